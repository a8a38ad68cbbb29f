// One picture per screen, in the order of the road.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps pictures in a folder, each under its screen's code. */
export function keepPictures(folder) {
  mkdirSync(folder, { recursive: true });
  return (screen, png) => {
    const file = join(folder, `${screen}.png`);
    writeFileSync(file, png);
    return file;
  };
}
