/** Saved runs: they go on with the same bits, go back and forth, and are refused where they do not belong. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCore } from '../../web/core/index.js';
import { core, makeDataset, makeRun, wasm } from './load.js';

/** @param {import('../../web/core/index.js').Run} run @param {number} count */
function trainMinibatches(run, count) {
  for (let i = 0; i < count; i++) run.trainMinibatch();
}

/** @param {Uint8Array} bytes @param {number} at @param {number} value */
function changed(bytes, at, value) {
  const copy = bytes.slice();
  copy[at] = value;
  return copy;
}

const rich = /** @type {const} */ ({
  dropout: 0.2,
  keepsBest: true,
  keepsUpdates: true,
  scaling: 'standardise',
  schedule: { kind: 'cosine', period: 50 },
  penalty: { l2: 0.001 },
  stop: { epochs: 40, earlyPatience: 30 },
});

describe('a saved run', () => {
  it('goes on in another core with the bits of one that never stopped', async (t) => {
    const run = makeRun(t, rich);
    trainMinibatches(run, 33);
    const bytes = run.save();
    const other = await loadCore(wasm);
    const data = other.generate({ dataset: 'spiral', classes: 3, samples: 300, noise: 0.08, seed: 7 });
    data.split({ trainShare: 0.5, seed: 7 });
    const loaded = other.load(bytes, { data });
    data.dispose();
    assert.deepEqual(loaded.save(), bytes);
    assert.deepEqual([loaded.epoch, loaded.layerSizes, loaded.inputs], [6, [16, 16, 3], 2]);
    for (const each of [run, loaded]) trainMinibatches(each, 200);
    assert.equal(loaded.fingerprint, run.fingerprint);
    assert.equal(loaded.epoch, 46);
    assert.equal(loaded.stopReason, 'epochs');
    assert.deepEqual(loaded.best, run.best);
    assert.deepEqual(loaded.save(), run.save());
    for (const each of [run, loaded]) each.restoreBest();
    assert.equal(loaded.fingerprint, run.fingerprint);
    loaded.dispose();
  });

  it('goes back and forth between moments', (t) => {
    const run = makeRun(t, rich);
    const moments = Array.from({ length: 10 }, (_, i) => {
      if (i > 0) trainMinibatches(run, 7);
      return { bytes: run.save(), fingerprint: run.fingerprint, epoch: run.epoch };
    });
    for (const i of [0, 9, 4, 5, 1, 8]) {
      run.restore(moments[i].bytes);
      assert.deepEqual([run.fingerprint, run.epoch], [moments[i].fingerprint, moments[i].epoch]);
      assert.deepEqual(run.save(), moments[i].bytes);
    }
    run.restore(moments[4].bytes);
    trainMinibatches(run, 7);
    assert.equal(run.fingerprint, moments[5].fingerprint);
  });

  it('brings back what was changed since, and resets to its first weights', (t) => {
    const run = makeRun(t);
    const first = run.fingerprint;
    run.trainEpoch();
    const bytes = run.save();
    run.change({ learningRate: 0.5 });
    run.restore(bytes);
    assert.equal(run.learningRate, 0.01);
    run.reset();
    assert.equal(run.fingerprint, first);
  });

  it('begins a step again where it was saved within one', (t) => {
    const run = makeRun(t, rich);
    trainMinibatches(run, 3);
    run.trainPhase();
    run.trainPhase();
    const bytes = run.save();
    trainMinibatches(run, 2);
    const ended = run.fingerprint;
    run.restore(bytes);
    assert.equal(run.nextPhase, 'batch');
    trainMinibatches(run, 2);
    assert.equal(run.fingerprint, ended);
  });
});

describe('what is no saved run of these data', () => {
  /** @type {[string, (bytes: Uint8Array) => unknown, object][]} */
  const refusals = [
    ['nothing', () => new Uint8Array(0), { name: 'RangeError', message: /bytes is empty, must be/ }],
    ['a list', () => [1, 2, 3], { name: 'TypeError', message: /must be a Uint8Array of Run\.save/ }],
    ['other bytes', () => new Uint8Array(2000), { code: 'data', message: /the bytes are no model/ }],
    [
      'a part',
      (bytes) => bytes.slice(0, -1),
      { code: 'data', message: /the model has \d+ bytes, must have/ },
    ],
    ['a longer one', (bytes) => Uint8Array.of(...bytes, 0), { code: 'data', message: /must have/ }],
    [
      'a later version',
      (bytes) => changed(bytes, 4, 3),
      { code: 'data', message: /version of the model is 3/ },
    ],
    [
      'a damaged one',
      (bytes) => changed(bytes, 999, 1 ^ bytes[999]),
      { code: 'data', message: /is damaged/ },
    ],
  ];
  for (const [what, spoil, error] of refusals) {
    it(`${what} is refused, and the run stays as it was`, (t) => {
      const data = makeDataset(t);
      const run = makeRun(t, { data });
      run.trainEpoch();
      const bytes = run.save();
      const bad = /** @type {Uint8Array} */ (spoil(bytes));
      assert.throws(() => run.restore(bad), error);
      assert.throws(() => core.load(bad, { data }), error);
      assert.deepEqual(run.save(), bytes);
    });
  }

  it('other data, another split, another network', (t) => {
    const bytes = makeRun(t).save();
    const data = { code: 'data', message: /Core\.load: the data or their parts are not those of the model/ };
    assert.throws(() => core.load(bytes, { data: makeDataset(t, { seed: 8 }) }), data);
    assert.throws(() => core.load(bytes, { data: makeDataset(t, { trainShare: 0.6 }) }), data);
    assert.throws(() => core.load(bytes, { data: makeDataset(t, { dataset: 'sine', classes: 0 }) }), {
      code: 'shape',
    });
    assert.throws(() => makeRun(t, { batch: 33 }).restore(bytes), {
      code: 'shape',
      message: /Run\.restore: the run has other layers or settings than the model/,
    });
  });
});
