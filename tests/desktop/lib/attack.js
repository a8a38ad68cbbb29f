// The loopback attack script (security check 7.7): what a hostile page, program or person sends to the
// open port of a sign-in, and how it has to be refused.

import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Nobody is kept waiting longer than the listener's own limit for a head, and some. */
const PATIENCE = 8000;

/** A user of this computer that is not the person: `nobody`. */
const STRANGER = '65534';

/** The rows. `at` is the redirect address with its state; each answers what it got. */
export const ATTACKS = [
  ...['/', '/cb', '/cb/../cb/platform', '//cb/platform', '/cb/platform/', '/cb/%70latform', '/exit'].map(
    (path) => row(`LB-04 the path ${path}`, 404, (at) => ask(at, { target: `${path}?${at.query}` })),
  ),
  row('LB-04 a favicon', 404, (at) => ask(at, { target: '/favicon.ico' })),
  ...['POST', 'OPTIONS', 'HEAD', 'PUT'].map((method) =>
    row(`LB-04 the method ${method}`, 405, (at) => ask(at, { method })),
  ),
  row('LB-04 an absolute-form target', 404, (at) => ask(at, { target: `http://${at.host}${at.target}` })),
  row('LB-05 another Host with the right state', 421, (at) => ask(at, { host: `rebind.example:${at.port}` })),
  row('LB-05 the name localhost as Host', 421, (at) => ask(at, { host: `localhost:${at.port}` })),
  row('LB-05 two Hosts', 400, (at) => ask(at, { headers: [`Host: ${at.host}`] })),
  row('LB-05 HTTP/1.0 without a Host', 400, (at) => exchange(at, `GET ${at.target} HTTP/1.0\r\n\r\n`)),
  row('LB-05 a request of a script', 403, (at) => ask(at, { headers: ['Sec-Fetch-Mode: no-cors'] })),
  row('LB-05 a request for an image', 403, (at) => ask(at, { headers: ['Sec-Fetch-Dest: image'] })),
  row('LB-05 a request with an Origin', 403, (at) => ask(at, { headers: ['Origin: https://evil.example'] })),
  row('LB-06 the path without parameters', 400, (at) => ask(at, { target: at.path })),
  row('OA-05 another state', 400, (at) => ask(at, { target: `${at.path}?code=x&state=${'A'.repeat(43)}` })),
  row('OA-05 half the state', 400, (at) => ask(at, { target: `${at.path}?code=x&state=${at.state.slice(0, 20)}` })),
  row('OA-05 the state twice', 400, (at) =>
    ask(at, { target: `${at.path}?code=x&state=${at.state}&state=${at.state}` }),
  ),
  row('LB-12 an error without a state', 400, (at) => ask(at, { target: `${at.path}?error=access_denied` })),
  row('LB-12 an error with another state', 400, (at) =>
    ask(at, { target: `${at.path}?error=access_denied&state=${'B'.repeat(43)}` }),
  ),
  row('LB-10 a page in an error text', 400, (at) =>
    ask(at, { target: `${at.path}?error=x&error_description=%3Cscript%3Ealert(1)%3C/script%3E` }),
  ),
  row('LB-13 an address to be sent on to', 400, (at) => ask(at, { target: `${at.path}?redirect=https://evil.example` })),
  row('LB-08 a code of 60 KB', 414, (at) => ask(at, { target: `${at.path}?code=${'x'.repeat(60_000)}` })),
  row('LB-08 two hundred headers', 431, (at) =>
    ask(at, { headers: Array.from({ length: 200 }, (_, number) => `X-${number}: y`) }),
  ),
  ...[
    ['a NUL', '\0'],
    ['a carriage return', '\r'],
    ['a line feed', '\n'],
  ].map(([name, byte]) => row(`LB-09 ${name} in the target`, 400, (at) => ask(at, { target: `${at.path}${byte}?${at.query}` }))),
  row('LB-09 a folded header', 400, (at) => ask(at, { headers: ['X: a\r\n b'] })),
  row('LB-09 HTTP/0.9', 400, (at) => exchange(at, `GET ${at.target}\r\n\r\n`)),
  row('LB-09 a TLS hello', 400, (at) => exchange(at, Buffer.from('16030100f8010000f40303', 'hex'))),
  row('LB-09 an HTTP/2 preface', 400, (at) => exchange(at, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')),
  row('LB-17 another user of this computer', 400, strangerAsks),
  row('LB-08 half a head and then silence', 'closed', (at) => exchange(at, `GET ${at.target} HTTP/1.1\r\nHo`)),
];

function row(name, expected, send) {
  return { name, expected, send };
}

/** Everything about a redirect address that an attack needs. */
export function targetOf(address, state) {
  const { hostname, port, host, pathname } = new URL(address);
  const query = `code=stolen&state=${state}`;
  return { hostname, port, host, path: pathname, state, query, target: `${pathname}?${query}` };
}

/** A request with one thing wrong; the rest is as a browser would send it. */
function ask(at, { method = 'GET', target = at.target, host = at.host, headers = [] }) {
  const lines = [`${method} ${target} HTTP/1.1`, `Host: ${host}`, ...headers];
  return exchange(at, `${lines.join('\r\n')}\r\n\r\n`);
}

/** Sends bytes and answers everything that came back, and after how many milliseconds it was over. */
export function exchange(at, bytes) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const socket = connect(Number(at.port), at.hostname);
    let text = '';
    const end = () => {
      socket.destroy();
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0) || 'closed';
      resolve({ status, text, took: performance.now() - began });
    };
    socket.setTimeout(PATIENCE, () => reject(new Error('the listener keeps the connection open')));
    socket.on('error', (error) => (error.code === 'ECONNREFUSED' ? reject(error) : end()));
    socket.on('data', (data) => (text += data.toString('latin1')));
    socket.on('close', end);
    socket.on('end', end);
    socket.write(bytes);
  });
}

/** Needs the right to become another user. */
async function strangerAsks(at) {
  const began = performance.now();
  const path = `${at.path}?code=x&state=${'C'.repeat(43)}`;
  const text = `GET ${path} HTTP/1.1\r\nHost: ${at.host}\r\n\r\n`;
  const [hostname, port] = [at.hostname, at.port].map((word) => JSON.stringify(word));
  const script = `const socket = require('net').connect(${port}, ${hostname});
    socket.end(${JSON.stringify(text)}); socket.pipe(process.stdout)`;
  const as = ['--reuid', STRANGER, '--regid', STRANGER, '--clear-groups'];
  const { stdout } = await run('setpriv', [...as, process.execPath, '-e', script]);
  return { status: Number(stdout.slice(9, 12)), text: stdout, took: performance.now() - began };
}

/** Connections that say nothing. */
export function idle(at, count) {
  const open = () =>
    new Promise((resolve) => {
      const socket = connect(Number(at.port), at.hostname);
      socket.on('error', () => resolve(socket));
      socket.on('connect', () => resolve(socket));
    });
  return Promise.all(Array.from({ length: count }, open));
}
