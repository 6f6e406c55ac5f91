import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Steady } from '../../web/state/health/steady.js';

/** @import { Finding } from '../../web/state/health/rules.js' */

describe('steady findings', () => {
  /** @param {string} id @returns {Finding} */
  const finding = (id) => ({ id, term: 'loss', severity: 'note' });
  /** @param {Steady} steady @param {string[]} ids @param {number} nowMs @param {boolean} [isRunning] */
  const look = (steady, ids, nowMs, isRunning = true) =>
    steady.look(ids.map(finding), { nowMs, isRunning }).map(({ id }) => id);

  it('one that comes and goes while training runs is not shown', () => {
    const steady = new Steady();
    assert.deepEqual(look(steady, ['a'], 0), ['a']);
    assert.deepEqual(look(steady, ['a', 'b'], 500), ['a']);
    assert.deepEqual(look(steady, ['a'], 1000), ['a']);
    assert.deepEqual(look(steady, ['a', 'b'], 1500), ['a']);
  });

  it('one that holds appears, and stays over a short absence', () => {
    const steady = new Steady();
    look(steady, ['a'], 0);
    look(steady, ['a', 'b'], 500);
    assert.deepEqual(look(steady, ['b', 'a'], 1200), ['b', 'a']);
    assert.deepEqual(look(steady, ['a'], 1700), ['a', 'b']);
    assert.deepEqual(look(steady, ['a'], 3200), ['a']);
  });

  it('at a standstill they are what they are, three at most', () => {
    const steady = new Steady();
    look(steady, ['a'], 0);
    assert.deepEqual(look(steady, ['b', 'c', 'd', 'e'], 10, false), ['b', 'c', 'd']);
    steady.restart();
    assert.deepEqual(look(steady, ['e'], 20), ['e']);
  });

  it('a look is due twice a second', () => {
    const steady = new Steady();
    assert.ok(steady.isDue(0));
    look(steady, [], 0);
    assert.ok(!steady.isDue(499));
    assert.ok(steady.isDue(500));
  });
});
