// Where the program keeps things, and what it does where it cannot.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { SIMULATOR, WIZARD } from '../lib/programs.js';
import { Simulator, toToml } from '../lib/simulator.js';
import { Stage } from '../lib/stage.js';
import { until } from '../lib/until.js';
import { Wizard } from '../lib/wizard.js';

/** Ends a test that waits for a program that does not end. */
const limit = { timeout: 60_000 };

let stage;
let profile;
before(async () => {
  stage = await Stage.set();
  const simulator = await Simulator.start(SIMULATOR, 'newcomer');
  stage.atEnd(() => simulator.stop());
  profile = join(stage.folder, 'profile.toml');
  writeFileSync(profile, toToml({ ...simulator.profile, name: 'folders' }));
});
after(() => stage.clear());

/** What is in a file, once it is there. */
function content(file) {
  return until(file, () => readFileSync(file, 'utf8'));
}

function x11(...args) {
  return execFileSync('xdotool', args, { env: stage.environment, encoding: 'utf8' }).trim();
}

/** Goes on to the first step with the keyboard, in a window nobody drives. */
async function goOn(program) {
  const window = await until('the window', () => x11('search', '--onlyvisible', '--pid', `${program.pid}`));
  await until('the first step', () => {
    x11('windowfocus', window, 'key', 'ctrl+Return');
    return x11('getwindowname', window).startsWith('Step 1');
  });
}

/** A small disk of its own. Making one takes the rights of root. */
function disk(name) {
  const folder = join(stage.folder, name);
  mkdirSync(folder);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k,mode=700', 'tmpfs', folder]);
  stage.atEnd(() => execFileSync('umount', ['--lazy', folder]));
  return folder;
}

/** Writes until nothing more goes in. */
function fill(file) {
  for (const size of [4096, 1]) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch (error) {
      assert.equal(error.code, 'ENOSPC');
    }
  }
}

/** The modes of everything below a folder that somebody else could open. */
function open(folder) {
  const entries = ['', ...readdirSync(folder, { recursive: true })];
  const modes = entries.map((entry) => [entry, lstatSync(join(folder, entry)).mode & 0o777]);
  return modes.filter(([, mode]) => mode & 0o077).map(([entry, mode]) => `${entry} ${mode.toString(8)}`);
}

describe('where the system wants its folder', () => {
  const places = {
    'the state folder': [{ XDG_STATE_HOME: '$/given' }, 'given/factory-setup'],
    'the home, where it is not set': [{ XDG_STATE_HOME: undefined }, 'home/.local/state/factory-setup'],
    'the home, where it is empty': [{ XDG_STATE_HOME: '' }, 'home/.local/state/factory-setup'],
    'the home, where it is relative': [{ XDG_STATE_HOME: 'given' }, 'home/.local/state/factory-setup'],
  };
  for (const [name, [variables, expected]] of Object.entries(places)) {
    test(`CS-08 ${name}`, limit, async () => {
      const home = join(stage.folder, `place-${Object.keys(places).indexOf(name)}`);
      mkdirSync(join(home, 'home'), { recursive: true });
      const given = Object.entries(variables).map(([name, value]) => [name, value?.replace('$', home)]);
      const environment = { HOME: join(home, 'home'), ...Object.fromEntries(given) };
      const wizard = stage.start(WIZARD, [], environment);
      const lock = await content(join(home, expected, 'lock'));
      assert.equal(lock.trim(), `${wizard.pid}`);
      await wizard.stop();
    });
  }

  test('CS-08 without any it says so in one line', limit, async () => {
    const environment = { HOME: undefined, XDG_STATE_HOME: undefined };
    const { code, errors } = await stage.start(WIZARD, [], environment).ended;
    assert.equal(code, 2, errors);
    assert.match(errors, /no home folder/);
  });
});

test('CS-09 everything it writes is for this person only, whatever the umask', limit, async () => {
  const folder = join(stage.folder, 'umask');
  const program = stage.start('sh', ['-c', 'umask 000; exec "$0" "$@"', WIZARD, '--profile', profile, '--data-dir', folder]);
  await content(join(folder, 'lock'));
  await goOn(program);
  await until('a saved place', () => readdirSync(folder).includes('place.json'));
  await program.stop();
  assert.ok(readdirSync(folder).includes('factory-setup.log'));
  assert.deepEqual(open(folder), []);
});

describe('a disk that takes nothing', () => {
  test('CS-10 that is full is said, and takes the place once there is room', limit, async (context) => {
    if (process.getuid() !== 0) return context.skip('making a small disk takes the rights of root');
    const folder = disk('full');
    fill(join(folder, 'filler'));
    const { session, stop } = await stage.drive(WIZARD, ['--profile', profile, '--data-dir', folder]);
    const wizard = new Wizard(session);
    await wizard.shows('0A');
    await wizard.act('start');
    await wizard.shows('1A');
    await wizard.has(1, '[data-banner="not_saved"]');
    await wizard.act('save_again');
    await wizard.has(1, '[data-banner="not_saved"]');
    rmSync(join(folder, 'filler'));
    await wizard.act('save_again');
    await wizard.has(0, '[data-banner="not_saved"]');
    assert.match(await content(join(folder, 'place.json')), /"place":"sign_in"/);
    await stop();
  });

  test('CS-10 that is read-only, home and all, stops nobody', limit, async (context) => {
    if (process.getuid() !== 0) return context.skip('making a small disk takes the rights of root');
    const home = disk('read-only');
    execFileSync('mount', ['-o', 'remount,ro', home]);
    const variables = ['HOME', 'XDG_STATE_HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME'];
    const environment = Object.fromEntries(variables.map((name) => [name, home]));
    const program = stage.start(WIZARD, ['--profile', profile], environment);
    await goOn(program);
    assert.deepEqual(readdirSync(home), []);
    await program.stop();
  });
});

describe('a saved place', () => {
  const damages = {
    'cut short': (text) => text.subarray(0, text.length / 2),
    'full of nothing': (text) => Buffer.alloc(text.length),
    'with one bit turned': (text) => Buffer.from(text.map((byte, at) => (at === 100 ? byte ^ 1 : byte))),
    'of a hundred megabytes': () => Buffer.alloc(100 * 2 ** 20, '{'),
  };

  test('CS-03 that is damaged is said, kept for support, and never taken for a place', { timeout: 240_000 }, async () => {
    const folder = join(stage.folder, 'damaged');
    const place = join(folder, 'place.json');
    let sound;
    const opened = async (expected) => {
      const { session, stop } = await stage.drive(WIZARD, ['--profile', profile, '--data-dir', folder]);
      const wizard = new Wizard(session);
      await wizard.shows(expected);
      return { wizard, stop };
    };
    const first = await opened('0A');
    await first.wizard.act('start');
    await first.wizard.shows('1A');
    sound = Buffer.from(await content(place));
    await first.stop();
    for (const [name, damage] of Object.entries(damages)) {
      rmSync(join(folder, 'place.bak'), { force: true });
      const damaged = damage(sound);
      writeFileSync(place, damaged);
      const { wizard, stop } = await opened('0B');
      await wizard.has(1, '[data-problem]');
      await stop();
      const kept = readdirSync(folder).find((entry) => entry.startsWith('place.corrupt-'));
      assert.ok(kept, name);
      assert.equal(Buffer.compare(readFileSync(join(folder, kept)), damaged), 0, name);
      rmSync(join(folder, kept));
    }
    writeFileSync(join(folder, 'place.bak'), sound);
    writeFileSync(place, 'damage');
    const { wizard, stop } = await opened('0B');
    await wizard.has(0, '[data-problem]');
    await stop();
  });
});
