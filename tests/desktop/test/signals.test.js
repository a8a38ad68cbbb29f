// The program is ended on every screen of the road, politely and not, and goes on where it was.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { Pretended } from '../lib/browser.js';
import { family } from '../lib/processes.js';
import { SIMULATOR, WIZARD } from '../lib/programs.js';
import { goOn } from '../lib/road.js';
import { Simulator, toToml } from '../lib/simulator.js';
import { Stage } from '../lib/stage.js';
import { until } from '../lib/until.js';
import { Wizard } from '../lib/wizard.js';

/** Where a person finds themselves who was in the browser: its link is dead, so it is made again. */
const AGAIN = { '1B': '1A', '3B': '3A' };

/** Before anything was chosen there is nothing to come back to. */
const FIRST = '0A';

for (const signal of ['SIGTERM', 'SIGKILL']) {
  describe(`ended by ${signal} on every screen`, () => {
    let stage;
    let simulator;
    let args;
    let at;
    let driver;

    before(async () => {
      stage = await Stage.set();
      stage.environment.BROWSER_STAYS_CLOSED = '1';
      simulator = await Simulator.start(SIMULATOR, 'newcomer');
      stage.atEnd(() => simulator.stop());
      const profile = join(stage.folder, 'profile.toml');
      writeFileSync(profile, toToml({ ...simulator.profile, name: `ended-${signal}` }));
      args = ['--profile', profile, '--data-dir', stage.dataFolder];
      at = { browser: new Pretended(stage.browser), organization: simulator.organization };
    });

    after(() => stage?.clear());

    async function open() {
      driver = await stage.drive(WIZARD, args);
      at.wizard = new Wizard(driver.session);
    }

    /** Ends the wizard and waits until nothing of it is left. */
    async function end() {
      const wizard = family(driver.pid).find((pid) => command(pid).startsWith(WIZARD));
      const members = family(wizard);
      process.kill(wizard, signal);
      await until('the end of every process', () => members.every((pid) => command(pid) === ''));
      await driver.stop();
    }

    test('CS-13 CS-05 CS-06 it goes on to Connected each time, and connects once', async (context) => {
      await open();
      const ended = [];
      let screen = await at.wizard.shows(FIRST);
      screen = await goOn(at, screen);
      while (screen !== '6A') {
        if (!ended.includes(screen)) {
          ended.push(screen);
          await end();
          await open();
          await at.wizard.shows('0B');
          await at.wizard.act('continue_setup');
          const back = await at.wizard.leaves('0B');
          assert.equal(back, AGAIN[screen] ?? screen, `after ${screen}`);
          screen = back;
          continue;
        }
        screen = await goOn(at, screen);
      }
      await at.wizard.proven();
      context.diagnostic(`ended on ${ended.join(', ')}`);
      assert.equal(ended.length, 10, 'every screen between the first and the last');
      const { organizations } = await simulator.world();
      assert.equal(organizations.filter(({ installation }) => installation !== null).length, 1);
      const started = (await simulator.requests()).filter(
        ({ method, path, status }) => method === 'POST' && path.endsWith('/github/connections') && status === 201,
      );
      assert.equal(started.length, 1, 'CS-06 one connection, however often it was asked for');
    });
  });
}

/** How a process was started; nothing when it has ended. */
function command(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
