/** keys.js - the keys that work everywhere on the page: the only list of them. */

/**
 * @typedef {object} KeyRule
 * @property {string} action what it does: a name that ui/keyboard.js knows, worded under 'key.<action>'
 * @property {readonly string[]} keys as KeyboardEvent.key tells them, letters in small
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
 * @typedef {Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>} Press
 */

/** @param {Press} press @returns {KeyRule | undefined} */
export function ruleOf({ key, ctrlKey, metaKey, altKey, shiftKey }) {
  const hasControl = ctrlKey || metaKey;
  return KEY_RULES.find(
    ({ keys, withControl = false, withShift = shiftKey }) =>
      keys.includes(key.length === 1 ? key.toLowerCase() : key) &&
      withControl === hasControl &&
      withShift === shiftKey &&
      !altKey,
  );
}
