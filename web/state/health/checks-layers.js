/** checks-layers.js - what the layers tell: units that do not work, gradients that fade or grow. */

import { isFlat, saturates } from '../experiment/facts.js';
import { layersOf } from '../experiment/layers.js';
import { isLearned, layersSeen, measured } from './facts.js';

/** @import { Facts } from './facts.js' */
/** @import { Answer } from './rules.js' */

/** Share of the dead units of a layer from which on they are more than a few that any training loses. */
const MANY_DEAD = 0.25;
const MANY_SATURATED = 0.5;
/** Gradient of the first hidden layer over that of the last. */
const FADED = 1e-3;
const HUGE = 1e3;
/** A gradient counts as growing when it is so many times the first one, and no small number. */
const GROWN = 100;
const NOT_SMALL = 10;
/** Named in the sentence; more would not be read. */
const MOST_NAMED = 3;
const SPREADING_INITIALIZERS = ['xavier', 'xavier_uniform', 'automatic'];
const RELU = { activation: 'relu', activations: [], initializer: 'he' };

/** @param {Facts} facts @returns {Answer | null} */
export function equalUnits({ frame }) {
  const layer = frame.views.health?.areEqual.indexOf(true) ?? -1;
  if (layer < 0) return null;
  return { severity: 'bad', params: { layer: layer + 1 }, suggestion: { initializer: 'automatic' } };
}

/** @param {Facts} facts @returns {Answer | null} */
export function stepActivation({ experiment }) {
  const layer = layersOf(experiment).findIndex(({ activation }) => isFlat(activation));
  if (layer < 0) return null;
  return { severity: 'warn', params: { layer: layer + 1 }, suggestion: RELU };
}

/** @param {Facts} facts @returns {Answer | null} */
export function deadUnits(facts) {
  const { experiment, frame } = facts;
  const relu = layersOf(experiment)
    .map(({ units, activation }, index) => ({ layer: index + 1, units, activation, index }))
    .filter(({ activation }) => activation === 'relu')
    .map((layer) => ({ ...layer, dead: frame.views.health?.dead[layer.index] ?? [] }));
  const count = relu.reduce((sum, { dead }) => sum + dead.length, 0);
  if (count === 0) return null;
  const worst = Math.max(...relu.map(({ dead, units }) => dead.length / units));
  const places = relu
    .filter(({ dead }) => dead.length > 0)
    .slice(0, MOST_NAMED)
    .map(({ layer, dead }) => ({ layer, units: dead.slice(0, MOST_NAMED).map((unit) => unit + 1) }));
  const params = {
    count,
    units: relu.reduce((sum, { units }) => sum + units, 0),
    samples: frame.views.health?.samples ?? 0,
  };
  const isNoMatter = worst < MANY_DEAD || isLearned(facts);
  const severity = worst === 1 ? 'bad' : isNoMatter ? 'note' : 'warn';
  return { severity, params, places, suggestion: { activation: 'leaky_relu', activations: [] } };
}

/** @param {Facts} facts @returns {Answer | null} */
export function saturatedUnits(facts) {
  const { experiment } = facts;
  const seen = layersSeen(facts);
  const shares = layersOf(experiment).map(({ activation }, index) =>
    saturates(activation) ? (seen[index]?.saturated ?? 0) : 0,
  );
  const share = Math.max(0, ...shares);
  if (share < MANY_SATURATED || isLearned(facts)) return null;
  const spreads = SPREADING_INITIALIZERS.includes(experiment.initializer);
  const params = { share, layer: shares.indexOf(share) + 1 };
  return { severity: 'warn', params, suggestion: spreads ? RELU : { initializer: 'xavier' } };
}

/** @param {Facts} facts @returns {Answer | null} */
export function vanishingGradient(facts) {
  const layers = layersOf(facts.experiment);
  const seen = layersSeen(facts);
  if (layers.length < 2 || seen.length < layers.length || isLearned(facts)) return null;
  const ratio = seen[0].gradient / seen[layers.length - 1].gradient;
  if (!(ratio > 0 && ratio < FADED)) return null;
  const params = { ratio, layer: layers.length };
  return { severity: 'warn', params, suggestion: fading(layers) ? RELU : { initializer: 'automatic' } };
}

/** @param {Facts} facts @returns {Answer | null} */
export function explodingGradient(facts) {
  const norms = layersSeen(facts).map(({ gradient }) => gradient);
  const norm = Math.max(0, ...norms);
  const hasGrown = norm > GROWN * firstGradient(facts) && norm > NOT_SMALL;
  if (norm <= HUGE && !hasGrown) return null;
  const { clipNorm, learningRate } = facts.experiment;
  const suggestion = clipNorm === 0 ? { clipNorm: 1 } : { learningRate: learningRate / 10 };
  return { severity: 'bad', params: { norm, layer: norms.indexOf(norm) + 1 }, suggestion };
}

/** @param {Facts} facts @returns {number} the longest gradient of a layer when training began */
export function firstGradient(facts) {
  const names = Object.keys(facts.history?.series ?? {}).filter((name) => name.startsWith('gradient.'));
  const first = names.map((name) => measured(facts, name)[0] ?? 0);
  return Math.max(0, ...first);
}

/** @param {import('../experiment/layers.js').Layer[]} layers */
function fading(layers) {
  return layers.some(({ activation }) => saturates(activation));
}
