/** checks-layers.js - what the layers tell: neurons that do not work, gradients that fade or grow. */

import { isFlat, saturates, takesScale } from '../experiment/facts.js';
import { layersOf } from '../experiment/layers.js';
import { isFallingWell, isStuck, layersSeen, POOR, scoreOf } from './facts.js';
import { scaled } from './steps.js';
import { measured } from './trends.js';

/** @import { Facts } from './facts.js' */
/** @import { Answer } from './rules.js' */

/** Share of the neurons of a layer from which on the dead ones are more than any training loses. */
const MANY_DEAD = 0.25;
const MANY_SATURATED = 0.5;
/** Gradient of the first hidden layer over that of the last. */
const FADED = 1e-3;
const HUGE = 1e3;
/** A gradient counts as growing when it is so many times the first one, and no small number. */
const GROWN = 100;
const NOT_SMALL = 10;
/** Scale of initial weights from which on sums become large. */
const WIDE_WEIGHTS = 1;
/** Named in the sentence; more would not be read. */
const MAX_NAMED = 3;
const SPREADING_INITIALIZERS = ['xavier', 'xavier_uniform', 'automatic'];
const RELU = { activation: 'relu', activations: [], initializer: 'he' };

/** @param {Facts} facts @returns {Answer | null} */
export function equalUnits({ frame }) {
  const layer = frame.views.health?.areEqual.indexOf(true) ?? -1;
  if (layer < 0) return null;
  return { severity: 'bad', params: { layer: layer + 1 }, suggestion: { initializer: 'automatic' } };
}

/**
 * The last such layer keeps the gradient from all before it.
 * @param {Facts} facts
 * @returns {Answer | null}
 */
export function stepActivation({ experiment }) {
  const layer = layersOf(experiment)
    .map(({ activation }) => isFlat(activation))
    .lastIndexOf(true);
  if (layer < 0) return null;
  const variants = layer === 0 ? { more: 'first' } : {};
  return { severity: 'warn', params: { layer: layer + 1 }, variants, suggestion: RELU };
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
    .slice(0, MAX_NAMED)
    .map(({ layer, dead }) => ({ layer, units: dead.slice(0, MAX_NAMED).map((unit) => unit + 1) }));
  const params = {
    count,
    units: relu.reduce((sum, { units }) => sum + units, 0),
    samples: frame.views.health?.samples ?? 0,
  };
  // Few, or many in a network that learns all the same, cost nothing.
  const isCostly = worst >= MANY_DEAD && isStuck(facts) && scoreOf(facts, 'train') < POOR;
  const severity = worst === 1 ? 'bad' : isCostly ? 'warn' : 'note';
  const suggestion = { activation: 'leaky_relu', activations: [] };
  return { severity, params, places, suggestion };
}

/** @param {Facts} facts @returns {Answer | null} */
export function saturatedUnits(facts) {
  const { experiment } = facts;
  const seen = layersSeen(facts);
  const shares = layersOf(experiment).map(({ activation }, index) =>
    saturates(activation) ? (seen[index]?.saturated ?? 0) : 0,
  );
  const share = Math.max(0, ...shares);
  if (share < MANY_SATURATED || isFallingWell(facts)) return null;
  const spreads = SPREADING_INITIALIZERS.includes(experiment.initializer);
  const params = { share, layer: shares.indexOf(share) + 1 };
  return { severity: 'warn', params, suggestion: spreads ? RELU : { initializer: 'xavier' } };
}

/** @param {Facts} facts @returns {Answer | null} */
export function vanishingGradient(facts) {
  const layers = layersOf(facts.experiment);
  const seen = layersSeen(facts);
  if (layers.length < 2 || seen.length < layers.length || isFallingWell(facts)) return null;
  const ratio = seen[0].gradient / seen[layers.length - 1].gradient;
  if (!(ratio > 0 && ratio < FADED)) return null;
  const isSigmoid = layers.some(({ activation }) => activation === 'sigmoid');
  return {
    severity: 'warn',
    params: { ratio, layer: layers.length },
    variants: isSigmoid ? { why: 'sigmoid' } : {},
    suggestion: isFading(layers) ? RELU : { initializer: 'automatic' },
  };
}

/** @param {Facts} facts @returns {Answer | null} */
export function explodingGradient(facts) {
  const norms = layersSeen(facts).map(({ gradient }) => gradient);
  const norm = Math.max(0, ...norms);
  const hasGrown = norm > GROWN * firstGradient(facts) && norm > NOT_SMALL;
  if (norm <= HUGE && !hasGrown) return null;
  const params = { norm, layer: norms.indexOf(norm) + 1 };
  return { severity: 'bad', params, suggestion: smallerGradient(facts.experiment) };
}

/** @param {Facts} facts @returns {number} the largest gradient of a layer when training began */
export function firstGradient(facts) {
  const names = Object.keys(facts.history?.series ?? {}).filter((name) => name.startsWith('gradient.'));
  const first = names.map((name) => measured(facts, name)[0] ?? 0);
  return Math.max(0, ...first);
}

/** @param {Facts['experiment']} experiment whether its initial weights make sums large */
export function hasWideStart({ initializer, initialScale }) {
  return takesScale(initializer) && initialScale >= WIDE_WEIGHTS;
}

/** @param {Facts['experiment']} experiment @returns {Answer['suggestion']} */
function smallerGradient(experiment) {
  if (hasWideStart(experiment)) return { initializer: 'automatic' };
  if (experiment.clipNorm === 0) return { clipNorm: 1 };
  return { learningRate: scaled(experiment.learningRate, 0.1) };
}

/** @param {import('../experiment/layers.js').Layer[]} layers */
function isFading(layers) {
  return layers.some(({ activation }) => saturates(activation));
}
