// Somebody who goes through the simulator's pages without a browser: cookies, forms, redirects.

import { get } from 'node:http';

/** Longer than any way through the pages. */
const LONGEST_WAY = 20;

/** How a browser asks for a page; `fetch` would say that a script asks. */
const NAVIGATION = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

/** Opens what a browser was sent to, and looks at nothing. */
export function arrive(address) {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: NAVIGATION, agent: false }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode));
    });
    request.once('error', reject);
  });
}

/** A visit that remembers who signed in. */
export class Visitor {
  #cookies = new Map();

  /**
   * Opens an address and presses the first of `acts` that a page offers, none of them twice, until a
   * server sends it to the wizard or no page offers one. Answers the address it was sent to, which is
   * not opened, or nothing.
   */
  async goes(address, acts) {
    const left = [...acts];
    let request = { address };
    for (let step = 0; step < LONGEST_WAY; step += 1) {
      const response = await this.#ask(request);
      const location = response.headers.get('location');
      if (location === null) {
        const found = press(await response.text(), left, request.address);
        if (found === undefined) return undefined;
        left.splice(left.indexOf(found.act), 1);
        request = found;
        continue;
      }
      const next = new URL(location, request.address);
      if (next.pathname.startsWith('/cb/')) return next;
      request = { address: next.href };
    }
    throw new Error(`${address} leads nowhere`);
  }

  async #ask({ address, body }) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, {
      method: body ? 'POST' : 'GET',
      redirect: 'manual',
      body,
      headers: cookie ? { cookie } : {},
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (name) this.#cookies.set(name, value);
    }
    return response;
  }
}

/** What pressing the first of `acts` on a page sends, and where to. */
function press(page, acts, address) {
  const forms = [...page.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)];
  for (const act of acts) {
    const button = new RegExp(`<button\\b[^>]*data-act="${act}"[^>]*>`);
    const found = forms.find(([, , inside]) => button.test(inside));
    if (found === undefined) continue;
    const inputs = [...found[2].matchAll(/<input\b[^>]*>/g)].map(([input]) => input);
    const sent = inputs.filter((input) => !/type="(checkbox|radio)"/.test(input) || /\schecked/.test(input));
    const fields = [...sent, button.exec(found[2])[0]].map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]);
    return {
      act,
      address: new URL(attribute(found[1], 'action'), address).href,
      body: new URLSearchParams(fields.filter(([name]) => name !== '')),
    };
  }
  return undefined;
}

function attribute(tag, name) {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
