// What the window refuses, tried from inside its own page.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';

import { EXPECTED, WAYS_OUT, tryEverything } from '../lib/probe.js';
import { freePort, family } from '../lib/processes.js';
import { WIZARD } from '../lib/programs.js';
import { Stage } from '../lib/stage.js';
import { until } from '../lib/until.js';
import { Wizard } from '../lib/wizard.js';

/** Every command of every plugin that was built in, as the build wrote them down. */
const MANIFESTS = new URL('../../../src-tauri/gen/schemas/acl-manifests.json', import.meta.url);

/** The only ones of them the page may use: to hear our one event. */
const GRANTED = ['plugin:event|listen', 'plugin:event|unlisten'];

describe('the page of the wizard', () => {
  let stage;
  let wizard;
  let driver;
  const visits = [];
  const outside = createServer((request, response) => {
    visits.push(request.url);
    response.end();
  });

  before(async () => {
    await new Promise((resolve) => outside.listen(0, '127.0.0.1', resolve));
    stage = await Stage.set();
    const { session, pid } = await stage.drive(WIZARD, ['--data-dir', stage.dataFolder]);
    driver = pid;
    wizard = new Wizard(session);
    await wizard.shows('0A');
  });

  after(async () => {
    await stage.clear();
    outside.close();
  });

  const address = () => `http://127.0.0.1:${outside.address().port}`;
  const log = () => readFileSync(`${stage.dataFolder}/factory-setup.log`, 'utf8');
  const refusals = () => log().split('tried to leave').length;

  test('TA-06 TA-07 may not call a single command of a plugin but to hear our event', async (context) => {
    const manifests = JSON.parse(readFileSync(MANIFESTS, 'utf8'));
    const plugins = Object.entries(manifests).filter(([name]) => !name.startsWith('__'));
    const calls = plugins.flatMap(([name, { permissions }]) =>
      Object.values(permissions)
        .flatMap(({ commands }) => commands.allow)
        .map((command) => `plugin:${name.replace('core:', '')}|${command}`),
    );
    const wanted = [...new Set([...calls, 'plugin:opener|open_url', 'plugin:shell|open', 'plugin:fs|read_file'])];
    const answers = await wizard.session.run(
      (calls) =>
        Promise.all(calls.map((call) => window.__TAURI_INTERNALS__.invoke(call, {}).then(() => 'done', String))),
      wanted,
    );
    const allowed = wanted.filter((call, at) => !/not allowed|not found/i.test(answers[at]));
    context.diagnostic(`${wanted.length} commands, ${wanted.length - allowed.length} refused`);
    assert.ok(wanted.length > 100, 'the list was read');
    assert.deepEqual(allowed.sort(), GRANTED);
  });

  test('TA-01 may not call a command that is on no list', async () => {
    const refusal = await wizard.session.run(() =>
      window.__TAURI_INTERNALS__.invoke('secret_command', { request: {} }).then(() => 'done', String),
    );
    assert.match(refusal, /not allowed|not found/i);
  });

  test('TA-12 gets an answer to what is granted, and a refusal for what has no sense or no place', async () => {
    const [view, wrong, early, huge] = await wizard.session.run(() => {
      const call = (name, request) =>
        window.__TAURI_INTERNALS__.invoke(name, { request }).then((answer) => answer ?? 'done', (error) => error.code ?? String(error));
      return Promise.all([
        call('current_view', {}),
        call('start', { hostile: 1 }),
        call('confirm_plan', { digest: '0'.repeat(64) }),
        call('look_up_organization', { name: 'x'.repeat(1_000_000) }),
      ]);
    });
    assert.equal(view.view.screen.code, '0A');
    assert.match(wrong, /unknown field/);
    assert.equal(early, 'not_now');
    assert.equal(huge, 'bad_request');
  });

  test('TA-03 tries every forbidden thing and is refused each', async (context) => {
    const came = await tryEverything(wizard.session, address());
    context.diagnostic(`${Object.keys(came).length} things tried`);
    assert.deepEqual(came, EXPECTED);
    assert.deepEqual(visits, []);
  });

  test('TA-04 TA-05 has frozen prototypes and no global object', async () => {
    const found = await wizard.session.run(() => [Object.isFrozen(Object.prototype), typeof window.__TAURI__]);
    assert.deepEqual(found, [true, 'undefined']);
  });

  for (const [name, leave] of Object.entries(WAYS_OUT)) {
    test(`TA-02 does not leave by ${name}`, async () => {
      const before = refusals();
      await wizard.session.run(leave, `${address()}/out`);
      // The web view itself refuses these, and asks nobody.
      const isAsked = !['a link into a new window', 'a file'].includes(name);
      if (isAsked) await until('the way out to be refused', () => refusals() > before);
      assert.equal(await wizard.screen(), '0A');
      assert.match(await wizard.session.run(() => location.href), /^tauri:\/\/localhost/);
      assert.deepEqual(visits, []);
    });
  }

  test('TA-21 offers no menu of the web view', async () => {
    const prevented = await wizard.session.run(() => {
      const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
      document.querySelector('main').dispatchEvent(event);
      return event.defaultPrevented;
    });
    assert.equal(prevented, true);
  });

  test('SE-13 leaves no core file behind, and neither do its processes', () => {
    const members = family(driver).filter((pid) => /factory-setup|WebKit\w+Process/.test(name(pid)));
    assert.ok(members.length >= 3, 'the program and two of the web view');
    for (const pid of members) {
      assert.match(readFileSync(`/proc/${pid}/limits`, 'utf8'), /^Max core file size\s+0\s+0\s/m, name(pid));
    }
  });
});

describe('the window as a person starts it', () => {
  const doors = [];
  let stage;
  let wizard;

  before(async () => {
    stage = await Stage.set();
    doors.push(await freePort(), await freePort());
    wizard = stage.start(WIZARD, ['--data-dir', stage.dataFolder], {
      WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${doors[0]}`,
      WEBKIT_INSPECTOR_HTTP_SERVER: `127.0.0.1:${doors[1]}`,
    });
    await until('the window', () => window());
  });

  after(() => stage.clear());

  const x11 = (...args) => execFileSync('xdotool', args, { env: stage.environment, encoding: 'utf8' }).trim();
  const window = () => x11('search', '--onlyvisible', '--pid', `${wizard.pid}`);
  const page = () => family(wizard.pid).find((pid) => name(pid).includes('WebKitWebProcess'));

  test('TA-09 cannot be inspected from outside, by either door', async () => {
    await until('the page', page);
    for (const door of doors) await assert.rejects(fetch(`http://127.0.0.1:${door}/`));
    const environment = readFileSync(`/proc/${wizard.pid}/environ`, 'utf8');
    assert.ok(environment.includes('WEBKIT_INSPECTOR_SERVER'), 'the doors were really asked for');
  });

  test('TA-20 shows its page again when the process behind it falls over', async () => {
    const fallen = await until('the page', page);
    x11('set_window', '--name', 'before the fall', window());
    process.kill(fallen, 'SIGKILL');
    await until('another page', () => page() !== undefined && page() !== fallen);
    await until('its title', () => x11('getwindowname', window()) === 'Factory Setup');
    assert.match(readFileSync(`${stage.dataFolder}/factory-setup.log`, 'utf8'), /the page fell over/);
  });
});

/** How a process was started. */
function name(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
