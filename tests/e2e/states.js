/**
 * states.js - the page as it must look well and read well: sizes of screen, themes, languages, networks and
 * kinds of data. The only list of them; pictures are taken of each (looks.js), and axe reads each
 * (accessibility.test.js).
 */

import { open } from './story.js';

/**
 * @typedef {object} State
 * @property {string} name
 * @property {{width: number, height: number}} viewport
 * @property {'light' | 'dark'} colorScheme
 * @property {string} locale
 * @property {string} [settings] as in a link
 * @property {number} [epochs] to train before looking, where it is not the usual number
 */

const PHONE = { width: 390, height: 844 };
const PROJECTOR = { width: 1024, height: 768 };
const SMALL_LAPTOP = { width: 1280, height: 800 };
const LAPTOP = { width: 1366, height: 768 };
const LARGE = { width: 1920, height: 1080 };
/** The curves are still steep. */
const EPOCHS = 150;
const DEEP = `hidden=${Array(8).fill(16)}&learningRate=0.003`;
const ALL_FEATURES = 'features=x,y,x_squared,y_squared,x_times_y,sin_x,sin_y';

/** @type {State[]} */
export const STATES = [
  { name: 'laptop', viewport: LAPTOP, colorScheme: 'light', locale: 'en-GB' },
  { name: 'laptop-dark-ja', viewport: LAPTOP, colorScheme: 'dark', locale: 'ja-JP' },
  {
    ...{ name: 'small-network-ja', viewport: LAPTOP, colorScheme: 'light', locale: 'ja-JP' },
    settings: 'dataset=xor&hidden=2&activation=tanh&loss=binary_cross_entropy',
  },
  {
    ...{ name: 'deep-network-dark', viewport: LAPTOP, colorScheme: 'dark', locale: 'en-GB' },
    settings: DEEP,
  },
  {
    ...{ name: 'digits', viewport: LAPTOP, colorScheme: 'light', locale: 'en-GB' },
    ...{ settings: 'dataset=digits8&classes=10', epochs: 20 },
  },
  {
    ...{ name: 'sine-ja', viewport: SMALL_LAPTOP, colorScheme: 'light', locale: 'ja-JP' },
    settings: 'dataset=sine&loss=mean_squared_error&activation=tanh',
  },
  {
    ...{ name: 'ten-classes-dark', viewport: SMALL_LAPTOP, colorScheme: 'dark', locale: 'en-GB' },
    settings: `dataset=rings&classes=10&samples=1000&validationShare=0.2&${ALL_FEATURES}`,
  },
  { name: 'phone', viewport: PHONE, colorScheme: 'light', locale: 'en-GB' },
  {
    ...{ name: 'phone-ten-classes-dark-ja', viewport: PHONE, colorScheme: 'dark', locale: 'ja-JP' },
    settings: 'dataset=blobs&classes=10',
  },
  {
    ...{ name: 'projector-ja', viewport: PROJECTOR, colorScheme: 'light', locale: 'ja-JP' },
    settings: 'present=1',
  },
  {
    ...{ name: 'large-plane', viewport: LARGE, colorScheme: 'light', locale: 'en-GB' },
    settings: 'dataset=multi_gaussian&loss=mean_squared_error&activation=tanh',
  },
  {
    ...{ name: 'large-deep-network-dark-ja', viewport: LARGE, colorScheme: 'dark', locale: 'ja-JP' },
    settings: DEEP,
  },
];

/**
 * Opens a state and trains it a little, so that there is something to see.
 * @param {import('node:test').TestContext} t
 * @param {State} state
 */
export async function openState(t, { name: _, settings, epochs = EPOCHS, ...look }) {
  const hash = `#${['v1', `speed=0&stopEpochs=${epochs}`, settings].filter(Boolean).join('&')}`;
  const page = await open(t, { hash, ...look });
  await page.train();
  return page;
}
