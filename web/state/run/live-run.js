/**
 * live-run.js - the run behind the page: keeps what stands equal to what is asked for, and shows it in
 * frames. Part of the actions.
 */

import { EXPERIMENT } from '../experiment/settings.js';
import { errorNotice, infoNotice } from '../notices.js';
import { Commands } from './commands.js';
import { Commits } from './commits.js';
import { FrameLoop } from './frame-loop.js';
import { FrameRequests } from './frame-requests.js';

/** @import { Engine } from './engine-types.js' */
/** @import { Moment } from './commands.js' */
/** @import { Notifier } from './commits.js' */
/** @import { LoopOptions } from './frame-loop.js' */
/** @import { Experiment, Key } from '../experiment/settings.js' */
/** @import { Store } from '../store.js' */

export class LiveRun {
  /** @type {Promise<void> | null} until the newest settings are built */
  #building = null;
  #isBuildWanted = false;
  #areCurvesWanted = false;
  /** @type {Promise<void> | null} until the newest live settings have reached the run */
  #changing = null;
  #isChangeWanted = false;
  /** @type {Key | undefined} */
  #cause;
  /** Settings whose builds were told: each once, so that it informs and does not nag. @type {Set<Key>} */
  #toldCauses = new Set();

  /**
   * @param {Store} store
   * @param {Engine} engine
   * @param {Notifier} notifier
   * @param {LoopOptions} [loopOptions]
   */
  constructor(store, engine, notifier, loopOptions) {
    this.store = store;
    this.engine = engine;
    this.notifier = notifier;
    this.loop = new FrameLoop(() => this.showFrame(), loopOptions);
    this.commands = new Commands(store, notifier, () => this.loop.wake());
    this.frames = new FrameRequests(store, engine, this.commands);
    this.commits = new Commits(store, engine, notifier, this.loop.now);
  }

  /** Says what a component shows from now on. @type {FrameRequests['views']['set']} */
  requestViews(owner, views) {
    this.frames.views.set(owner, views);
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
    this.#areCurvesWanted ||= keepsCurves;
    this.#building ??= this.#buildAll();
    return this.#building;
  }

  /** @returns {Promise<void>} when nothing is being built any more */
  async built() {
    await this.#building;
  }

  /** What is asked of the engine may be about another run than the one that stands. */
  get isBuilding() {
    return this.#building !== null;
  }

  async #buildAll() {
    try {
      while (this.#isBuildWanted) {
        this.#isBuildWanted = false;
        await this.#buildOnce(this.store.experiment.value);
      }
    } finally {
      this.#building = null;
      this.loop.wake();
    }
  }

  /** What is refused is taken back, unless more is asked for by now. @param {Experiment} experiment */
  async #buildOnce(experiment) {
    this.commands.begin();
    try {
      const runInfo = await this.engine.build(this.commits.effective(experiment));
      const frame = await this.frames.first(runInfo);
      this.#notifyRebuilt();
      this.commits.run(experiment, { runInfo, frame, keepsCurves: this.#areCurvesWanted });
      this.#areCurvesWanted = false;
    } catch (error) {
      if (!this.#isBuildWanted) this.commits.rollback(error, experiment, ['rebuild', 'live']);
    }
  }

  /** Training that a change of a setting has cost; a new seed says itself what it does. */
  #notifyRebuilt() {
    const { epoch = 0, position = 0 } = this.store.frame.value ?? {};
    if (this.#cause === undefined || this.#cause === 'seed' || epoch + position === 0) return;
    if (this.#toldCauses.has(this.#cause)) return;
    this.#toldCauses.add(this.#cause);
    this.notifier.notify(infoNotice('run.rebuilt', { setting: { key: `setting.${this.#cause}` } }));
  }

  /**
   * Takes the newest live settings to the run that stands, or that is being built.
   * @returns {Promise<void>} when it has them
   */
  changeLive() {
    this.#isChangeWanted = true;
    this.#changing ??= this.#changeAll();
    return this.#changing;
  }

  async #changeAll() {
    try {
      while (this.#isChangeWanted) {
        await this.#building;
        this.#isChangeWanted = false;
        const isDone = await this.#changeOnce(this.store.experiment.value);
        if (isDone && this.commits.isBehind('live')) this.#isChangeWanted = true;
      }
    } finally {
      this.#changing = null;
      this.loop.wake(); // what came after the moment shown may be over
    }
  }

  /** @param {Experiment} experiment @returns {Promise<boolean>} false when it is refused */
  async #changeOnce(experiment) {
    const settings = this.commits.effective(experiment);
    try {
      await this.engine.change({
        ...EXPERIMENT.pick(settings, 'live'),
        earlyPatience: settings.earlyPatience,
      });
      this.commits.live(experiment);
      return true;
    } catch (error) {
      // The worker that takes the place of one that has failed gets what was asked for.
      if (!isCrash(error)) this.commits.rollback(error, experiment, ['live']);
      return false;
    }
  }

  /** @returns {Promise<boolean>} true when another frame is wanted */
  async showFrame() {
    const { runInfo, isRunning } = this.store;
    if (this.#building || runInfo.value === null) return false;
    const asked = this.commands.moment;
    const frame = await this.frames.next(runInfo.value).catch((error) => this.#fail(error, asked));
    if (!frame) return isRunning.value;
    this.commits.frame(frame);
    const isChanging = frame.isRunning || this.commands.isBusy;
    this.loop.rest(isChanging ? frame.answerMs : 0);
    return isChanging || !frame.isComplete;
  }

  /** Shows a frame of after all commands until now. @returns {Promise<void>} */
  async showNewest() {
    let asked;
    do {
      asked = this.commands.moment;
      await this.showFrame();
    } while (!this.commands.isCurrent(asked) && !this.#building);
  }

  /** What cannot be shown is not trained either. @param {unknown} error @param {Moment} asked */
  #fail(error, asked) {
    this.notifier.notify(errorNotice(error));
    if (!this.commands.isCurrent(asked)) return null;
    this.commands.supersede(false);
    if (!isCrash(error)) this.engine.pause().catch(() => {}); // why it fails is told already
    return null;
  }
}

/** @param {unknown} error @returns {boolean} whether the worker has failed: another will take its place */
function isCrash(error) {
  return /** @type {{code?: string}} */ (error)?.code === 'crashed';
}
