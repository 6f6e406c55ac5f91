/**
 * steady.js - findings that can be read: while training runs, each appears when it has held for a while and
 * leaves when it has been gone for a while; at a standstill they are what they are.
 */

/** @import { Finding } from './rules.js' */

const APPEARS_AFTER_MS = 600;
const LEAVES_AFTER_MS = 2000;
const BETWEEN_LOOKS_MS = 500;
const MOST_SHOWN = 3;

export class Steady {
  /** @type {Map<string, {finding: Finding, sinceMs: number, seenMs: number, isShown: boolean}>} */
  #known = new Map();
  #lookedMs = Number.NEGATIVE_INFINITY;

  /** Begins with another run: nothing is known of it. */
  restart() {
    this.#known.clear();
    this.#lookedMs = Number.NEGATIVE_INFINITY;
  }

  /** @param {number} nowMs @returns {boolean} whether it is time for the next look at a training that runs */
  isDue(nowMs) {
    return nowMs - this.#lookedMs >= BETWEEN_LOOKS_MS;
  }

  /**
   * @param {readonly Finding[]} findings all of them, the worst first
   * @param {{nowMs: number, isRunning: boolean}} moment
   * @returns {Finding[]} those to show
   */
  look(findings, { nowMs, isRunning }) {
    const isFirst = this.#known.size === 0;
    this.#lookedMs = nowMs;
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

  /** Those not seen just now stand behind those that are. @param {readonly Finding[]} now */
  #shown(now) {
    const kept = [...this.#known.values()].filter(({ isShown }) => isShown);
    const order = (/** @type {Finding} */ { id }) => now.findIndex((finding) => finding.id === id) >>> 0;
    return kept
      .map(({ finding }) => finding)
      .sort((a, b) => order(a) - order(b))
      .slice(0, MOST_SHOWN);
  }
}
