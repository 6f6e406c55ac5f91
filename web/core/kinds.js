/**
 * kinds.js - the options that belong to a kind of optimizer, initializer, schedule or data set. Those of
 * other kinds would have no effect with it.
 */

import { refuseUnused } from './options.js';

/** In the order of the bits of nn_uses(). */
const OPTIONS = Object.freeze({
  optimizer: ['beta1', 'beta2'],
  initializer: ['initialScale'],
  schedule: ['period', 'factor', 'warmup'],
  dataset: ['balance'],
});

/** @typedef {keyof typeof OPTIONS} KindList */
/** @typedef {Readonly<Record<string, readonly string[]>>} OptionsByKind */
/** @typedef {Readonly<Record<KindList, OptionsByKind>>} OptionsOf by list and kind */

/**
 * @param {import('./calls.js').Calls} calls
 * @returns {OptionsOf}
 */
export function readOptionsOf(calls) {
  const lists = Object.keys(calls.names);
  const entries = Object.entries(OPTIONS).map(([list, options]) => {
    const names = calls.names[/** @type {KindList} */ (list)];
    const kinds = names.map((kind, index) => {
      const mask = calls.number('nn_uses', lists.indexOf(list), index);
      return [kind, Object.freeze(options.filter((_, bit) => (mask >> bit) & 1))];
    });
    return [list, Object.freeze(Object.fromEntries(kinds))];
  });
  return Object.freeze(Object.fromEntries(entries));
}

/**
 * Refuses what belongs to other kinds only.
 * @param {string} call who asks
 * @param {OptionsOf} optionsOf
 * @param {KindList} list
 * @param {string} kind
 * @param {object} options given beside it
 */
export function refuseForeign(call, optionsOf, list, kind, options) {
  const given = /** @type {Record<string, unknown>} */ (options);
  for (const name of OPTIONS[list]) {
    if (optionsOf[list][kind].includes(name)) continue;
    const owners = Object.keys(optionsOf[list]).filter((other) => optionsOf[list][other].includes(name));
    refuseUnused(call, name, given[name], `with the ${list} ${kind}, only with ${owners.join(', ')}`);
  }
}
