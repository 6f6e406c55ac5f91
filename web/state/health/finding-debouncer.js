/**
 * finding-debouncer.js - findings that can be read: while training runs, each appears when it has held for a
 * while and leaves when it has been gone for a while; at a standstill they are what they are.
 */

import { contradicts } from './rules.js';

/** @import { Finding } from './rules.js' */

const APPEARS_AFTER_MS = 600;
const LEAVES_AFTER_MS = 2000;
const INTERVAL_MS = 500;
const MAX_SHOWN = 3;

export class FindingDebouncer {
  /** @type {Map<string, {finding: Finding, sinceMs: number, seenMs: number, isShown: boolean}>} */
  #known = new Map();
  #updatedMs = Number.NEGATIVE_INFINITY;

  /** Begins with another run: nothing is known of it. */
  restart() {
    this.#known.clear();
    this.#updatedMs = Number.NEGATIVE_INFINITY;
  }

  /** @param {number} nowMs @returns {boolean} whether a training that runs is to be judged again */
  isDue(nowMs) {
    return nowMs - this.#updatedMs >= INTERVAL_MS;
  }

  /**
   * @param {readonly Finding[]} findings all of them, what matters most first
   * @param {{nowMs: number, isRunning: boolean}} moment
   * @returns {Finding[]} those to show
   */
  update(findings, { nowMs, isRunning }) {
    const isFirst = this.#known.size === 0;
    this.#updatedMs = nowMs;
    for (const finding of findings) {
      const before = this.#known.get(finding.id);
      const sinceMs = before?.sinceMs ?? nowMs;
      const hasHeld = nowMs - sinceMs >= APPEARS_AFTER_MS;
      const isShown = before?.isShown || isFirst || !isRunning || hasHeld;
      this.#known.set(finding.id, { finding, sinceMs, seenMs: nowMs, isShown });
    }
    for (const [id, { seenMs, isShown }] of this.#known) {
      const isGone = nowMs - seenMs >= LEAVES_AFTER_MS || (!isShown && seenMs < nowMs);
      if (seenMs < nowMs && (isGone || !isRunning)) this.#known.delete(id);
    }
    return this.#shown(findings);
  }

  /**
   * Those that have just gone stand behind those that are, unless they contradict them.
   * @param {readonly Finding[]} now
   */
  #shown(now) {
    const shown = now.filter(({ id }) => this.#known.get(id)?.isShown);
    for (const [id, { finding, isShown }] of this.#known) {
      if (!isShown || now.some((one) => one.id === id)) continue;
      const isRefuted = shown.some((one) => contradicts(one, finding) || contradicts(finding, one));
      if (isRefuted) this.#known.delete(id);
      else shown.push(finding);
    }
    return shown.slice(0, MAX_SHOWN);
  }
}
