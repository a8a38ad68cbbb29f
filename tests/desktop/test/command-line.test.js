// What a terminal gets to see: one clear line and the right exit code, never a panic.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';

import { WIZARD } from '../lib/programs.js';
import { Stage } from '../lib/stage.js';
import { until } from '../lib/until.js';

/** Ends a test that waits for a program that does not end. */
const limit = { timeout: 20_000 };

let stage;
before(async () => (stage = await Stage.set()));
after(() => stage.clear());

/** The window a process shows; an error as long as it shows none. */
function windowOf(pid) {
  const options = { env: stage.environment, encoding: 'utf8' };
  return execFileSync('xdotool', ['search', '--onlyvisible', '--pid', `${pid}`], options).trim();
}

/** Runs the program to its end. */
async function run(args, environment) {
  const { ended } = stage.start(WIZARD, args, environment);
  const { code, errors } = await ended;
  const lines = errors.split('\n').filter((line) => line.startsWith('factory-setup: '));
  assert.ok(!errors.includes('panicked'), errors);
  return { code, lines, errors };
}

describe('what cannot go on is one clear line and exit code 2', () => {
  const file = (name, text) => {
    const path = join(stage.folder, name);
    writeFileSync(path, text);
    return path;
  };
  const openFolder = () => {
    const folder = join(stage.folder, 'open');
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    return folder;
  };
  const hostile = `
    name = "x"
    [platform]
    name = "x"
    mode = "guided"
    web = "http://example.com"
    [github]
    host = "https://github.com"
    api = "https://api.github.com"
    app_slug = "x"
    [permissions]
  `;
  const cases = {
    'an unknown option': [() => ['--wizardry'], /"--wizardry"/],
    'an option without its value': [() => ['--practice'], /--practice needs a value/],
    'an unknown scenario': [() => ['--practice', 'nobody'], /"nobody".*newcomer/],
    'an unknown screen code': [() => ['--screen', '9Z'], /unknown screen code "9Z"/],
    'a screen of a profile': [() => ['--screen', '4B', '--profile', 'x.toml'], /--screen opens practice/],
    'a screen the scenario does not lead to': [
      () => ['--practice', 'member', '--screen', '5c', '--data-dir', stage.dataFolder],
      /practice member does not lead to screen 5C/,
    ],
    'a profile that is not there': [() => ['--profile', '/nowhere.toml'], /"\/nowhere.toml".*not found/],
    'a folder as a profile': [() => ['--profile', stage.folder], /cannot be read/],
    'a profile that never ends': [() => ['--profile', '/dev/zero'], /cannot be read/],
    'a profile that is not text': [() => ['--profile', file('noise', Buffer.from([255, 0]))], /noise/],
    'a profile with a plain address': [() => ['--profile', file('hostile', hostile)], /platform.web/],
    'a data folder below a file': [() => ['--data-dir', join(file('plain', ''), 'data')], /cannot write/],
    'a data folder everybody can write to': [() => ['--data-dir', openFolder()], /other people/],
  };
  for (const [name, [args, said]] of Object.entries(cases)) {
    test(name, limit, async () => {
      const { code, lines, errors } = await run(args());
      assert.equal(code, 2, errors);
      assert.equal(lines.length, 1, errors);
      assert.match(lines[0], said);
      assert.ok(lines[0].length < 300, lines[0]);
    });
  }

  test('no display', limit, async () => {
    const { code, lines } = await run(['--data-dir', stage.dataFolder], { DISPLAY: '' });
    assert.deepEqual([code, lines.length], [2, 1]);
  });
});

test('SC-13 is hardened by its compiler', () => {
  const header = execFileSync('readelf', ['--wide', '--file-header', '--program-headers', '--dynamic', WIZARD], {
    encoding: 'utf8',
  });
  assert.match(header, /Type:\s+DYN/, 'it is loaded at another place each time');
  assert.match(header, /GNU_RELRO/, 'what the loader filled in is closed');
  assert.match(header, /BIND_NOW|FLAGS.*NOW/, 'and it fills everything in before the start');
  assert.match(header, /GNU_STACK\s+\S+\s+\S+\s+\S+\s+\S+\s+\S+\s+RW\s/, 'the stack cannot be run');
  assert.doesNotMatch(header, /RPATH|RUNPATH/, 'libraries come from the system alone');
});

describe('a second start on the same folder', () => {
  let folder;
  let first;

  beforeEach(async (context) => {
    folder = join(stage.folder, context.name.replaceAll(' ', '-'));
    first = stage.start(WIZARD, ['--data-dir', folder]);
    await until('the first window', () => windowOf(first.pid));
  });
  afterEach(async () => {
    first.child.kill('SIGCONT');
    await first.stop();
  });

  test('TA-17 brings the first window forward and ends well', limit, async () => {
    const { code, lines } = await run(['--data-dir', folder]);
    assert.deepEqual([code, lines], [0, []]);
  });

  test('TA-17 CS-07 says who holds the folder when the first does not answer', limit, async () => {
    first.child.kill('SIGSTOP');
    const began = performance.now();
    const { code, lines } = await run(['--data-dir', folder]);
    assert.equal(code, 2);
    assert.match(lines[0], new RegExp(`process ${first.pid}\\b`));
    assert.ok(performance.now() - began < 5000, 'nobody waits longer than five seconds');
  });

  test('TA-17 CS-07 says who holds the folder where there is no session bus', limit, async () => {
    const { code, lines } = await run(['--data-dir', folder], {
      DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent',
    });
    assert.equal(code, 2);
    assert.match(lines[0], new RegExp(`process ${first.pid}\\b`));
  });

  test('CS-07 is the first again after a crash', limit, async () => {
    first.child.kill('SIGKILL');
    await first.ended;
    const again = stage.start(WIZARD, ['--data-dir', folder]);
    await until('the lock', () => readFileSync(join(folder, 'lock'), 'utf8').trim() === `${again.pid}`);
    await again.stop();
  });
});
