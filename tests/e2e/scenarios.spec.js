// The other roads, each to the screen it is about.

import { readFileSync } from 'node:fs';
import { expect, test } from './lib/wizard.js';

/** Every screen there is, as the contract tells the page. */
const SCREENS = new URL('../../ui/src/contract/Screen.ts', import.meta.url);
const CODES = [...readFileSync(SCREENS, 'utf8').matchAll(/"code": "(\w+)"/g)].map(([, code]) => code);

test.describe('two workspaces', () => {
  test.use({ scenario: 'two-workspaces' });

  test('the one without the admin role leads to people who can help', async ({ wizard }) => {
    await wizard.walksTo('1B');
    await wizard.signsIn();
    await wizard.isSound('1D');
    await wizard.page.locator('main label:has(input[type="radio"])').nth(1).click();
    await wizard.act('choose_workspace');
    await wizard.sees('1E');
  });
});

test.describe('not an admin', () => {
  test.use({ scenario: 'not-a-factory-admin' });

  test('names who can help, and goes on once the role is there', async ({ wizard }) => {
    await wizard.walksTo('1B');
    await wizard.signsIn();
    await wizard.isSound('1E');
    await expect(wizard.page.locator('main')).toContainText('Marek Novak');
    const role = { fact: 'grant_role', email: 'ana.ruiz@northwind.example', role: 'manager' };
    await wizard.becomes(role);
    await wizard.act('check_again');
    await wizard.sees('2A');
  });
});

test.describe('connected already', () => {
  test.use({ scenario: 'already-connected' });

  test('says by whom, and can be checked', async ({ wizard }) => {
    await wizard.walksTo('1B');
    await wizard.signsIn();
    await wizard.isSound('2B');
    await expect(wizard.page.locator('main')).toContainText('Marek Novak');
    await wizard.act('check_connection');
    await wizard.sees('3A');
    await wizard.act('begin_sign_in');
    await wizard.signsIn();
    await wizard.sees('6A');
    await expect(wizard.page.locator('[data-line][data-state="holds"]')).toHaveCount(6);
  });
});

test.describe('a member', () => {
  test.use({ scenario: 'member' });

  test('asks an owner and waits', async ({ wizard }) => {
    await wizard.walksTo('3F');
    await wizard.isSound('3F');
    await wizard.becomes({ fact: 'approve_requests', organization: 'northwind' });
    await wizard.act('check_again');
    await wizard.sees('6A');
  });
});

test.describe('installed differently', () => {
  test.use({ scenario: 'installed-differently' });

  test('shows plan and result side by side, and can keep the result', async ({ wizard }) => {
    await wizard.walksTo('5C');
    await wizard.isSound('5C');
    await wizard.act('keep_result');
    await wizard.sees('6A');
    await expect(wizard.page.locator('[data-line][data-state="holds"]')).toHaveCount(6);
  });
});

test('rows are in sight in a small window too, with room for a notice', async ({ wizard }) => {
  const { page } = wizard;
  await wizard.walksTo('4B');
  await page.setViewportSize({ width: 640, height: 480 });
  const seen = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-repository]')].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }).length,
    );
  await expect.poll(seen).toBeGreaterThan(2);
  await expect(page.locator('[data-act="hide_forks"]')).toBeHidden();
  await wizard.act('show_filters');
  await expect(page.locator('[data-act="hide_forks"]')).toBeVisible();
});

test.describe('a long list', () => {
  test.use({ scenario: 'large-organization', mode: '--practice', opensAt: '4B' });

  test('is scrolled without gaps, and keeps count and focus', async ({ wizard }) => {
    test.slow();
    const { page } = wizard;
    await wizard.sees('4B');
    const rows = page.locator('[role="option"]');
    await expect(rows.first()).toBeVisible();
    await expect(page.locator('main .loading')).toHaveCount(0, { timeout: 180_000 });
    const size = async () => Number(await rows.first().getAttribute('aria-setsize'));
    await expect.poll(size, 'archived ones are hidden').toBe(10_629);
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-posinset'));
    await expect.poll(focused).toBe('2');

    /** The rows that can be seen: their place, by number and by eye, and what they say. */
    const seen = () =>
      page.evaluate(() => {
        const list = document.querySelector('[role="listbox"]');
        const { top, bottom } = list.getBoundingClientRect();
        return [...list.querySelectorAll('[role="option"]')]
          .map((row) => ({ row, box: row.getBoundingClientRect() }))
          .filter(({ box }) => box.bottom > top && box.top < bottom)
          .map(({ row, box }) => ({
            position: Number(row.getAttribute('aria-posinset')),
            size: Number(row.getAttribute('aria-setsize')),
            place: Math.round((list.scrollTop + box.top - top) / box.height) + 1,
            name: row.querySelector('[data-repository]')?.dataset.repository ?? '',
          }));
      });
    const names = new Set();
    for (const part of [0, 0.1, 0.35, 0.5, 0.75, 0.999, 1, 0.2]) {
      await page.locator('[role="listbox"]').evaluate((list, at) => {
        list.scrollTop = at * (list.scrollHeight - list.clientHeight);
      }, part);
      const filled = async () => {
        const rows = await seen();
        return rows.length > 4 && rows.every(({ name }) => name !== '');
      };
      await expect.poll(filled, `rows at ${part}`).toBe(true);
      const now = await seen();
      const first = now[0].position;
      expect(now.map(({ position }) => position)).toEqual(now.map((_, index) => first + index));
      for (const { position, size, place } of now) {
        expect(place, `row ${position} stands in its place`).toBe(position);
        expect(size).toBe(10_629);
      }
      if (part === 1) expect(now.at(-1).position).toBe(10_629);
      names.add(now[0].name);
      expect(await focused(), 'focus stays on its row').toBe('2');
    }
    expect(names.size, 'other rows come into sight').toBe(8);
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('3');
    const inSight = await seen();
    expect(inSight.map(({ position }) => position)).toContain(3);
  });

  test('can be had in pages', async ({ wizard }) => {
    await wizard.act('show_as_pages');
    const boxes = wizard.page.locator('[data-rows] input');
    await expect(boxes).toHaveCount(50);
    expect(await wizard.violationsInBoth()).toEqual([]);
    await wizard.act('page_after');
    await expect(wizard.page.locator('[data-page="2"]')).toBeVisible();
    await boxes.first().check({ force: true });
    await expect(wizard.page.locator('[data-selected="1"]')).toBeVisible();
    await expect(wizard.page.locator('[data-practice]')).toBeVisible();
  });
});

test.describe('a large organization', () => {
  test.use({ scenario: 'large-organization' });

  test('can be searched and chosen from', async ({ wizard }) => {
    await wizard.walksTo('3D');
    await wizard.choosesOrganization('contoso-labs');
    await wizard.sees('4A');
    await wizard.act('choose_selection');
    await wizard.sees('4B');
    await expect(wizard.page.locator('[role="option"]').first()).toBeVisible();
    const loaded = wizard.page.locator('[role="option"]').first();
    await expect(loaded).toHaveAttribute('aria-setsize', /^1[01]\d{3}$|^12\d{3}$/, { timeout: 60_000 });
    await wizard.isSound('4B');
    await wizard.page.locator('[data-search]').fill('api');
    await expect.poll(() => loaded.getAttribute('aria-setsize').then(Number)).toBeLessThan(6000);
    await wizard.chooses(2);
    await wizard.act('continue_with_selection');
    await wizard.sees('5A');
  });
});

test.describe('a platform worked by hand', () => {
  test.use({ mode: '--guided' });

  test('comes to an end that claims no more than was checked', async ({ wizard }) => {
    const { page } = wizard;
    await wizard.act('start');
    for (const code of ['1A', '2A', '3A']) {
      await wizard.sees(code);
      await wizard.act('open_page');
      await expect(wizard.button('confirm_done')).toBeVisible();
      expect(await wizard.violationsInBoth(), code).toEqual([]);
      await wizard.act('confirm_done');
    }
    await wizard.sees('3D');
    await page.locator('main input:is([type="text"], [type="search"], :not([type]))').fill('northwind');
    await wizard.act('look_up_organization');
    await wizard.choosesOrganization('northwind');
    await wizard.sees('4A');
    await wizard.act('choose_selection');
    await wizard.sees('4B');
    await wizard.chooses(2);
    await wizard.act('continue_with_selection');
    await wizard.sees('5A');
    await wizard.act('confirm_plan');
    await wizard.sees('5B');
    expect(await wizard.violationsInBoth(), '5B').toEqual([]);
    await wizard.act('confirm_done');
    await wizard.sees('6A');
    expect(await wizard.violationsInBoth(), '6A').toEqual([]);
    await expect(page.locator('[data-line]')).toHaveCount(6);
    await expect(page.locator('[data-line][data-state="holds"]')).toHaveCount(0);
  });
});

test.describe('practice', () => {
  test.use({ mode: '--practice' });

  test('can be left, to where it was entered from', async ({ wizard }) => {
    await wizard.sees('0A');
    await wizard.act('start');
    await wizard.sees('1A');
    await wizard.act('leave_practice');
    await wizard.sees('0A');
    await expect(wizard.button('leave_practice')).toHaveCount(0);
    await expect(wizard.page.locator('[data-practice]')).toHaveCount(0);
    await expect(wizard.button('enter_practice')).toBeVisible();
  });

  const special = {
    '1D': 'two-workspaces',
    '1E': 'not-a-factory-admin',
    '2B': 'already-connected',
    '3E': 'member',
    '3F': 'member',
    '5C': 'installed-differently',
  };
  for (const code of CODES) {
    test.describe(code, () => {
      test.use({ opensAt: code, scenario: special[code] ?? 'newcomer' });

      test(`${code} opens in practice and says that nothing is real`, async ({ wizard }) => {
        await wizard.sees(code);
        await expect(wizard.page.locator('[data-practice]')).toBeVisible();
        await expect(wizard.button('leave_practice')).toBeVisible();
        for (const [width, height] of [[640, 480], [1120, 760]]) {
          await wizard.page.setViewportSize({ width, height });
          const inSight = await wizard.page.evaluate(() => {
            const { top, bottom } = document.querySelector('[data-practice]').getBoundingClientRect();
            return top >= 0 && bottom > top && bottom <= innerHeight;
          });
          expect(inSight, `the band at ${width}`).toBe(true);
        }
      });
    });
  }
});
