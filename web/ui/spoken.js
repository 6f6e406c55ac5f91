/**
 * spoken.js - texts that a screen reader speaks whenever they change, such as that of a focused slider: they
 * follow their numbers at once when the reader has done something or nothing trains, else every two seconds
 * at most.
 */

import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

const INTERVAL_MS = 2000;

/** Numbers move by themselves only in training. @param {boolean} isRunning */
export const speechIntervalMs = (isRunning) => (isRunning ? INTERVAL_MS : 0);

/**
 * @typedef {object} Clock
 * @property {() => number} nowMs
 * @property {(call: () => void, delayMs: number) => number} setTimer
 * @property {(timer: number) => void} clearTimer
 */

/** @type {Clock} */
const CLOCK = {
  nowMs: () => performance.now(),
  setTimer: (call, delayMs) => window.setTimeout(call, delayMs),
  clearTimer: (timer) => clearTimeout(timer),
};

/** @template T */
export class SpeechThrottle {
  /** @type {T | undefined} */
  #shown;
  /** @type {unknown} */
  #cause;
  #lastMs = Number.NEGATIVE_INFINITY;
  #timer = 0;

  /** @param {(value: T) => void} show @param {Clock} [clock] */
  constructor(show, clock = CLOCK) {
    this.show = show;
    this.clock = clock;
  }

  /**
   * The newest value is shown now or when it is due, so that the last one always is.
   * @param {T} value
   * @param {unknown} [cause] when it is another one, the reader has asked for the value
   * @param {number} [intervalMs]
   */
  update(value, cause = undefined, intervalMs = INTERVAL_MS) {
    this.cancel();
    const isAsked = cause !== this.#cause;
    this.#cause = cause;
    if (value === this.#shown) return;
    const leftMs = this.#lastMs + intervalMs - this.clock.nowMs();
    if (isAsked || leftMs <= 0) this.#showNow(value);
    else this.#timer = this.clock.setTimer(() => this.#showNow(value), leftMs);
  }

  /** Forgets what is not shown yet. */
  cancel() {
    this.clock.clearTimer(this.#timer);
    this.#timer = 0;
  }

  /** @param {T} value */
  #showNow(value) {
    this.#shown = value;
    this.#lastMs = this.clock.nowMs();
    this.show(value);
  }
}

class Spoken extends AsyncDirective {
  #throttle = new SpeechThrottle((value) => this.setValue(value));

  /** @param {string | number} value @param {unknown} _cause @param {boolean} [_isRunning] */
  render(value, _cause, _isRunning) {
    return value;
  }

  /** @param {unknown} _part @param {[string | number, unknown, boolean?]} parameters */
  update(_part, [value, cause, isRunning = true]) {
    this.#throttle.update(value, cause, speechIntervalMs(isRunning));
    return noChange;
  }

  disconnected() {
    this.#throttle.cancel();
  }
}

/**
 * For an attribute or a text of a template: the value, as SpeechThrottle lets it follow, and at once where
 * nothing trains. Steps that a held key repeats are numbers that move as well: isRunning is left out there.
 */
export const spoken = directive(Spoken);
