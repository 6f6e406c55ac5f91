import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Recorder } from '../../web/engine/recorder.js';
import { runToEnd } from '../../web/engine/resumable.js';
import { affordableSize } from '../../web/engine/views/detail-limits.js';
import { ViewRequests } from '../../web/state/run/view-requests.js';
import { request, startedEngine, until } from './started-engine.js';

/** A run that counts how often it is measured. */
function countedRun() {
  const run = {
    ...{ epoch: 0, position: 0, nextPhase: 'batch', classes: 2, outputs: 1, features: 2, layerSizes: [1] },
    ...{ parameterCount: 9, learningRate: 0.1, measured: 0 },
    count: () => 10,
    predict: () => new Float32Array([0.5]),
    inspect: () => ({ norm: () => 1 }),
    *measure() {
      run.measured++;
      yield;
      return { loss: 1, accuracy: 0.5, r2: Number.NaN };
    },
  };
  return run;
}

/** @param {Recorder} recorder @param {any} run @param {boolean} isRunning */
const measure = (recorder, run, isRunning) => runToEnd(recorder.measure(run, isRunning));

describe('the figures', () => {
  it('are not measured again while nothing changes', () => {
    const [run, recorder] = [/** @type {any} */ (countedRun()), new Recorder()];
    recorder.start(run);
    for (let frame = 0; frame < 5; frame++) measure(recorder, run, false);
    assert.equal(run.measured, 3); // the three parts, once each
    run.position = 5;
    measure(recorder, run, false);
    assert.equal(run.measured, 6);
    recorder.forgetLatest();
    measure(recorder, run, false);
    assert.equal(run.measured, 9);
  });

  it('are measured once an epoch while it trains', () => {
    const [run, recorder] = [/** @type {any} */ (countedRun()), new Recorder()];
    recorder.start(run);
    for (run.position = 0; run.position < 10; run.position++) measure(recorder, run, true);
    run.epoch = 1;
    measure(recorder, run, true);
    assert.equal(run.measured, 6);
  });

  it('are not measured again for a probe that is moved', () => {
    const [run, recorder] = [/** @type {any} */ (countedRun()), new Recorder()];
    recorder.start(run);
    for (const probes of [
      [[1, 2]],
      [[2, 2]],
      [
        [2, 3],
        [0, 0],
      ],
    ]) {
      recorder.moveProbes(run, probes);
      measure(recorder, run, false);
      assert.equal(recorder.latest().probes.length, probes.length);
    }
    assert.equal(run.measured, 3);
  });

  it('are those of the weights, also after one was written or a setting changed', async (t) => {
    const engine = await startedEngine(t);
    const before = (await engine.frame(request)).loss.train;
    engine.setParameter(0, 3);
    assert.notEqual((await engine.frame(request)).loss.train, before);
    engine.stepMinibatch();
    const stepped = (await engine.frame(request)).loss.train;
    engine.stepMinibatch();
    assert.notEqual((await engine.frame(request)).loss.train, stepped);
  });
});

describe('a long epoch', () => {
  const long = { hidden: [256, 256], speed: 0 };

  it('is trained in pieces, each with a chance to answer', async (t) => {
    const engine = await startedEngine(t, long);
    const places = new Set();
    engine.play();
    await until(engine, async () => {
      places.add((await engine.frame(request)).position);
      return places.size > 2;
    });
  });

  it('ends with the same bits as at once', async (t) => {
    const [played, stepped] = [await startedEngine(t, long), await startedEngine(t, long)];
    played.change({ ...long, stopEpochs: 3 });
    played.play();
    await until(played, async () => !(await played.frame(request)).isRunning);
    for (let epoch = 0; epoch < 3; epoch++) await stepped.stepEpoch();
    assert.equal((await played.frame(request)).fingerprint, (await stepped.frame(request)).fingerprint);
  });
});

describe('the maps of a large network', () => {
  it('are coarser the larger it is, those of a small one as wished', () => {
    const sides = [100, 30_000, 300_000, 2_000_000, 1e12].map((parameterCount) =>
      affordableSize(/** @type {any} */ ({ parameterCount }), 100),
    );
    assert.deepEqual(sides, [100, 100, 31, 12, 2]);
  });
});

describe('frames', () => {
  it('keep of those before what is wished still and has not come anew', () => {
    const [layers, map] = [/** @type {any} */ ([]), new Float32Array(1)];
    const old = { layers, map: new Float32Array(2), batch: new Int32Array(1) };
    const before = { views: /** @type {any} */ (old) };
    const requests = { layers: {}, map: { size: 1 } };
    assert.deepEqual(new ViewRequests().merge(requests, before, { views: { map } }), {
      views: { layers, map },
    });
  });
});
