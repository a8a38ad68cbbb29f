// Settings (9E): reached from anywhere, left to where one was, and the network in them.

import { createHash } from 'node:crypto';
import { expect, test } from './lib/wizard.js';

const choose = (wizard, choice) =>
  wizard.page.locator(`label:has([data-choice="${choice}"])`).click();
const field = (wizard, name) => wizard.page.locator(`[data-field="${name}"]`);

test('the keyboard alone opens them, and the way back leads to where one was', async ({ wizard }) => {
  await wizard.walksTo('3D');
  await wizard.page.keyboard.press('Control+,');
  await wizard.isSound('9E');
  await expect(wizard.page).toHaveTitle(/Settings/);
  await wizard.page.keyboard.press('Alt+ArrowLeft');
  await wizard.sees('3D');
});

test('the network is tested host by host, and the result can be copied', async ({ wizard }) => {
  await wizard.act('open_settings');
  await wizard.act('test_network');
  const hosts = wizard.page.locator('[data-host]');
  await expect(wizard.page.locator('[data-outcome="ready"]')).toBeVisible();
  await expect(hosts.first()).toHaveAttribute('data-state', 'ready');
  expect(await hosts.count()).toBeGreaterThan(1);
  await wizard.act('copy_network_details');
  await expect(wizard.page.locator('main')).toContainText('Copied.');
  expect(await wizard.violations()).toEqual([]);
});

test('a proxy is saved, named as in use, and its password is nowhere on the page', async ({ wizard }) => {
  await wizard.act('open_settings');
  await choose(wizard, 'address');
  await field(wizard, 'address').fill('http://proxy.example/wpad.dat');
  await wizard.act('change_proxy');
  await expect(wizard.page.locator('[data-problem]')).toBeVisible();
  await expect(wizard.page.locator('[data-problem]')).toBeFocused();
  await wizard.act('dismiss_problem');
  await expect(field(wizard, 'address')).toBeFocused();

  await field(wizard, 'address').fill('proxy.example:8080');
  await field(wizard, 'login').fill('ana');
  const canary = createHash('sha256').update('canary').digest('hex');
  await field(wizard, 'password').fill(canary);
  await wizard.page.keyboard.press('Enter');
  await expect(wizard.page.locator('main')).toContainText('Saved');
  await expect(field(wizard, 'password')).toHaveValue('');
  expect(await wizard.page.content()).not.toContain(canary);

  await wizard.act('go_back');
  await wizard.act('open_settings');
  await expect(field(wizard, 'address')).toHaveValue('http://proxy.example:8080');
  expect(await wizard.page.content()).not.toContain(canary);
});

test('a file that is no trust file is refused with the way on', async ({ wizard }) => {
  await wizard.act('open_settings');
  await wizard.willPickFileWith('hello');
  await wizard.act('choose_trust_file');
  await expect(wizard.page.locator('[data-problem]')).toBeVisible();
  await expect(wizard.page.locator('[data-problem] [data-act="choose_trust_file"]')).toBeVisible();
});
