/** random-actions.js - what a hasty reader might do, at random. */

/** @typedef {import('./story.js').Page} Page */
/** @typedef {() => number} Random */
/** @typedef {{x: number, y: number, width: number, height: number}} Box */

/** Does something, and says what. @typedef {(page: Page, random: Random) => Promise<string>} Action */

/** What leads to another page is left out. */
const PRESSABLE =
  'button, input, select, summary, label, canvas, a[href^="#"], [tabindex], [role=slider], [role=button]';
const TYPED_INTO = 'input:not([type=range], [type=radio], [type=checkbox], [type=file]), textarea';

const KEYS = [
  ...['Space', 'Space', 'Enter', 'Escape', 'Tab', 'Shift+Tab', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
  ...['Delete', 'Backspace', 'Control+z', 'Control+z', 'Control+Shift+Z', 'Control+y'],
  ...[...'.,rnpsf?l+-05'],
];

const WORDS = [
  ...[
    '',
    '0',
    '1',
    '2',
    '3',
    '7',
    '16',
    '0.01',
    '0.5',
    '10',
    '50%',
    '1e-4',
    '1e9',
    '-1',
    '−0.5',
    '0,3',
    '３',
  ],
  ...['abc', 'NaN', 'Infinity', '@constructor', '__proto__', '<b>x</b>', '1 2', 'ニューロン', '9'.repeat(9)],
];

const LINKS = [
  ...['#/playground?hidden=8&speed=0', '#/playground?dataset=xor', '#/nowhere', '#/labs/softmax?z=1'],
  ...['#', '#v1', '#v1&hidden=', '#v1&hidden=8,8,8&activation=sigmoid', '#v1&nothing=1&@constructor'],
  ...['#v1&dataset=xor&hidden=2', '#v1&dataset=sine&loss=mean_squared_error'],
  ...['#v1&dataset=plane&batchSize=1'],
  ...['#v1&dataset=blobs&classes=10', '#v1&dataset=digits8&classes=10', '#v1&stopEpochs=3&speed=0'],
  ...['#v1&learningRate=10&optimizer=sgd&speed=0', '#v1&hidden=64,64&speed=0', '#v1&charts=loss,weights'],
  ...['#v1&dataset=moons&classes=2&charts=confusion,accuracy,loss', '#garbage', '#v1&samples=abc&seed=-5'],
];

const WIDTHS = [1366, 1920, 1024, 800, 390, 320];
const HEIGHTS = [768, 1080, 844, 480];

/** @template T @param {readonly T[]} list @param {Random} random @returns {T} */
const oneOf = (list, random) => list[Math.floor(random() * list.length)];

/** A place in a box. @param {Box} box @param {Random} random @returns {[x: number, y: number]} */
const placeIn = ({ x, y, width, height }, random) => [
  Math.round(x + random() * width),
  Math.round(y + random() * height),
];

/**
 * Scrolls one of the elements that can be reached into the window.
 * @param {Page} page
 * @param {string} target
 * @param {number} share which, from 0 to below 1
 * @returns {Promise<{name: string, box: Box} | undefined>}
 */
function bring(page, target, share) {
  return page.readAll(
    target,
    (elements, share) => {
      const modal = document.querySelector('dialog:modal');
      const isReachable = (/** @type {HTMLElement} */ it) =>
        it.checkVisibility({ visibilityProperty: true }) && (!modal || modal.contains(it));
      const reachable = elements.filter(isReachable);
      if (reachable.length === 0) return undefined;
      const element = reachable[Math.floor(share * reachable.length)];
      element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      const words = (element.getAttribute('aria-label') ?? element.innerText ?? '').trim().slice(0, 40);
      const name = `${[element.localName, ...element.classList].join('.')} ${element.name ?? ''} '${words}'`;
      return { name, box: { x, y, width, height } };
    },
    share,
  );
}

/** @type {Action} */
async function click(page, random) {
  const found = await bring(page, PRESSABLE, random());
  if (!found) return 'nothing to click';
  const place = placeIn(found.box, random);
  await page.clickAt(...place);
  return `click ${found.name} at ${place}`;
}

/** @type {Action} */
async function press(page, random) {
  const key = oneOf(KEYS, random);
  await page.press(key);
  return `press ${key}`;
}

/** @type {Action} */
async function type(page, random) {
  const found = await bring(page, TYPED_INTO, random());
  const [typed, end] = [oneOf(WORDS, random), oneOf(['Enter', 'Tab', 'Escape', ''], random)];
  if (!found) return 'nothing to type into';
  await page.clickAt(...placeIn(found.box, () => 0.5));
  // If something lies over the field, the keys go to whatever has the focus.
  await page.press('Control+a');
  await page.typeOn(typed);
  if (end) await page.press(end);
  return `type '${typed}' ${end} into ${found.name}`;
}

/** @type {Action} */
async function choose(page, random) {
  const [which, share] = [random(), random()];
  return page.readAll(
    'select',
    (lists, { which, share }) => {
      const offered = lists.filter((it) => it.checkVisibility() && !it.disabled);
      const list = offered[Math.floor(which * offered.length)];
      const options = [...(list?.options ?? [])].filter((it) => !it.disabled);
      if (options.length === 0) return 'nothing to choose';
      list.value = options[Math.floor(share * options.length)].value;
      for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
      return `choose '${list.value}' in ${list.name} '${list.getAttribute('aria-label') ?? ''}'`;
    },
    { which, share },
  );
}

/** @type {Action} */
async function drag(page, random) {
  const found = await bring(page, PRESSABLE, random());
  const { width, height } = await page.read(() => ({ width: innerWidth, height: innerHeight }));
  const from = placeIn(found?.box ?? { x: 0, y: 0, width, height }, random);
  const isNear = random() < 0.7;
  const around = isNear
    ? { x: from[0] - 60, y: from[1] - 60, width: 120, height: 120 }
    : { x: 0, y: 0, width, height };
  const places = [from, placeIn(around, random), placeIn(around, random), placeIn(around, random)];
  await page.drag(places);
  return `drag ${found?.name ?? 'nothing'} along ${places.join(' – ')}`;
}

/** @type {Action} */
async function follow(page, random) {
  const link = oneOf(LINKS, random);
  await page.read((hash) => {
    location.hash = hash;
  }, link);
  return `follow ${link}`;
}

/** @type {Action} */
async function resize(page, random) {
  const [width, height] = [oneOf(WIDTHS, random), oneOf(HEIGHTS, random)];
  await page.resize({ width, height });
  return `resize to ${width} x ${height}`;
}

/** @type {Action} */
async function wheel(page, random) {
  const amount = Math.round((random() - 0.5) * 2000);
  const key = random() < 0.2 ? 'Control' : undefined;
  await page.wheel(amount, key);
  return `wheel ${amount} ${key ?? ''}`;
}

/** @type {[action: Action, weight: number][]} */
const ACTIONS = [
  [click, 45],
  [press, 17],
  [type, 12],
  [choose, 6],
  [drag, 9],
  [follow, 4],
  [resize, 3],
  [wheel, 4],
];
const choices = ACTIONS.flatMap(([action, weight]) => Array.from({ length: weight }, () => action));

/** @type {Action} */
export async function actAtRandom(page, random) {
  const action = oneOf(choices, random);
  const pause = Math.floor(random() * 4);
  const done = await action(page, random);
  await page.frames(pause);
  return done;
}
