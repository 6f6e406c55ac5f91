/**
 * define-settings.js - a table of settings as a value: defaults, checks, comparisons and the text of links
 * all come from the table. Knows no page and no engine; each page and each lab can have a table of its own.
 */

import { checkValue, SettingError } from './check.js';
import { optionsOf } from './fields.js';
import { formatValue, parseValue } from './text.js';

/** @import { Change, Field, Given, Names, Table } from './fields.js' */

/** @template {Table} T @typedef {{[K in keyof T]: T[K]['default']}} Values */
/** @template {Table} T @typedef {Extract<keyof T, string>} KeyOf */
/**
 * @template {Table} T
 * @template {Change} C
 * @typedef {{[K in keyof T as T[K]['change'] extends C ? K : never]: T[K]['default']}} Picked
 */

/** What is quoted of a piece of a link that is not understood. */
const MAX_QUOTED = 40;

/** @template {Table} T */
export class Settings {
  /** @param {T} table */
  constructor(table) {
    this.table = Object.freeze(table);
    /** In the order of the table. */
    this.keys = Object.freeze(/** @type {KeyOf<T>[]} */ (Object.keys(table)));
  }

  /** @param {string} key @returns {key is KeyOf<T>} */
  isKey(key) {
    return Object.hasOwn(this.table, key);
  }

  /** @returns {Values<T>} with every default */
  defaults() {
    return this.complete({});
  }

  /** @param {Partial<Values<T>>} given @returns {Values<T>} what is left out has its default */
  complete(given) {
    const plain = Object.fromEntries(this.keys.map((key) => [key, this.table[key].default]));
    const all = /** @type {Values<T>} */ ({ ...plain, ...given });
    for (const key of this.keys) if (given[key] === undefined) all[key] = this.defaultOf(key, all);
    return all;
  }

  /**
   * @template {KeyOf<T>} K
   * @param {K} key
   * @param {Given} settings
   * @returns {Values<T>[K]} the default of a setting beside these others
   */
  defaultOf(key, settings) {
    const field = /** @type {Field} */ (this.table[key]);
    return 'defaultFrom' in field && field.defaultFrom ? field.defaultFrom(settings) : field.default;
  }

  /**
   * A default that depends on other settings changes with them, unless the setting is away from its default.
   * @param {Values<T>} before
   * @param {Partial<Record<KeyOf<T>, unknown>>} changes
   * @returns {Partial<Record<KeyOf<T>, unknown>>} and what changes with them
   */
  withDefaults(before, changes) {
    const after = { ...before, ...changes };
    const following = this.keys
      .filter((key) => !(key in changes) && before[key] === this.defaultOf(key, before))
      .map((key) => [key, this.defaultOf(key, after)])
      .filter(([key, value]) => before[/** @type {KeyOf<T>} */ (key)] !== value);
    return { ...changes, ...Object.fromEntries(following) };
  }

  /**
   * @template {Change} C
   * @param {Values<T>} settings
   * @param {C} change
   * @returns {Picked<T, C>} those of this kind
   */
  pick(settings, change) {
    const keys = this.keys.filter((key) => this.table[key].change === change);
    return /** @type {any} */ (Object.fromEntries(keys.map((key) => [key, settings[key]])));
  }

  /** @param {Values<T>} a @param {Values<T>} b @returns {KeyOf<T>[]} the settings whose values differ */
  differences(a, b) {
    return this.keys.filter((key) => a[key] !== b[key] && formatValue(a[key]) !== formatValue(b[key]));
  }

  /** @param {Values<T>} a @param {Values<T>} b @param {Change} [change] the kind that counts */
  areSame(a, b, change) {
    return !this.differences(a, b).some((key) => change === undefined || this.table[key].change === change);
  }

  /** @param {KeyOf<T>} key @param {Names} names @returns {readonly string[]} what it, or each name, may be */
  optionsOf(key, names) {
    return optionsOf(this.table[key], names);
  }

  /** @param {string} key @returns {string} the terms that explain it, with spaces between; '' for none */
  helpOf(key) {
    return (this.isKey(key) && this.table[key].help) || '';
  }

  /** @param {string} group @returns {KeyOf<T>[]} the settings that are shown together */
  group(group) {
    return this.keys.filter((key) => this.table[key].group === group);
  }

  /** @param {KeyOf<T>} key @param {Given} settings @returns {boolean} whether it has an effect beside them */
  isUsed(key, settings) {
    return this.table[key].isUsed?.(settings) ?? true;
  }

  /**
   * @param {string} key
   * @param {unknown} value
   * @param {Names} names
   * @returns {any} the value, names in the order of their list where that is how the core takes them
   * @throws {SettingError} a RangeError that names the value and the rule
   */
  check(key, value, names) {
    if (!this.isKey(key)) throw new SettingError(key, value, 'unknown');
    return checkValue(key, this.table[key], value, names);
  }

  /**
   * @param {Values<T>} settings
   * @param {Names} names
   * @returns {Values<T>} the settings, unchanged
   * @throws {SettingError} for the first one that is missing, unknown or out of range
   */
  checkAll(settings, names) {
    const values = /** @type {Given} */ (settings);
    for (const key of new Set([...this.keys, ...Object.keys(values)])) this.check(key, values[key], names);
    return settings;
  }

  /**
   * What differs from either default: a link must mean the same where a default depends on other settings,
   * and where it did not yet.
   * @param {Values<T>} settings
   * @returns {KeyOf<T>[]} the settings that a link names
   */
  linkedKeys(settings) {
    return this.keys.filter((key) =>
      [this.table[key].default, this.defaultOf(key, settings)].some(
        (usual) => formatValue(usual) !== formatValue(settings[key]),
      ),
    );
  }

  /** @param {Values<T>} settings @param {KeyOf<T>} key @returns {string} such as 'noise=0.2' */
  piece(settings, key) {
    return `${key}=${encodeURIComponent(formatValue(settings[key])).replaceAll('%2C', ',')}`;
  }

  /** @param {Values<T>} settings @returns {string} such as 'noise=0.2&hidden=8,8', '' for the defaults */
  encode(settings) {
    return this.linkedKeys(settings)
      .map((key) => this.piece(settings, key))
      .join('&');
  }

  /**
   * Never throws: what is not understood is left out and named, and every valid setting is kept.
   * @param {string} text as of encode()
   * @param {Names} names
   * @returns {{settings: Values<T>, ignored: string[]}} ignored: the pieces that were left out
   */
  decode(text, names) {
    /** @type {string[]} */
    const ignored = [];
    /** @type {Partial<Record<KeyOf<T>, any>>} */
    const found = {};
    for (const piece of text.split('&').filter(Boolean)) {
      const [key, value] = piece.split(/=(.*)/s);
      try {
        if (!this.isKey(key) || value === undefined) throw new SettingError(key, value, 'unknown');
        found[key] = this.check(key, parseValue(this.table[key], value), names);
      } catch {
        ignored.push(piece.length > MAX_QUOTED ? `${piece.slice(0, MAX_QUOTED)}…` : piece);
      }
    }
    return { settings: this.complete(/** @type {Partial<Values<T>>} */ (found)), ignored };
  }
}

/** @template {Table} T @param {T} table @returns {Settings<T>} */
export function defineSettings(table) {
  return new Settings(table);
}
