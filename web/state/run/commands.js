/**
 * commands.js - commands to the engine, in the order in which the user gives them. The engine answers late:
 * what it says of the time before the newest command decides nothing any more. Part of the actions.
 */

import { errorNotice } from '../notices.js';

/** @import { Notice } from '../notices.js' */
/** @import { Store } from '../store.js' */

/** @typedef {{command: number, order: number}} Moment what had been asked for by then */

export class Commands {
  /** The newest that was sent. */
  #newest = 0;
  /** The newest of those that decide whether it trains. */
  #newestOrder = 0;
  /** Orders that are given, and wait before the engine can be asked. */
  #waiting = 0;

  /** Commands that the engine is at work on. */
  #unanswered = 0;

  /**
   * @param {Store} store
   * @param {{notify(notice: Notice): void}} notifier
   * @param {() => void} wake shows what a command has changed
   */
  constructor(store, notifier, wake) {
    this.store = store;
    this.notifier = notifier;
    this.wake = wake;
  }

  /** @returns {Moment} to be compared with a later one */
  get moment() {
    return { command: this.#newest, order: this.#newestOrder };
  }

  /** Whether the engine is still at work on what it was asked for. */
  get isBusy() {
    return this.#unanswered > 0;
  }

  /** @param {Moment} moment @returns {boolean} whether nothing was sent since */
  isCurrent({ command }) {
    return command === this.#newest;
  }

  /** @returns {number} a new command: frames that were asked for before are out of date */
  begin() {
    return ++this.#newest;
  }

  /**
   * What was asked for before no longer decides whether it trains.
   * @param {boolean} isRunning what holds instead
   * @returns {number} the order
   */
  supersede(isRunning) {
    this.store.isRunning.value = isRunning;
    return ++this.#newestOrder;
  }

  /**
   * A command that decides whether it trains: the page shows it at once.
   * @param {boolean} isRunning afterwards
   * @param {() => Promise<unknown>} ask the engine; never called for a Play that another order has overtaken
   * @param {() => Promise<void>} [ready] to be waited for before
   */
  async order(isRunning, ask, ready) {
    const order = this.supersede(isRunning);
    if (ready) {
      this.#waiting++;
      await ready();
      this.#waiting--;
    }
    if (!isRunning || order === this.#newestOrder) await this.send(ask);
  }

  /** @param {() => Promise<unknown>} ask the engine */
  async send(ask) {
    const command = this.begin();
    this.#unanswered++;
    try {
      const answer = ask();
      this.wake(); // what takes long shows how far it is
      await answer;
    } catch (error) {
      if (command === this.#newest) this.store.isRunning.value = false;
      this.notifier.notify(errorNotice(error));
    } finally {
      this.#unanswered--;
    }
    this.wake();
  }

  /**
   * @template {{isRunning: boolean}} Answer
   * @param {Answer} frame
   * @param {Moment} asked when it was asked for
   * @returns {Answer} training as of the newest command
   */
  upToDate(frame, asked) {
    const isTrusted = this.isCurrent(asked) && asked.order === this.#newestOrder && this.#waiting === 0;
    return isTrusted ? frame : { ...frame, isRunning: this.store.isRunning.value };
  }
}
