// The open port of a sign-in, attacked as 7.7 of the security checks says, on the real program.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { ATTACKS, exchange, idle, targetOf } from '../lib/attack.js';
import { family } from '../lib/processes.js';
import { SIMULATOR, WIZARD } from '../lib/programs.js';
import { Simulator, toToml } from '../lib/simulator.js';
import { Stage } from '../lib/stage.js';
import { until } from '../lib/until.js';
import { Visitor, arrive } from '../lib/visitor.js';
import { Wizard } from '../lib/wizard.js';

const ACTS = ['sign-in', 'authorize'];

/** A port that is closed is closed within this time, in milliseconds. */
const SOON = 1000;

/** Connections that say nothing, six times as many as are let in. */
const IDLE = 50;

/** How many sign-ins are measured. */
const MEASURED = 20;

/** What a person should wait from the browser's redirect to the next screen, in milliseconds. */
const AIM = 150;

/** How much longer a computer may take that does much else meanwhile. */
const patience = () => Math.max(2, (4 * loadavg()[0]) / cpus().length);

describe('the port a sign-in waits on', () => {
  let stage;
  let simulator;
  let wizard;
  let visitor;
  let driver;

  before(async () => {
    stage = await Stage.set();
    stage.environment.BROWSER_STAYS_CLOSED = '1';
    simulator = await Simulator.start(SIMULATOR, 'newcomer');
    stage.atEnd(() => simulator.stop());
    const profile = join(stage.folder, 'profile.toml');
    writeFileSync(profile, toToml({ ...simulator.profile, name: 'attacked' }));
    const { session, pid } = await stage.drive(WIZARD, ['--profile', profile, '--data-dir', stage.dataFolder]);
    driver = pid;
    wizard = new Wizard(session);
    visitor = new Visitor();
    await wizard.shows('0A');
    await wizard.act('start');
    await wizard.shows('1A');
  });

  after(() => stage?.clear());

  /** Presses what begins a sign-in and answers the address the browser was sent to. */
  async function begin(act = 'begin_sign_in') {
    const before = stage.browser.opened().length;
    await wizard.act(act);
    await wizard.shows('1B');
    await until('the browser', () => stage.browser.opened().length > before);
    return new URL(stage.browser.opened().at(-1));
  }

  function target(address) {
    const { searchParams } = address;
    return targetOf(searchParams.get('redirect_uri'), searchParams.get('state'));
  }

  /** How often a code was brought to the platform. */
  async function exchanges() {
    const seen = await simulator.requests();
    return seen.filter(({ method, path }) => method === 'POST' && path.endsWith('/oauth/token')).length;
  }

  async function closes(at) {
    const began = performance.now();
    await until('a closed port', () => exchange(at, 'GET / HTTP/1.1\r\n\r\n').then(() => false, () => true));
    return performance.now() - began;
  }

  test('LB-03 is closed before the sign-in and again when it is cancelled', async () => {
    // The web driver's own door, which is in no released program.
    const always = listening(wizardProcess());
    const opened = () => listening(wizardProcess()).filter((address) => !always.includes(address));
    const at = target(await begin());
    assert.deepEqual(opened(), [`127.0.0.1:${at.port}`], 'LB-01 one address, of this computer alone');
    await wizard.act('cancel_sign_in');
    await wizard.shows('1A');
    assert.ok((await closes(at)) < SOON);
    assert.deepEqual(opened(), []);
  });

  test('LB-06 refuses every attack and then takes the genuine answer', async (context) => {
    const address = await begin();
    const at = target(address);
    for (const { name, expected, send } of ATTACKS) {
      const { status, text, took } = await send(at);
      context.diagnostic(`${String(status).padEnd(6)} ${String(Math.round(took)).padStart(5)} ms  ${name}`);
      assert.equal(status, expected, name);
      assert.ok(!/script|stolen|access-control|location:/i.test(text), `${name} gets nothing back`);
    }
    const idlers = await idle(at, IDLE);
    context.diagnostic(`${ATTACKS.length} attacks and ${IDLE} idle connections refused`);
    assert.equal(await wizard.screen(), '1B', 'the sign-in still waits');
    assert.equal(await exchanges(), 0);

    const genuine = await visitor.goes(address.href, ACTS);
    const arrival = `GET ${genuine.pathname}${genuine.search} HTTP/1.1\r\nHost: ${genuine.host}\r\n\r\n`;
    const twice = await Promise.all([exchange(at, arrival), exchange(at, arrival)]);
    for (const answer of twice) {
      assert.equal(answer.status, 303, 'both are sent to the page without parameters');
      assert.match(answer.text, /^location: \/done\r$/im);
    }
    const page = await exchange(at, `GET /done HTTP/1.1\r\nHost: ${at.host}\r\n\r\n`);
    assert.equal(page.status, 200);
    for (const header of ['Cache-Control: no-store', 'Referrer-Policy: no-referrer', "default-src 'none'"]) {
      assert.ok(page.text.includes(header), header);
    }
    assert.equal(await wizard.leaves('1B'), '2A');
    assert.equal(await exchanges(), 1, 'LB-07 the code was brought once');
    assert.ok((await closes(at)) < SOON, 'a hit after success finds nobody');
    for (const idler of idlers) idler.destroy();
  });

  test('the way from the browser to the next screen is short', async (context) => {
    const took = [];
    while (took.length < MEASURED) {
      await wizard.act('go_back');
      await wizard.shows('1A');
      const address = await begin('use_other_account');
      const genuine = await visitor.goes(address.href, ACTS);
      const left = await wizard.notesLeaving('1B');
      const sent = Date.now();
      await arrive(genuine);
      took.push((await left()) - sent);
      await wizard.shows('2A');
    }
    took.sort((one, other) => one - other);
    const median = took[MEASURED / 2];
    context.diagnostic(`from the redirect to the next screen: median ${median.toFixed(0)} ms of ${MEASURED}`);
    context.diagnostic(`fastest ${took[0].toFixed(0)} ms, slowest ${took.at(-1).toFixed(0)} ms`);
    assert.ok(median > 0 && median < AIM * patience(), `${median} ms`);
  });

  const wizardProcess = () =>
    family(driver).find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith(WIZARD));
});

/** The addresses a process listens on. */
function listening(pid) {
  const inodes = new Set(
    readdirSync(`/proc/${pid}/fd`).map((name) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${name}`))?.[1];
      } catch {
        return undefined;
      }
    }),
  );
  const lines = ['tcp', 'tcp6'].flatMap((name) =>
    readFileSync(`/proc/${pid}/net/${name}`, 'utf8').trim().split('\n').slice(1),
  );
  const LISTEN = '0A';
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[3] === LISTEN && inodes.has(fields[9]))
    .map((fields) => readable(fields[1]));
}

/** An address as the kernel writes it, as people do. */
function readable(address) {
  const [host, port] = address.split(':');
  if (host.length > 8) return address;
  return `${host.match(/../g).reverse().map((byte) => parseInt(byte, 16)).join('.')}:${parseInt(port, 16)}`;
}
