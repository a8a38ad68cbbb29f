// Signing in with a code on another device, on both servers.

import { expect, test } from './lib/wizard.js';

/** A phone: another browser context, with cookies of its own. */
async function answers(wizard, browser, press) {
  await wizard.act('reopen_browser');
  const address = await wizard.opened();
  const code = await wizard.page.locator('[data-code]').textContent();
  const phone = await browser.newContext();
  const page = await phone.newPage();
  await page.goto(address);
  await page.locator('[data-act="sign-in"]').click();
  await page.locator('[name="user_code"]').fill(code.trim());
  await page.locator('[data-act="continue"]').click();
  await expect(page.locator('main')).toContainText(code.trim());
  await page.locator(`[data-act="${press}"]`).click();
  await expect(page.locator('h1')).toBeVisible();
  await phone.close();
}

async function asksForCode(wizard, from, to) {
  await wizard.sees(from);
  await wizard.act('use_code');
  await wizard.sees(to);
  await expect(wizard.page.locator('[data-code]')).toBeVisible();
}

test('both sign-ins are made on another device, and both screens are sound', async ({
  wizard,
  browser,
}) => {
  test.setTimeout(180_000);
  await wizard.walksTo('1A');
  await asksForCode(wizard, '1A', '1C');
  await wizard.isSound('1C');
  await answers(wizard, browser, 'authorize');
  await wizard.sees('2A');
  await wizard.act('start_connection');
  await asksForCode(wizard, '3A', '3C');
  await wizard.isSound('3C');
  await answers(wizard, browser, 'authorize');
  await wizard.sees('3D');
});

test('a code can be had, copied, said, renewed and left with the keyboard alone', async ({
  wizard,
}) => {
  const { page } = wizard;
  const reach = async (what) => {
    const reached = () =>
      page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, what);
    for (let presses = 0; !(await reached()); presses += 1) {
      expect(presses, `${what} can be reached`).toBeLessThan(30);
      await page.keyboard.press('Tab');
    }
  };
  await wizard.walksTo('1A');
  await reach('[data-act="use_code"]');
  await page.keyboard.press('Enter');
  await wizard.sees('1C');
  await expect(page.locator('[data-code]')).toBeVisible();
  const first = await page.locator('[data-code]').textContent();

  await reach('[data-code]');
  await expect(page.locator('[data-code]')).toHaveAttribute('aria-label', /^Your code is .+\.$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-act="copy_code"]')).toContainText('Copied');
  for (const stop of ['[data-act="copy_code"]', 'main summary', '[data-act="reopen_browser"]']) {
    await reach(stop);
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main details[open] li')).toHaveCount(9);

  await reach('[data-act="use_code"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-code]')).not.toHaveText(first);
  await reach('[data-act="begin_sign_in"]');
  await page.keyboard.press('Enter');
  await wizard.sees('1B');
  await page.keyboard.press('Alt+ArrowLeft');
  await wizard.sees('1A');
});

test('a code that is over says why, and leads on', async ({ wizard, browser }) => {
  test.setTimeout(120_000);
  const problem = wizard.page.locator('[data-problem]');
  await wizard.walksTo('1A');
  await asksForCode(wizard, '1A', '1C');
  await answers(wizard, browser, 'cancel');
  await expect(problem).toContainText('Cancel on the other device');
  expect(await wizard.violations(), 'denied').toEqual([]);

  await wizard.act('use_code');
  await expect(wizard.page.locator('[data-code]')).toBeVisible();
  await wizard.becomes({ fact: 'expire_device_codes' });
  await expect(problem).toContainText('The code ran out');
  await expect(wizard.page.locator('[data-code]')).toHaveCount(0);
  expect(await wizard.violations(), 'expired').toEqual([]);

  await wizard.becomes({ fact: 'offer_codes', server: 'platform', offered: false });
  await wizard.act('use_code');
  await wizard.sees('1A');
  await expect(problem).toContainText('Codes are turned off');
  expect(await wizard.violations(), 'off').toEqual([]);
  await wizard.act('begin_sign_in');
  await wizard.signsIn();
  await wizard.sees('2A');
});
