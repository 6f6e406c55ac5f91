/**
 * training-facts.js - what follows from the settings of training, for the page to show. The module does not
 * tell it, so it stands in the short lists here, and a test compares them with what the module does.
 */

/** @import { Experiment, RunSettings } from './settings.js' */

/** The symbol under which an optimizer knows beta1 and beta2; none where it does not use it. */
const SYMBOLS = Object.freeze({
  beta1: { momentum: 'alpha', nesterov: 'mu', adam: 'beta1', adamw: 'beta1' },
  beta2: { rmsprop: 'rho', adam: 'beta2', adamw: 'beta2' },
});

/** @type {Readonly<Record<string, readonly string[]>>} */
const SCHEDULE_PARAMETERS = Object.freeze({
  step: ['schedulePeriod', 'scheduleFactor'],
  cosine: ['schedulePeriod'],
  warmup_cosine: ['schedulePeriod', 'scheduleWarmup'],
});

/** The weight decay that an optimizer has where none is set. @type {Readonly<Record<string, number>>} */
const DECAYS = Object.freeze({ adamw: 0.01 });

/** A warm-up must end before the period does; one that is too long ends this share of the way. */
const LONGEST_WARMUP = 0.99;

/**
 * @param {string} optimizer
 * @param {'beta1' | 'beta2'} key
 * @returns {string | undefined} what the optimizer calls it, if it uses it
 */
export function symbolOf(optimizer, key) {
  return /** @type {Record<string, string>} */ (SYMBOLS[key])[optimizer];
}

/** @param {string} optimizer @returns {number} its weight decay where none is set */
export function decayOf(optimizer) {
  return DECAYS[optimizer] ?? 0;
}

/** @param {string} schedule @param {string} key @returns {boolean} whether the setting shapes it */
export function scheduleTakes(schedule, key) {
  return SCHEDULE_PARAMETERS[schedule]?.includes(key) ?? false;
}

/** @param {Pick<Experiment, 'schedulePeriod' | 'scheduleWarmup'>} experiment @returns {number} epochs */
export function warmupOf({ schedulePeriod, scheduleWarmup }) {
  return Math.min(scheduleWarmup, schedulePeriod * LONGEST_WARMUP);
}

/**
 * @param {RunSettings} experiment
 * @param {number} epoch fractions included
 * @returns {number} what the schedule multiplies the learning rate by
 */
export function scheduleFactor(experiment, epoch) {
  const { schedule, schedulePeriod: period, scheduleFactor: factor } = experiment;
  const warmup = schedule === 'warmup_cosine' ? warmupOf(experiment) : 0;
  if (schedule === 'constant') return 1;
  if (schedule === 'step') return factor ** Math.floor(epoch / period);
  if (epoch < warmup) return epoch / warmup;
  const share = (epoch - warmup) / (period - warmup);
  return share >= 1 ? 0 : (1 + Math.cos(Math.PI * share)) / 2;
}
