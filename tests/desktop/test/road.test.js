// The whole road: the real program, a real browser, a real keyring, servers in a process of their own.

import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { keepPictures } from '../lib/pictures.js';
import { SIMULATOR, WIZARD } from '../lib/programs.js';
import { goToConnected } from '../lib/road.js';
import { Simulator, toToml } from '../lib/simulator.js';
import { Stage } from '../lib/stage.js';
import { Sweep, keyringItems, sample } from '../lib/sweep.js';
import { Wizard } from '../lib/wizard.js';

const PROFILE = 'desktop-lane';
const PICTURES = new URL('../../../out/desktop', import.meta.url).pathname;

/** The screens an owner of an organization that was never connected meets. */
const ROAD = ['0A', '1A', '1B', '2A', '3A', '3B', '3D', '4A', '4B', '5A', '5B', '6A'];

describe('the road of a newcomer', () => {
  let stage;
  let simulator;
  let wizard;
  let secrets;
  const seen = { processes: [], contents: [], screens: [] };

  before(async () => {
    stage = await Stage.set();
    simulator = await Simulator.start(SIMULATOR, 'newcomer');
    stage.atEnd(() => simulator.stop());
    const profile = join(stage.folder, 'profile.toml');
    writeFileSync(profile, toToml({ ...simulator.profile, name: PROFILE }));
    const args = ['--profile', profile, '--data-dir', stage.dataFolder];
    const { session, pid } = await stage.drive(WIZARD, args);
    wizard = new Wizard(session);
    const keep = keepPictures(PICTURES);
    const at = { wizard, browser: stage.browser, organization: simulator.organization };
    seen.screens = await goToConnected(at, async (screen) => {
      keep(screen, await wizard.picture());
      seen.contents.push([screen, await wizard.contents()]);
      seen.processes.push(...sample(pid));
    });
    secrets = await simulator.secrets();
  });

  after(() => stage?.clear());

  test('leads over every screen to Connected', () => {
    assert.deepEqual(seen.screens, ROAD);
  });

  test('opens the browser three times: two sign-ins and the installation', () => {
    assert.equal(stage.browser.opened().length, 3);
  });

  test('leaves the tokens in the keyring under our name', () => {
    const items = keyringItems(`ai.factory.setup.${PROFILE}`);
    assert.equal(items.length, 2, 'one item for each end');
    const kept = items.map((item) => item.secret).join('\n');
    for (const kind of ['github_access_token', 'platform_access_token']) {
      const values = secrets.filter((secret) => secret.kind === kind).map(({ value }) => value);
      assert.ok(values.some((value) => kept.includes(value)), `a ${kind} is in the keyring`);
    }
    const sweep = new Sweep(secrets);
    for (const item of items) sweep.text('what a keyring item shows', item.shown);
    assert.deepEqual(sweep.findings, []);
  });

  test('leaves no secret in files, arguments, environments or the web view', async () => {
    const sweep = new Sweep(secrets);
    for (const name of ['data', 'home', 'config', 'cache', 'state', 'share']) {
      sweep.folder(join(stage.folder, name));
    }
    sweep.processes(seen.processes);
    for (const [screen, contents] of seen.contents) sweep.text(`the page on ${screen}`, contents);
    assert.deepEqual(sweep.findings, []);
    assert.ok(seen.processes.some(({ cmdline }) => cmdline.includes(WIZARD)), 'the wizard was looked at');
    assert.ok(secrets.length >= 4, 'there was something to look for');
  });

  test('would show a secret that was planted in a file, an environment or the page', async () => {
    const { value, kind } = secrets.find((secret) => secret.kind === 'github_access_token');
    const sweep = new Sweep(secrets);
    writeFileSync(join(stage.dataFolder, 'planted'), `{"token":"${value}"}`);
    sweep.folder(stage.dataFolder);
    const leaky = stage.start('sleep', ['60'], { PLANTED: Buffer.from(value).toString('base64') });
    sweep.processes(sample(leaky.pid));
    await wizard.session.run((text) => sessionStorage.setItem('planted', text), value);
    sweep.text('the page', await wizard.contents());
    assert.deepEqual(
      sweep.findings.map((finding) => finding.replace(/ in .*(planted|environment|page).*/, ' in $1')),
      [`${kind} in planted`, `${kind} in environment`, `${kind} in page`],
    );
  });
});
