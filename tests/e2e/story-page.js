/** story-page.js - the page as a story speaks of it: its figures, and how it is trained. */

import assert from 'node:assert/strict';
import { ReadablePage } from './readable-page.js';
import { until } from './until.js';

/** @typedef {Record<string, string>} Figures texts by their data-figure */

const NOT_TRAINING = '–';

/** @param {string} text @returns {number} percent as a share, thousands without commas */
export function numberIn(text) {
  const plain = text.replaceAll(',', '').replaceAll('−', '-');
  const value = Number.parseFloat(plain.replace(/^[^\d-]+/, ''));
  return text.includes('%') ? value / 100 : value;
}

export class StoryPage extends ReadablePage {
  /** Waits until a run is built and its first figures are shown. */
  async ready() {
    await until('the first figures', () => this.figure('fingerprint'), /^[0-9a-f]{8}$/);
    await until('all regions', () => this.count('main:not([data-incomplete])'), 1);
  }

  /**
   * Waits until the page has come to rest: no answer of a worker, no frame and no short timer is due. What
   * has not changed by then will not. Never while it trains.
   */
  async settled() {
    const isSettled = () => this.read(() => /** @type {any} */ (window).isSettled());
    await until('the page to settle', isSettled, true);
  }

  /**
   * @returns {Promise<Figures>} all at one moment: a selector's elements would be found first and read after,
   *   when one of them may have left the page
   */
  figures() {
    return this.read(() => {
      const plain = (/** @type {string} */ text) => text.replace(/[ \n\t]+/g, ' ').trim();
      const elements = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-figure]'));
      return Object.fromEntries(
        Array.from(elements, (it) => [it.dataset.figure ?? '', plain(it.textContent ?? '')]),
      );
    });
  }

  /** @param {string} name @returns {Promise<string>} undefined when it does not stand on the page */
  async figure(name) {
    return (await this.figures())[name];
  }

  /** @param {string} name @returns {Promise<number>} NaN when it does not stand on the page */
  async number(name) {
    return numberIn((await this.figure(name)) ?? '');
  }

  /** Moves the focus with Tab until the named control has it. @param {string} name */
  async tabTo(name) {
    for (let presses = 0; presses < 60; presses++) {
      await this.press('Tab');
      if ((await this.focused()) === name) return;
    }
    assert.fail(`Tab never reached '${name}'`);
  }

  /** Waits for an epoch at which training stays. @param {number} epoch @returns {Promise<Figures>} of then */
  atEpoch(epoch) {
    return until(
      `epoch ${epoch}`,
      () => this.figures(),
      (now) => numberIn(now.epoch ?? '') === epoch && now.speed === NOT_TRAINING,
    );
  }

  /** Waits until training is beyond an epoch. @param {number} epoch @returns {Promise<Figures>} */
  beyondEpoch(epoch) {
    return until(
      `epochs after ${epoch}`,
      () => this.figures(),
      (now) => numberIn(now.epoch ?? '') > epoch,
    );
  }

  /**
   * Plays until a rule of the link, such as stopEpochs, stops it and the page has come to rest. What is said
   * of it is dismissed.
   * @returns {Promise<Figures>} of then
   */
  async train() {
    const { epoch: before } = await this.figures();
    await this.click('.play');
    const stop = () =>
      this.read(() => {
        const textOf = (/** @type {string} */ name) =>
          document.querySelector(`[data-figure=${name}]`)?.textContent?.trim();
        const notices = document.querySelectorAll('[data-notice=stop]').length;
        return { notices, epoch: textOf('epoch'), speed: textOf('speed') };
      });
    await until(
      'training to stop by itself',
      stop,
      ({ notices, epoch, speed }) => notices === 1 && speed === NOT_TRAINING && epoch !== before,
    );
    await this.click('[data-notice=stop] button');
    await this.settled();
    return this.figures();
  }
}
