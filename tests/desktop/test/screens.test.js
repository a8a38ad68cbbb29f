// Practice that opens at a screen: the real window, for support staff and testers.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { WIZARD } from '../lib/programs.js';
import { Stage } from '../lib/stage.js';
import { Wizard } from '../lib/wizard.js';

describe('a window that is asked for a screen', () => {
  let stage;
  let wizard;

  before(async () => {
    stage = await Stage.set();
    const { session } = await stage.drive(WIZARD, ['--screen', '4b', '--data-dir', stage.dataFolder]);
    wizard = new Wizard(session);
  });
  after(() => stage?.clear());

  test('opens there, in practice, without opening the browser', async () => {
    await wizard.shows('4B');
    await wizard.has(1, '[data-practice]');
    assert.deepEqual(stage.browser.opened(), []);
  });

  test('goes on from there by hand', async () => {
    await wizard.act('go_back');
    await wizard.shows('4A');
  });
});
