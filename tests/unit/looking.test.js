import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Looking } from '../../web/engine/looking.js';

/** A run that counts what is asked of it; each question costs `costMs`. */
function counted({ costMs = 0 } = {}) {
  let time = 0;
  /** @type {Record<string, number>} */
  const asked = { map: 0, inspect: 0, parameters: 0 };
  const ask = (/** @type {string} */ name) => {
    asked[name]++;
    time += costMs;
  };
  const run = {
    ...{ features: 2, inputs: 2, outputs: 3, classes: 3, parameterCount: 30, layerSizes: [4, 3] },
    count: () => 100,
    map: () => {
      ask('map');
      return new Float32Array(3 * 16);
    },
    inspect: () => {
      ask('inspect');
      const figure = () => 1;
      return { norm: figure, updateRatio: figure, dead: figure, saturated: figure };
    },
    get parameters() {
      ask('parameters');
      return new Float32Array(30);
    },
  };
  const subject = /** @type {any} */ ({ run, data: {}, probes: [] });
  const clock = { now: () => time, pause: async () => {} };
  const pass = (/** @type {number} */ ms) => {
    time += ms;
  };
  return { subject, asked, pass, looking: new Looking(clock) };
}

const links = { most: 4, few: 3 };
const wishes = { map: { size: 4 }, layers: {}, links };

describe('what is computed for an answer', () => {
  it('is nothing while nothing changes', () => {
    const { subject, asked, looking, pass } = counted();
    const first = looking.look(subject, wishes, { moment: 'a', isRunning: false });
    assert.deepEqual(Object.keys(first.views), ['map', 'layers', 'links']);
    pass(1000);
    const state = { since: first.number, moment: 'a', isRunning: false };
    assert.deepEqual(looking.look(subject, wishes, state).views, {});
    assert.deepEqual(asked, { map: 1, inspect: 1, parameters: 1 });
  });

  it('is what is wished otherwise than before, and nothing else', () => {
    const { subject, asked, looking } = counted();
    const first = looking.look(subject, wishes, { moment: 'a', isRunning: false });
    const wish = { ...wishes, map: { size: 2 } };
    const next = looking.look(subject, wish, { since: first.number, moment: 'a', isRunning: false });
    assert.deepEqual(Object.keys(next.views), ['map']);
    assert.deepEqual(asked, { map: 2, inspect: 1, parameters: 1 });
  });

  it('is everything for a page that missed an answer', () => {
    const { subject, looking } = counted();
    const first = looking.look(subject, wishes, { moment: 'a', isRunning: false });
    looking.look(subject, wishes, { since: first.number, moment: 'b', isRunning: false });
    const again = looking.look(subject, wishes, { since: first.number, moment: 'b', isRunning: false });
    assert.deepEqual(Object.keys(again.views), ['map', 'layers', 'links']);
  });

  it('is everything again after a view was not wished for a while', () => {
    const { subject, looking } = counted();
    const state = { moment: 'a', isRunning: false };
    const first = looking.look(subject, wishes, state);
    const without = looking.look(subject, { layers: {} }, { ...state, since: first.number });
    assert.deepEqual(without.views, {});
    const back = looking.look(subject, wishes, { ...state, since: without.number });
    assert.deepEqual(Object.keys(back.views), ['map', 'links']);
  });

  it('is, of what is read, ten times a second while it trains', () => {
    const { subject, asked, looking, pass } = counted();
    let since = looking.look(subject, wishes, { moment: '0', isRunning: true }).number;
    for (let frame = 1; frame <= 40; frame++) {
      pass(25);
      since = looking.look(subject, wishes, { since, moment: String(frame), isRunning: true }).number;
    }
    assert.deepEqual(asked, { map: 41, inspect: 11, parameters: 41 });
  });

  it('is, of what is read, the newest once it has stopped', () => {
    const { subject, looking, pass } = counted();
    const first = looking.look(subject, wishes, { moment: 'a', isRunning: true });
    pass(1);
    const next = looking.look(subject, wishes, { since: first.number, moment: 'b', isRunning: false });
    assert.deepEqual(Object.keys(next.views).sort(), ['layers', 'links', 'map']);
  });

  it('comes in parts where it takes long, what is oldest first', () => {
    const { subject, looking } = counted({ costMs: 30 });
    const state = { moment: 'b', isRunning: false };
    let { number: since, isComplete } = looking.look(subject, wishes, { ...state, moment: 'a' });
    assert.equal(isComplete, true);
    for (const [view, isLast] of /** @type {[string, boolean][]} */ ([
      ['map', false],
      ['layers', false],
      ['links', true],
    ])) {
      const part = looking.look(subject, wishes, { ...state, since });
      assert.deepEqual(Object.keys(part.views), [view]);
      assert.equal(part.isComplete, isLast);
      since = part.number;
    }
  });
});
