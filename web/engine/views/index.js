/**
 * index.js - the views: what of a run a frame can carry, by name. A page names in each frame only those that
 * are on its screen; nothing else is computed.
 */

import { Buffers } from '../buffers.js';
import { confusionOf } from './confusion.js';
import { focus } from './focus.js';
import { unitsHealth } from './health.js';
import { histogramsOf } from './histograms.js';
import { layerHealth } from './layers.js';
import { logitsAt } from './logits.js';
import { links, nodeMaps } from './nodes.js';
import { outputCurve, outputMap } from './plane.js';
import { residualsOf } from './residuals.js';
import { batchOf, guesses } from './samples.js';

/** @typedef {import('../../core/index.js').Dataset} Dataset */
/** @typedef {import('../../core/index.js').PartName} PartName */
/** @typedef {import('../../core/index.js').Run} Run */
/** @typedef {import('./focus.js').Target} Target */
/** @typedef {import('./histograms.js').HistogramRequest} HistogramRequest */
/** @typedef {import('./detail-limits.js').Limits} Limits */
/** @typedef {readonly (readonly number[])[]} Probes */
/** @typedef {{run: Run, data: Dataset, probes: Probes}} Subject */
/** @typedef {Subject & {buffers: Buffers}} WithBuffers where views that are painted at once come from */
/** @typedef {Subject & {inputs: Run}} WithInputs what the views of single units need, see inputs.js */

/**
 * Each answers plain numbers and typed arrays of its own, which are transferred to the page. What takes long
 * is a generator, which yields after each piece.
 */
const VIEWS = Object.freeze({
  /** @param {WithBuffers} subject @param {{size: number}} options cells along each side */
  map: (subject, { size }) => outputMap(subject, size),
  /** @param {WithInputs & WithBuffers} subject @param {{size: number} & Limits} options cells along a side */
  nodeMaps: (subject, options) => nodeMaps(subject, options),
  /** @param {WithBuffers} subject @param {Limits} options */
  links: (subject, options) => links(subject, options),
  /** @param {Subject} subject */
  layers: ({ run }) => layerHealth(run),
  /** @param {Subject} subject */
  health: ({ run }) => unitsHealth(run),
  /** @param {WithInputs} subject @param {Target & {point: readonly number[]}} options */
  focus: (subject, options) => focus(subject, options),
  /** @param {WithBuffers} subject @param {{size: number}} options points along the curve */
  curve: (subject, { size }) => outputCurve(subject, size),
  /** @param {Subject} subject @param {{sample?: number}} options the sample that is the probe, if one is */
  logits: (subject, { sample }) => logitsAt(subject, sample),
  /** @param {Subject} subject */
  guesses: ({ run, data }) => guesses(run, data),
  /** @param {Subject} subject */
  batch: ({ run, data }) => batchOf(run, data),
  /** @param {Subject} subject @param {{parts: readonly string[]}} options */
  confusion: ({ run }, { parts }) => byName(parts, (part) => confusionOf(run, part)),
  /** @param {Subject} subject @param {{parts: readonly string[]}} options */
  residuals: (subject, { parts }) => byName(parts, (part) => residualsOf(subject, part)),
  /** @param {Subject} subject @param {{requests: readonly HistogramRequest[]}} options */
  histograms: ({ run }, { requests }) => histogramsOf(run, requests),
});

/** What is read rather than watched: a few times a second is enough. @type {ReadonlySet<string>} */
export const READ_VIEWS = new Set([
  ...['layers', 'health', 'focus', 'logits', 'guesses'],
  ...['confusion', 'residuals', 'histograms'],
]);

/** @typedef {typeof VIEWS} Views */
/** @template {keyof Views} Name @typedef {Parameters<Views[Name]>[1]} Options */
/** @template T @typedef {T extends Generator<any, infer Value, any> ? Value : T} Result */
/** @typedef {{[Name in keyof Views]?: Options<Name> extends undefined ? {} : Options<Name>}} ViewRequests */
/** @typedef {{[Name in keyof Views]?: Result<ReturnType<Views[Name]>>}} ViewAnswers */

/**
 * @param {Subject | WithInputs} subject
 * @param {string} name
 * @param {unknown} options
 * @param {Buffers} [buffers] where arrays may come from
 * @returns {import('../resumable.js').Resumable<unknown>} the answer, as of ViewAnswers
 * @throws {RangeError} for a view that is none
 */
export function* computeView(subject, name, options, buffers = new Buffers()) {
  if (!Object.hasOwn(VIEWS, name))
    throw new RangeError(`Engine.frame: view is '${name}', must be a known one`);
  const whole = /** @type {WithInputs & WithBuffers} */ ({ ...subject, buffers });
  const answer = VIEWS[/** @type {keyof Views} */ (name)](whole, /** @type {any} */ (options));
  return isGenerator(answer) ? yield* answer : answer;
}

/** @param {unknown} answer @returns {answer is Generator<void, unknown, void>} */
function isGenerator(answer) {
  return typeof (/** @type {any} */ (answer)?.next) === 'function';
}

/**
 * @template T
 * @param {readonly string[]} names of parts
 * @param {(name: PartName) => Generator<void, T, void>} answer
 * @returns {Generator<void, Record<string, T>, void>}
 */
function* byName(names, answer) {
  /** @type {Record<string, T>} */
  const answers = {};
  for (const name of names) answers[name] = yield* answer(/** @type {PartName} */ (name));
  return answers;
}
