// The wizard as a person meets it, by what a test can hold on to: screen codes and acts.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect } from '@playwright/test';
import { start } from './program.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A row that is not chosen yet: a checkbox in a short list, an option in a long one. */
const OPEN = ':has([data-repository]:not(.selected))';
const UNCHOSEN = `label${OPEN} input, [role="option"]${OPEN}`;

export class Wizard {
  constructor(page, program) {
    this.page = page;
    this.program = program;
    this.answered = 0;
  }

  async sees(code) {
    await expect(this.page.locator('main')).toHaveAttribute('data-screen', code);
  }

  button(act) {
    return this.page.locator(`[data-act="${act}"]`).first();
  }

  async act(act) {
    await this.button(act).click();
  }

  async isTold(problem) {
    await expect(this.page.locator(`[data-problem="${problem}"]`)).toBeVisible();
  }

  /** Answers the page the program opened last in the browser, pressing what of `acts` it offers. */
  async answers(acts) {
    const address = await this.opened();
    const tab = await this.page.context().newPage();
    await tab.goto(address);
    const wanted = tab.locator(acts.map((act) => `[data-act="${act}"]`).join(', '));
    const end = () => /\/(done|github\/setup)$/.test(new URL(tab.url()).pathname);
    const next = async () => end() || (await wanted.count()) > 0;
    await expect.poll(next, `something to press on ${address}`).toBe(true);
    while (!end() && (await wanted.count()) > 0) {
      await Promise.all([tab.waitForNavigation(), wanted.first().click()]);
      await expect.poll(next, 'a next page').toBe(true);
    }
    await tab.close();
  }

  async opened() {
    const address = async () => {
      const opened = await (await this.page.request.get(`${this.program.url}/_opened`)).json();
      return opened[this.answered];
    };
    await expect.poll(address).toBeTruthy();
    const found = await address();
    this.answered += 1;
    return found;
  }

  async becomes(fact) {
    const answer = await this.page.request.post(`${this.program.url}/_fact`, { data: fact });
    expect(answer.ok(), await answer.text()).toBe(true);
  }

  /** The next file the person chooses in the system's dialog has this text. */
  async willPickFileWith(text) {
    const headers = { 'content-type': 'text/plain' };
    const answer = await this.page.request.post(`${this.program.url}/_certificates`, { data: text, headers });
    expect(answer.ok(), await answer.text()).toBe(true);
  }

  /** Ends the program without a word and starts it again. */
  async isRestarted() {
    await this.page.request.post(`${this.program.url}/_restart`);
    await this.page.reload();
  }

  /** What a screen reader, a keyboard and a small window need, in light and in dark. */
  async isSound(code) {
    await this.sees(code);
    for (const colorScheme of ['light', 'dark']) {
      await this.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [width, height] of [[640, 480], [1120, 760]]) {
        await this.page.setViewportSize({ width, height });
        expect(await this.violations(), `${code} in ${colorScheme} at ${width}`).toEqual([]);
      }
      await this.isPictured(`${code}-${colorScheme}`);
    }
    const focused = () => this.page.evaluate(() => document.activeElement?.tagName);
    await expect.poll(focused, `focus on ${code}`).toBe('H1');
    await this.page.setViewportSize({ width: 320, height: 256 });
    const cut = () =>
      this.page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((one) => one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowX))
          .filter((one) => one.scrollWidth > one.clientWidth + 1)
          .map((one) => `${one.tagName}.${one.className}: ${one.scrollWidth} > ${one.clientWidth}`),
      );
    await expect.poll(cut, `sideways scroll on ${code}`).toEqual([]);
    await this.page.setViewportSize({ width: 1120, height: 760 });
  }

  /** Leaves pictures of the screen in the folder named by PICTURES, when one is named. */
  async isPictured(name) {
    const folder = process.env.PICTURES;
    if (!folder) return;
    for (const [width, height] of [[640, 480], [1120, 760]]) {
      await this.page.setViewportSize({ width, height });
      await this.page.screenshot({ path: `${folder}/${name}-${width}.png` });
    }
  }

  /** What axe finds in light and in dark. */
  async violationsInBoth() {
    const found = [];
    for (const colorScheme of ['light', 'dark']) {
      await this.page.emulateMedia({ colorScheme });
      for (const one of await this.violations()) found.push(`${colorScheme}: ${one}`);
    }
    return found;
  }

  /** What axe finds, once nothing moves. */
  async violations() {
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    await this.page.evaluate(AXE);
    return this.page.evaluate(async (rules) => {
      const found = await axe.run(document, { runOnly: { type: 'tag', values: rules } });
      return found.violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`);
    }, RULES);
  }

  /** Selects the first repositories that are not selected yet. */
  async chooses(count) {
    for (let chosen = 1; chosen <= count; chosen += 1) {
      await this.page.locator(UNCHOSEN).first().click();
      await expect(this.page.locator('[data-repository].selected')).toHaveCount(chosen);
    }
  }

  async choosesOrganization(login) {
    await this.page.locator(`label:has([data-organization="${login}"])`).click();
    await this.act('choose_organization');
  }

  async signsIn() {
    await this.answers(['sign-in', 'authorize']);
  }

  /** Goes from the first check to a screen the way nearly everybody goes. */
  async walksTo(code, look = async () => {}) {
    const steps = {
      '0A': () => this.act('start'),
      '1A': () => this.act('begin_sign_in'),
      '1B': () => this.signsIn(),
      '2A': () => this.act('start_connection'),
      '3A': () => this.act('begin_sign_in'),
      '3B': () => this.signsIn(),
      '3D': () => this.choosesOrganization('northwind'),
      '4A': () => this.act('choose_selection'),
      '4B': async () => {
        await this.chooses(3);
        await this.act('continue_with_selection');
      },
      '5A': () => this.act('confirm_plan'),
      '5B': () => this.answers(['sign-in', 'install', 'request', 'save']),
    };
    for (const [screen, step] of Object.entries(steps)) {
      if (screen === code) break;
      await this.sees(screen);
      await look(screen);
      await step();
    }
    await this.sees(code);
  }
}

/** A test with a wizard in what `test.use({ scenario, mode, opensAt })` names. */
export const test = base.extend({
  scenario: ['newcomer', { option: true }],
  mode: ['--live', { option: true }],
  /** The screen practice opens at. */
  opensAt: [null, { option: true }],
  wizard: async ({ page, mode, scenario, opensAt }, use) => {
    const program = await start(mode, scenario, opensAt);
    const foreign = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      const local = url.origin === program.url || url.protocol === 'data:';
      if (!local) foreign.push(request.url());
    });
    await page.goto(program.url);
    await use(new Wizard(page, program));
    program.end();
    expect(foreign, 'the page asks nobody but its host').toEqual([]);
  },
});

export { expect };
