/**
 * stop-rules.js - the stop rules of a run: those that are set, without those that were dismissed. A rule that
 * was dismissed stays off until a rule is changed or the run starts again; otherwise Play would stop
 * after one epoch each time.
 */

import { stopOptions } from './experiment.js';

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

export class StopRules {
  /** @type {LiveSettings} */
  #settings = {};
  /** @type {Set<Rule>} */
  #dismissed = new Set();
  /** @type {Stop | null} */
  #fired = null;

  /** @returns {Stop | null} the rule that has fired and was not dismissed yet */
  get fired() {
    return this.#fired;
  }

  /** @returns {Rule[]} those that have fired, until a rule changes or the run starts again */
  get passed() {
    const rule = RULES[this.#fired?.reason ?? ''];
    return rule ? [...this.#dismissed, rule] : [...this.#dismissed];
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
    this.#apply(run);
  }

  /**
   * @param {LiveSettings} settings
   * @returns {LiveSettings} what the run is to be given: without the rules that were dismissed
   */
  change(settings) {
    const differs = Object.values(RULES).some(
      (rule) => (settings[rule] ?? 0) !== (this.#settings[rule] ?? 0),
    );
    this.#settings = settings;
    if (differs) this.#forget();
    return this.#activeSettings();
  }

  /** Whether a rule says that it is enough. @param {Run} run */
  isMet(run) {
    return run.stopReason !== 'none';
  }

  /**
   * Notes the rule that is met, with the figures of the epoch that has met it.
   * @param {Run} run
   * @param {Pick<import('./recorder.js').Figures, 'loss' | 'accuracy'>} figures
   */
  check(run, figures) {
    const reason = run.stopReason;
    if (reason === 'none') return;
    const { epoch, best } = run;
    const part = run.count('validation') > 0 ? 'validation' : 'train';
    /** @type {Partial<Record<typeof reason, number>>} */
    const targets = { target_loss: figures.loss[part], target_accuracy: figures.accuracy[part] };
    const reached = targets[reason] ?? best.loss;
    const limit = this.#settings[RULES[reason]] ?? Number.NaN;
    this.#fired = { reason, epoch, limit, reached, bestEpoch: best.epoch };
  }

  /** Training is to go on all the same. @param {Run} run */
  dismiss(run) {
    if (!this.#fired) return;
    const rule = RULES[this.#fired.reason];
    this.#fired = null;
    if (rule) this.#dismissed.add(rule);
    this.#apply(run);
  }

  /** For a run that has passed them before. @param {readonly Rule[]} rules @param {Run} run */
  pass(rules, run) {
    for (const rule of rules) this.#dismissed.add(rule);
    this.#apply(run);
  }

  #forget() {
    this.#dismissed.clear();
    this.#fired = null;
  }

  /** @param {Run} run */
  #apply(run) {
    run.change({ stop: stopOptions(this.#activeSettings(), run) });
  }

  #activeSettings() {
    return { ...this.#settings, ...Object.fromEntries([...this.#dismissed].map((rule) => [rule, 0])) };
  }
}
