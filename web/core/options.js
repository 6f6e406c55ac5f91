/**
 * options.js - an object of options as its reader expects it: nothing that is unknown, misspelt or without
 * effect passes silently, and nothing that is needed is missing.
 */

import { shown } from './check.js';
import { suggestion } from './nearest.js';

/**
 * @template {object} T
 * @typedef {Readonly<Record<keyof T, boolean>>} Known every name that may be given, true where it must be
 */

/**
 * @template {object} T
 * @param {string} call who asks, as in 'Core.generate'
 * @param {T} options
 * @param {Known<T>} known
 * @param {string} [within] the option that these are parts of
 * @returns {T} the options
 */
export function checkOptions(call, options, known, within = '') {
  const names = Object.keys(known);
  const needed = names.filter((name) => known[/** @type {keyof T} */ (name)]);
  if (typeof options !== 'object' || options === null) {
    const what = within || 'the argument';
    const rule = `must be an object${needed.length > 0 ? ` with ${needed.join(', ')}` : ''}`;
    throw new TypeError(`${call}: ${what} is ${shown(options)}, ${rule}`);
  }
  const path = within && `${within}.`;
  const given = /** @type {Record<string, unknown>} */ (options);
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(known, name)) continue;
    const advice = suggestion(name, names) || `; the options are ${names.join(', ')}`;
    throw new TypeError(`${call}: ${path}${name} (${shown(given[name])}) is not an option${advice}`);
  }
  const missing = needed.find((name) => given[name] === undefined);
  if (missing) throw new TypeError(`${call}: ${path}${missing} is missing`);
  return options;
}

/**
 * @param {string} call
 * @param {string} name of an option that would have no effect
 * @param {unknown} value undefined where it is left out
 * @param {string} why 'with the optimizer sgd', or the like
 */
export function refuseUnused(call, name, value, why) {
  if (value !== undefined) throw new RangeError(`${call}: ${name} (${shown(value)}) has no effect ${why}`);
}
