// What the window refuses, tried from inside its own page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';

import { freePort, family } from '../lib/processes.js';
import { WIZARD } from '../lib/programs.js';
import { Stage } from '../lib/stage.js';
import { until } from '../lib/until.js';
import { Wizard } from '../lib/wizard.js';

describe('the page of the wizard', () => {
  let stage;
  let wizard;
  let driver;
  let inspector;
  const visits = [];
  const outside = createServer((request, response) => {
    visits.push(request.url);
    response.end();
  });

  before(async () => {
    await new Promise((resolve) => outside.listen(0, '127.0.0.1', resolve));
    stage = await Stage.set();
    inspector = await freePort();
    stage.environment.WEBKIT_INSPECTOR_HTTP_SERVER = `127.0.0.1:${inspector}`;
    const { session, pid } = await stage.drive(WIZARD, ['--data-dir', stage.dataFolder]);
    driver = pid;
    wizard = new Wizard(session);
    await wizard.shows('0A');
  });

  after(async () => {
    await stage.clear();
    outside.close();
  });

  const address = (path) => `http://127.0.0.1:${outside.address().port}/${path}`;
  const wizardProcess = () =>
    family(driver).find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith(WIZARD));

  test('may not call what no capability grants', async () => {
    const refusals = await wizard.session.run(async () => {
      const calls = ['plugin:window|close', 'plugin:webview|create_webview_window', 'plugin:event|emit'];
      const answers = calls.map((call) => window.__TAURI_INTERNALS__.invoke(call, {}).then(() => call, String));
      return Promise.all(answers);
    });
    for (const refusal of refusals) assert.match(refusal, /not allowed/i);
  });

  test('gets an answer to what is granted, and a refusal for what has no sense', async () => {
    const [view, wrong] = await wizard.session.run(() =>
      Promise.all([
        window.__TAURI_INTERNALS__.invoke('current_view', { request: {} }),
        window.__TAURI_INTERNALS__.invoke('start', { request: { hostile: 1 } }).then(() => 'done', String),
      ]),
    );
    assert.equal(view.view.screen.code, '0A');
    assert.match(wrong, /unknown field/);
  });

  test('stays where it is and reaches nobody', async () => {
    await wizard.session.run(
      (link, form, image, script) => {
        window.refused = [];
        document.addEventListener('securitypolicyviolation', (event) =>
          window.refused.push(event.effectiveDirective),
        );
        const add = (name, properties) =>
          document.body.appendChild(Object.assign(document.createElement(name), properties));
        add('img', { src: image });
        add('script', { src: script });
        add('form', { action: form }).submit();
        window.open(link);
        void fetch(link).catch(() => {});
      },
      ...['link', 'form', 'image', 'script'].map(address),
    );
    await until('every request to be refused', async () => {
      const refused = await wizard.session.run(() => window.refused);
      const expected = ['img-src', 'script-src-elem', 'form-action', 'connect-src'];
      return expected.every((directive) => refused.includes(directive));
    });
    await wizard.session.run((link) => void (location.href = link), address('link'));
    await until('the way out to be refused', () =>
      readFileSync(`${stage.dataFolder}/factory-setup.log`, 'utf8').includes('tried to leave'),
    );
    assert.equal(await wizard.screen(), '0A');
    assert.match(await wizard.session.run(() => location.href), /^tauri:\/\/localhost/);
    assert.deepEqual(visits, []);
  });

  test('has frozen prototypes, no global object and no text made code', async () => {
    const found = await wizard.session.run(() => {
      let evaluated = false;
      try {
        evaluated = new Function('return true')();
      } catch {
        // Refused by the content policy.
      }
      return [Object.isFrozen(Object.prototype), typeof window.__TAURI__, evaluated];
    });
    assert.deepEqual(found, [true, 'undefined', false]);
  });

  test('cannot be inspected from outside', async () => {
    await assert.rejects(fetch(`http://127.0.0.1:${inspector}/`));
    const environment = readFileSync(`/proc/${wizardProcess()}/environ`, 'utf8');
    assert.ok(environment.includes('WEBKIT_INSPECTOR_HTTP_SERVER'), 'the door was really asked for');
  });

  test('leaves no core file behind', () => {
    const limits = readFileSync(`/proc/${wizardProcess()}/limits`, 'utf8');
    assert.match(limits, /^Max core file size\s+0\s+0\s/m);
  });
});
