// The few words of WebDriver (W3C) that driving the window takes.

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** One window under WebDriver. */
export class Session {
  static async open(driver, program, args) {
    const capabilities = { 'webkitgtk:browserOptions': { binary: program, args } };
    const answer = await send('POST', `${driver}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new Session(`${driver}/session/${answer.sessionId}`);
  }

  constructor(address) {
    this.address = address;
  }

  /** Elements a selector finds, in document order. */
  async find(selector) {
    const found = await send('POST', `${this.address}/elements`, {
      using: 'css selector',
      value: selector,
    });
    return found.map((entry) => entry[ELEMENT]);
  }

  async click(element) {
    await send('POST', `${this.address}/element/${element}/click`, {});
  }

  /** Runs a function in the page; it and its answer travel as text and JSON. */
  async run(work, ...args) {
    const script = `return (${work}).apply(null, arguments)`;
    return send('POST', `${this.address}/execute/sync`, { script, args });
  }

  /** The page as a PNG. */
  async picture() {
    return Buffer.from(await send('GET', `${this.address}/screenshot`), 'base64');
  }

  async close() {
    await send('DELETE', this.address);
  }
}

async function send(method, address, body) {
  const response = await fetch(address, {
    method,
    body: body && JSON.stringify(body),
    headers: body && { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(30_000),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${address}: ${value.error}: ${value.message}`);
  return value;
}
