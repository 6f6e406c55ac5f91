/** finding-text.js - a finding of the health report in words: its sentences, and what its suggestion sets. */

import { formatExactPercent, formatPercent, formatPlain, formatShare } from '../../ui/format.js';
import { oneIn, quantity, times } from '../../ui/prose.js';
import { listed, nameOf, t } from '../../ui/text.js';

/** @import { Finding, Place } from '../../state/health/rules.js' */
/** @import { Experiment, Key } from '../../state/experiment/settings.js' */

/**
 * @typedef {object} About the run that was judged
 * @property {boolean} isRegression
 * @property {number} hiddenLayers
 */

/**
 * @param {Finding} finding
 * @param {About} about
 * @returns {{title: string, more: string, why: string}}
 */
export function sentencesOf(finding, about) {
  const { id, variants = {} } = finding;
  const params = { ...writtenParams(finding, about), places: writtenPlaces(finding, about) };
  const title = variants.title ? `health.${id}.${variants.title}` : `health.${id}`;
  const [more, why] = /** @type {const} */ (['more', 'why']).map((part) =>
    variants[part] ? `health.${id}.${part}.${variants[part]}` : `health.${id}.${part}`,
  );
  return { title: t(title, params), more: t(more, params), why: t(why, params) };
}

/**
 * @param {Finding} finding
 * @param {Experiment} now the settings
 * @returns {string | null} what a button says that takes its suggestion; null where nothing would change
 */
export function suggestionText({ suggestion = {}, isFromStart = false }, now) {
  const keys = /** @type {Key[]} */ (Object.keys(suggestion));
  const changed = keys.filter((key) => String(now[key]) !== String(suggestion[key]));
  if (changed.length === 0) return null;
  // Both settings of the activations are one in words.
  const named = new Set(changed.map((key) => (key === 'activations' ? 'activation' : key)));
  const changes = [...named].map((key) => changeText(key, suggestion[key], now));
  return t(isFromStart ? 'health.try.restart' : 'health.try', { changes });
}

/** @param {Key} key @param {unknown} value @param {Experiment} now */
function changeText(key, value, now) {
  if (key === 'hidden') return hiddenText(/** @type {number[]} */ (value), now);
  const isOfSome = key === 'activation' && now.activations.length > 0;
  return t(isOfSome ? 'health.set.activation.all' : `health.set.${key}`, { value: valueText(key, value) });
}

/** @param {number[]} units @param {Experiment} now */
function hiddenText(units, now) {
  const value = listed(units);
  if (now.hidden.length === 0) return t('health.set.hidden.first', { value });
  return t('health.set.hidden', { value, count: units.length });
}

/** @param {Key} key @param {unknown} value */
function valueText(key, value) {
  if (typeof value === 'string') return nameOf(key, value);
  return key === 'balance' ? formatExactPercent(Number(value)) : formatPlain(Number(value));
}

/** @param {Finding} finding @param {About} about */
function writtenParams({ params = {} }, about) {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? figure(name, value, about) : value,
    ]),
  );
}

/** @param {string} name @param {number} value @param {About} about @returns {string} */
function figure(name, value, about) {
  switch (name) {
    case 'train':
    case 'held':
    case 'score':
      return about.isRegression ? formatShare(value) : formatPercent(value);
    case 'gap':
      return about.isRegression ? formatShare(value) : points((value * 100).toFixed(1));
    case 'one':
      return points(String(Number((value * 100).toPrecision(2))));
    case 'share':
      return formatPercent(value);
    case 'ratio':
      return oneIn(value);
    case 'times':
      return times(value);
    case 'layer':
      return layerText(value, about);
    case 'epoch':
    case 'epochs':
    case 'count':
    case 'units':
    case 'samples':
    case 'class':
      return formatPlain(value);
    default:
      return quantity(value);
  }
}

/** @param {string} number @returns {string} a difference of two percentages */
function points(number) {
  return t('health.points', { points: number });
}

/** @param {number} layer from 1 @param {About} about */
function layerText(layer, { hiddenLayers }) {
  return layer > hiddenLayers ? t('health.layer.output') : t('health.layer', { layer });
}

/** @param {Finding} finding @param {About} about */
function writtenPlaces({ places = [], params = {} }, about) {
  const list = places.map((place) => placeText(place, about));
  const named = places.reduce((sum, { units }) => sum + units.length, 0);
  return named === params.count ? list : t('list.more', { list });
}

/** @param {Place} place @param {About} about */
function placeText({ layer, units }, about) {
  const neurons = listed(units);
  return t('health.place', { layer: layerText(layer, about), neurons, count: units.length });
}
