/** The page does not start: it says why, in words that stand in index.html. */
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { framed, it, link, open, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

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
  ['the code of the page is missing', { answer: missing('playground.js') }, FETCHED, 'playground.js'],
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

/** What goes wrong is told in the console as well. */
const expected = /./;
const START = '#start';

/** @param {Page} page @param {string} reason @param {string} detail @param {string} [start] what says it */
async function says(page, reason, detail, start = START) {
  const words = await until(
    'the reason',
    () => page.text(start),
    (seen) => seen.includes(reason),
  );
  assert.ok(words.includes(detail), words);
  assert.equal(await page.count(`${start} >> li >> visible=true`), 1, words);
}

for (const [name, options, reason, detail] of FAILURES) {
  it(name, async (t) => {
    const page = await open(t, { ...options, isReady: false, expected });
    await says(page, reason, detail);
  });
}

it('a worker that never comes: after some seconds the page says what may be the reason', async (t) => {
  const answer = (/** @type {string} */ url) => (url.endsWith('/worker.js') ? 'never' : undefined);
  const page = await open(t, { answer, isReady: false, expected });
  const animations = () => page.read(() => document.getAnimations().length);
  await until('what appears after a while', animations, (count) => count > 0);
  assert.equal(await page.text(START), '');
  await page.read(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  assert.match(await page.text(START), /^Kasane is loading/);
  assert.equal(await page.count('#start li >> visible=true'), 5);
});

it('without WebAssembly', async (t) => {
  const before = () => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  };
  const page = await open(t, { before, isReady: false, expected });
  await says(page, 'The browser has no WebAssembly with SIMD', 'WebAssembly');
});

it('opened from a file', async (t) => {
  const page = await open(t, { isReady: false, isAlone: true, expected });
  await page.reopen(pathToFileURL('dist/index.html').href);
  await says(page, 'The page was opened from a file', 'main.js');
});

it('in a frame that lets scripts run and nothing else', async (t) => {
  const body = '<iframe sandbox="allow-scripts" src="./"></iframe>';
  const answer = instead('frame.html', { contentType: 'text/html', body });
  const page = await open(t, { answer, isReady: false, expected });
  await page.reopen('frame.html');
  await says(page, 'Another page shows Kasane in a frame', 'main.js', framed('iframe', START));
});

it('where a policy of the server forbids its worker', async (t) => {
  const answer = instead('', { headers: { 'content-security-policy': "worker-src 'self'" } });
  const page = await open(t, { answer, isReady: false, expected });
  await says(page, 'A security policy', 'worker-src');
});

it('without JavaScript', async (t) => {
  const page = await open(t, { javaScriptEnabled: false, isReady: false });
  assert.match(
    await page.text('body'),
    /^Kasane trains .* needs JavaScript .*\n+Kasaneは、.*JavaScriptが必要です。/,
  );
});

it('where it starts nothing of that is left, and the policy of the page binds its worker too', async (t) => {
  const page = await open(t, { isAlone: true, expected: /data:,x|TrustedHTML/ });
  assert.equal(await page.count('kasane-app'), 1);
  assert.equal(await page.count(START), 0);
  assert.equal(await page.inWorker(() => fetch('data:,x').then(String, () => 'refused')), 'refused');
  const written = page.read(() => {
    document.createElement('p').innerHTML = '<b>x</b>';
  });
  await assert.rejects(written, /TrustedHTML/);
});

it('the licences of all that is shipped lie beside the page, and help leads to them', async (t) => {
  const page = await open(t);
  await page.press('?');
  const licences = link(/^Licences/);
  await page.appears(licences);
  const { text } = await page.fetched(await page.attribute(licences, 'href'));
  for (const name of ['Kasane', 'chart.js', '@kurkle/color', 'lit-html', '@preact/signals-core', 'musl'])
    assert.match(text, new RegExp(`^.*${name}`, 'm'), name);
  assert.equal((await page.fetched('assets/screenshot.png')).status, 404);
});
