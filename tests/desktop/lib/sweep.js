// Looking for secrets where they must not be (security check 7.6).

import { execFileSync } from 'node:child_process';
import { closeSync, lstatSync, openSync, readFileSync, readSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { family, shownBy } from './processes.js';

/** Shorter values would be found by chance. */
const SHORTEST = 16;

/** How much of a process's memory is looked at at a time, in bytes. */
const PIECE = 8 * 1024 * 1024;

/** What the kernel counts memory in, in bytes. */
const PAGE = 4096;

/** What a server may find in the head of a request: its own token, and nothing of the other one. */
const MAY_CARRY = {
  api: ['github_access_token'],
  github: [],
  oauth: [],
  platform: ['platform_access_token'],
};

/** One search for a set of secrets. What it finds is told by kind and place, never by value. */
export class Sweep {
  #secrets;
  #needles;
  findings = [];

  constructor(secrets) {
    this.#secrets = secrets.filter(({ value }) => value.length >= SHORTEST);
    this.#needles = this.#secrets.flatMap(spellings);
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

  /** Everything a process has in its memory, as it stands there. Answers how many bytes that was. */
  memory(place, pid) {
    const needles = this.#secrets.flatMap(({ kind, value }) =>
      ['latin1', 'utf16le'].map((encoding) => ({ kind, bytes: Buffer.from(value, encoding) })),
    );
    const overlap = Math.max(0, ...needles.map(({ bytes }) => bytes.length));
    const found = new Set();
    let looked = 0;
    const file = openSync(`/proc/${pid}/mem`, 'r');
    const piece = Buffer.alloc(PIECE);
    try {
      for (const [begin, end] of ownMemory(pid)) {
        for (let at = begin; at < end; at += PIECE - overlap) {
          const length = readable(file, piece, Math.min(PIECE, end - at), at);
          looked += length;
          const bytes = piece.subarray(0, length);
          for (const needle of needles) if (bytes.includes(needle.bytes)) found.add(needle.kind);
        }
      }
    } finally {
      closeSync(file);
    }
    for (const kind of found) this.findings.push(`${kind} in ${place}`);
    return looked;
  }

  /** The heads of the requests the servers saw: no token to the wrong end, no secret in an address. */
  requests(requests) {
    for (const { part, path, carried } of requests) {
      const wrong = carried.filter((kind) => !MAY_CARRY[part].includes(kind));
      for (const kind of wrong) this.findings.push(`${kind} in a request to ${part} ${path}`);
    }
  }
}

/** What a process and its family show at this moment. */
export function sample(root) {
  return family(root).map((pid) => ({ pid, ...shownBy(pid) }));
}

/** The processes of a family that draw the page or speak for it. */
export function pageProcesses(root) {
  return family(root).filter((pid) => /WebKit(Web|Network)Process/.test(shownBy(pid).cmdline));
}

/** The title of every window on a display. */
export function windowTitles(environment) {
  const xdotool = (...args) => execFileSync('xdotool', args, { env: environment, encoding: 'utf8' });
  return xdotool('search', '--name', '').trim().split('\n').map((window) => {
    try {
      return xdotool('getwindowname', window).trim();
    } catch {
      return '';
    }
  });
}

/** What the clipboards of a display hold; nothing where nobody put anything. */
export function clipboards(environment) {
  return ['primary', 'secondary', 'clipboard'].map((selection) => {
    try {
      const options = { env: environment, encoding: 'utf8', timeout: 5000, stdio: ['ignore', 'pipe', 'ignore'] };
      return execFileSync('xclip', ['-out', '-selection', selection], options);
    } catch {
      return '';
    }
  });
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

/** The parts of a process's memory it can write to and has used: what it was told is there. */
function* ownMemory(pid) {
  const maps = readFileSync(`/proc/${pid}/maps`, 'utf8').trim().split('\n');
  const file = openSync(`/proc/${pid}/pagemap`, 'r');
  try {
    for (const line of maps.filter((line) => / rw/.test(line))) {
      const [begin, end] = line.split(' ')[0].split('-').map((address) => parseInt(address, 16));
      yield* usedPages(file, begin, end);
    }
  } finally {
    closeSync(file);
  }
}

/** The kernel has eight bytes for each page; the last one tells whether the page is there. */
function* usedPages(file, begin, end) {
  const entries = Buffer.alloc(PIECE / 8);
  let from;
  for (let at = begin; at < end; ) {
    const count = Math.min(entries.length / 8, (end - at) / PAGE);
    const length = readable(file, entries, count * 8, (at / PAGE) * 8);
    if (length === 0) break;
    for (let index = 0; index < length / 8; index += 1, at += PAGE) {
      const isUsed = (entries[index * 8 + 7] & 0xc0) !== 0;
      if (isUsed) from ??= at;
      else if (from !== undefined) {
        yield [from, at];
        from = undefined;
      }
    }
  }
  if (from !== undefined) yield [from, end];
}

/** Reads what is there; a part that was never used or is gone by now has nothing. */
function readable(file, piece, length, at) {
  try {
    return readSync(file, piece, 0, length, at);
  } catch {
    return 0;
  }
}

function spellings({ kind, value }) {
  const bytes = Buffer.from(value);
  const forms = [value, encodeURIComponent(value), bytes.toString('base64'), bytes.toString('hex')];
  return [...new Set(forms)].map((needle) => ({ kind, needle }));
}
