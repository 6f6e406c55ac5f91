/** training.js - the training of one run after another: played, stepped, stopped, recorded and reported. */

import { EpochTrainer } from './epoch-trainer.js';
import { liveOptions } from './experiment.js';
import { failureOf } from './rpc/messages.js';
import { RunMonitor } from './run-monitor.js';
import { Timeline } from './timeline.js';

/** @typedef {import('./experiment.js').LiveSettings} LiveSettings */
/** @typedef {import('../core/index.js').Run} Run */

export class Training {
  #trainer;
  #monitor = new RunMonitor();
  #stopRules = this.#monitor.stopRules;
  #timeline;
  /** @type {import('../core/run-options.js').LiveOptions} as the page has set them */
  #options = {};
  /** @type {import('./rpc/messages.js').Failure | null} */
  #problem = null;
  /** @type {string | null} the phase taken last, when a phase is what was asked for */
  #phaseDone = null;
  /** @type {() => Run} */
  #live;

  /**
   * @param {() => Run} live the run that stands
   * @param {import('./training-loop.js').Clock} clock whose pauses last as long as the run must stay as it is
   */
  constructor(live, clock) {
    this.#live = live;
    this.#timeline = new Timeline(clock);
    this.#trainer = new EpochTrainer(live, clock, {
      isBusy: () => this.#monitor.measurePiece(),
      epochEnded: (run) => this.#epochEnded(run),
      stepFailed: (run, from) => this.#timeline.noteFailedStep(run, from),
    });
  }

  /** A run that was just built; training that was going on goes on with it. @param {LiveSettings} settings */
  start(settings) {
    this.#trainer.start(settings.speed);
    this.#stopRules.start(settings);
    this.#options = liveOptions(settings, this.#live());
    this.#startRecord();
  }

  play() {
    this.#resume();
    this.#trainer.play().catch((error) => {
      this.#problem = failureOf(error);
    });
  }

  pause() {
    this.#trainer.stop();
  }

  /**
   * Whatever was going on pauses.
   * @param {'trainPhase' | 'trainMinibatch' | 'trainEpoch'} step
   * @returns {Promise<void>} when it is done, or something else was asked for; a short one is done at once
   */
  async step(step) {
    this.pause();
    this.#resume();
    const phase = this.#live().nextPhase;
    try {
      if (step === 'trainEpoch') await this.#trainer.finishEpoch();
      else this.#trainer.advance((run) => run[step]());
      if (step === 'trainPhase') this.#phaseDone = phase;
    } catch (error) {
      this.#problem = failureOf(error);
    }
  }

  /** Back to the same first weights; training stops. */
  reset() {
    this.pause();
    this.#live().reset();
    this.#stopRules.restart(this.#live());
    this.#startRecord();
  }

  /**
   * Shows an earlier moment exactly as it was; training pauses.
   * @param {number} epoch from the newest one on: where the run was left
   */
  async seek(epoch) {
    this.pause();
    this.#phaseDone = null;
    this.#monitor.runChanged();
    await this.#timeline.seek(this.#live(), epoch);
  }

  stopSeeking() {
    this.#timeline.stopSeeking();
  }

  /** Changes the run other than by training. @param {(run: Run) => void} act does it, each time anew */
  mutate(act) {
    this.#discardFuture();
    this.#monitor.runChanged();
    this.#apply(act);
  }

  /**
   * To where the run stood when it was saved; its curves begin there. The timeline knows what its settings
   * lead to from the first weights, and that the run came to stand there. passed: rules that had fired
   * @param {Uint8Array} bytes @param {readonly import('./stop-rules.js').Rule[]} [passed]
   */
  restore(bytes, passed = []) {
    this.#live().restore(bytes); // refuses what is damaged, before anything else has changed
    this.reset();
    this.mutate((again) => again.restore(bytes));
    const options = this.#options; // those of the page
    this.#apply((again) => again.change(options));
    this.#stopRules.pass(passed, this.#live());
    this.#monitor.start(this.#live());
  }

  /** @param {LiveSettings} settings all of them; what is left out is off */
  change({ speed, ...settings }) {
    this.#trainer.setSpeed(speed);
    const options = liveOptions(settings, this.#live());
    if (JSON.stringify(options) === JSON.stringify(this.#options)) return;
    const active = liveOptions(this.#stopRules.change(settings), this.#live());
    this.#discardFuture();
    this.#apply((run) => run.change(active)); // which leaves all that a frame shows as it is
    this.#options = options;
  }

  /** @returns where it stands; moment: equal while nothing about the run changes */
  get standing() {
    return { moment: this.#monitor.momentOf(this.#live()), isRunning: this.#trainer.isRunning };
  }

  /** Measures what report() tells, in pieces. @param {readonly (readonly number[])[]} probes */
  measure(probes) {
    return this.#monitor.measure(this.#live(), probes, this.#trainer.isRunning);
  }

  /** @param {number} historySince @returns where it stands, and the curves up to there; after measure() */
  report(historySince) {
    const run = this.#live();
    const { isInPast } = this.#timeline;
    const { isRunning, measuredSpeed: epochsPerSecond } = this.#trainer;
    const { stop, ...measured } = this.#monitor.report(run, historySince, isRunning);
    const { epoch, position, nextPhase: next } = run;
    return {
      ...{ epoch, position, isRunning, epochsPerSecond, ...measured, ...this.#timeline.range(run) },
      phase: { done: this.#phaseDone, next },
      stop: isInPast ? null : stop,
      problem: isInPast ? null : this.#problem,
    };
  }

  /** @param {(run: Run) => void} act */
  #apply(act) {
    const run = this.#live();
    act(run);
    this.#timeline.note(run, act);
  }

  /** Clears stop reason and error before training resumes. */
  #resume() {
    this.#discardFuture();
    this.#monitor.finish();
    this.#stopRules.dismiss(this.#live());
    this.#problem = null;
    this.#phaseDone = null;
  }

  /** What came after the moment that is shown is over. The settings are those of the page, not of then. */
  #discardFuture() {
    if (!this.#timeline.isInPast) return;
    const run = this.#live();
    const options = this.#options;
    this.#problem = null;
    this.#stopRules.restart(run);
    this.#timeline.branch(run);
    this.#monitor.cutAfter(run.epoch);
    this.#apply((again) => again.change(options));
  }

  /** @param {Run} run @returns {boolean} whether a stop rule is met */
  #epochEnded(run) {
    this.#timeline.reached(run);
    this.#monitor.epochEnded(run);
    return this.#stopRules.isMet(run);
  }

  #startRecord() {
    const run = this.#live();
    this.#problem = null;
    this.#phaseDone = null;
    this.#monitor.start(run);
    this.#timeline.start(run);
  }
}
