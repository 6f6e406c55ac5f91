/** What cannot be seen costs nothing: neither views of the run nor the code that draws them. */
import assert from 'node:assert/strict';
import { button, chart, it, LAPTOP, open, text, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */
/** @typedef {{views: string[][], epochs: number[]}} Seen views of frames asked for, epochs of answers */

const PHONE = { width: 390, height: 844 };
const LIBRARY = /chart-library/;

/** Notes the frames that the worker is asked for and answers. */
function noteFrames() {
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
}

/** A phone's page that trains. @param {import('node:test').TestContext} t */
async function watchedPage(t) {
  const page = await open(t, { hash: '#v1&speed=0', viewport: PHONE, before: noteFrames });
  await page.click(button('Play'));
  await page.beyondEpoch(0);
  return page;
}

/** @param {Page} page @returns {Promise<Seen>} since it was asked last */
const seenSince = (page) =>
  page.read(() => {
    const { views, epochs } = /** @type {any} */ (window).seen;
    return { views: views.splice(0), epochs: epochs.splice(0) };
  });

/** @param {Page} page @param {boolean} isHidden */
const setHidden = (page, isHidden) =>
  page.read((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);

it('views of what is scrolled away are not asked for, and are again when it is back', async (t) => {
  const page = await watchedPage(t);
  const untilAsked = (/** @type {boolean} */ isWanted) => {
    const isAsked = (/** @type {string[]} */ names) => names.includes('nodeMaps') || names.includes('links');
    return until(
      `frames ${isWanted ? 'with' : 'without'} the network`,
      async () => (await seenSince(page)).views.map(isAsked),
      (asked) => asked.length > 0 && asked.every((one) => one === isWanted),
    );
  };
  await page.show('kasane-network-diagram');
  await untilAsked(true);
  await page.show('kasane-output-card');
  await untilAsked(false);
  await page.beyondEpoch(await page.number('epoch'));
  await page.show('kasane-network-diagram');
  await untilAsked(true);
});

it('a hidden page asks for no frame, and training goes on meanwhile', async (t) => {
  const page = await watchedPage(t);
  await page.beyondEpoch(1000);
  await setHidden(page, true);
  await page.settled(); // one may be on its way
  const { epochs: shown } = await seenSince(page);
  await page.frames(100);
  assert.deepEqual(await seenSince(page), { views: [], epochs: [] });
  await setHidden(page, false);
  const { epochs } = await until(
    'a frame',
    () => seenSince(page),
    (seen) => seen.epochs.length > 0,
  );
  const last = shown[shown.length - 1];
  const usual = (last - shown[0]) / (shown.length - 1);
  const trained = epochs[0] - last;
  assert.ok(trained > 3 * usual, `${trained} epochs while hidden, ${usual} from frame to frame before`);
});

it('what draws charts is loaded when the first one is seen', async (t) => {
  let requests = 0;
  const answer = (/** @type {string} */ url) => {
    if (LIBRARY.test(url)) requests++;
    return undefined;
  };
  const page = await open(t, { hash: '#v1&speed=0&stopEpochs=20', viewport: PHONE, answer });
  await page.train();
  assert.equal(requests, 0);
  await page.show('kasane-charts-row');
  await until(
    'curves',
    () => page.ink(chart('loss')),
    (ink) => ink > 0,
  );
  assert.equal(requests, 1);
});

it('charts that cannot be loaded are told of, and training goes on', async (t) => {
  const torn = { contentType: 'text/javascript', body: 'throw new Error("torn on its way");' };
  const answer = (/** @type {string} */ url) => (LIBRARY.test(url) ? torn : undefined);
  const page = await open(t, { viewport: LAPTOP, answer });
  await page.appears(text('The part of Kasane that draws charts could not be loaded.'));
  await page.press('Space');
  await page.beyondEpoch(20);
});
