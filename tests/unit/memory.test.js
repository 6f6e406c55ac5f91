/** memory.test.js - memory is given back: by dispose(), when an object is forgotten, after a large call. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Calls } from '../../web/core/calls.js';
import { Core, LabCore } from '../../web/core/index.js';
import { instantiate } from '../../web/core/loader.js';
import { core, makeDataset, makeRun, wasmPath } from './load.js';
import { labCore, labs, labsWasmPath } from './load-labs.js';

const MEGABYTE = 2 ** 20;

/** A core of its own, and how many bytes its memory has. */
async function freshCore() {
  const exports = await instantiate('loadCore', await readFile(wasmPath), 'kasane.wasm', 'nn_name');
  const memory = /** @type {WebAssembly.Memory} */ (exports.memory);
  return { core: new Core(new Calls(exports)), bytes: () => memory.buffer.byteLength };
}

/** @param {Core} by @param {number} samples @param {number} features */
function zeros(by, samples, features) {
  const labels = Int32Array.from({ length: samples }, (_, i) => i % 2);
  return by.importData({ points: new Float32Array(samples * features), labels, classes: 2 });
}

/** Collects garbage, and lets what waits for it run. */
async function collect() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  await new Promise((resolve) => setImmediate(resolve));
}

describe('memory', () => {
  it('of what is forgotten is given back when it is collected', async () => {
    const { core: own, bytes } = await freshCore();
    const before = bytes();
    const make = () => {
      const data = zeros(own, 1000, 256); // 1 MB, and as much again in the run
      own.run({ data }).inspect();
    };
    for (let round = 0; round < 20; round++) {
      for (let i = 0; i < 10; i++) make();
      await collect();
    }
    assert.ok(
      bytes() - before < 100 * MEGABYTE,
      `${(bytes() - before) / MEGABYTE} MB for 200 forgotten runs`,
    );
  });

  it('stays while anything may still use it', async (t) => {
    const seen = makeRun(t).inspect();
    const expected = seen.norm('weights', 0);
    const inspection = (() => core.run({ data: makeDataset(t), hidden: [] }).inspect())();
    const before = inspection.norm('weights', 0);
    for (let i = 0; i < 3; i++) await collect();
    makeRun(t, { seed: 8 });
    assert.equal(inspection.norm('weights', 0), before);
    assert.equal(seen.norm('weights', 0), expected);
  });

  it('that a large call has borrowed is there for the next one', async () => {
    const { core: own, bytes } = await freshCore();
    const large = zeros(own, 40_000, 256);
    const before = bytes();
    const half = zeros(own, 18_000, 256);
    assert.equal(bytes(), before);
    half.dispose();
    large.dispose();
  });
});

describe('dispose', () => {
  it('is what `using` calls, may be called twice, and what is used after it says so', (t) => {
    const data = makeDataset(t, {}, labCore);
    const run = labCore.run({ data });
    const graph = labs.graph();
    const landscape = labs.landscape(run, { seed: 1 });
    /** @type {[string, {dispose(): void, [Symbol.dispose](): void}, () => unknown][]} */
    const all = [
      ['Landscape', landscape, () => landscape.directions],
      ['Graph', graph, () => graph.input(1)],
      ['Run', run, () => run.trainEpoch()],
      ['Dataset', data, () => data.points],
    ];
    for (const [name, object, use] of all) {
      use();
      object[Symbol.dispose]();
      object.dispose();
      assert.throws(use, { code: 'state', message: `${name}: it is disposed, make a new one` });
    }
  });

  it('ends what was made of a run, and what would be made of its data', (t) => {
    const data = makeDataset(t, {}, labCore);
    const run = labCore.run({ data });
    data.dispose();
    assert.throws(() => labCore.run({ data }), { code: 'state', message: /^Dataset: it is disposed/ });
    run.trainEpoch(); // it has a copy
    const seen = run.inspect();
    const check = labs.gradientCheck(run);
    run.dispose();
    const disposed = { code: 'state', message: 'Run: it is disposed, make a new one' };
    assert.throws(() => seen.norm('weights', 0), disposed);
    assert.throws(() => seen.dead(0), disposed);
    assert.throws(() => check.step(), disposed);
    assert.throws(() => labs.landscape(run, { seed: 1 }), disposed);
  });

  it('of one core leaves another alone', async () => {
    const exports = await instantiate(
      'loadLabs',
      await readFile(labsWasmPath),
      'kasane-labs.wasm',
      'nn_lab_name',
    );
    const other = new LabCore(new Calls(exports));
    const data = other.generate({ dataset: 'circle' });
    data.dispose();
    assert.throws(() => core.run({ data }), {
      name: 'RangeError',
      message: 'Dataset: it belongs to another core',
    });
  });
});
