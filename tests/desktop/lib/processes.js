// Starting programs, finding their children, ending them.

import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';

import { until } from './until.js';

/** Starts a program that lives until `stop`. */
export function start(program, args, options = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => (errors += text));
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, errors: String(error) }));
    child.once('close', (code, signal) => resolve({ code, signal, errors }));
  });
  return { child, pid: child.pid, ended, said: () => errors, stop: () => stop(child, ended) };
}

/** Ends a program with everything it started: a child that stays would keep its outputs open. */
async function stop(child, ended) {
  const members = child.pid === undefined ? [] : family(child.pid);
  signal(members, 'SIGTERM');
  const patience = setTimeout(() => signal(members, 'SIGKILL'), 3000);
  await ended;
  clearTimeout(patience);
}

function signal(members, name) {
  for (const pid of members) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended by itself.
    }
  }
}

/**
 * Ends every process that names this folder in its arguments or its environment, with everything it
 * started, and waits until all are gone. A browser writes over its environment; its arguments stay.
 */
export async function endAll(folder) {
  const names = (pid) => Object.values(shownBy(pid)).some((shown) => shown.includes(folder));
  const doomed = new Set();
  await until(`the end of everything in ${folder}`, () => {
    for (const pid of processes().filter(names)) for (const member of family(pid)) doomed.add(member);
    const alive = [...doomed].filter(runs);
    signal(alive, 'SIGKILL');
    return alive.length === 0;
  });
}

/** Whether there is still something to end: what has ended and waits for its parent is gone. */
function runs(pid) {
  return /^State:\s+[^ZX]/m.test(read(`/proc/${pid}/status`));
}

/** The first line a program writes on its standard output. */
export function firstLine(child) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`ended with ${code} before its first line`)));
    child.stdout.setEncoding('utf8').on('data', (more) => {
      text += more;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
  });
}

/** A process and everything it started that still runs. */
export function family(root) {
  const parents = new Map();
  for (const pid of processes()) {
    const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1];
    if (parent) parents.set(pid, Number(parent));
  }
  const members = new Set([root]);
  for (let before = 0; before !== members.size; ) {
    before = members.size;
    for (const [child, parent] of parents) if (members.has(parent)) members.add(child);
  }
  return [...members];
}

/** Every process there is. */
function processes() {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number);
}

/** What a process shows everybody on this computer about itself; empty when it is gone. */
export function shownBy(pid) {
  return {
    cmdline: read(`/proc/${pid}/cmdline`).split('\0').join(' '),
    environ: read(`/proc/${pid}/environ`).split('\0').join('\n'),
  };
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A port nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
