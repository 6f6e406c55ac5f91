/**
 * check.js - checks the value of a setting against its field. Knows the rules by type; the limits stand in
 * the table.
 */

import { optionsOf } from './fields.js';

/** @import { Field, ListField, Names, NamesField, NumberField } from './fields.js' */

/** What a setting refuses: field, offending value and rule, for the page to word in any language. */
export class SettingError extends RangeError {
  /**
   * @param {string} key
   * @param {unknown} value
   * @param {keyof typeof RULE_TEXT} rule
   * @param {Record<string, string | number>} [params] the numbers or names of the rule
   * @param {boolean} [isShare] whether the setting is typed in percent
   */
  constructor(key, value, rule, params = {}, isShare = false) {
    super(`${key}: ${excerpt(value)} ${RULE_TEXT[rule](params)}`);
    this.name = 'SettingError';
    this.key = key;
    this.value = excerpt(value);
    this.offered = value;
    this.rule = rule;
    this.params = params;
    this.isShare = isShare;
  }
}

/** @type {Record<string, (params: Record<string, string | number>) => string>} */
const RULE_TEXT = {
  unknown: () => 'is not the name of a setting',
  oneOf: ({ names }) => `must be one of ${names}`,
  number: ({ min, max }) => `must be a number from ${min} to ${max}`,
  integer: ({ min, max }) => `must be a whole number from ${min} to ${max}`,
  list: ({ min, max, length }) => `must be at most ${length} whole numbers from ${min} to ${max}`,
  flag: () => 'must be true or false',
  names: ({ min, max, names }) => `must be ${min} to ${max} of ${names}`,
  pairs: ({ min, max, length }) => `must be at most ${length} numbers from ${min} to ${max}, in pairs`,
  pair: ({ min, max }) => `must be two numbers from ${min} to ${max}`,
};

/**
 * @param {string} key
 * @param {Field} field
 * @param {unknown} value
 * @param {Names} names
 * @returns {any} the value, names in the order of their list where that is how the core takes them
 * @throws {SettingError}
 */
export function checkValue(key, field, value, names) {
  switch (field.type) {
    case 'flag':
      return checkFlag(key, value);
    case 'choice':
      return checkChoice(key, value, optionsOf(field, names));
    case 'names':
      return checkNames(key, field, value, optionsOf(field, names));
    case 'integers':
      return checkIntegers(key, field, value);
    case 'pair':
      return checkPair(key, field, value);
    case 'pairs':
      return checkPairs(key, field, value);
    default:
      return checkNumber(key, field, value);
  }
}

/** @param {string} key @param {unknown} value @param {readonly string[]} options */
function checkChoice(key, value, options) {
  if (!options.includes(/** @type {string} */ (value))) {
    throw new SettingError(key, value, 'oneOf', { names: options.join(', ') });
  }
  return value;
}

/** @param {string} key @param {unknown} value */
function checkFlag(key, value) {
  if (typeof value !== 'boolean') throw new SettingError(key, value, 'flag');
  return value;
}

/** @param {string} key @param {NamesField} field @param {unknown} value @param {readonly string[]} options */
function checkNames(key, { minLength, maxLength, isSet, isInListOrder }, value, options) {
  const isList = Array.isArray(value) && value.length >= minLength && value.length <= maxLength;
  const isDistinct = isList && (!isSet || new Set(value).size === value.length);
  if (!isDistinct || !value.every((name) => options.includes(name))) {
    const rule = { min: minLength, max: maxLength, names: options.join(', ') };
    throw new SettingError(key, value, 'names', rule);
  }
  if (!isInListOrder) return value;
  const ordered = options.filter((name) => value.includes(name));
  return ordered.join() === value.join() ? value : ordered;
}

/** @param {string} key @param {ListField} field @param {unknown} value */
function checkPairs(key, { min, max, maxLength }, value) {
  const isList = Array.isArray(value) && value.length <= maxLength && value.length % 2 === 0;
  if (!isList || !value.every((item) => isWithin(item, min, max, false))) {
    throw new SettingError(key, value, 'pairs', { min, max, length: maxLength });
  }
  return value;
}

/** @param {string} key @param {Omit<NumberField, 'default' | 'change'>} field @param {unknown} value */
export function checkNumber(key, { type, min, max, isShare }, value) {
  if (isWithin(value, min, max, type === 'integer')) return /** @type {number} */ (value);
  throw new SettingError(key, value, type, { min, max }, isShare);
}

/** @param {string} key @param {ListField} field @param {unknown} value */
function checkIntegers(key, { min, max, maxLength }, value) {
  const isList = Array.isArray(value) && value.length <= maxLength;
  if (!isList || !value.every((item) => isWithin(item, min, max, true))) {
    throw new SettingError(key, value, 'list', { min, max, length: maxLength });
  }
  return value;
}

/** @param {string} key @param {ListField} field @param {unknown} value */
function checkPair(key, { min, max }, value) {
  if (
    !Array.isArray(value) ||
    value.length !== 2 ||
    !value.every((item) => isWithin(item, min, max, false))
  ) {
    throw new SettingError(key, value, 'pair', { min, max });
  }
  return value;
}

/** @param {unknown} value @param {number} min @param {number} max @param {boolean} isWhole */
function isWithin(value, min, max, isWhole) {
  return typeof value === 'number' && value >= min && value <= max && (!isWhole || Number.isInteger(value));
}

/** @param {unknown} value @returns {string} as it appears in a message, never long */
export function excerpt(value) {
  const text = Array.isArray(value) ? value.join(',') : String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
