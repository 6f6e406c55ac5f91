import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runToEnd } from '../../web/engine/resumable.js';
import { ViewScheduler } from '../../web/engine/view-scheduler.js';

/** @param {ViewScheduler} scheduler @returns {(...args: Parameters<ViewScheduler['collect']>) => any} */
const collectBy =
  (scheduler) =>
  (...args) =>
    runToEnd(scheduler.collect(...args));

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
  return { subject, asked, pass, collect: collectBy(new ViewScheduler(clock)) };
}

const links = { maxUnits: 4, previewUnits: 3 };
const requests = { map: { size: 4 }, layers: {}, links };

describe('what is computed for a frame', () => {
  it('is nothing while nothing changes', () => {
    const { subject, asked, collect, pass } = counted();
    const first = collect(subject, requests, { moment: 'a', isRunning: false });
    assert.deepEqual(Object.keys(first.views), ['map', 'layers', 'links']);
    pass(1000);
    const state = { since: first.number, moment: 'a', isRunning: false };
    assert.deepEqual(collect(subject, requests, state).views, {});
    assert.deepEqual(asked, { map: 1, inspect: 1, parameters: 1 });
  });

  it('is what is requested otherwise than before, and nothing else', () => {
    const { subject, asked, collect } = counted();
    const first = collect(subject, requests, { moment: 'a', isRunning: false });
    const changed = { ...requests, map: { size: 2 } };
    const next = collect(subject, changed, { since: first.number, moment: 'a', isRunning: false });
    assert.deepEqual(Object.keys(next.views), ['map']);
    assert.deepEqual(asked, { map: 2, inspect: 1, parameters: 1 });
  });

  it('is everything for a page that missed a frame', () => {
    const { subject, collect } = counted();
    const first = collect(subject, requests, { moment: 'a', isRunning: false });
    collect(subject, requests, { since: first.number, moment: 'b', isRunning: false });
    const again = collect(subject, requests, { since: first.number, moment: 'b', isRunning: false });
    assert.deepEqual(Object.keys(again.views), ['map', 'layers', 'links']);
  });

  it('is everything again after a view was not requested for a while', () => {
    const { subject, collect } = counted();
    const state = { moment: 'a', isRunning: false };
    const first = collect(subject, requests, state);
    const without = collect(subject, { layers: {} }, { ...state, since: first.number });
    assert.deepEqual(without.views, {});
    const back = collect(subject, requests, { ...state, since: without.number });
    assert.deepEqual(Object.keys(back.views), ['map', 'links']);
  });

  it('is, of what is read, ten times a second while it trains', () => {
    const { subject, asked, collect, pass } = counted();
    let since = collect(subject, requests, { moment: '0', isRunning: true }).number;
    for (let frame = 1; frame <= 40; frame++) {
      pass(25);
      since = collect(subject, requests, { since, moment: String(frame), isRunning: true }).number;
    }
    assert.deepEqual(asked, { map: 41, inspect: 11, parameters: 41 });
  });

  it('is, of what is read, the newest once it has stopped', () => {
    const { subject, collect, pass } = counted();
    const first = collect(subject, requests, { moment: 'a', isRunning: true });
    pass(1);
    const next = collect(subject, requests, { since: first.number, moment: 'b', isRunning: false });
    assert.deepEqual(Object.keys(next.views).sort(), ['layers', 'links', 'map']);
  });

  it('comes in two frames where it takes long: no view is put off twice', () => {
    const { subject, collect } = counted({ costMs: 30 });
    const first = collect(subject, requests, { moment: 'a', isRunning: true });
    assert.equal(first.isComplete, true);
    const changed = { ...requests, map: { size: 2 } };
    const second = collect(subject, changed, { since: first.number, moment: 'b', isRunning: false });
    assert.deepEqual([Object.keys(second.views), second.isComplete], [['map'], false]);
    const third = collect(subject, changed, { since: second.number, moment: 'c', isRunning: false });
    assert.deepEqual([Object.keys(third.views), third.isComplete], [['layers', 'links'], false]);
    const fourth = collect(subject, changed, { since: third.number, moment: 'c', isRunning: false });
    assert.deepEqual([Object.keys(fourth.views), fourth.isComplete], [['map'], true]);
  });

  it('what was put off comes before what is new, and with it even past the limit', () => {
    const { subject, collect, pass } = counted({ costMs: 30 });
    const first = collect(subject, requests, { moment: 'a', isRunning: true });
    const second = collect(subject, requests, { since: first.number, moment: 'b', isRunning: false });
    pass(1);
    const more = { ...requests, curve: { size: 5 } };
    const third = collect(subject, more, { since: second.number, moment: 'b', isRunning: true });
    assert.deepEqual(Object.keys(third.views), ['layers', 'links']);
    const fourth = collect(subject, more, { since: third.number, moment: 'b', isRunning: true });
    assert.deepEqual([Object.keys(fourth.views), fourth.isComplete], [['curve'], true]);
  });

  it('is as if never begun where it is left before its end', () => {
    const { subject } = counted();
    const scheduler = new ViewScheduler({ now: () => 0, pause: async () => {} });
    const first = runToEnd(scheduler.collect(subject, requests, { moment: 'a', isRunning: false }));
    const state = { since: first.number, moment: 'b', isRunning: false };
    scheduler.collect(subject, requests, state).next();
    assert.deepEqual(Object.keys(runToEnd(scheduler.collect(subject, requests, state)).views), [
      'map',
      'layers',
      'links',
    ]);
  });
});
