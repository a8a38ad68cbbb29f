// The other roads, each to the screen it is about.

import { expect, test } from './lib/wizard.js';

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
      expect(await wizard.violations(), code).toEqual([]);
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
    expect(await wizard.violations(), '5B').toEqual([]);
    await wizard.act('confirm_done');
    await wizard.sees('6A');
    expect(await wizard.violations(), '6A').toEqual([]);
    await expect(page.locator('[data-line]')).toHaveCount(6);
    await expect(page.locator('[data-line][data-state="holds"]')).toHaveCount(0);
  });
});

test.describe('practice', () => {
  test.use({ mode: '--practice' });

  test('says on every screen that nothing is real, and can be left', async ({ wizard }) => {
    await wizard.sees('0A');
    await expect(wizard.button('leave_practice')).toBeVisible();
    await wizard.act('start');
    await wizard.sees('1A');
    await expect(wizard.button('leave_practice')).toBeVisible();
    await wizard.act('leave_practice');
    await wizard.sees('0A');
    await expect(wizard.button('leave_practice')).toHaveCount(0);
    await expect(wizard.button('enter_practice')).toBeVisible();
  });
});
