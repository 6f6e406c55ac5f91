import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildExperiment } from '../../web/engine/experiment.js';
import { computeViews } from './compute-views.js';
import { core, usual } from './load.js';

const limits = { maxUnits: 16, previewUnits: 3 };

/** @param {import('node:test').TestContext} t @param {object} [changes] */
function built(t, changes = {}) {
  const made = buildExperiment(core, { ...usual, ...changes });
  t.after(() => {
    made.run.dispose();
    made.inputs.dispose();
    made.data.dispose();
  });
  return { ...made, probes: [] };
}

describe('the maps of the nodes', () => {
  it('hold inputs, hidden units and outputs', (t) => {
    const subject = built(t, { features: ['x', 'y', 'x_squared'], hidden: [4] });
    const { nodeMaps } = computeViews(subject, { nodeMaps: { size: 4, ...limits } });
    assert.ok(nodeMaps);
    assert.deepEqual(nodeMaps.shown, [3, 4, 3]);
    assert.equal(nodeMaps.maps.length, 10 * 16);
    const [x, y, squared] = [0, 1, 2].map((input) => nodeMaps.maps.subarray(input * 16, input * 16 + 16));
    for (let cell = 0; cell < 16; cell++) assert.equal(squared[cell], Math.fround(x[cell] ** 2));
    assert.ok(y[0] > 0 && y[15] < 0, 'the topmost row first');
    for (let cell = 0; cell < 16; cell++) {
      const sum = [7, 8, 9].reduce((total, unit) => total + nodeMaps.maps[unit * 16 + cell], 0);
      assert.ok(Math.abs(sum - 1) < 1e-5, `softmax adds up to ${sum}`);
    }
  });

  it('show a few units of a large layer, and the links between what is shown', (t) => {
    const subject = built(t, { hidden: [17, 40] });
    const { nodeMaps, links } = computeViews(subject, { nodeMaps: { size: 4, ...limits }, links: limits });
    assert.deepEqual(nodeMaps?.shown, [2, 3, 3, 3]);
    assert.equal(links?.length, 2 * 3 + 3 * 3 + 3 * 3);
    const { parameters } = subject.run;
    const second = 3 * 17;
    assert.equal(links?.[6 + 3], parameters[second + 17], 'second shown unit of layer 2, its first link');
  });

  it('are curves of one feature, and single outputs of many', (t) => {
    const request = { nodeMaps: { size: 8, ...limits } };
    const line = computeViews(
      built(t, { dataset: 'sine', classes: undefined, loss: 'mean_squared_error', features: ['x'] }),
      request,
    );
    assert.deepEqual([line.nodeMaps?.columns, line.nodeMaps?.rows], [8, 1]);
    const digits = computeViews(built(t, { dataset: 'digits8', classes: 10, features: undefined }), request);
    assert.deepEqual(digits.nodeMaps?.shown, [3, 16, 16, 10]);
    assert.equal(digits.nodeMaps?.maps.length, 3 + 16 + 16 + 10);
  });
});

describe('the health of layers', () => {
  it('tells a layer that is cut off', (t) => {
    const subject = built(t, { hidden: [4, 4] });
    const { run } = subject;
    for (let index = 0; index < 12; index++) run.setParameter(index, index < 8 ? 0 : -1);
    const [first] = computeViews(subject, { layers: {} }).layers ?? [];
    assert.deepEqual([first.dead, first.gradient, first.weights], [1, 0, 0]);
    run.reset();
    run.trainEpoch();
    const [learning] = computeViews(subject, { layers: {} }).layers ?? [];
    assert.ok(learning.gradient > 0 && learning.updateRatio > 0 && learning.dead < 1);
  });
});

describe('the health of units', () => {
  it('is read from samples spread over all of them: the spiral begins at its centre', (t) => {
    const subject = built(t, { samples: 2000, trainShare: 1, noise: 0, hidden: [2] });
    const beyondCentre = [1, 0, -0.6];
    const nowhere = [0, 0, -1];
    for (const [unit, [x, y, bias]] of [beyondCentre, nowhere].entries()) {
      subject.run.setParameter(2 * unit, x);
      subject.run.setParameter(2 * unit + 1, y);
      subject.run.setParameter(4 + unit, bias);
    }
    const { health } = computeViews(subject, { health: {} });
    assert.deepEqual(health?.dead, [[1]]);
    assert.equal(health?.samples, 250);
  });

  it('is read from all of them while they are few', (t) => {
    const subject = built(t, { samples: 256, trainShare: 1 });
    assert.equal(computeViews(subject, { health: {} }).health?.samples, 256);
  });
});

describe('a neuron and a link in numbers', () => {
  const point = [0.5, -0.25];

  it('the sum of the products is what the activation is given', (t) => {
    const subject = built(t, { hidden: [4, 3], activation: 'tanh', scaling: 'standardise' });
    subject.run.trainEpoch();
    for (const layer of [1, 2]) {
      const neuron = computeViews(subject, { focus: { layer, unit: 2, input: null, point } }).focus;
      assert.ok(neuron?.parameter);
      assert.equal(neuron.weights.length, neuron.given.length);
      assert.ok(Math.abs(Math.tanh(neuron.sum) - neuron.output) < 1e-6, `tanh ${neuron.sum}`);
      assert.equal(subject.run.parameters[neuron.parameter.index], neuron.parameter.value);
    }
  });

  it('a link is the weight that its index writes', (t) => {
    const subject = built(t, { hidden: [4, 3] });
    const request = { focus: { layer: 2, unit: 1, input: 3, point } };
    const before = computeViews(subject, request).focus?.parameter;
    assert.equal(before?.index, 3 * 4 + 1 * 4 + 3);
    subject.run.setParameter(before?.index ?? 0, 2.5);
    assert.equal(computeViews(subject, request).focus?.parameter?.value, 2.5);
  });

  it('an input has no parameter, and what is outside has no answer', (t) => {
    const subject = built(t, { features: ['y', 'x_times_y'], hidden: [] });
    const input = computeViews(subject, { focus: { layer: 0, unit: 1, input: null, point } }).focus;
    assert.deepEqual([input?.parameter, input?.output], [null, 0.5 * -0.25]);
    for (const target of [
      { layer: 9, unit: 0, input: null },
      { layer: 1, unit: 3, input: null },
      { layer: 1, unit: 0, input: 2 },
    ]) {
      assert.equal(computeViews(subject, { focus: { ...target, point } }).focus, null);
    }
  });

  it('a unit that no sample excites is idle', (t) => {
    const subject = built(t, { hidden: [2] });
    for (const index of [0, 1]) subject.run.setParameter(index, 0);
    subject.run.setParameter(4, -1);
    const idle = [0, 1].map(
      (unit) => computeViews(subject, { focus: { layer: 1, unit, input: null, point } }).focus?.isIdle,
    );
    assert.deepEqual(idle, [true, false]);
  });
});
