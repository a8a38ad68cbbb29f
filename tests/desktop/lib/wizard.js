// The wizard's window, by what a test can hold on to: screen codes and acts, never words.

import { until } from './until.js';

/** The wizard under WebDriver. */
export class Wizard {
  constructor(session) {
    this.session = session;
  }

  /** The code of the screen that is shown, or nothing before the first one. */
  screen() {
    return this.session.run(() => document.querySelector('main')?.dataset.screen ?? null);
  }

  /** Waits for one of these screens and answers which it is. */
  shows(...codes) {
    return until(`screen ${codes.join(' or ')}`, async () => {
      const code = await this.screen();
      return codes.includes(code) && code;
    });
  }

  /** Waits for another screen than this one. */
  leaves(code, seconds) {
    const look = async () => {
      const now = await this.screen();
      return now !== null && now !== code && now;
    };
    return until(`the end of screen ${code}`, look, seconds);
  }

  /**
   * Notes when the screen after this one is drawn. The answer is a function that waits for it and tells
   * the moment, in milliseconds since 1970 on this computer's clock.
   */
  async notesLeaving(code) {
    await this.session.run((here) => {
      const shown = () => document.querySelector('main')?.dataset.screen;
      window.leftAt = undefined;
      const observer = new MutationObserver(() => {
        if ([undefined, here].includes(shown())) return;
        window.leftAt = performance.timeOrigin + performance.now();
        observer.disconnect();
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    }, code);
    return () => until(`the end of ${code}`, () => this.session.run(() => window.leftAt));
  }

  /** Presses the first thing a selector finds, as soon as it can be pressed. */
  async press(selector) {
    const enabled = `${selector}:not(:disabled):not([aria-disabled="true"])`;
    await until(selector, async () => {
      const [element] = await this.session.find(enabled);
      if (element === undefined) return false;
      await this.session.click(element);
      return true;
    });
  }

  /** Waits until a selector finds this many. */
  has(count, selector) {
    return until(`${count} of ${selector}`, async () => {
      const found = await this.session.find(selector);
      return found.length === count;
    });
  }

  /** Does what an act's button does. */
  act(name) {
    return this.press(`[data-act="${name}"]`);
  }

  /** What the notice above the screen is about, or nothing when there is none. */
  banner() {
    return this.session.run(() => document.querySelector('[data-banner]')?.dataset.banner ?? null);
  }

  /** Waits until the notice is about this, or gone. */
  says(notice) {
    return until(`the notice ${notice}`, async () => (await this.banner()) === notice);
  }

  /** How the check of the safe store stands, once it is in. */
  async vaultCheck() {
    const state = await this.session.run(
      () => document.querySelector('[data-check="vault"]')?.dataset.state ?? null,
    );
    return state !== 'running' && state;
  }

  /** Waits until all six lines of 6A hold. */
  proven() {
    return until('six lines that hold', () =>
      this.session.run(() => {
        const lines = [...document.querySelectorAll('[data-line]')];
        return lines.length === 6 && lines.every((line) => line.dataset.state === 'holds');
      }),
    );
  }

  /** The heading of the screen, for a person who reads along. */
  title() {
    return this.session.run(() => document.querySelector('h1')?.textContent.trim() ?? '');
  }

  /** A picture of the screen, once what moves to an end has reached it and with the rest held still. */
  async picture() {
    await until('a still screen', () =>
      this.session.run(() => {
        const moving = document.getAnimations().filter((one) => one.playState === 'running');
        const endless = moving.filter((one) => one.effect.getTiming().iterations > 1);
        endless.forEach((one) => one.pause());
        return moving.length === endless.length;
      }),
    );
    // WebKitGTK takes the picture with the next frame, and a page at rest draws none.
    await this.session.run(() => {
      const frames = [{ opacity: 1 }, { opacity: 0.999 }];
      document.body.animate(frames, { duration: 1000, iterations: Infinity, id: 'heartbeat' });
    });
    const png = await this.session.picture();
    await this.session.run(() =>
      document
        .getAnimations()
        .forEach((one) => (one.id === 'heartbeat' ? one.cancel() : one.play())),
    );
    return png;
  }

  /** Everything the web view keeps or shows, as text. */
  contents() {
    return this.session.run(() =>
      JSON.stringify({
        page: document.documentElement.outerHTML,
        fields: [...document.querySelectorAll('input, textarea')].map((field) => field.value),
        address: location.href,
        cookie: document.cookie,
        local: { ...localStorage },
        session: { ...sessionStorage },
        history: history.state,
      }),
    );
  }
}
