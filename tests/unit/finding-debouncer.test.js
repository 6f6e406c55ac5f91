import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FindingDebouncer } from '../../web/state/health/finding-debouncer.js';

/** @import { Finding } from '../../web/state/health/rules.js' */

describe('debounced findings', () => {
  /** @param {string} id @returns {Finding} */
  const finding = (id) => ({ id, term: 'loss', severity: id === 'overfitting' ? 'warn' : 'note' });
  /**
   * @param {FindingDebouncer} debouncer
   * @param {string[]} ids
   * @param {number} nowMs
   * @param {boolean} [isRunning]
   */
  const update = (debouncer, ids, nowMs, isRunning = true) =>
    debouncer.update(ids.map(finding), { nowMs, isRunning }).map(({ id }) => id);

  it('one that comes and goes while training runs is not shown', () => {
    const debouncer = new FindingDebouncer();
    assert.deepEqual(update(debouncer, ['a'], 0), ['a']);
    assert.deepEqual(update(debouncer, ['a', 'b'], 500), ['a']);
    assert.deepEqual(update(debouncer, ['a'], 1000), ['a']);
    assert.deepEqual(update(debouncer, ['a', 'b'], 1500), ['a']);
  });

  it('one that holds appears, and stays over a short absence', () => {
    const debouncer = new FindingDebouncer();
    update(debouncer, ['a'], 0);
    update(debouncer, ['a', 'b'], 500);
    assert.deepEqual(update(debouncer, ['b', 'a'], 1200), ['b', 'a']);
    assert.deepEqual(update(debouncer, ['a'], 1700), ['a', 'b']);
    assert.deepEqual(update(debouncer, ['a'], 3200), ['a']);
  });

  it('at a standstill they are what they are, three at most', () => {
    const debouncer = new FindingDebouncer();
    update(debouncer, ['a'], 0);
    assert.deepEqual(update(debouncer, ['b', 'c', 'd', 'e'], 10, false), ['b', 'c', 'd']);
    debouncer.restart();
    assert.deepEqual(update(debouncer, ['e'], 20), ['e']);
  });

  it('a judgement is due twice a second', () => {
    const debouncer = new FindingDebouncer();
    assert.ok(debouncer.isDue(0));
    update(debouncer, [], 0);
    assert.ok(!debouncer.isDue(499));
    assert.ok(debouncer.isDue(500));
  });

  it('one that has just gone does not stand beside its contrary', () => {
    const [well, ill] = ['learned', 'overfitting'];
    const debouncer = new FindingDebouncer();
    update(debouncer, [well], 0);
    assert.deepEqual(update(debouncer, [ill], 500), [well], 'it may be gone at once');
    assert.deepEqual(update(debouncer, [ill], 1100), [ill]);
    assert.deepEqual(update(debouncer, [well], 1600), [ill]);
    assert.deepEqual(update(debouncer, [well], 2200), [well]);
  });
});
