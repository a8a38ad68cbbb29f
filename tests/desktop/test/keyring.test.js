// The window in every state a safe store is found in: how fast it is up, what it says, what helps.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { firstLine, start } from '../lib/processes.js';
import { SIMULATOR, WIZARD } from '../lib/programs.js';
import { Simulator, toToml } from '../lib/simulator.js';
import { Stage } from '../lib/stage.js';
import { until } from '../lib/until.js';
import { Wizard } from '../lib/wizard.js';

const PASSWORD = 'tests-only';
const PROMPTER = 'gcr-prompter';
const SERVICE = 'org.freedesktop.secrets';
const LONGEST_START = 3000;
/** The machine may be busy with something else; a program that is slow is slow every time. */
const TRIES = 5;

/** A bus on which nobody keeps secrets and nobody can be started to do so. */
const BARE_BUS = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>`;

/** The desktop session of one story. */
class Session {
  static async begin(stage, { bare = false } = {}) {
    const folder = mkdtempSync(join(stage.folder, 'session-'));
    const environment = { ...stage.environment, XDG_RUNTIME_DIR: folder, XDG_DATA_HOME: folder };
    const configuration = join(folder, 'bus.conf');
    writeFileSync(configuration, BARE_BUS);
    const say = 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec sleep infinity';
    const args = [...(bare ? [`--config-file=${configuration}`] : []), '--', 'sh', '-c', say];
    const run = start('dbus-run-session', args, {
      env: environment,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    stage.atEnd(() => run.stop());
    environment.DBUS_SESSION_BUS_ADDRESS = await firstLine(run.child);
    return new Session(environment);
  }

  constructor(environment) {
    this.environment = environment;
  }

  run(program, args, options = {}) {
    return execFileSync(program, args, {
      env: this.environment,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: 30_000,
      ...options,
    });
  }

  unlock() {
    const args = ['--replace', '--unlock', '--components=secrets'];
    this.run('gnome-keyring-daemon', args, { input: PASSWORD });
    this.run('gdbus', ['wait', '--session', '--timeout', '10', SERVICE]);
  }

  #call(path, method, ...args) {
    return this.run('gdbus', ['call', '--session', '-d', SERVICE, '-o', path, '-m', method, ...args]);
  }

  lock() {
    const login = "[objectpath '/org/freedesktop/secrets/collection/login']";
    this.#call('/org/freedesktop/secrets', 'org.freedesktop.Secret.Service.Lock', login);
  }

  hang(stage) {
    const bus = ['-d', 'org.freedesktop.DBus', '-o', '/org/freedesktop/DBus', '-m'];
    const question = ['org.freedesktop.DBus.GetConnectionUnixProcessID', SERVICE];
    const answer = this.run('gdbus', ['call', '--session', ...bus, ...question]);
    const pid = Number(/uint32 (\d+)/.exec(answer)[1]);
    process.kill(pid, 'SIGSTOP');
    stage.atEnd(() => process.kill(pid, 'SIGCONT'));
  }

  /** Another program asks for the keyring's password. */
  somebodyAsks(stage) {
    const run = start('secret-tool', ['store', '--label=another', 'of', 'another'], {
      env: this.environment,
      stdio: ['ignore', 'ignore', 'ignore'],
    });
    stage.atEnd(() => run.stop());
    this.prompt();
  }

  /** Gives the password, again where it came before the prompt was ready for it. */
  async answer() {
    this.prompt();
    await until('the end of the prompt', () => {
      for (const act of [['key', 'ctrl+a', 'BackSpace'], ['type', PASSWORD], ['key', 'Return']]) {
        this.run('xdotool', act);
      }
      return until('it to go', () => !this.isPrompted(), 2);
    });
  }

  isPrompted() {
    try {
      return this.run('xdotool', ['search', '--onlyvisible', '--class', PROMPTER]) !== '';
    } catch {
      // It says so with its exit code.
      return false;
    }
  }

  /** Waits for the prompt, and does something there. */
  prompt(...act) {
    this.run('xdotool', ['search', '--sync', '--onlyvisible', '--class', PROMPTER]);
    if (act.length > 0) this.run('xdotool', act);
  }
}

/** Each state: how it comes about, and the code of what is said about it. */
const STATES = {
  working: { begin: (session) => session.unlock(), says: null },
  locked: { begin: (session) => (session.unlock(), session.lock()), says: 'eg-vault' },
  'prompt dismissed': {
    begin: (session, stage) => {
      session.unlock();
      session.lock();
      session.somebodyAsks(stage);
      session.prompt('key', 'Escape');
    },
    says: 'eg-vault',
  },
  'prompt unanswered': {
    begin: (session, stage) => {
      session.unlock();
      session.lock();
      session.somebodyAsks(stage);
    },
    says: 'eg-vault',
  },
  'no collection': { begin: () => {}, says: 'eg-vault-empty' },
  'no service': { bare: true, begin: () => {}, says: 'eg-vault-none' },
  'no bus': {
    begin: (session) => {
      session.environment.DBUS_SESSION_BUS_ADDRESS = 'unix:path=/nonexistent';
      session.environment.XDG_RUNTIME_DIR = '/nonexistent';
    },
    says: 'eg-vault-bus',
  },
  'hung service': { begin: (session, stage) => (session.unlock(), session.hang(stage)), says: 'eg-vault-hung' },
  'appears later': { bare: true, begin: () => {}, says: 'eg-vault-none' },
};

const figures = [];
after(() => {
  console.log('\nkeyring              window up after, in ms (best first)');
  for (const [name, times] of figures) console.log(`${name.padEnd(20)} ${times.join(', ')}`);
});

for (const [name, state] of Object.entries(STATES)) {
  describe(`with a keyring that is: ${name}`, () => {
    let stage;
    let session;

    before(async () => {
      stage = await Stage.set();
      session = await Session.begin(stage, state);
      state.begin(session, stage);
      stage.environment = session.environment;
    });
    after(() => stage.clear());

    test('se_01 the window is up within three seconds', async () => {
      const times = [];
      for (let run = 0; run < TRIES && !(Math.min(...times) <= LONGEST_START); run += 1) {
        const folder = mkdtempSync(join(stage.folder, 'start-'));
        const began = performance.now();
        const { pid, stop } = stage.start(WIZARD, ['--data-dir', folder]);
        session.run('xdotool', ['search', '--sync', '--onlyvisible', '--pid', `${pid}`]);
        times.push(Math.round(performance.now() - began));
        await stop();
      }
      times.sort((a, b) => a - b);
      figures.push([name, times]);
      assert.ok(times[0] <= LONGEST_START, `${name}: ${times}`);
    });

    test('se_02 it says what the matter is, and what helps is offered', async () => {
      // Both ends have to be there, or it would say first that the computer is offline.
      const simulator = await Simulator.start(SIMULATOR, 'newcomer');
      stage.atEnd(() => simulator.stop());
      const profile = join(stage.folder, 'profile.toml');
      writeFileSync(profile, toToml({ ...simulator.profile, name: 'keyring' }));
      const args = ['--profile', profile, '--data-dir', stage.dataFolder];
      const driven = await stage.drive(WIZARD, args);
      const wizard = new Wizard(driven.session);
      await wizard.shows('0A');
      await until('the check of the safe store', () => wizard.vaultCheck());
      const said = await wizard.banner();
      assert.equal(said, state.says);
      const ready = state.says === null ? 'ready' : 'attention';
      assert.equal(await wizard.vaultCheck(), ready);
      if (said !== null) await helps[name]?.(wizard, session);
    });
  });
}

/** What a person does about it, and what comes of it. */
const helps = {
  locked: async (wizard, session) => {
    await wizard.act('open_vault');
    await wizard.says('vault_prompt');
    await session.answer();
    await wizard.says(null);
    assert.equal(await wizard.vaultCheck(), 'ready');
  },
  'prompt dismissed': async (wizard, session) => {
    await wizard.act('open_vault');
    session.prompt('key', 'Escape');
    await wizard.says('eg-vault-closed');
  },
  'prompt unanswered': async (wizard) => {
    await wizard.act('open_vault');
    await wizard.says('vault_prompt');
    await wizard.act('leave_vault');
    await wizard.says('eg-vault');
  },
  'no service': async (wizard) => {
    await wizard.act('open_vault');
    await wizard.says('eg-vault-none');
  },
  'hung service': async (wizard) => {
    await wizard.act('open_vault');
    await wizard.says('vault_prompt');
    await wizard.says('eg-vault-hung');
  },
  'appears later': async (wizard, session) => {
    session.unlock();
    await wizard.act('open_vault');
    await wizard.says(null);
    assert.equal(await wizard.vaultCheck(), 'ready');
  },
};
