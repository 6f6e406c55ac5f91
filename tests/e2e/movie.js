/**
 * movie.js - not a test: the pictures of which the moving picture in the README is made, into .build/movie.
 */

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { it, open } from './story.js';

const folder = fileURLToPath(new URL('../../.build/movie/', import.meta.url));
const PICTURES = 42;
/** Training is slow enough to be seen at first, and as far as it gets in the end. */
const epochAt = (/** @type {number} */ picture) => Math.round(1.13 ** picture) - 1;

mkdirSync(folder, { recursive: true });

it('a spiral is learned', async (t) => {
  const page = await open(t, { viewport: { width: 1200, height: 720 }, colorScheme: 'light' });
  let shown = 0;
  for (let picture = 0; picture < PICTURES; picture++) {
    for (; shown < epochAt(picture); shown++) await page.press('ArrowRight');
    await page.atEpoch(shown);
    await page.settled();
    await page.screenshot(`${folder}${String(picture).padStart(2, '0')}.png`);
  }
});
