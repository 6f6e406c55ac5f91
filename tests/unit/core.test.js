import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCore } from '../../web/core/index.js';
import { core, makeDataset, makeRun, wasm } from './load.js';

const byNumber = (/** @type {number} */ a, /** @type {number} */ b) => a - b;

describe('a run', () => {
  it('resets to the same first weights and then learns the same again', (t) => {
    const run = makeRun(t);
    const first = run.fingerprint;
    for (let epoch = 0; epoch < 20; epoch++) run.trainEpoch();
    const trained = run.fingerprint;
    run.reset();
    assert.equal(run.fingerprint, first);
    assert.equal(run.epoch, 0);
    for (let epoch = 0; epoch < 20; epoch++) run.trainEpoch();
    assert.equal(run.fingerprint, trained);
    assert.notEqual(trained, first);
  });

  it('an epoch is its minibatches, the last one as small as it must be', (t) => {
    const byEpoch = makeRun(t, { batch: 32 }); // 150 samples: 4 of 32 and one of 22
    const byBatch = makeRun(t, { batch: 32 });
    byEpoch.trainEpoch();
    for (let i = 0; i < 5; i++) {
      assert.equal(byBatch.epoch, 0);
      byBatch.trainMinibatch();
    }
    assert.equal(byBatch.epoch, 1);
    assert.equal(byBatch.fingerprint, byEpoch.fingerprint);
  });

  it('names the samples of the minibatch taken last, also when that one has ended an epoch', (t) => {
    const run = makeRun(t, { batch: 32 }); // 150 samples: 4 of 32 and one of 22
    const taken = [0, 1, 2, 3, 4].map(() => {
      run.trainMinibatch();
      return run.batchSamples;
    });
    assert.deepEqual(
      taken.map(({ length }) => length),
      [32, 32, 32, 32, 22],
    );
    assert.deepEqual(taken.flatMap((samples) => [...samples]).sort(byNumber), [...Array(150).keys()]);
    const full = makeRun(t, { batch: 150 });
    full.trainEpoch();
    assert.deepEqual([...full.batchSamples].sort(byNumber), [...Array(150).keys()]);
  });

  it('measuring and looking change nothing that is learned', (t) => {
    const [watched, alone] = [makeRun(t), makeRun(t)];
    for (let epoch = 0; epoch < 10; epoch++) {
      watched.trainMinibatch();
      watched.evaluate('test');
      watched.evaluate('train');
      watched.predict([0.1, 0.2]);
      watched.map({ columns: 30, rows: 30, left: -1, right: 1, bottom: -1, top: 1 }, 0);
      watched.trainEpoch();
      alone.trainEpoch();
    }
    assert.equal(watched.fingerprint, alone.fingerprint);
  });

  it('a change of which the last option is refused changes nothing at all', (t) => {
    const [run, other] = [makeRun(t), makeRun(t)];
    const schedule = /** @type {const} */ ({ kind: 'step', period: 10 });
    const penalty = { l2: 0.1 };
    for (const refused of [{ clipNorm: -1 }, { stop: { patience: 0.5 } }, { stop: { targetAccuracy: 2 } }])
      assert.throws(() => run.change({ learningRate: 0.5, schedule, penalty, ...refused }), /must be/);
    for (const each of [run, other]) each.trainEpoch();
    assert.deepEqual([run.learningRate, run.fingerprint], [other.learningRate, other.fingerprint]);
    assert.equal(Math.fround(run.learningRate), Math.fround(0.01));
  });

  it('a run goes on after its data are disposed', (t) => {
    const data = makeDataset(t);
    const run = makeRun(t, { data });
    data.dispose();
    run.trainEpoch();
    assert.equal(run.epoch, 1);
  });

  it('the map is what predict says at the middle of each cell, topmost row first', (t) => {
    const run = makeRun(t);
    const map = run.map({ columns: 3, rows: 2, left: -1, right: 2, bottom: -1, top: 1 });
    const middles = [-0.5, 0.5, 0.5, 0.5, 1.5, 0.5, -0.5, -0.5, 0.5, -0.5, 1.5, -0.5];
    assert.deepEqual(map, run.predict(middles));
  });

  it('maps from the first layer on hold all hidden units, then the outputs', (t) => {
    const run = makeRun(t);
    const view = { columns: 20, rows: 20, left: -1, right: 1, bottom: -1, top: 1 };
    const all = run.map(view, 0);
    assert.equal(all.length, (16 + 16 + 3) * 400);
    assert.deepEqual(all.subarray(32 * 400), run.map(view));
  });

  it('a map of more numbers than 32 bits count is refused, and the run goes on', (t) => {
    const run = makeRun(t, { hidden: [{ units: 4096, activation: 'relu' }], data: makeDataset(t) });
    const view = { columns: 1024, rows: 640, left: -1, right: 1, bottom: -1, top: 1 };
    const refused = { code: 'memory', message: /Run\.map: no memory for 655360 cells of 4099 units/ };
    assert.throws(() => run.map(view, 0), refused);
    assert.equal(run.map(view).length, 3 * 1024 * 640);
  });

  it('data of another core are refused', async (t) => {
    const other = await loadCore(wasm);
    const data = makeDataset(t, {}, other);
    const refused = { name: 'RangeError', message: 'Dataset: it belongs to another core' };
    assert.throws(() => core.run({ data }), refused);
    assert.throws(() => core.load(makeRun(t).save(), { data }), refused);
  });

  it('softmax outputs are positive and sum to 1', (t) => {
    const run = makeRun(t);
    for (let epoch = 0; epoch < 300; epoch++) run.trainEpoch();
    const outputs = run.predict([0.3, 0.2, -5, 9]);
    for (const point of [0, 1]) {
      const sum = outputs[point] + outputs[2 + point] + outputs[4 + point];
      assert.ok(Math.abs(sum - 1) < 1e-6, `sum ${sum}`);
    }
    assert.ok(outputs.every((value) => value >= 0));
  });

  it('zero weights answer evenly: loss ln 3, and ln 3 it stays for the hidden units', (t) => {
    const run = makeRun(t, { initializer: 'zero' });
    assert.ok(Math.abs(run.evaluate('train').loss - Math.log(3)) < 1e-6);
    for (let epoch = 0; epoch < 50; epoch++) run.trainEpoch();
    assert.ok(run.parameters.subarray(0, 2 * 16 + 16).every((value) => value === 0));
  });

  it('measured in pieces a part has the same figures', (t) => {
    for (const [dataset, network] of /** @type {[object, object][]} */ ([
      [{ samples: 700, trainShare: 1 }, {}],
      [{ samples: 700, trainShare: 1, dataset: 'sine', classes: 0 }, { loss: 'mean_squared_error' }],
    ])) {
      const run = makeRun(t, { data: makeDataset(t, dataset), ...network });
      run.trainEpoch();
      const measuring = run.measure('train');
      let pieces = 0;
      let step = measuring.next();
      for (; !step.done; step = measuring.next()) pieces++;
      assert.equal(pieces, 3);
      assert.deepEqual(step.value, run.metrics('train'));
      assert.throws(() => run.measure('test').next(), { code: 'state' });
      assert.throws(() => run.measure(/** @type {any} */ ('exam')).next(), /part is 'exam'/);
    }
  });

  it('a step of plain gradient descent is the learning rate times the gradient, layer by layer', (t) => {
    const run = makeRun(t, {
      optimizer: 'sgd',
      learningRate: 0.05,
      batch: 50,
      keepsUpdates: true,
      data: makeDataset(t, { samples: 50, trainShare: 1 }),
    });
    const before = run.inspect({ count: 50 });
    const gradients = [0, 1, 2].map((layer) => before.norm('weight_gradients', layer));
    run.trainMinibatch();
    const after = run.inspect({ count: 50 });
    for (const layer of [0, 1, 2]) {
      const expected = (0.05 * gradients[layer]) / after.norm('weights', layer);
      assert.ok(Math.abs(after.updateRatio(layer) / expected - 1) < 1e-4, `layer ${layer}`);
    }
  });
});
