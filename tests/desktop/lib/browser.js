// The browser the wizard opened, driven through its debugging port.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

import { until } from './until.js';
import { Visitor, arrive } from './visitor.js';

/** Goes to what the wizard opened without a browser: for tests about something else. */
export class Pretended {
  constructor(browser) {
    this.browser = browser;
    this.visitor = new Visitor();
  }

  async press(acts, isDone) {
    const back = await this.visitor.goes(this.browser.opened().at(-1), acts);
    if (back !== undefined) await arrive(back);
    await until('the way back from the browser', isDone, 60);
  }
}

/** The person's browser. It exists once the wizard has opened a page. */
export class Browser {
  #connection;

  constructor(folder) {
    this.folder = folder;
  }

  /** The addresses the wizard has opened so far. */
  opened() {
    try {
      return readFileSync(join(this.folder, 'opened'), 'utf8').trimEnd().split('\n');
    } catch {
      return [];
    }
  }

  /**
   * Goes through the page the wizard opened last, pressing the first of `acts` that is there, until
   * `isDone` says so. Acts are found by `data-act`; one that ends in `-` by its beginning.
   */
  async press(acts, isDone) {
    const selectors = acts.map((act) => `[data-act${act.endsWith('-') ? '^' : ''}="${act}"]`);
    await until(`the end of ${acts.join(', ')} in the browser`, async () => {
      // The page the wizard opens comes a moment after the wizard has asked for it.
      const page = await this.#newestPage();
      if (await isDone(page)) return true;
      for (const selector of selectors) {
        const target = page.locator(selector).first();
        if ((await target.count()) === 0) continue;
        const before = page.url();
        await target.click({ timeout: 5000 });
        await page.waitForLoadState('load', { timeout: 5000 });
        if (page.url() === before) await page.waitForTimeout(0);
        return false;
      }
      return false;
    });
  }

  async close() {
    if (!this.#connection) return;
    try {
      const session = await this.#connection.newBrowserCDPSession();
      await session.send('Browser.close');
    } catch {
      // It has ended by itself.
    }
    this.#connection = undefined;
  }

  async #newestPage() {
    const { connection, page } = await until('the browser', async () => {
      const port = readFileSync(join(this.folder, 'profile/DevToolsActivePort'), 'utf8').split('\n')[0];
      this.#connection ??= await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const page = this.#connection.contexts()[0].pages().at(-1);
      return page && { connection: this.#connection, page };
    });
    void connection;
    return page;
  }
}
