/**
 * epoch-trainer.js - trains the run that stands, at its speed or to the end of an epoch, in chunks that are
 * short enough to answer between them.
 */

import { chunkTrainer, hasLongEpochs } from './train-chunk.js';
import { TrainingLoop } from './training-loop.js';

/** @typedef {import('../core/index.js').Run} Run */
/** @typedef {import('./snapshots.js').Place} Place */

/**
 * @typedef {object} Hooks
 * @property {() => boolean} isBusy does a piece of what comes before training, if there is any left
 * @property {(run: Run) => boolean} epochEnded tells whether training is to stop there
 * @property {(run: Run, from: Place) => void} stepFailed from: where the run stood, at most an epoch before
 */

export class EpochTrainer {
  #live;
  #hooks;
  #loop;
  /** @type {(run: Run) => void} */
  #trainChunk = () => {};
  #epochsPerSecond = Number.POSITIVE_INFINITY;
  /** The epoch at whose end the loop stops. */
  #lastEpoch = Number.POSITIVE_INFINITY;

  /**
   * @param {() => Run} live the run that stands
   * @param {import('./training-loop.js').Clock} clock
   * @param {Hooks} hooks
   */
  constructor(live, clock, hooks) {
    this.#live = live;
    this.#hooks = hooks;
    this.#loop = new TrainingLoop(() => this.advance(this.#trainChunk), clock);
  }

  get isRunning() {
    return this.#loop.isRunning;
  }

  /** Epochs per second of the last half second, 0 while stopped. */
  get measuredSpeed() {
    return this.#loop.epochsPerSecond;
  }

  /** Another run: training goes on with it, unless it was to stop after its epoch. @param {number} [speed] */
  start(speed) {
    if (this.#isLastEpoch) this.stop();
    this.setSpeed(speed);
  }

  /** Of the run that stands. @param {number} [speed] epochs per second, 0 for no limit */
  setSpeed(speed) {
    if (speed !== undefined) this.#epochsPerSecond = speed > 0 ? speed : Number.POSITIVE_INFINITY;
    this.#trainChunk = chunkTrainer(this.#live(), this.#epochsPerSecond);
    if (!this.#isLastEpoch) this.#loop.setPace(this.#epochsPerSecond);
  }

  /** @returns {Promise<void>} settles when it is stopped, or rejects when a step fails */
  play() {
    if (this.#isLastEpoch) this.stop();
    return this.#trainTo(Number.POSITIVE_INFINITY, this.#epochsPerSecond);
  }

  /** To the end of the running epoch, as fast as it goes. @returns {Promise<void>} as play() */
  async finishEpoch() {
    this.stop();
    const run = this.#live();
    if (hasLongEpochs(run)) await this.#trainTo(run.epoch + 1, Number.POSITIVE_INFINITY);
    else this.advance((short) => short.trainEpoch());
  }

  stop() {
    this.#loop.stop();
  }

  /** @param {(run: Run) => void} train to the end of the epoch at most @returns {number} share of an epoch */
  advance(train) {
    if (this.#hooks.isBusy()) return 0;
    const run = this.#live();
    const { epoch, position, nextPhase: phase } = run;
    try {
      train(run);
    } catch (error) {
      this.#hooks.stepFailed(run, { epoch, position, phase });
      throw error;
    }
    if (run.epoch === epoch) return (run.position - position) / run.count('train');
    if (this.#hooks.epochEnded(run) || run.epoch >= this.#lastEpoch) this.stop();
    return 1 - position / run.count('train');
  }

  get #isLastEpoch() {
    return this.#lastEpoch !== Number.POSITIVE_INFINITY;
  }

  /** @param {number} epoch at whose end the loop stops @param {number} pace */
  #trainTo(epoch, pace) {
    this.#lastEpoch = epoch;
    this.#loop.setPace(pace);
    return this.#loop.play();
  }
}
