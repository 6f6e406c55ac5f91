/** What a screen reader speaks by itself while training runs: seldom enough to be heard to its end. */
import assert from 'node:assert/strict';
import { button, it, open, until } from './story.js';

/** @typedef {import('./story.js').Page} Page */

const INTERVAL_MS = 2000;
/** Tasks of the page that are shorter are not listed. */
const SHORT_TASK_MS = 50;
/** What is spoken when it changes: of what has the focus these, of live regions their text. */
const ATTRIBUTES = ['aria-valuetext', 'aria-valuenow', 'aria-valuemax', 'aria-label'];

/** Notes from now on when each such text changes, in milliseconds. @param {Page} page */
async function watchChanges(page) {
  await page.read((attributes) => {
    /** @type {Map<string, number[]>} */
    const changes = new Map();
    /** @param {MutationRecord} record @returns {string | null} what has changed, told apart by its place */
    const subjectOf = ({ target, attributeName }) => {
      const element = target instanceof Element ? target : target.parentElement;
      const spoken = attributeName ? element : element?.closest('[role=status], [aria-live]');
      if (!spoken || spoken.matches('.play')) return null;
      if (spoken.matches('input') && spoken !== document.activeElement) return null; // it is not spoken then
      const place = [...document.querySelectorAll(spoken.localName)].indexOf(spoken);
      return `${attributeName ?? 'text'} of ${spoken.localName} ${place} ${spoken.className}`;
    };
    const observer = new MutationObserver((records) => {
      for (const subject of new Set(records.map(subjectOf)))
        if (subject) changes.set(subject, [...(changes.get(subject) ?? []), performance.now()]);
    });
    observer.observe(document.body, {
      ...{ subtree: true, childList: true, characterData: true },
      attributeFilter: attributes,
    });
    /** @type {number[]} */
    const tasks = [];
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    Object.assign(window, { changes, tasks });
  }, ATTRIBUTES);
}

/** @param {Page} page @returns {Promise<number>} a change is noted at the end of the task that makes it */
async function longestTask(page) {
  await page.frames(2); // the last ones are listed by then
  /** @type {number[]} */
  const durations = await page.read(() => /** @type {any} */ (window).tasks);
  return Math.max(SHORT_TASK_MS, ...durations);
}

/** @param {Page} page @returns {Promise<[string, number[]][]>} */
function changesIn(page) {
  return page.read(() => [.../** @type {any} */ (window).changes]);
}

it('while training runs, sliders, cards and cells are spoken every two seconds at most', async (t) => {
  const hash = '#v1&hidden=4&learningRate=0.001&charts=loss,confusion,weights';
  const page = await open(t, { hash });
  await page.click(button('Play'));
  await page.focus('.node[data-layer="1"][data-unit="0"]');
  await page.press('ArrowDown');
  await page.appears('.inspect');
  await watchChanges(page);
  const watched = [/^aria-valuetext of div .* probe/, /^aria-valuetext of canvas/, /^text of div .* unseen/];
  await until(
    'three changes of each',
    () => changesIn(page),
    (changes) => {
      const often = changes.filter(([, times]) => times.length >= 3);
      return watched.every((pattern) => often.some(([subject]) => pattern.test(subject)));
    },
  );
  const changes = await changesIn(page);
  const shortestMs = INTERVAL_MS - (await longestTask(page));
  for (const [subject, times] of changes) {
    const gaps = times.slice(1).map((time, index) => Math.round(time - times[index]));
    assert.ok(Math.min(...gaps) >= shortestMs, `${subject}: ${gaps} ms, at least ${shortestMs} ms`);
  }
});

it('while nothing trains, the numbers of a card are spoken as soon as they are there', async (t) => {
  const page = await open(t, { hash: '#v1&hidden=4' });
  await page.focus('.node[data-layer="1"][data-unit="0"]');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) {
    await page.press(key);
    await page.appears('.inspect');
    await page.settled();
    const { spoken, shown } = await page.read(() => {
      const words = (/** @type {string} */ selector) =>
        document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
      return { spoken: words('kasane-inspect-card [role=status]'), shown: words('.inspect') };
    });
    assert.equal(spoken, shown);
    assert.match(spoken ?? '', /Last update/);
  }
});
