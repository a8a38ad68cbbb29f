// Looking for secrets where they must not be (security check 7.6).

import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { family, shownBy } from './processes.js';

/** Shorter values would be found by chance. */
const SHORTEST = 16;

/** One search for a set of secrets. What it finds is told by kind and place, never by value. */
export class Sweep {
  #needles;
  findings = [];

  constructor(secrets) {
    this.#needles = secrets.filter(({ value }) => value.length >= SHORTEST).flatMap(spellings);
  }

  text(place, text) {
    for (const { kind, needle } of this.#needles) {
      if (text.includes(needle)) this.findings.push(`${kind} in ${place}`);
    }
  }

  /** Every file below a folder, its name included. */
  folder(folder) {
    for (const entry of readdirSync(folder, { recursive: true })) {
      const path = join(folder, entry);
      this.text(`the name of ${path}`, entry);
      if (lstatSync(path, { throwIfNoEntry: false })?.isFile()) {
        this.text(path, readFileSync(path, 'latin1'));
      }
    }
  }

  /** What each of a process's family shows to everybody on this computer. */
  processes(samples) {
    for (const { pid, cmdline, environ } of samples) {
      this.text(`the arguments of process ${pid}`, cmdline);
      this.text(`the environment of process ${pid}`, environ);
    }
  }
}

/** What a process and its family show at this moment. */
export function sample(root) {
  return family(root).map((pid) => ({ pid, ...shownBy(pid) }));
}

/** The keyring's items under one service name: the secret of each, and the rest that is no secret. */
export function keyringItems(service) {
  const program = ['search', '--all', '--unlock', 'service', service];
  const output = execFileSync('sh', ['-c', 'secret-tool "$@" 2>&1', 'sh', ...program], {
    encoding: 'utf8',
  });
  return output
    .split(/^\[/m)
    .slice(1)
    .map((item) => ({
      secret: /^secret = (.*)$/m.exec(item)?.[1] ?? '',
      shown: item.replace(/^secret = .*$/m, ''),
    }));
}

function spellings({ kind, value }) {
  const bytes = Buffer.from(value);
  const forms = [value, encodeURIComponent(value), bytes.toString('base64'), bytes.toString('hex')];
  return [...new Set(forms)].map((needle) => ({ kind, needle }));
}
