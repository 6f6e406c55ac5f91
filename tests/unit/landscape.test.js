/** Landscapes: their directions, a training's path, and maps in slices. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeRun } from './load.js';
import { labCore, labs } from './load-labs.js';

/** @typedef {import('node:test').TestContext} TestContext */

const VIEW = { columns: 9, rows: 7, left: -1, right: 1, bottom: -1, top: 1 };
const MIDDLE = 3 * 9 + 4;

/**
 * @param {TestContext} t
 * @param {import('../../web/core/landscape.js').Directions} directions
 */
function makeLandscape(t, directions, run = makeRun(t, {}, labCore)) {
  const landscape = labs.landscape(run, directions);
  t.after(() => landscape.dispose());
  return { run, landscape };
}

describe('a landscape', () => {
  it('has the loss of its run in the middle, and leaves the run as it is', (t) => {
    const { run, landscape } = makeLandscape(t, { seed: 1 });
    run.change({ penalty: { l2: 0.01 } });
    const before = run.fingerprint;
    for (const part of /** @type {const} */ (['train', 'test'])) {
      const map = landscape.map(VIEW, { part });
      map.step();
      const { loss, accuracy, penalty } = run.metrics(part);
      assert.deepEqual(
        [map.loss[MIDDLE], map.accuracy[MIDDLE], map.penalty[MIDDLE]],
        [loss, accuracy, penalty],
      );
      assert.equal(new Set(map.loss).size, 63);
    }
    assert.equal(run.fingerprint, before);
  });

  it('is the same for one seed, and stays where it is while the run learns', (t) => {
    const { run, landscape } = makeLandscape(t, { seed: 1 });
    const [before, after] = [landscape.map(VIEW), landscape.map(VIEW)];
    before.step();
    const again = makeLandscape(t, { seed: 1 }, run).landscape;
    assert.deepEqual(again.directions, landscape.directions);
    assert.notDeepEqual(makeLandscape(t, { seed: 2 }, run).landscape.directions, landscape.directions);
    run.trainEpoch();
    after.step();
    assert.deepEqual(after.loss, before.loss);
    assert.ok(landscape.shares.every(Number.isNaN) && landscape.coordinates.length === 0);
  });

  it('along two parameters is what a sweep says of one of them', (t) => {
    const { run, landscape } = makeLandscape(t, { parameters: [0, 5] });
    const map = landscape.map({ columns: 5, rows: 1, left: -2.5, right: 2.5, bottom: -1, top: 1 });
    map.step();
    const middle = run.parameters[0];
    const { loss } = labs.sweep(run, 0, { low: middle - 2, high: middle + 2, points: 5 });
    assert.deepEqual([...map.loss], loss);
    const [first, second] = landscape.directions;
    assert.deepEqual([first.indexOf(1), second.indexOf(1)], [0, 5]);
  });

  it('of a path shows most of it on two directions, from the start to the middle', (t) => {
    const run = makeRun(t, {}, labCore);
    const path = [run.parameters];
    for (let epoch = 0; epoch < 100; epoch++) {
      run.trainEpoch();
      path.push(run.parameters);
    }
    const { landscape } = makeLandscape(t, { path }, run);
    const [first, second] = landscape.shares;
    assert.ok(
      first > second && second > 0 && first + second > 0.8 && first + second <= 1,
      `${first} ${second}`,
    );
    assert.equal(landscape.coordinates.length, 2 * 101);
    assert.ok(landscape.coordinates[0] > 0);
    assert.deepEqual([...landscape.coordinates.slice(-2)], [0, 0]);
    const [a] = landscape.directions;
    const dot = a.reduce((sum, value, i) => sum + value * (path[0][i] - path[100][i]), 0);
    assert.ok(Math.abs(dot - landscape.coordinates[0]) < 1e-9);
    t.diagnostic(`shares of a path of 100 epochs: ${first}, ${second}`);
  });

  it('is measured in slices, which stop when the time is over', (t) => {
    const run = makeRun(t, { hidden: [{ units: 500, activation: 'relu' }] }, labCore);
    const { landscape } = makeLandscape(t, { seed: 1 }, run);
    const [whole, sliced] = [landscape.map(VIEW), landscape.map(VIEW)];
    whole.step();
    let steps = 0;
    while (!sliced.isDone) {
      sliced.step({ sliceMs: 0 });
      steps++;
      assert.equal(sliced.loss.findIndex(Number.isNaN), sliced.isDone ? -1 : sliced.measured);
    }
    assert.ok(steps > 3, `${steps} steps`);
    assert.deepEqual(sliced, whole);
    sliced.step();
    assert.equal(sliced.measured, 63);
  });

  it('refuses what the core refuses, and what is no path of its run', (t) => {
    const { run, landscape } = makeLandscape(t, { seed: 1 });
    assert.throws(() => labs.landscape(run, { parameters: [0, 0] }), { code: 'argument' });
    assert.throws(() => labs.landscape(run, { path: [] }), { message: /snapshots is 0, must be 2\.\.400/ });
    assert.throws(() => labs.landscape(run, { path: [run.parameters, new Float32Array(3)] }), {
      message: 'Labs.landscape: path[1] has 3 parameters, must have 371',
    });
    const still = { path: [run.parameters, run.parameters] };
    assert.throws(() => labs.landscape(run, still), { code: 'data', message: /all 2 snapshots are equal/ });
    assert.throws(() => landscape.map(VIEW, /** @type {any} */ ({ part: 'all' })), { name: 'RangeError' });
    assert.throws(() => landscape.map({ ...VIEW, rows: 0 }).step(), {
      message: /rows is 0, must be 1\.\.1024/,
    });
    assert.throws(() => landscape.map(VIEW, { part: 'validation' }).step(), { code: 'state' });
    landscape.dispose();
    landscape.dispose();
    assert.throws(() => landscape.directions, { code: 'state' });
    assert.throws(() => landscape.map(VIEW).step(), { code: 'state' });
  });
});
