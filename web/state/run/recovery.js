/**
 * recovery.js - what is left when the engine's worker fails: the run as it was saved last is kept on the
 * page, and goes on in a new worker. Part of the actions.
 */

import { effect } from '@preact/signals-core';
import { lostNotice, recoveredNotice } from '../notices.js';

/** @import { RunInfo, Engine, Frame } from './engine-types.js' */
/** @import { LiveRun } from './live-run.js' */
/** @import { Notice } from '../notices.js' */
/** @import { Store } from '../store.js' */

/** @typedef {{runInfo: RunInfo, bytes: Uint8Array, passedRules: Frame['passedRules']}} Kept */

/** So much training may be lost; saving costs the worker about an epoch. */
const KEEP_MS = 5000;

export class Recovery {
  /** @type {Kept | null} */
  #kept = null;
  #moment = '';
  #keptMs = Number.NEGATIVE_INFINITY;
  #isGoingOn = false;

  /**
   * @param {Store} store
   * @param {Engine} engine
   * @param {LiveRun} run
   * @param {{notify(notice: Notice): void}} notifier
   */
  constructor(store, engine, run, notifier) {
    this.store = store;
    this.engine = engine;
    this.run = run;
    this.notifier = notifier;
    engine.onCrash(() => this.#begin());
    effect(() => {
      const { frame, runInfo } = store;
      if (frame.value && runInfo.value) this.#keep(frame.value, runInfo.value);
    });
  }

  /**
   * Saves now and then while it trains, and wherever it stops.
   * @param {Frame} frame
   * @param {RunInfo} runInfo
   */
  async #keep({ isRunning, epoch, position, fingerprint, passedRules }, runInfo) {
    const nowMs = performance.now();
    const moment = `${epoch} ${position} ${fingerprint} ${passedRules}`;
    const isDue = !isRunning || nowMs - this.#keptMs >= KEEP_MS;
    if (!isDue || this.run.isBuilding || (moment === this.#moment && runInfo === this.#kept?.runInfo)) return;
    this.#moment = moment;
    this.#keptMs = nowMs;
    try {
      this.#kept = { runInfo, bytes: await this.engine.save(), passedRules };
    } catch {
      this.#moment = ''; // the one before stays; whoever else asks is told what is wrong
    }
  }

  /** A run that cannot be restored starts again from its first weights. */
  async #begin() {
    if (this.#isGoingOn) return;
    this.#isGoingOn = true;
    this.run.commands.supersede(false);
    const kept = this.#kept?.runInfo === this.store.runInfo.value ? this.#kept : null;
    const isDone = (kept && (await this.#restart(kept))) || (await this.#restart(null));
    this.#isGoingOn = false;
    const { epoch = 0 } = this.store.frame.value ?? {};
    this.notifier.notify(isDone ? recoveredNotice(epoch) : lostNotice());
  }

  /** @param {Kept | null} kept null for the first weights @returns {Promise<boolean>} */
  async #restart(kept) {
    const before = this.store.runInfo.value;
    try {
      await this.engine.restart();
      await this.run.rebuild();
      if (kept) await this.engine.restore(kept.bytes, kept.passedRules);
    } catch {
      return false;
    }
    await this.run.showFrame();
    return this.store.runInfo.value !== before;
  }
}
