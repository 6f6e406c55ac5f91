/**
 * stops.js - the stop rules of a run: those that are set, without those that it has been told to go past. A
 * rule that was passed stays off until a rule is changed or the run starts again; otherwise Play would stop
 * after one epoch each time.
 */

import { liveOptions } from './experiment.js';

/** @typedef {import('./experiment.js').LiveSettings} LiveSettings */
/** @typedef {import('../core/index.js').Run} Run */

/**
 * @typedef {object} Stop why training has paused
 * @property {string} reason a name of the list stop
 * @property {number} epoch
 * @property {number} limit what the rule was set to; NaN for divergence, which is no rule
 * @property {number} reached the loss or accuracy that met a target; the lowest loss where it no longer falls
 * @property {number} bestEpoch with the lowest watched loss
 */

/** @typedef {'stopEpochs' | 'stopLoss' | 'stopAccuracy' | 'stopPatience' | 'earlyPatience'} Rule */
/** The setting behind each reason. @type {Readonly<Record<string, Rule>>} */
const RULES = Object.freeze({
  epochs: 'stopEpochs',
  target_loss: 'stopLoss',
  target_accuracy: 'stopAccuracy',
  plateau: 'stopPatience',
  early: 'earlyPatience',
});

export class Stops {
  /** @type {LiveSettings} */
  #settings = {};
  /** @type {Set<Rule>} */
  #passed = new Set();
  /** @type {Stop | null} */
  #fired = null;

  /** @returns {Stop | null} the rule that has fired and was not passed yet */
  get fired() {
    return this.#fired;
  }

  /** Whether the run keeps its best weights. */
  get keepsBest() {
    return (this.#settings.earlyPatience ?? 0) > 0;
  }

  /** @param {LiveSettings} settings of a run that starts */
  start(settings) {
    this.#settings = settings;
    this.#forget();
  }

  /** All rules hold again. @param {Run} run */
  restart(run) {
    this.#forget();
    this.#tell(run);
  }

  /**
   * @param {LiveSettings} settings
   * @returns {LiveSettings} what the run is to be told: without the rules that were passed
   */
  change(settings) {
    const differs = Object.values(RULES).some(
      (rule) => (settings[rule] ?? 0) !== (this.#settings[rule] ?? 0),
    );
    this.#settings = settings;
    if (differs) this.#forget();
    return this.#inForce();
  }

  /** @param {Run} run @returns {boolean} whether a rule says that it is enough */
  heed(run) {
    const reason = run.stopReason;
    if (reason === 'none') return false;
    const { epoch, best } = run;
    const part = run.count('validation') > 0 ? 'validation' : 'train';
    const { loss, accuracy } = run.evaluate(part);
    const reached = { target_loss: loss, target_accuracy: accuracy }[reason] ?? best.loss;
    const limit = this.#settings[RULES[reason]] ?? Number.NaN;
    this.#fired = { reason, epoch, limit, reached, bestEpoch: best.epoch };
    return true;
  }

  /** Training is to go on all the same. @param {Run} run */
  pass(run) {
    if (!this.#fired) return;
    const rule = RULES[this.#fired.reason];
    this.#fired = null;
    if (rule) this.#passed.add(rule);
    this.#tell(run);
  }

  #forget() {
    this.#passed.clear();
    this.#fired = null;
  }

  /** @param {Run} run */
  #tell(run) {
    run.change({ stop: liveOptions(this.#inForce()).stop });
  }

  #inForce() {
    return { ...this.#settings, ...Object.fromEntries([...this.#passed].map((rule) => [rule, 0])) };
  }
}
