// Hearing everything the page and the program say to each other, from inside the page.

/** Starts to listen. What is heard stays in the page until `heard` asks for it. */
export function listenIn(session) {
  return session.run(async () => {
    window.heard = [];
    const ask = window.fetch;
    window.fetch = async (address, options) => {
      const answer = await ask(address, options);
      const copy = answer.clone();
      const body = options?.body;
      const sent = typeof body === 'string' ? body : body ? new TextDecoder().decode(body) : '';
      window.heard.push(`${address} ${sent} ${await copy.text()}`);
      return answer;
    };
    const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
    await invoke('plugin:event|listen', {
      event: 'view',
      target: { kind: 'Any' },
      handler: transformCallback((event) => window.heard.push(JSON.stringify(event))),
    });
  });
}

/** Everything that was said since. */
export function heard(session) {
  return session.run(() => window.heard);
}
