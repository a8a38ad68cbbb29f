// The road from the first check to Connected.

import { expect, test } from './lib/wizard.js';

test('every screen of the road is sound, and it ends at Connected', async ({ wizard }) => {
  await wizard.walksTo('6A', (code) => wizard.isSound(code));
  const lines = wizard.page.locator('[data-line]');
  await expect(lines).toHaveCount(6);
  await expect(wizard.page.locator('[data-line][data-state="holds"]')).toHaveCount(6);
  await wizard.isSound('6A');
});

test('the road can be gone with the keyboard alone', async ({ wizard }) => {
  const { page } = wizard;
  let keys = 0;
  const press = async (key) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const primary = () => press('Control+Enter');

  await wizard.sees('0A');
  await primary();
  await wizard.sees('1A');
  await primary();
  await wizard.sees('1B');
  await wizard.signsIn();
  await wizard.sees('2A');
  await primary();
  await wizard.sees('3A');
  await primary();
  await wizard.sees('3B');
  await wizard.signsIn();
  await wizard.sees('3D');
  await expect(page.locator('[data-organization="northwind"]')).toBeVisible();
  await primary();
  await wizard.sees('4A');
  await primary();
  await wizard.sees('4B');
  await expect(page.locator('[data-repository]').first()).toBeVisible();
  const inList = () =>
    page.evaluate(() => document.activeElement?.closest('label')?.querySelector('[data-repository]') !== null
      && document.activeElement?.matches('input[type="checkbox"]:not([data-act])') === true);
  while (!(await inList())) {
    expect(keys, 'the list can be reached').toBeLessThan(60);
    await press('Tab');
  }
  await press('Space');
  await expect(page.locator('[data-repository].selected')).toHaveCount(1);
  await primary();
  await wizard.sees('5A');
  await expect(wizard.button('confirm_plan')).toBeEnabled();
  await primary();
  await wizard.sees('5B');
  await wizard.answers(['sign-in', 'install']);
  await wizard.sees('6A');
  await expect(page.locator('[data-line][data-state="holds"]')).toHaveCount(6);
  console.log(`${keys} key presses from the first check to Connected`);
  expect(keys).toBeLessThanOrEqual(60);
});

test('help is a key away, and so is the way back', async ({ wizard }) => {
  const { page } = wizard;
  await wizard.sees('0A');
  const focused = () =>
    page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
  await expect(page.locator('#help')).toBeVisible();
  await page.keyboard.press('F1');
  await expect.poll(focused).toBe('get-help-title');
  await expect(page.locator('[data-panel="9G"]')).toContainText('0A');
  await expect(page.locator('#help')).toBeHidden();
  expect(await wizard.violations()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-panel="9G"]')).toBeHidden();
  await expect(page.locator('#help')).toBeVisible();
  await expect.poll(focused).toBe('H1');
});

test('a person who comes back is welcomed and goes on', async ({ wizard }) => {
  await wizard.walksTo('5A');
  await wizard.isRestarted();
  await wizard.isSound('0B');
  await wizard.act('continue_setup');
  await wizard.sees('5A');
  await expect(wizard.page.locator('main')).toContainText('northwind');
});

test('saying no in the browser is told, and can be taken back', async ({ wizard }) => {
  await wizard.walksTo('3B');
  await wizard.answers(['sign-in', 'cancel']);
  await wizard.sees('3A');
  await wizard.isTold('e3b-denied');
  await wizard.act('begin_sign_in');
  await wizard.signsIn();
  await wizard.sees('3D');
});
