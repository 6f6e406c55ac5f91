/** page.js - what stories do and read on the page. */

import assert from 'node:assert/strict';

/** @typedef {import('playwright-core').Page} Page */

/**
 * @param {Page} page
 * @param {string} name as in data-figure
 * @returns {Promise<string>}
 */
export async function figure(page, name) {
  return (await page.locator(`[data-figure=${name}]`).innerText()).trim();
}

/**
 * @param {Page} page @param {string} name @returns {Promise<number>} percent as a share, thousands without
 * commas; what is near 0 or 1 as that
 */
export async function number(page, name) {
  const text = await figure(page, name);
  if (/^[<>]/.test(text)) return text.startsWith('<') ? 0 : 1;
  const value = Number.parseFloat(text.replaceAll(',', '').replace(/^[^\d-]+/, ''));
  return text.includes('%') ? value / 100 : value;
}

/**
 * Waits until something holds; a page under a strict policy cannot be asked with a string of code.
 * @param {Page} page
 * @param {string} what
 * @param {() => Promise<boolean>} holds
 */
export async function until(page, what, holds) {
  const deadline = Date.now() + 20_000;
  while (!(await holds())) {
    assert.ok(Date.now() < deadline, `waited 20 s in vain: ${what}`);
    await page.waitForTimeout(50);
  }
}

/** Waits until a run is built and its first figures are shown. @param {Page} page */
export async function untilReady(page) {
  await until(page, 'the first figures', async () => {
    const shown = page.locator('[data-figure=fingerprint]');
    return (await shown.count()) === 1 && /^[0-9a-f]{8}$/.test((await shown.innerText()).trim());
  });
}

/** @param {Page} page @param {string} selector @returns {Promise<string[]>} which hold more than they show */
export async function overfull(page, selector) {
  const boxes = page.locator(selector);
  assert.ok((await boxes.count()) > 0, `there is no ${selector}`);
  return boxes.evaluateAll((all) =>
    all
      .filter((one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth)
      .map((one) => `${one.className} ${one.getAttribute('aria-label') ?? ''}`),
  );
}

/** Moves the focus with Tab until the named control has it. @param {Page} page @param {string} name */
export async function tabTo(page, name) {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
    if (focused === name) return;
  }
  assert.fail(`Tab never reached '${name}'`);
}

/**
 * @param {Page} page @param {string} name data-chart @returns {Promise<number>} pixels that are not
 * background
 */
export function inkOf(page, name) {
  return page.locator(`canvas[data-chart=${name}]`).evaluate((canvas) => {
    const { width, height } = /** @type {HTMLCanvasElement} */ (canvas);
    const context = /** @type {HTMLCanvasElement} */ (canvas).getContext('2d');
    const { data } = /** @type {CanvasRenderingContext2D} */ (context).getImageData(0, 0, width, height);
    let ink = 0;
    for (let i = 0; i < data.length; i += 4) {
      const spread =
        Math.max(data[i], data[i + 1], data[i + 2]) - Math.min(data[i], data[i + 1], data[i + 2]);
      if (data[i + 3] > 128 && spread > 60) ink++; // coloured: a curve, neither grid nor grey text
    }
    return ink;
  });
}
