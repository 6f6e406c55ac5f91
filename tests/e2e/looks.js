/**
 * looks.js - not a test: pictures of the page in every state of states.js, into .build/looks, for whoever
 * wants to see what a change has done to the page.
 */

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openState, STATES } from './states.js';
import { it } from './story.js';

const folder = fileURLToPath(new URL('../../.build/looks/', import.meta.url));

mkdirSync(folder, { recursive: true });

for (const state of STATES) {
  it(state.name, async (t) => {
    const page = await openState(t, state);
    // A page that scrolls is made high enough to be seen whole.
    const height = await page.read(() => document.documentElement.scrollHeight);
    await page.resize({ ...state.viewport, height: Math.max(height, state.viewport.height) });
    await page.settled();
    await page.screenshot(`${folder}${state.name}.png`);
  });
}
