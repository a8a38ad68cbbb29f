// A page that tries everything it must not be able to do (security check 7.5), put into the window
// through the web driver. Each attempt tells its outcome in a word.

/** Tries everything that leaves the page where it is. `outside` is a server that nothing may reach. */
export function tryEverything(session, outside) {
  return session.run(async (outside) => {
    const refused = [];
    document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
    const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
    const policyRefuses = async (directive, attempt) => {
      const before = refused.filter((one) => one === directive).length;
      attempt();
      for (let look = 0; look < 150; look += 1) {
        if (refused.filter((one) => one === directive).length > before) return `refused by ${directive}`;
        await pause();
      }
      return 'let through';
    };
    const add = (name, properties) => document.body.appendChild(Object.assign(document.createElement(name), properties));
    const works = (attempt) => {
      try {
        return attempt() ? 'works' : 'does nothing';
      } catch (error) {
        return error.name;
      }
    };
    const reaches = (address) => fetch(address).then(() => 'reached', (error) => error.name);
    const to = (path) => `${outside}/${path}`;
    return {
      'an image from elsewhere': await policyRefuses('img-src', () => add('img', { src: to('image') })),
      'a script from elsewhere': await policyRefuses('script-src-elem', () => add('script', { src: to('script') })),
      'a script in the page': await policyRefuses('script-src-elem', () => add('script', { textContent: 'window.ran = 1' })),
      'a style sheet from elsewhere': await policyRefuses('style-src-elem', () =>
        add('link', { rel: 'stylesheet', href: to('style') }),
      ),
      'a frame': await policyRefuses('frame-src', () => add('iframe', { src: to('frame') })),
      'an object': await policyRefuses('object-src', () => add('object', { data: to('object'), type: 'text/html' })),
      'a sound': await policyRefuses('media-src', () => add('audio', { src: to('sound') })),
      'a worker': await policyRefuses('worker-src', () => works(() => new Worker(URL.createObjectURL(new Blob(['1']))))),
      'a form': await policyRefuses('form-action', () => add('form', { action: to('form') }).submit()),
      'a base address': await policyRefuses('base-uri', () => document.head.appendChild(Object.assign(document.createElement('base'), { href: outside }))),
      'a request': await policyRefuses('connect-src', () => void reaches(to('request'))),
      'a beacon': await policyRefuses('connect-src', () => navigator.sendBeacon(to('beacon'))),
      'a socket': await policyRefuses('connect-src', () => works(() => new WebSocket(to('socket').replace('http', 'ws')))),
      'a stream of events': await policyRefuses('connect-src', () => works(() => new EventSource(to('events')))),
      'a handler in an attribute': await policyRefuses('script-src-attr', () => {
        const button = add('button', {});
        button.setAttribute('onclick', 'window.ran = 1');
        button.click();
      }),
      'eval': works(() => (0, eval)('1')),
      'a function out of text': works(() => new Function('return 1')()),
      'a timer out of text': works(() => void setTimeout('window.ran = 1', 0)),
      'a change of a prototype': works(() => ((Object.prototype.changed = 1), {}.changed === 1)),
      'the global object': typeof window.__TAURI__,
      'another window': window.open(to('window')) === null ? 'none' : 'opened',
      'a file through the asset protocol': await reaches('asset://localhost/etc/passwd'),
      'a file': await reaches('file:///etc/passwd'),
      'text that ran as code': typeof window.ran,
    };
  }, outside);
}

/** What has to come of it. */
export const EXPECTED = {
  'an image from elsewhere': 'refused by img-src',
  'a script from elsewhere': 'refused by script-src-elem',
  'a script in the page': 'refused by script-src-elem',
  'a style sheet from elsewhere': 'refused by style-src-elem',
  'a frame': 'refused by frame-src',
  'an object': 'refused by object-src',
  'a sound': 'refused by media-src',
  'a worker': 'refused by worker-src',
  'a form': 'refused by form-action',
  'a base address': 'refused by base-uri',
  'a request': 'refused by connect-src',
  'a beacon': 'refused by connect-src',
  'a socket': 'refused by connect-src',
  'a stream of events': 'refused by connect-src',
  'a handler in an attribute': 'refused by script-src-attr',
  'eval': 'EvalError',
  'a function out of text': 'EvalError',
  'a timer out of text': 'does nothing',
  'a change of a prototype': 'does nothing',
  'the global object': 'undefined',
  'another window': 'none',
  'a file through the asset protocol': 'TypeError',
  'a file': 'TypeError',
  'text that ran as code': 'undefined',
};

/** Ways out of the page. Each is tried by itself, since one that worked would end the others. */
export const WAYS_OUT = {
  'a new address': (to) => void (location.href = to),
  'an address in place of this one': (to) => location.replace(to),
  'a link': (to) => document.body.appendChild(Object.assign(document.createElement('a'), { href: to })).click(),
  'a link into a new window': (to) =>
    document.body.appendChild(Object.assign(document.createElement('a'), { href: to, target: '_blank' })).click(),
  'a refresh': (to) =>
    void document.head.appendChild(
      Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${to}` }),
    ),
  'a page made of text': () => void (location.href = 'data:text/html,<h1>not ours</h1>'),
  'a file': () => void (location.href = 'file:///etc/passwd'),
  'another host of our own scheme': () => void (location.href = 'tauri://elsewhere/'),
};
