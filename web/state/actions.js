/**
 * actions.js - everything a user can do: the only writer of the store. No action throws; what goes wrong
 * becomes a notice, and a refused setting keeps its last valid value.
 */

import { Changes } from './experiment/changes.js';
import { freePlace, insideMap, MAX_PROBES, placesOf, withPlaces } from './experiment/probes.js';
import { errorNotice, withNotice } from './notices.js';
import { LiveRun } from './run/live-run.js';
import { Recovery } from './run/recovery.js';
import { TimelineController } from './run/timeline-controller.js';
import { Sharing } from './sharing/sharing.js';

/** @import { Engine, Steps } from './run/engine-types.js' */
/** @import { Notice } from './notices.js' */
/** @import { Experiment, Key } from './experiment/settings.js' */
/** @import { Store } from './store.js' */

const MAX_NEW_SEED = 9999;
const FEATURE_MAP_SIZE = 48;

export class Actions {
  /**
   * @param {Store} store
   * @param {Engine} engine
   * @param {ConstructorParameters<typeof LiveRun>[3]} [loopOptions]
   */
  constructor(store, engine, loopOptions) {
    this.store = store;
    this.engine = engine;
    this.run = new LiveRun(store, engine, this, loopOptions);
    this.recovery = new Recovery(store, engine, this.run, this);
    this.timeline = new TimelineController(store, engine, this.run, this);
    this.changes = new Changes(store, engine, this.run, this.timeline, this);
    this.sharing = new Sharing(this.changes, this);
    store.names.value = engine.names;
    store.datasets.value = engine.datasets;
  }

  /** Says what a component shows from now on. @type {LiveRun['requestViews']} */
  requestViews(owner, views) {
    this.run.requestViews(owner, views);
  }

  /** The page is visible again, or has something new to show. */
  wake() {
    this.run.wake();
  }

  /** Takes over a link, as far as it can be understood. @type {Sharing['open']} */
  async open(query) {
    this.#loadFeatureMaps();
    return this.sharing.open(query);
  }

  /**
   * @param {Key} key
   * @param {unknown} value
   * @param {{isSlid?: boolean}} [options] isSlid: more such changes may follow, up to release();
   *   they are one step of undo
   * @returns {boolean} false when the value is refused; the control then shows the old one again
   */
  set(key, value, options) {
    return this.changes.set(key, value, options);
  }

  /** Several settings as one change. @type {(values: Partial<Experiment>) => boolean} as of set() */
  setAll(values) {
    return this.changes.setAll(values);
  }

  /** What was slid or dragged is let go of. */
  release() {
    this.changes.history.release();
  }

  async play() {
    const play = () => {
      this.timeline.leavePast();
      return this.engine.play();
    };
    await this.run.commands.order(true, play, this.timeline.ready);
  }

  async pause() {
    await this.run.commands.order(false, () => this.engine.pause());
  }

  async toggle() {
    await (this.store.isRunning.value ? this.pause() : this.play());
  }

  /** Stops, and trains a phase, minibatch or epoch, or puts back the best weights. @param {Steps} step */
  async step(step) {
    const take = () => {
      this.timeline.leavePast();
      if (step === 'restoreBest') this.changes.forgetEdits();
      return this.engine[step]();
    };
    await this.run.commands.order(false, take, this.timeline.ready);
  }

  /** Back to epoch 0 and the very same initial weights; training stops. */
  async reset() {
    this.timeline.cancel();
    const reset = () => {
      this.timeline.leaveRun();
      this.changes.forgetEdits();
      return this.engine.reset();
    };
    await this.run.commands.order(false, reset, this.timeline.ready);
  }

  /** Writes one weight or bias of the running network. @type {Changes['setWeight']} */
  setWeight(index, value) {
    return this.changes.setWeight(index, value);
  }

  newSeed() {
    const [random] = crypto.getRandomValues(new Uint32Array(1));
    this.set('seed', random % (MAX_NEW_SEED + 1));
  }

  /**
   * Outside the map a probe stops at its edge. Dragged on, or moved by keys, it is one step of undo up to
   * release().
   * @param {number} x1 @param {number} x2 @param {number} [which]
   */
  placeProbe(x1, x2, which = 0) {
    const places = placesOf(this.store.experiment.value);
    const moved = places.map((place, index) => (index === which ? insideMap([x1, x2]) : place));
    this.changes.setAll(withPlaces(moved), { isSlid: true });
  }

  addProbe() {
    const places = placesOf(this.store.experiment.value);
    if (places.length < MAX_PROBES) this.#setPlaces([...places, freePlace(places)]);
  }

  /** The last one stays. @param {number} which */
  removeProbe(which) {
    const places = placesOf(this.store.experiment.value);
    if (places.length > 1) this.#setPlaces(places.filter((_, index) => index !== which));
  }

  /** @param {import('./experiment/probes.js').Place[]} places */
  #setPlaces(places) {
    this.setAll(withPlaces(places));
  }

  /** Points out samples wherever they are shown. @param {readonly number[]} samples places in the data */
  mark(samples) {
    const { marked } = this.store;
    const before = marked.peek(); // who points out is not told of it again
    const isSame = samples.length === before.size && samples.every((one) => before.has(one));
    if (!isSame) marked.value = new Set(samples);
  }

  /** What the notice areas show: a signal of notices. */
  get notices() {
    return this.store.notices;
  }

  /** @param {Notice} notice */
  notify(notice) {
    this.store.notices.value = withNotice(this.store.notices.value, notice);
  }

  /** @param {string} id */
  dismiss(id) {
    const { notices } = this.store;
    if (notices.value.some((notice) => notice.id === id)) {
      notices.value = notices.value.filter((notice) => notice.id !== id);
    }
  }

  /** Dismisses this very notice, unless it has been told again since. @param {Notice} notice */
  expire(notice) {
    if (this.store.notices.value.includes(notice)) this.dismiss(notice.id);
  }

  async #loadFeatureMaps() {
    try {
      this.store.featureMaps.value = await this.engine.featureMaps(FEATURE_MAP_SIZE);
    } catch (error) {
      this.notify(errorNotice(error));
    }
  }
}
