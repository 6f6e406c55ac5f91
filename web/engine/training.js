/** training.js - the training of one run after another: played, stepped, stopped, recorded and told of. */

import { liveOptions } from './experiment.js';
import { pieceOf } from './pieces.js';
import { failureOf } from './protocol.js';
import { Recorder } from './recorder.js';
import { Session } from './session.js';
import { Stops } from './stops.js';
import { Timeline } from './timeline.js';

/** @typedef {import('./experiment.js').LiveSettings} LiveSettings */
/** @typedef {import('../core/index.js').Run} Run */

export class Training {
  #session;
  #recorder = new Recorder();
  #stops = new Stops();
  #timeline;
  /** @type {import('../core/run-options.js').LiveOptions} as the page has set them */
  #options = {};
  /** @type {import('./protocol.js').Failure | null} */
  #problem = null;
  /** @type {string | null} the phase taken last, when a phase is what was asked for */
  #phaseDone = null;
  /** @type {() => Run} */
  #live;
  /** @type {(run: Run) => void} */
  #trainPiece = () => {};
  #epochsPerSecond = Number.POSITIVE_INFINITY;

  /**
   * @param {() => Run} live the run that stands
   * @param {import('./session.js').Clock} clock
   */
  constructor(live, clock) {
    this.#live = live;
    this.#timeline = new Timeline(clock);
    this.#session = new Session(() => this.#advance(this.#trainPiece), clock);
  }

  /** A run that was just built; training that was going on goes on with it. @param {LiveSettings} settings */
  start(settings) {
    this.#setSpeed(settings.speed);
    this.#stops.start(settings);
    this.#options = liveOptions(settings);
    this.#startRecord();
  }

  play() {
    this.#goOn();
    this.#session.play().catch((error) => {
      this.#problem = failureOf(error);
    });
  }

  pause() {
    this.#session.stop();
  }

  /** @param {'trainPhase' | 'trainMinibatch' | 'trainEpoch'} step whatever was going on pauses */
  step(step) {
    this.pause();
    this.#goOn();
    const phase = this.#live().nextPhase;
    try {
      this.#advance((run) => run[step]());
      if (step === 'trainPhase') this.#phaseDone = phase;
    } catch (error) {
      this.#problem = failureOf(error);
    }
  }

  /** Back to the same first weights; training stops. */
  reset() {
    this.pause();
    const run = this.#live();
    run.reset();
    this.#stops.restart(run);
    this.#startRecord();
  }

  /** Puts back the weights of the best epoch; training pauses. */
  restoreBest() {
    this.pause();
    this.alter((run) => run.restoreBest());
  }

  /**
   * Shows an earlier moment exactly as it was; training pauses.
   * @param {number} epoch from the newest one on: where the run was left
   */
  async seek(epoch) {
    this.pause();
    this.#phaseDone = null;
    this.#recorder.forgetLatest();
    await this.#timeline.seek(this.#live(), epoch);
  }

  /** Changes the run other than by training. @param {(run: Run) => void} act does it, each time anew */
  alter(act) {
    this.#leavePast();
    const run = this.#live();
    // An epoch that is changed in its middle costs a snapshot that is kept for good.
    if (this.#session.isRunning && run.position > 0) this.#advance((long) => long.trainEpoch());
    act(run);
    this.#recorder.forgetLatest();
    this.#timeline.note(run, act);
  }

  /**
   * To where the run stood when it was saved; its curves begin there. The timeline knows what its settings
   * lead to from the first weights, and that the run came to stand there.
   * @param {Uint8Array} bytes
   */
  restore(bytes) {
    this.#live().restore(bytes); // refuses what is damaged, before anything else has changed
    this.reset();
    const options = this.#options; // those of the page, not of the moment
    this.alter((again) => again.restore(bytes));
    this.alter((again) => again.change(options));
    this.#recorder.start(this.#live());
  }

  /** @param {LiveSettings} settings all of them; what is left out is off */
  change({ speed, ...settings }) {
    this.#setSpeed(speed);
    const options = liveOptions(settings);
    if (JSON.stringify(options) === JSON.stringify(this.#options)) return;
    const inForce = liveOptions(this.#stops.change(settings));
    this.alter((run) => run.change(inForce));
    this.#options = options;
  }

  /** @param {import('./engine.js').FrameWish} wish @returns where it stands, and the curves up to there */
  report({ probes, historySince }) {
    const run = this.#live();
    const { isInPast } = this.#timeline;
    const { isRunning, epochsPerSecond } = this.#session;
    const { epoch, position, fingerprint } = run;
    this.#recorder.moveProbes(run, probes);
    return {
      ...{ epoch, position, fingerprint, isRunning, epochsPerSecond },
      newestEpoch: this.#timeline.newestEpoch(run),
      phase: { done: this.#phaseDone, next: run.nextPhase },
      stop: isInPast ? null : this.#stops.fired,
      best: this.#stops.keepsBest ? run.best : null,
      ...this.#recorder.latest(run, isRunning),
      moment: this.#recorder.momentOf(run),
      history: this.#recorder.curvesSince(historySince),
      problem: isInPast ? null : this.#problem,
    };
  }

  /** Of the run that stands. @param {number} [speed] epochs per second, 0 for no limit */
  #setSpeed(speed) {
    if (speed !== undefined) this.#epochsPerSecond = speed > 0 ? speed : Number.POSITIVE_INFINITY;
    this.#session.setPace(this.#epochsPerSecond);
    this.#trainPiece = pieceOf(this.#live(), this.#epochsPerSecond);
  }

  /** Before anything trains: what stopped it before counts no longer. */
  #goOn() {
    this.#leavePast();
    this.#stops.pass(this.#live());
    this.#problem = null;
    this.#phaseDone = null;
  }

  /** What came after the moment that is shown is over. The settings are those of the page, not of then. */
  #leavePast() {
    if (!this.#timeline.isInPast) return;
    const run = this.#live();
    const options = this.#options;
    this.#problem = null;
    this.#stops.restart(run);
    this.#timeline.branch(run);
    this.#recorder.cutAfter(run.epoch);
    this.alter((again) => again.change(options));
  }

  /** @param {(run: Run) => void} train to the end of the epoch at most @returns {number} share of an epoch */
  #advance(train) {
    const run = this.#live();
    const { epoch, position } = run;
    train(run);
    if (run.epoch === epoch) return (run.position - position) / run.count('train');
    this.#timeline.reached(run);
    this.#recorder.record(run);
    if (this.#stops.heed(run)) this.pause();
    return position === 0 ? 1 : 1 - position / run.count('train');
  }

  #startRecord() {
    this.#problem = null;
    this.#phaseDone = null;
    this.#recorder.start(this.#live());
    this.#timeline.start(this.#live());
  }
}
