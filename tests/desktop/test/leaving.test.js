// Leaving for good: the window closed with its X, and everything deleted.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';

import { SIMULATOR, WIZARD } from '../lib/programs.js';
import { goToConnected } from '../lib/road.js';
import { Simulator, toToml } from '../lib/simulator.js';
import { Stage } from '../lib/stage.js';
import { keyringItems } from '../lib/sweep.js';
import { until } from '../lib/until.js';
import { Wizard } from '../lib/wizard.js';
import { askToClose } from '../lib/x11.js';

/** What stays while the program runs: who holds the folder, and where the page may keep what it needs. */
const STAYS = ['lock', 'webview'];

/** Where the program may leave something, beside its data folder. */
const ELSEWHERE = ['home', 'config', 'state'];

/** What is called after the program anywhere below a folder; the browser keeps things of its own there. */
function ours(folder) {
  return readdirSync(folder, { recursive: true }).filter((name) => /factory/i.test(name));
}

describe('a setup that is connected', () => {
  let stage;
  let simulator;
  let wizard;
  let service;

  beforeEach(async (context) => {
    stage = await Stage.set();
    simulator = await Simulator.start(SIMULATOR, 'newcomer');
    stage.atEnd(() => simulator.stop());
    const name = context.name.split(' ')[0].toLowerCase();
    service = `ai.factory.setup.${name}`;
    const profile = join(stage.folder, 'profile.toml');
    writeFileSync(profile, toToml({ ...simulator.profile, name }));
    const { session } = await stage.drive(WIZARD, ['--profile', profile, '--data-dir', stage.dataFolder]);
    wizard = new Wizard(session);
    await wizard.shows('0A');
    const at = { wizard, browser: stage.browser, organization: simulator.organization };
    await goToConnected(at, () => {});
  });

  afterEach(() => stage?.clear());

  /** The ends that were told that a sign-in is over. */
  async function revoked() {
    const seen = await simulator.requests();
    return seen.filter(({ method, path }) => method === 'POST' && path.endsWith('/revoke')).length;
  }

  test('TK-08 keeps no sign-in when its window is closed with the X', async () => {
    assert.equal(keyringItems(service).length, 2);
    await askToClose(stage.environment, 'Factory Setup');
    await until('both ends', async () => (await revoked()) === 2);
    await until('an empty keyring', () => keyringItems(service).length === 0);
    await until('the end of the program', () => wizard.screen().then(() => false, () => true));
    assert.ok(existsSync(join(stage.dataFolder, 'window.json')), 'the size is remembered');
  });

  test('CS-12 leaves nothing on the computer when all data is deleted', async (context) => {
    await wizard.act('save_record');
    await until('the record', () => readdirSync(join(stage.dataFolder, 'records')).length === 1);
    const before = readdirSync(stage.dataFolder);
    for (const name of ['place.json', 'factory-setup.log', 'records']) assert.ok(before.includes(name), name);
    assert.equal(keyringItems(service).length, 2);

    await wizard.act('open_settings');
    await wizard.shows('9E');
    await wizard.act('delete_everything');
    await wizard.act('delete_everything_confirmed');
    await wizard.has(5, '[data-kept][data-state="gone"]');
    await wizard.has(0, '[data-kept][data-state="left"]');

    assert.equal(await revoked(), 2);
    assert.equal(keyringItems(service).length, 0);
    const after = readdirSync(stage.dataFolder);
    context.diagnostic(`before: ${before.join(', ')}; after: ${after.join(', ')}`);
    assert.deepEqual(after.filter((name) => !STAYS.includes(name)), []);
    for (const name of ELSEWHERE) assert.deepEqual(ours(join(stage.folder, name)), [], name);
    await wizard.act('go_back');
    await wizard.shows('0A');
    await askToClose(stage.environment, 'Factory Setup');
    await until('the end of the program', () => wizard.screen().then(() => false, () => true));
    assert.ok(!existsSync(join(stage.dataFolder, 'window.json')), 'nothing is written afterwards');
  });
});
