import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openPage } from './harness.js';
import { inkOf, number, until, untilReady } from './page.js';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{views: string[][], epochs: number[]}} Seen views of frames asked for, epochs of answers */

/**
 * A phone's page that trains, and notes the frames that its worker is asked for and answers.
 * @param {import('node:test').TestContext} t
 */
async function watchedPage(t) {
  const page = await openPage(t, { hash: '#v1&speed=0', viewport: { width: 390, height: 844 } });
  await page.addInitScript(() => {
    /** @type {Seen} */
    const seen = { views: [], epochs: [] };
    window.Worker = class extends Worker {
      /** @param {ConstructorParameters<typeof Worker>} args */
      constructor(...args) {
        super(...args);
        this.addEventListener('message', ({ data }) => {
          if (data.value?.views) seen.epochs.push(data.value.epoch);
        });
      }

      /** @param {any} message @param {any[]} rest */
      postMessage(message, ...rest) {
        if (message.method === 'frame') seen.views.push(Object.keys(message.args[0].views));
        super.postMessage(message, ...rest);
      }
    };
    Object.assign(window, { seen });
  });
  await page.reload();
  await untilReady(page);
  await page.getByRole('button', { name: 'Play' }).click();
  await until(page, 'training', async () => (await number(page, 'epoch')) > 0);
  return page;
}

/** @param {Page} page @returns {Promise<Seen>} since it was asked last */
function seenSince(page) {
  return page.evaluate(() => {
    const { views, epochs } = /** @type {any} */ (window).seen;
    return { views: views.splice(0), epochs: epochs.splice(0) };
  });
}

/** @param {Page} page @param {string} name of a component */
function scrollTo(page, name) {
  return page.locator(name).evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
}

/** @param {Page} page @param {boolean} isHidden */
function setHidden(page, isHidden) {
  return page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

it('views of what is scrolled away are not asked for, and are again when it is back', async (t) => {
  const page = await watchedPage(t);
  const untilAsked = (/** @type {boolean} */ isWished) =>
    until(page, `the network is ${isWished ? '' : 'not '}asked for`, async () => {
      const { views } = await seenSince(page);
      const isAsked = (/** @type {string[]} */ names) =>
        names.includes('nodeMaps') || names.includes('links');
      return views.length > 0 && views.every((names) => isAsked(names) === isWished);
    });
  await scrollTo(page, 'kasane-network-diagram');
  await untilAsked(true);
  await scrollTo(page, 'kasane-output-card');
  await untilAsked(false);
  const before = await number(page, 'epoch');
  await until(page, 'training goes on', async () => (await number(page, 'epoch')) > before);
  await scrollTo(page, 'kasane-network-diagram');
  await untilAsked(true);
});

it('a hidden page asks for no frame, and training goes on meanwhile', async (t) => {
  const page = await watchedPage(t);
  await until(page, 'frames', async () => (await number(page, 'epoch')) > 1000);
  await setHidden(page, true);
  await page.waitForTimeout(500); // one may be on its way
  const { epochs: shown } = await seenSince(page);
  await page.waitForTimeout(1500);
  assert.deepEqual(await seenSince(page), { views: [], epochs: [] });
  await setHidden(page, false);
  /** @type {number | undefined} */
  let next;
  await until(page, 'a frame', async () => {
    next = (await seenSince(page)).epochs[0];
    return next !== undefined;
  });
  const last = shown[shown.length - 1];
  const usual = (last - shown[0]) / (shown.length - 1);
  const trained = Number(next) - last;
  assert.ok(trained > 5 * usual, `${trained} epochs while hidden, ${usual} from frame to frame before`);
});

/** @param {import('node:test').TestContext} t @param {import('playwright-core').ViewportSize} viewport */
async function pageWithLibrary(t, viewport) {
  const page = await openPage(t, { hash: '#v1&speed=300', viewport });
  let [requests, isBroken] = [0, false];
  await page.route(/chart-library/, (route) => {
    requests++;
    if (!isBroken) return route.continue();
    return route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("torn on its way");' });
  });
  const breakIt = () => {
    isBroken = true;
  };
  return { page, requests: () => requests, breakIt };
}

it('what draws charts is loaded when the first one is seen', async (t) => {
  const { page, requests } = await pageWithLibrary(t, { width: 390, height: 844 });
  await page.reload();
  await untilReady(page);
  assert.equal(requests(), 0);
  await page.getByRole('button', { name: 'Play' }).click();
  await until(page, 'training', async () => (await number(page, 'epoch')) > 20);
  await scrollTo(page, 'kasane-charts-row');
  await until(page, 'curves', async () => (await inkOf(page, 'loss')) > 0);
  assert.equal(requests(), 1);
});

it('charts that cannot be loaded are told of, and training goes on', async (t) => {
  const { page, breakIt } = await pageWithLibrary(t, { width: 1366, height: 768 });
  breakIt();
  await page.reload();
  await page.getByText('The part of Kasane that draws charts could not be loaded.').waitFor();
  await page.keyboard.press('Space');
  await until(page, 'training', async () => (await number(page, 'epoch')) > 20);
});
