/** probes.js - the up to three places whose outputs the page watches. */

import { EXPERIMENT } from './settings.js';

/** @import { RunInfo } from '../run/engine-types.js' */
/** @import { Experiment } from './settings.js' */

/** @typedef {readonly number[]} Place x1 and x2 */
/** @typedef {Pick<Experiment, 'probe' | 'moreProbes' | 'probeSample'>} ProbeSettings */

export const MAX_PROBES = 1 + EXPERIMENT.table.moreProbes.maxLength / 2;

/** @param {Pick<Experiment, 'probe' | 'moreProbes'>} experiment @returns {Place[]} one to three */
export function placesOf({ probe, moreProbes }) {
  const more = Array.from({ length: moreProbes.length / 2 }, (_, i) => moreProbes.slice(2 * i, 2 * i + 2));
  return [probe, ...more];
}

/** @param {Place[]} places one to three @returns {Pick<Experiment, 'probe' | 'moreProbes'>} */
export function withPlaces([probe, ...more]) {
  return { probe, moreProbes: more.flat() };
}

/** @param {readonly number[]} point @returns {number[]} inside the map, as exact as a link tells it */
export function insideMap(point) {
  const { min, max } = EXPERIMENT.table.probe;
  return point.map((x) => Math.round(Math.min(max, Math.max(min, x)) * 100) / 100);
}

/**
 * @param {Place[]} places
 * @returns {Place} where one more probe is seen: far from the others, on a coarse grid
 */
export function freePlace(places) {
  const steps = [-0.8, -0.4, 0, 0.4, 0.8];
  const candidates = steps.flatMap((x1) => steps.map((x2) => [x1, x2]));
  /** @param {Place} candidate */
  const room = ([x1, x2]) => Math.min(...places.map((place) => Math.hypot(place[0] - x1, place[1] - x2)));
  return candidates.reduce((best, candidate) => (room(candidate) > room(best) + 1e-9 ? candidate : best));
}

/** @param {ProbeSettings} experiment @returns {ProbeSettings} of it alone */
export function probeSettingsOf({ probe, moreProbes, probeSample }) {
  return { probe, moreProbes, probeSample };
}

/**
 * @param {ProbeSettings} experiment
 * @param {Pick<RunInfo, 'points' | 'features'>} data
 * @returns {readonly number[][]} the features of every probe
 */
export function probeRows(experiment, { points, features }) {
  if (features <= 2) return placesOf(experiment).map((place) => place.slice(0, features));
  const samples = points.length / features;
  const sample = probeSampleOf(experiment, samples);
  return [Array.from({ length: features }, (_, feature) => points[feature * samples + sample])];
}

/**
 * @param {Pick<Experiment, 'probeSample'>} experiment
 * @param {number} samples
 * @returns {number} the sample that is the probe; the first where there are fewer than was wished
 */
export function probeSampleOf({ probeSample }, samples) {
  return probeSample < samples ? probeSample : 0;
}
