// The one word of the X protocol that no tool here says: asking a window to close, as its X does.

import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';

const INTERN_ATOM = 16;
const SEND_EVENT = 25;
const GET_INPUT_FOCUS = 43;
const CLIENT_MESSAGE = 33;
const REPLY = 32;

/** Asks every window of this name on a display to close (ICCCM, 4.2.8.1). */
export async function askToClose(environment, name) {
  const options = { env: environment, encoding: 'utf8' };
  const found = execFileSync('xdotool', ['search', '--onlyvisible', '--name', name], options);
  const socket = connect(`/tmp/.X11-unix/X${environment.DISPLAY.slice(1)}`);
  const read = reader(socket);
  socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const greeting = await read(8);
  await read(greeting.readUInt16LE(6) * 4);
  const atom = async (word) => {
    const request = Buffer.alloc(8 + Math.ceil(word.length / 4) * 4);
    request.writeUInt8(INTERN_ATOM, 0);
    request.writeUInt16LE(request.length / 4, 2);
    request.writeUInt16LE(word.length, 4);
    request.write(word, 8);
    socket.write(request);
    return (await read(REPLY)).readUInt32LE(8);
  };
  const [protocols, close] = [await atom('WM_PROTOCOLS'), await atom('WM_DELETE_WINDOW')];
  for (const window of found.trim().split('\n').map(Number)) {
    const request = Buffer.alloc(44);
    request.writeUInt8(SEND_EVENT, 0);
    request.writeUInt16LE(request.length / 4, 2);
    request.writeUInt32LE(window, 4);
    request.writeUInt8(CLIENT_MESSAGE, 12);
    request.writeUInt8(32, 13);
    request.writeUInt32LE(window, 16);
    request.writeUInt32LE(protocols, 20);
    request.writeUInt32LE(close, 24);
    socket.write(request);
  }
  // Answered in order, so the server has heard everything before.
  socket.write(Buffer.from([GET_INPUT_FOCUS, 0, 1, 0]));
  await read(REPLY);
  socket.destroy();
}

/** Reads a number of bytes at a time. */
function reader(socket) {
  let bytes = Buffer.alloc(0);
  return async (length) => {
    while (bytes.length < length) bytes = Buffer.concat([bytes, (await once(socket, 'data'))[0]]);
    const taken = bytes.subarray(0, length);
    bytes = bytes.subarray(length);
    return taken;
  };
}
