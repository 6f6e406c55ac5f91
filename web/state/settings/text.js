/** text.js - the value of a setting as a link has it. */

import { readingsOf } from '../../data/number-text.js';

/** @import { Field, NamesField } from './fields.js' */

/** An empty list. */
const EMPTY = 'none';

/** @param {unknown} value @returns {string} */
export function formatValue(value) {
  if (Array.isArray(value)) return value.length === 0 ? EMPTY : value.join(',');
  if (typeof value === 'boolean') return value ? '1' : '0';
  return String(value);
}

/** @param {Field} field @param {string} text @returns {unknown} not checked; what is no number is NaN */
export function parseValue(field, text) {
  if (field.type === 'choice') return text;
  if (field.type === 'flag') return text === '0' || text === '1' ? text === '1' : text;
  const isList = Array.isArray(field.default);
  if (isList && text === EMPTY) return [];
  const items = text.split(',');
  if (field.type === 'names') return withoutRepeats(field, items);
  const numbers = items.map((item) => readingsOf(item)[0] ?? Number.NaN);
  return isList ? numbers : numbers.length === 1 ? numbers[0] : text;
}

/**
 * Older links may name a chart twice: another one stands in its place.
 * @param {NamesField} field
 * @param {string[]} items
 */
function withoutRepeats({ minLength, maxLength, isSet, default: usual }, items) {
  if (!isSet || minLength !== maxLength) return items;
  const others = usual.filter((name) => !items.includes(name));
  return items.map((name, index) => (items.indexOf(name) === index ? name : others.shift()));
}
