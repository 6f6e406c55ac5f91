/** The page does not start: it says why, in words that stand in index.html. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { lend } from './chromium.js';
import { LIMIT_MS } from './story.js';
import { until } from './until.js';

/** @typedef {import('playwright-core').Page | import('playwright-core').Frame} Place */

const timeout = LIMIT_MS;
const FETCHED = 'A part of Kasane has not arrived, or not all of it.';

/** @param {string} name @param {import('./chromium.js').Answer} given in place of the file */
const instead = (name, given) => (/** @type {string} */ url) =>
  url.endsWith(`/${name}`) ? given : undefined;
const missing = (/** @type {string} */ name) => instead(name, { status: 404, body: '' });
const javascript = (/** @type {string} */ body) => ({ contentType: 'text/javascript', body });

/** @type {[name: string, options: import('./chromium.js').Options, reason: string, detail: string][]} */
const FAILURES = [
  ['main.js is missing', { answer: missing('main.js') }, FETCHED, 'main.js'],
  [
    'main.js is not understood',
    { answer: instead('main.js', javascript('let x = = 1')) },
    'or does not understand the code.',
    'SyntaxError',
  ],
  ['worker.js is missing', { answer: missing('worker.js') }, FETCHED, 'worker.js: 404'],
  ['the module is missing', { answer: missing('kasane.wasm') }, FETCHED, 'kasane.wasm: 404'],
  [
    'a page to log in comes in place of the module',
    { answer: instead('kasane.wasm', { contentType: 'text/html', body: '<p>Log in' }) },
    FETCHED,
    'kasane.wasm: WebAssembly.compile()',
  ],
  [
    'the words are those of the reader',
    { answer: missing('main.js'), locale: 'ja-JP' },
    'Kasaneを起動できませんでした。',
    'main.js',
  ],
];

/**
 * What goes wrong is told in the console as well, therefore no story.
 * @param {import('node:test').TestContext} t
 * @param {import('./chromium.js').Options} [options]
 */
async function openPage(t, options) {
  const { page, address, giveBack } = await lend(options);
  t.after(() => giveBack(false));
  return { page, address };
}

/** @param {Place} place @returns {Promise<string>} what is to be read there */
const textOf = (place) => place.locator('#start').innerText();

/** @param {Place} place @param {string} reason @param {string} detail */
async function says(place, reason, detail) {
  const text = await until(
    'the reason',
    () => textOf(place),
    (/** @type {string} */ it) => it.includes(reason),
  );
  assert.ok(text.includes(detail), text);
  assert.equal(await place.locator('#start li:visible').count(), 1, text);
}

for (const [name, options, reason, detail] of FAILURES) {
  it(name, { timeout }, async (t) => {
    const { page } = await openPage(t, options);
    await says(page, reason, detail);
  });
}

it('a worker that never comes: after some seconds the page says what may be the reason', {
  timeout,
}, async (t) => {
  const { page, address } = await openPage(t, { permissions: [] });
  await page.route('**/worker.js', () => {});
  await page.goto(address);
  await page.waitForFunction(() => document.getAnimations().length > 0);
  assert.equal(await textOf(page), '');
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  assert.match(await textOf(page), /^Kasane is loading/);
  assert.equal(await page.locator('#start li:visible').count(), 5);
});

it('without WebAssembly', { timeout }, async (t) => {
  const { page, address } = await openPage(t, { permissions: [] });
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto(address);
  await says(page, 'The browser has no WebAssembly with SIMD', 'WebAssembly');
});

it('opened from a file', { timeout }, async (t) => {
  const { page } = await openPage(t, { permissions: [] });
  await page.goto(pathToFileURL('dist/index.html').href);
  await says(page, 'The page was opened from a file', 'main.js');
});

it('in a frame that lets scripts run and nothing else', { timeout }, async (t) => {
  const { page, address } = await openPage(t, { permissions: [] });
  await page.route('**/frame.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<iframe sandbox="allow-scripts" src="./"></iframe>' }),
  );
  await page.goto(`${address}frame.html`);
  await says(page.frames()[1], 'Another page shows Kasane in a frame', 'main.js');
});

it('where a policy of the server forbids its worker', { timeout }, async (t) => {
  const { page, address } = await openPage(t, { permissions: [] });
  await page.route(address, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': "worker-src 'self'" };
    await route.fulfill({ response, headers });
  });
  await page.goto(address);
  await says(page, 'A security policy', 'worker-src');
});

it('without JavaScript', { timeout }, async (t) => {
  const { page } = await openPage(t, { javaScriptEnabled: false });
  assert.match(
    await page.innerText('body'),
    /^Kasane trains .* needs JavaScript .*\n+Kasaneは、.*JavaScriptが必要です。/,
  );
});

it('where it starts nothing of that is left, and the policy of the page binds its worker too', {
  timeout,
}, async (t) => {
  const { page } = await openPage(t, { permissions: [] });
  await page.locator('kasane-app').waitFor({ state: 'attached' });
  assert.equal(await page.locator('#start').count(), 0);
  const answer = await page.workers()[0].evaluate(() => fetch('data:,x').then(String, () => 'refused'));
  assert.equal(answer, 'refused');
  const written = page.evaluate(() => {
    document.createElement('p').innerHTML = '<b>x</b>';
  });
  await assert.rejects(written, /TrustedHTML/);
});

it('the licences of all that is shipped lie beside the page, and help leads to them', {
  timeout,
}, async (t) => {
  const { page, address } = await openPage(t);
  await page.locator('main:not([data-incomplete])').waitFor();
  await page.keyboard.press('?');
  const link = await page.getByRole('link', { name: 'Licences' }).getAttribute('href');
  const text = await (await page.request.get(new URL(link ?? '', address).href)).text();
  for (const name of ['Kasane', 'chart.js', '@kurkle/color', 'lit-html', '@preact/signals-core', 'musl'])
    assert.match(text, new RegExp(`^.*${name}`, 'm'), name);
  assert.equal((await page.request.get(`${address}assets/screenshot.png`)).status(), 404);
});
