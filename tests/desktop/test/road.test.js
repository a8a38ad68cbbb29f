// The whole road: the real program, a real browser, a real keyring, servers in a process of their own.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { heard, listenIn } from '../lib/listener.js';
import { keepPictures } from '../lib/pictures.js';
import { shownBy } from '../lib/processes.js';
import { SIMULATOR, WIZARD } from '../lib/programs.js';
import { goToConnected } from '../lib/road.js';
import { Simulator, toToml } from '../lib/simulator.js';
import { Stage } from '../lib/stage.js';
import { Sweep, clipboards, keyringItems, pageProcesses, sample, windowTitles } from '../lib/sweep.js';
import { until } from '../lib/until.js';
import { Wizard } from '../lib/wizard.js';

const PROFILE = 'desktop-lane';
const PICTURES = new URL('../../../out/desktop', import.meta.url).pathname;

/** The screens an owner of an organization that was never connected meets. */
const ROAD = ['0A', '1A', '1B', '2A', '3A', '3B', '3D', '4A', '4B', '5A', '5B', '6A'];

/** Where the program may leave something. */
const FOLDERS = ['data', 'home', 'config', 'cache', 'state', 'share'];

/** Smaller than what a page at work has in memory, in bytes. */
const LEAST_MEMORY = 20 * 1024 * 1024;

describe('the road of a newcomer', () => {
  let stage;
  let simulator;
  let wizard;
  let driver;
  let secrets;
  const seen = { processes: [], contents: [], screens: [], titles: [], memory: 0 };
  const during = () => new Sweep(secrets);

  before(async () => {
    stage = await Stage.set();
    simulator = await Simulator.start(SIMULATOR, 'newcomer');
    stage.atEnd(() => simulator.stop());
    const profile = join(stage.folder, 'profile.toml');
    writeFileSync(profile, toToml({ ...simulator.profile, name: PROFILE }));
    const args = ['--profile', profile, '--data-dir', stage.dataFolder];
    const { session, pid, said } = await stage.drive(WIZARD, args);
    driver = { pid, said };
    wizard = new Wizard(session);
    await wizard.shows('0A');
    await listenIn(session);
    const keep = keepPictures(PICTURES);
    const at = { wizard, browser: stage.browser, organization: simulator.organization };
    seen.screens = await goToConnected(at, async (screen) => {
      keep(screen, await wizard.picture());
      seen.contents.push([screen, await wizard.contents()]);
      seen.processes.push(...sample(pid));
      seen.titles.push(...windowTitles(stage.environment));
    });
    await wizard.act('save_record');
    await until('the record', () => readdirSync(join(stage.dataFolder, 'records')).length === 1);
    secrets = [...(await simulator.secrets()), ...states()];
  });

  after(() => stage?.clear());

  /** The browser is sent out with these; nobody else is to have them. */
  function states() {
    const addresses = stage.browser.opened().map((address) => new URL(address));
    const values = addresses.map(({ searchParams }) => searchParams.get('state'));
    return values.filter((value) => value !== null).map((value) => ({ kind: 'state', value }));
  }

  /** The browser's own processes carry the address it was sent to. */
  const isBrowser = ({ cmdline }) => /chromium|xdg-open|chrome_crashpad/.test(cmdline);

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
    const sweep = during();
    for (const item of items) sweep.text('what a keyring item shows', item.shown);
    assert.deepEqual(sweep.findings, []);
  });

  test('there is something of every kind to look for', () => {
    const kinds = new Set(secrets.map(({ kind }) => kind));
    for (const kind of ['github', 'platform'].flatMap((end) => ['code', 'access_token', 'refresh_token'].map((what) => `${end}_${what}`))) {
      assert.ok(kinds.has(kind), kind);
    }
    assert.equal(secrets.filter(({ kind }) => kind === 'pkce_verifier').length, 2, 'one for each end');
    assert.equal(secrets.filter(({ kind }) => kind === 'state').length, 2);
  });

  test('SE-14 TA-16 leaves no secret in files, logs, arguments, environments, titles or on the clipboard', () => {
    const sweep = during();
    for (const name of FOLDERS) sweep.folder(join(stage.folder, name));
    sweep.processes(seen.processes.filter((one) => !isBrowser(one)));
    const issued = new Sweep(secrets.filter(({ kind }) => kind !== 'state'));
    issued.processes(seen.processes.filter(isBrowser));
    for (const title of seen.titles) sweep.text('a window title', title);
    for (const held of clipboards(stage.environment)) sweep.text('the clipboard', held);
    sweep.text('what the program said in the terminal', driver.said());
    assert.deepEqual([...sweep.findings, ...issued.findings], []);
    assert.ok(seen.processes.some(({ cmdline }) => cmdline.includes(WIZARD)), 'the wizard was looked at');
    assert.ok(seen.processes.some(isBrowser), 'the browser was looked at');
    assert.ok(seen.titles.some((title) => title.includes('Factory Setup')), 'its title was looked at');
    assert.ok(readFileSync(join(stage.dataFolder, 'factory-setup.log'), 'utf8').length > 0, 'there is a log');
  });

  test('TA-11 never tells the page a secret, and none is in the memory of its processes', async (context) => {
    const sweep = during();
    for (const [screen, contents] of seen.contents) sweep.text(`the page on ${screen}`, contents);
    const words = await heard(wizard.session);
    sweep.text('what the program said to the page', words.join('\n'));
    assert.ok(words.some((word) => word.includes('"code":"5A"')), 'views were heard');
    assert.ok(words.some((word) => word.includes('confirm_plan')), 'commands were heard');
    let looked = 0;
    const pages = pageProcesses(driver.pid);
    for (const pid of pages) looked += sweep.memory('the memory of the page', pid);
    context.diagnostic(`${words.length} messages, ${pages.length} processes, ${(looked / 2 ** 20).toFixed(0)} MiB of memory`);
    assert.ok(looked > LEAST_MEMORY, `${looked} bytes`);
    assert.deepEqual(sweep.findings, []);
  });

  test('MX-05 sends each token to its own server alone, and no secret in an address', async (context) => {
    const sweep = during();
    const requests = await simulator.requests();
    sweep.requests(requests);
    assert.deepEqual(sweep.findings, []);
    const carried = (kind) => requests.filter((request) => request.carried.includes(kind)).length;
    context.diagnostic(`${requests.length} requests, ${carried('platform_access_token')} with a platform token, ${carried('github_access_token')} with a GitHub token`);
    assert.ok(carried('platform_access_token') > 0 && carried('github_access_token') > 0);
  });

  describe('the sweep finds what was planted', () => {
    const plants = {
      'in a file': async (value, sweep) => {
        writeFileSync(join(stage.dataFolder, 'planted'), `{"token":"${value}"}`);
        sweep.folder(stage.dataFolder);
      },
      'in the name of a file': async (value, sweep) => {
        writeFileSync(join(stage.dataFolder, `${value}.txt`), '');
        sweep.folder(stage.dataFolder);
      },
      'in a log, written as hexadecimal': async (value, sweep) => {
        writeFileSync(join(stage.folder, 'cache/x.log'), `token=${Buffer.from(value).toString('hex')}`);
        sweep.folder(join(stage.folder, 'cache'));
      },
      'in an argument': async (value, sweep) => {
        const leaky = stage.start('sh', ['-c', 'sleep 60', 'planted', value]);
        await until('the program', () => shownBy(leaky.pid).cmdline.includes('planted'));
        sweep.processes(sample(leaky.pid));
      },
      'in an environment': async (value, sweep) => {
        const leaky = stage.start('sleep', ['60'], { PLANTED: Buffer.from(value).toString('base64') });
        await until('the program', () => shownBy(leaky.pid).environ.includes('PLANTED'));
        sweep.processes(sample(leaky.pid));
      },
      'in the page': async (value, sweep) => {
        await wizard.session.run((text) => sessionStorage.setItem('planted', text), value);
        sweep.text('the page', await wizard.contents());
      },
      'in the memory of the page': async (value, sweep) => {
        await wizard.session.run((half, rest) => void (window.planted = { text: half + rest }), value.slice(0, 20), value.slice(20));
        await wizard.session.run(() => (window.planted.copy = [...window.planted.text].join('')).length);
        for (const pid of pageProcesses(driver.pid)) sweep.memory('the memory of the page', pid);
      },
      'in a message to the program': async (value, sweep) => {
        await wizard.session.run(
          (text) => window.__TAURI_INTERNALS__.invoke('look_up_organization', { request: { name: text } }).catch(String),
          value,
        );
        sweep.text('what was said', (await heard(wizard.session)).join('\n'));
      },
      'in a window title': async (value, sweep) => {
        await wizard.session.run((text) => void (document.title = text), value);
        await until('the title', () => windowTitles(stage.environment).some((title) => title.includes('planted')));
        for (const title of windowTitles(stage.environment)) sweep.text('a title', title);
      },
      'on the clipboard': async (value, sweep) => {
        execFileSync('xclip', ['-in', '-selection', 'clipboard'], {
          env: stage.environment,
          input: value,
          stdio: ['pipe', 'ignore', 'ignore'],
        });
        for (const held of clipboards(stage.environment)) sweep.text('the clipboard', held);
      },
      'in what a keyring item shows': async (value, sweep) => {
        const item = ['store', `--label=${value}`, 'service', 'planted', 'account', 'planted'];
        execFileSync('secret-tool', item, { input: 'secret' });
        for (const { shown } of keyringItems('planted')) sweep.text('an item', shown);
      },
    };
    for (const [place, plant] of Object.entries(plants)) {
      test(place, async () => {
        const value = `planted${randomBytes(24).toString('hex')}`;
        const sweep = new Sweep([{ kind: 'planted', value }]);
        await plant(value, sweep);
        assert.ok(sweep.findings.length > 0, `a secret ${place}`);
      });
    }

    test('in a request to the wrong server', async () => {
      const token = secrets.find(({ kind }) => kind === 'platform_access_token').value;
      await fetch(`${simulator.profile.github.api}/user`, { headers: { authorization: `Bearer ${token}` } });
      const sweep = during();
      sweep.requests(await simulator.requests());
      assert.deepEqual(sweep.findings, ['platform_access_token in a request to api /user']);
    });
  });
});
