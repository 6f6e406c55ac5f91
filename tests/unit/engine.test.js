import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Engine } from '../../web/engine/engine.js';
import { core, usual, wasm } from './load.js';
import { clock, startedEngine } from './started-engine.js';

const request = {
  views: { map: { size: 10 }, nodeMaps: { size: 20, maxUnits: 16, previewUnits: 3 } },
  probes: [[0.3, 0.2]],
  historySince: -1,
};

/** @param {() => Promise<boolean>} condition */
async function until(condition) {
  for (let i = 0; i < 2000 && !(await condition()); i++) await clock.pause(1);
  assert.ok(await condition());
}

describe('the engine', () => {
  it('a frame holds what was asked for', async (t) => {
    const engine = await startedEngine(t);
    const frame = await engine.frame(request);
    assert.equal(frame.epoch, 0);
    assert.equal(frame.views.map?.length, 3 * 100);
    assert.equal(frame.views.nodeMaps?.maps.length, (2 + 16 + 16 + 3) * 20 ** 2);
    assert.equal(frame.probes[0].length, 3);
    assert.match(frame.fingerprint ?? '', /^[0-9a-f]{8}$/);
    assert.deepEqual(frame.history?.epochs, Float64Array.of(0));
    assert.equal(
      (await engine.frame({ ...request, historySince: frame.history?.version ?? -1 })).history,
      null,
    );
    assert.deepEqual((await engine.frame({ ...request, views: {} })).views, {});
    await assert.rejects(
      engine.frame({ ...request, views: /** @type {any} */ ({ sky: {} }) }),
      /view is 'sky'/,
    );
  });

  it('plays, tells its speed, and pauses', async (t) => {
    const engine = await startedEngine(t);
    engine.play();
    await until(async () => (await engine.frame(request)).epoch > 50);
    assert.equal((await engine.frame(request)).isRunning, true);
    await until(async () => (await engine.frame(request)).epochsPerSecond > 0);
    engine.pause();
    const { epoch, isRunning } = await engine.frame(request);
    await clock.pause(20);
    assert.equal(isRunning, false);
    assert.equal((await engine.frame(request)).epoch, epoch);
  });

  it('the curves end where the run stands, and reset begins them anew', async (t) => {
    const engine = await startedEngine(t);
    const first = await engine.frame(request);
    for (let epoch = 0; epoch < 5; epoch++) engine.stepEpoch();
    const later = await engine.frame({ ...request, historySince: first.history?.version ?? -1 });
    assert.deepEqual(later.history?.epochs, Float64Array.of(0, 1, 2, 3, 4, 5));
    assert.equal(later.history?.series['loss.test'].at(-1), later.loss.test);
    engine.reset();
    const again = await engine.frame({ ...request, historySince: later.history?.version ?? -1 });
    assert.deepEqual(again.history?.epochs, Float64Array.of(0));
    assert.equal(again.fingerprint, first.fingerprint);
  });

  it('a refused build leaves the run before it, still playing', async (t) => {
    const engine = await startedEngine(t);
    engine.play();
    for (const changes of [{ samples: -1 }, { hidden: [0] }, { activation: 'foo' }, { noise: Number.NaN }]) {
      await assert.rejects(engine.build({ ...usual, ...changes }));
    }
    const { epoch } = await engine.frame(request);
    await until(async () => (await engine.frame(request)).epoch > epoch);
  });

  it('divergence stops it with words; after a reset and a lower rate it learns again', async (t) => {
    const engine = await startedEngine(t, { loss: 'sum_of_squares', optimizer: 'sgd', learningRate: 100 });
    engine.play();
    await until(async () => (await engine.frame(request)).problem !== null);
    const { isRunning, problem } = await engine.frame(request);
    assert.equal(isRunning, false);
    assert.equal(problem?.code, 'diverged');
    engine.reset();
    assert.equal((await engine.frame(request)).problem, null);
    engine.change({ learningRate: 0.01 });
    engine.stepEpoch();
    assert.equal((await engine.frame(request)).epoch, 1);
  });

  it('moving the probe forgets its lines and reads the new place', async (t) => {
    const engine = await startedEngine(t);
    await engine.frame(request);
    engine.stepEpoch();
    const moved = await engine.frame({ ...request, probes: [[-0.5, 0.5]] });
    assert.deepEqual([...(moved.history?.series['probe.0.0'] ?? [])], [Number.NaN, moved.probes[0][0]]);
  });

  it('without test samples it measures what there is', async (t) => {
    const engine = await startedEngine(t, { trainShare: 1 });
    const { loss, accuracy } = await engine.frame(request);
    assert.ok(loss.train > 0);
    assert.ok(Number.isNaN(loss.test) && Number.isNaN(accuracy.test));
  });

  it('two classes under a sigmoid share a unit, and a frame still has a row for each', async (t) => {
    const changes = { dataset: 'circle', classes: 2, loss: 'binary_cross_entropy' };
    const engine = await startedEngine(t, changes);
    const built = await engine.build({ ...usual, ...changes });
    assert.deepEqual([built.classes, built.layerSizes.at(-1)], [2, 1]);
    for (let epoch = 0; epoch < 100; epoch++) engine.stepEpoch();
    const { views, probes, history, accuracy } = await engine.frame({ ...request, probes: [[0, 0]] });
    const { map } = views;
    assert.equal(map?.length, 2 * 100);
    assert.ok(history && 'probe.0.1' in history.series);
    for (let cell = 0; cell < 100; cell++) {
      assert.ok(Math.abs((map?.[cell] ?? 0) + (map?.[100 + cell] ?? 0) - 1) < 1e-6);
    }
    const { points, labels } = engine.preview({ ...usual, ...changes });
    const inside = labels[points.findIndex((x, i) => i < 300 && Math.hypot(x, points[300 + i]) < 0.2)];
    assert.equal(probes[0][inside] > 0.9, true, `class ${inside} at the centre: ${probes[0]}`);
    assert.ok(accuracy.train > 0.95);
  });

  it('tells the part of each point by its place in the names', async (t) => {
    const engine = await startedEngine(t);
    const { parts } = await engine.build(usual);
    const places = [core.names.part.indexOf('train'), core.names.part.indexOf('test')];
    assert.deepEqual([...new Set(parts)].sort(), places);
  });

  it('a weight written by hand changes the run at once, and training goes on from there', async (t) => {
    const engine = await startedEngine(t);
    const before = await engine.frame(request);
    engine.setParameter(370, 3);
    const after = await engine.frame(request);
    assert.notEqual(after.fingerprint, before.fingerprint);
    assert.notDeepEqual(after.views.map, before.views.map);
    assert.equal(after.epoch, before.epoch);
    for (const [index, value] of [
      [371, 0],
      [-1, 0],
      [0, 1e7],
      [0, Number.NaN],
    ]) {
      assert.throws(() => engine.setParameter(index, value));
    }
    assert.equal((await engine.frame(request)).fingerprint, after.fingerprint);
    engine.stepEpoch();
    assert.equal((await engine.frame(request)).epoch, 1);
    engine.reset();
    assert.equal((await engine.frame(request)).fingerprint, before.fingerprint);
  });

  it('a preview makes points and touches no run', async (t) => {
    const engine = await startedEngine(t);
    const before = (await engine.frame(request)).fingerprint;
    const { points, labels } = engine.preview({ ...usual, dataset: 'circle', classes: 2 });
    assert.equal(points.length, 600);
    assert.equal(labels.length, 300);
    assert.equal((await engine.frame(request)).fingerprint, before);
  });

  it('calls before load and build are refused', async () => {
    const engine = new Engine(clock);
    await assert.rejects(engine.build(usual), /load\(\) comes first/);
    await engine.load(wasm);
    assert.throws(() => engine.play(), /build\(\) comes first/);
    await assert.rejects(engine.frame(request), /build\(\) comes first/);
  });
});
