/**
 * looks.js - not a test: pictures of the page in every state of states.js, into .build/looks, for whoever
 * wants to see what a change has done to the page.
 */

import { mkdirSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openState, STATES } from './states.js';

const folder = fileURLToPath(new URL('../../.build/looks/', import.meta.url));
/** What is drawn only when it can be seen has been drawn. */
const SETTLED_MS = 800;

mkdirSync(folder, { recursive: true });

for (const state of STATES) {
  it(state.name, async (t) => {
    const page = await openState(t, state);
    // A page that scrolls is made high enough to be seen whole.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...state.viewport, height: Math.max(height, state.viewport.height) });
    await page.waitForTimeout(SETTLED_MS);
    await page.screenshot({ path: `${folder}${state.name}.png` });
  });
}
