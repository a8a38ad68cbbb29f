// What a run of the real program needs around it: a display, folders of its own, a web driver, an opener.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Browser } from './browser.js';
import { endAll, freePort, start } from './processes.js';
import { until } from './until.js';
import { Session } from './webdriver.js';

const OPENER = fileURLToPath(new URL('../opener', import.meta.url));

/** A place to run the program in. Everything in it ends with `clear`. */
export class Stage {
  static async set() {
    const folder = mkdtempSync(join(tmpdir(), 'factory-setup-'));
    const stage = new Stage(folder);
    try {
      await stage.#openDisplay();
    } catch (error) {
      await stage.clear();
      throw error;
    }
    return stage;
  }

  #ending = [];

  constructor(folder) {
    this.folder = folder;
    for (const name of ['home', 'config', 'cache', 'state', 'share', 'browser', 'data']) {
      mkdirSync(join(folder, name), { mode: 0o700 });
    }
    this.dataFolder = join(folder, 'data');
    this.browser = new Browser(join(folder, 'browser'));
    this.environment = {
      ...process.env,
      HOME: join(folder, 'home'),
      XDG_CONFIG_HOME: join(folder, 'config'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      XDG_STATE_HOME: join(folder, 'state'),
      XDG_DATA_HOME: join(folder, 'share'),
      BROWSER_FOLDER: join(folder, 'browser'),
      PATH: `${OPENER}:${process.env.PATH}`,
      NO_AT_BRIDGE: '1',
      RUST_LOG: 'trace',
    };
    delete this.environment.WAYLAND_DISPLAY;
  }

  /** Starts the program as a person would. */
  start(program, args, environment = {}) {
    const run = start(program, args, { env: { ...this.environment, ...environment } });
    this.atEnd(() => run.stop());
    return run;
  }

  /** Starts the program under WebDriver. */
  async drive(program, args) {
    const port = await freePort();
    const driver = this.start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      TAURI_AUTOMATION: 'true',
      TAURI_WEBVIEW_AUTOMATION: 'true',
    });
    const address = `http://127.0.0.1:${port}`;
    await until('the web driver', async () => (await fetch(`${address}/status`)).ok);
    const session = await Session.open(address, program, args);
    this.atEnd(() => session.close().catch(() => {}));
    return { session, pid: driver.pid, said: driver.said, stop: driver.stop };
  }

  /** Something to do when the stage is cleared, last added first. */
  atEnd(work) {
    this.#ending.push(work);
  }

  async clear() {
    await this.browser.close();
    for (const work of this.#ending.reverse()) await work();
    // A browser that was opened late, or whose opener has gone, is nobody's child any more.
    await endAll(this.folder);
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #openDisplay() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const ended = new Promise((resolve) => server.once('close', resolve));
    this.atEnd(async () => {
      server.kill();
      await ended;
    });
    const number = await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
      server.stdio[3].setEncoding('utf8').once('data', (text) => resolve(text.trim()));
    });
    this.environment.DISPLAY = `:${number}`;
  }
}
