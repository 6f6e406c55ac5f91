import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DATA_GROUPS, dataGroup, takesBalance, takesFeatures } from '../../web/state/experiment/facts.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { loadPreviews, previewsDiffer } from '../../web/state/run/previews.js';
import { settled, startPage } from './fake-page.js';
import { core } from './load.js';
import { startEngine } from './small-engine.js';

const { datasets, names } = core;

describe('the previews', () => {
  it('are samples of every data set, from its own generator', async (t) => {
    const engine = await startEngine(t);
    const experiment = { ...EXPERIMENT.defaults(), classes: 4 };
    const previews = await loadPreviews(engine, names.dataset, experiment);
    assert.deepEqual(Object.keys(previews), names.dataset);
    for (const name of names.dataset) {
      const { points, features, labels, targets } = previews[name];
      const samples = labels.length || targets.length;
      assert.equal(features, datasets[name].features, name);
      assert.equal(points.length, samples * features, name);
      assert.ok(points.every(Number.isFinite), name);
      assert.equal(targets.length > 0, datasets[name].task === 'regression', name);
    }
    assert.equal(new Set(previews.spiral.labels).size, 4);
    assert.deepEqual([...previews.digits8.labels], [0, 1, 2, 3]);
  });

  it('leave out what fails and show the rest', async (t) => {
    const engine = await startEngine(t);
    const previews = await loadPreviews(engine, ['spiral', 'moons'], { ...EXPERIMENT.defaults(), noise: 7 });
    assert.deepEqual(previews, {});
    assert.deepEqual(Object.keys(await loadPreviews(engine, ['moons'], EXPERIMENT.defaults())), ['moons']);
  });

  it('follow the balance of two classes', async (t) => {
    const engine = await startEngine(t);
    const { circle } = await loadPreviews(engine, ['circle'], { ...EXPERIMENT.defaults(), balance: 0.25 });
    assert.equal(circle.labels.filter((label) => label === 0).length, circle.labels.length / 4);
  });

  it('are made anew only for what they show', () => {
    const before = EXPERIMENT.defaults();
    for (const change of [{ classes: 4 }, { noise: 0.3 }, { balance: 0.2 }, { seed: 8 }]) {
      assert.equal(previewsDiffer(before, { ...before, ...change }), true, JSON.stringify(change));
    }
    for (const change of [{ samples: 20 }, { trainShare: 0.9 }, { batch: 1 }, { features: ['x'] }]) {
      assert.equal(previewsDiffer(before, { ...before, ...change }), false, JSON.stringify(change));
    }
  });
});

describe('the previews on the page', () => {
  it('go back with settings that are refused, and come while a probe is being moved', async () => {
    const { actions, store, calls } = await startPage('#v1&noise=0.3', ({ noise }) => noise !== 0.3);
    await settled();
    const lastNoise = () => calls.filter(([method]) => method === 'preview').at(-1)?.[1].noise;
    assert.equal(store.experiment.value.noise, EXPERIMENT.defaults().noise);
    assert.equal(lastNoise(), EXPERIMENT.defaults().noise);
    const before = store.previews.value;
    actions.set('noise', 0.2);
    actions.placeProbe(0.5, 0.5);
    await settled();
    assert.equal(lastNoise(), 0.2);
    assert.notEqual(store.previews.value, before);
    actions.set('noise', 0.3);
    await settled();
    assert.equal(lastNoise(), 0.2);
  });
});

describe('the maps of the features', () => {
  const SIZE = 5; // the middle cell is the origin, each is 0.48 wide
  const formulas = /** @type {Record<string, (x: number, y: number) => number>} */ ({
    x: (x) => x,
    y: (_, y) => y,
    x_squared: (x) => x * x,
    y_squared: (_, y) => y * y,
    x_times_y: (x, y) => x * y,
    sin_x: (x) => Math.sin(Math.PI * x),
    sin_y: (_, y) => Math.sin(Math.PI * y),
    cos_x: (x) => Math.cos(Math.PI * x),
    cos_y: (_, y) => Math.cos(Math.PI * y),
  });

  it('show each feature over the plane, top row first, as its name says', async (t) => {
    const engine = await startEngine(t);
    const maps = await engine.featureMaps(SIZE);
    assert.deepEqual(Object.keys(maps), names.feature);
    for (const [name, map] of Object.entries(maps)) {
      assert.equal(map.length, SIZE * SIZE);
      map.forEach((value, i) => {
        const [x, y] = [((i % SIZE) - 2) * 0.48, (2 - Math.floor(i / SIZE)) * 0.48];
        assert.ok(Math.abs(value - formulas[name](x, y)) < 1e-5, `${name} at ${x}, ${y}: ${value}`);
      });
    }
  });
});

describe('the groups of data sets', () => {
  it('hold every data set', () => {
    const groups = DATA_GROUPS.map((group) =>
      names.dataset.filter((name) => dataGroup(name, datasets[name]) === group),
    );
    assert.deepEqual(groups.flat().sort(), [...names.dataset].sort());
    assert.deepEqual(
      groups.map(({ length }) => length),
      [8, 7, 2, 4],
    );
  });

  it('the gates are those whose balance the core leaves alone', () => {
    for (const name of names.dataset.filter((one) => datasets[one].fewestClasses === 2)) {
      assert.equal(
        takesBalance(name, datasets[name], 2),
        core.optionsOf.dataset[name].includes('balance'),
        name,
      );
    }
    assert.equal(takesBalance('spiral', datasets.spiral, 3), false);
    assert.equal(takesBalance('sine', datasets.sine, 2), false);
  });

  it('take features in the plane only', () => {
    const taking = names.dataset.filter((name) => takesFeatures(datasets[name]));
    assert.equal(taking.length, 14);
    assert.ok(/** @type {const} */ (['sine', 'digits8', 'digits16']).every((name) => !taking.includes(name)));
  });
});
