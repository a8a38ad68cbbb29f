// Walks the whole road in practice mode: one line and one picture per screen, then "Connected".
//
//   node walk.js --program PROGRAM --pictures FOLDER

import { parseArgs } from 'node:util';

import { keepPictures } from './lib/pictures.js';
import { goToConnected } from './lib/road.js';
import { Stage } from './lib/stage.js';
import { Wizard } from './lib/wizard.js';

const ORGANIZATION = 'northwind';

const { values } = parseArgs({
  options: { program: { type: 'string' }, pictures: { type: 'string' } },
});

const stage = await Stage.set();
try {
  const args = ['--practice', 'newcomer', '--data-dir', stage.dataFolder];
  const { session } = await stage.drive(values.program, args);
  const wizard = new Wizard(session);
  const keep = keepPictures(values.pictures);
  await goToConnected({ wizard, browser: stage.browser, organization: ORGANIZATION }, async (screen) => {
    const file = keep(screen, await wizard.picture());
    console.log(`${screen}  ${(await wizard.title()).padEnd(44)} ${file}`);
  });
  console.log('Connected');
} finally {
  await stage.clear();
}
