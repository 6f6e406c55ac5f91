/**
 * seeds.test.js - every number that the lessons name and the core can show, many of them from "Deep
 * Learning from Scratch" (Saito 2016). Most tolerances are half a unit of the last digit that is named.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LAB_ROWS } from './seeds-labs.js';
import { LOSS_ROWS } from './seeds-losses.js';
import { RUN_ROWS } from './seeds-runs.js';
import { START_ROWS } from './seeds-starts.js';
import { UNIT_ROWS } from './seeds-units.js';

/**
 * @typedef {object} Row
 * @property {string} id of the concept
 * @property {string} what
 * @property {number[]} expected
 * @property {number} tolerance how far a number may be off
 * @property {(t: import('node:test').TestContext) => ArrayLike<number>} find
 */

const ROWS = [...UNIT_ROWS, ...LOSS_ROWS, ...LAB_ROWS, ...RUN_ROWS, ...START_ROWS];

describe('the numbers of the lessons', () => {
  const seen = { count: 0, error: 0, share: 0, where: 'nowhere' };

  for (const { id, what, expected, tolerance, find } of ROWS) {
    it(`${id}: ${what}`, (t) => {
      const found = Array.from(find(t));
      assert.equal(found.length, expected.length);
      found.forEach((value, i) => {
        const error = Math.abs(value - expected[i]);
        assert.ok(error <= tolerance, `[${i}] is ${value}, must be ${expected[i]} within ${tolerance}`);
        const share = error === 0 ? 0 : error / tolerance;
        seen.count++;
        if (share > seen.share) Object.assign(seen, { error, share, where: `${id} [${i}]` });
      });
    });
  }

  it('are as many as there are', (t) => {
    const { count, error, share, where } = seen;
    const most = `${error.toExponential(1)} at ${where}, ${share.toFixed(2)} of what is allowed`;
    t.diagnostic(`lessons: ${count} numbers in ${ROWS.length} rows, largest error ${most}`);
    assert.ok(count >= 150, `${count} numbers`);
  });
});
