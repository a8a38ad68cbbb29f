// Where the programs under test are. Whoever runs the tests builds them first.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const folder = process.env.FACTORY_SETUP_PROGRAMS ?? join(targetFolder(), 'debug');

export const WIZARD = join(folder, 'factory-setup');
export const SIMULATOR = join(folder, 'simulator');

function targetFolder() {
  const metadata = execFileSync('cargo', ['metadata', '--no-deps', '--format-version', '1'], {
    encoding: 'utf8',
  });
  return JSON.parse(metadata).target_directory;
}
