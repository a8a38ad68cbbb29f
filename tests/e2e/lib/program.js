// The program without its window, one for each test.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const PROGRAMS = process.env.FACTORY_SETUP_PROGRAMS ?? '../../target/debug';

/** Starts the program in a simulated world, in practice at a screen if one is named. */
export async function start(mode, scenario, screen) {
  const at = screen === null ? [] : ['--screen', screen];
  const program = spawn(`${PROGRAMS}/headless`, [mode, scenario, ...at], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: program.stdout });
  const { url } = await new Promise((resolve, reject) => {
    lines.once('line', (line) => resolve(JSON.parse(line)));
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`the program ended with ${code}`)));
  });
  return { url, end: () => program.kill() };
}
