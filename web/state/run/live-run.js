/**
 * live-run.js - the run behind the page: keeps what is shown equal to what is set. Part of the actions, for
 * whom it writes the store.
 */

import { batch } from '@preact/signals-core';
import { effectiveSettingsOf } from '../experiment/facts.js';
import { probeRows } from '../experiment/probes.js';
import { pick } from '../experiment/schema.js';
import { errorNotice, infoNotice, stopNotice } from '../notices.js';
import { keepCurves, taskOf } from './earlier-runs.js';
import { FrameLoop } from './frame-loop.js';
import { Wishes } from './wishes.js';

/** @import { RunInfo, Engine, Frame } from './engine-types.js' */
/** @import { Notice } from '../notices.js' */
/** @import { Experiment, Key } from '../experiment/schema.js' */
/** @import { Store } from '../store.js' */

/** Figures that change more often than this cannot be read. */
const SAMPLE_INTERVAL_MS = 100;

export class LiveRun {
  /** Counts commands: a frame asked for before the newest command is out of date and not shown. */
  #command = 0;
  /** @type {Promise<void> | null} until the newest settings are built */
  #building = null;
  #isBuildWanted = false;
  #areCurvesKept = false;
  /** @type {Key | undefined} */
  #cause;
  /** Settings whose builds were told: each once, so that it informs and does not nag. @type {Set<Key>} */
  #toldCauses = new Set();
  #lastSampleMs = Number.NEGATIVE_INFINITY;
  #wishes = new Wishes();
  /** @type {Experiment} the settings of the run that stands */
  #accepted;

  /**
   * @param {Store} store
   * @param {Engine} engine
   * @param {{tell(notice: Notice): void, dismiss(id: string): void}} teller
   * @param {ConstructorParameters<typeof FrameLoop>[1]} [loopOptions]
   */
  constructor(store, engine, teller, loopOptions) {
    this.store = store;
    this.engine = engine;
    this.teller = teller;
    this.loop = new FrameLoop(() => this.showFrame(), loopOptions);
    this.#accepted = store.experiment.value;
  }

  /** Says what a component shows from now on. @type {Wishes['set']} */
  show(owner, views) {
    this.#wishes.set(owner, views);
    if (views) this.loop.wake();
  }

  /** Shows a new frame soon. */
  wake() {
    this.loop.wake();
  }

  /**
   * Builds the run of the newest settings; what changes meanwhile is taken up in one further build.
   * @param {boolean} [keepsCurves] of the run before: not of each one while a slider is being moved
   * @param {Key} [cause] the setting whose change asks for it, if the reader is to be told of lost training
   * @returns {Promise<void>} when the run of the newest settings stands, also when a build was going on
   */
  rebuild(keepsCurves = true, cause = undefined) {
    this.#cause = cause;
    this.#isBuildWanted = true;
    this.#areCurvesKept ||= keepsCurves;
    this.#building ??= this.#buildAll();
    return this.#building;
  }

  async #buildAll() {
    while (this.#isBuildWanted) {
      this.#isBuildWanted = false;
      await this.#buildOnce(this.store.experiment.value);
    }
    this.#building = null;
    this.loop.wake();
  }

  /** @param {Experiment} experiment */
  async #buildOnce(experiment) {
    this.#command++;
    try {
      const settings = effectiveSettingsOf(experiment, this.engine.datasets[experiment.dataset]);
      const runInfo = await this.engine.build(settings);
      const frame = await this.engine.frame(this.#wish(runInfo, -1));
      this.#accepted = experiment;
      this.#tellRebuilt();
      batch(() => {
        if (this.#areCurvesKept) keepCurves(this.store);
        this.#areCurvesKept = false;
        this.store.runInfo.value = runInfo;
        this.store.task.value = taskOf(settings);
        this.#show(frame);
      });
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** Training that a change of a setting has cost; a new seed says itself what it does. */
  #tellRebuilt() {
    const { epoch = 0, position = 0 } = this.store.frame.value ?? {};
    if (this.#cause === undefined || this.#cause === 'seed' || epoch + position === 0) return;
    if (this.#toldCauses.has(this.#cause)) return;
    this.#toldCauses.add(this.#cause);
    this.teller.tell(infoNotice('run.rebuilt', { setting: { key: `setting.${this.#cause}` } }));
  }

  /** @param {Experiment} experiment */
  async changeLive(experiment) {
    const settings = effectiveSettingsOf(experiment, this.engine.datasets[experiment.dataset]);
    try {
      await this.engine.change({ ...pick(settings, 'live'), earlyPatience: settings.earlyPatience });
      this.#accepted = { ...this.#accepted, ...pick(experiment, 'live') };
    } catch (error) {
      this.#refuse(error);
    }
    this.loop.wake(); // what came after the moment shown may be over
  }

  /** Goes back to the settings of the run that stands; what is only view stays. @param {unknown} error */
  #refuse(error) {
    this.store.experiment.value = { ...this.#accepted, ...pick(this.store.experiment.value, 'view') };
    this.teller.tell(errorNotice(error));
  }

  /** What is asked of the engine may be about another run than the one that stands. */
  get isBuilding() {
    return this.#building !== null;
  }

  /** @param {() => Promise<unknown>} command */
  async send(command) {
    this.#command++;
    try {
      await command();
    } catch (error) {
      this.store.isRunning.value = false;
      this.teller.tell(errorNotice(error));
    }
    this.loop.wake();
  }

  /** @returns {Promise<boolean>} true when another frame is wanted */
  async showFrame() {
    const runInfo = this.store.runInfo.value;
    if (this.#building || runInfo === null) return false;
    const command = this.#command;
    try {
      const { frame: before, history } = this.store;
      const wish = this.#wish(runInfo, history.value?.version ?? -1, before.value?.number);
      const frame = await this.engine.frame(wish);
      if (command !== this.#command) return this.store.isRunning.value;
      batch(() => this.#show(this.#wishes.renew(wish.views, before.value, frame)));
      this.loop.rest(frame.isRunning ? frame.answerMs : 0);
      return frame.isRunning || !frame.isComplete;
    } catch (error) {
      this.store.isRunning.value = false;
      this.teller.tell(errorNotice(error));
    }
    return false;
  }

  /** @param {RunInfo} runInfo @param {number} historySince @param {number} [since] */
  #wish(runInfo, historySince, since) {
    const probes = probeRows(this.store.experiment.value, runInfo);
    return { ...this.#wishes.next(), probes, historySince, since };
  }

  /** A rule that has fired is told once. @param {Frame['stop']} stop */
  #tellStop(stop) {
    const before = this.store.frame.value?.stop;
    if (!stop) this.teller.dismiss('stop');
    else if (stop.epoch !== before?.epoch || stop.reason !== before.reason)
      this.teller.tell(stopNotice(stop));
  }

  /** @param {Frame} frame */
  #show(frame) {
    const nowMs = performance.now();
    this.#tellStop(frame.stop);
    this.store.frame.value = frame;
    this.store.isRunning.value = frame.isRunning;
    if (frame.history) this.store.history.value = frame.history;
    if (!frame.isRunning || nowMs - this.#lastSampleMs >= SAMPLE_INTERVAL_MS) {
      this.#lastSampleMs = nowMs;
      this.store.sampledFrame.value = frame;
    }
    if (frame.problem) this.teller.tell(errorNotice(frame.problem));
    else this.teller.dismiss('error.diverged');
  }
}
