/** keys.js - the keys that work everywhere on the page: the only list of them. */

/**
 * @typedef {object} KeyRule
 * @property {string} action what it does: a name that shell/keyboard.js knows, worded under 'key.<action>'
 * @property {readonly string[]} keys as keyOf() gives them
 * @property {string} shown
 * @property {boolean} [withControl] together with Ctrl, or ⌘
 * @property {boolean} [withShift] only where it tells two rules apart
 * @property {boolean} [repeats] while it is held down
 * @property {string} [control] the key does nothing while this is hidden (setting hide)
 */

/** @type {readonly KeyRule[]} */
export const KEY_RULES = Object.freeze([
  { action: 'toggle', keys: [' '], shown: 'Space' },
  { action: 'epoch', keys: ['ArrowRight'], shown: '→', repeats: true, control: 'steps' },
  { action: 'minibatch', keys: ['.'], shown: '.', repeats: true, control: 'steps' },
  { action: 'phase', keys: [','], shown: ',', repeats: true, control: 'steps' },
  { action: 'reset', keys: ['r'], shown: 'R', control: 'reset' },
  { action: 'newSeed', keys: ['n'], shown: 'N', control: 'seed' },
  {
    action: 'undo',
    keys: ['z'],
    shown: 'Ctrl+Z',
    withControl: true,
    repeats: true,
    withShift: false,
    control: 'undo',
  },
  { action: 'redo', keys: ['y'], shown: 'Ctrl+Y', withControl: true, repeats: true, control: 'undo' },
  {
    action: 'redo',
    keys: ['z'],
    shown: 'Ctrl+Shift+Z',
    withControl: true,
    repeats: true,
    withShift: true,
    control: 'undo',
  },
  { action: 'presets', keys: ['p'], shown: 'P', control: 'presets' },
  { action: 'share', keys: ['s'], shown: 'S', control: 'share' },
  { action: 'present', keys: ['f'], shown: 'F', control: 'present' },
  { action: 'help', keys: ['?'], shown: '?', control: 'help' },
  { action: 'leave', keys: ['Escape'], shown: 'Esc' },
]);

/**
 * @typedef {Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>} Press
 */

/** What an input method tells instead of the key. */
const WITHOUT_KEY = ['Process', 'Unidentified', 'Dead'];
/** Without and with shift, on the keyboards that have no such letters of their own. */
const SIGNS = /** @type {Record<string, string>} */ ({ Period: '.>', Comma: ',<', Slash: '/?', Space: '  ' });

/**
 * The key by its Latin letter: as it is written where the keyboard has one, as its place on a US keyboard
 * where it has not (Cyrillic, Hangul, Greek, Arabic and others).
 * @param {Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>} press
 * @returns {string} letters in small; keys with names, such as 'ArrowUp', as they are
 */
export function keyOf({ key, code, shiftKey }) {
  const plain = key.normalize('NFKC'); // an input method also gives full-width letters
  const isForeign = WITHOUT_KEY.includes(key) || (plain.length === 1 && plain > '~');
  if (!isForeign) return plain.length === 1 ? plain.toLowerCase() : key;
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter?.toLowerCase() ?? SIGNS[code]?.[Number(shiftKey)] ?? key;
}

/** @param {Press} press @returns {KeyRule | undefined} */
export function ruleOf(press) {
  const { ctrlKey, metaKey, altKey, shiftKey } = press;
  const hasControl = ctrlKey || metaKey;
  const key = keyOf(press);
  return KEY_RULES.find(
    ({ keys, withControl = false, withShift = shiftKey }) =>
      keys.includes(key) && withControl === hasControl && withShift === shiftKey && !altKey,
  );
}
