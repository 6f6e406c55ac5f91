/** split.test.js - which samples train, validate and test: by chance within each class, or as given. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { core, makeDataset } from './load.js';

const { train, validation, test } = Object.fromEntries(core.names.part.map((name, index) => [name, index]));

/** @param {import('node:test').TestContext} t */
function fourSamples(t) {
  const data = core.importData({ points: [1, 2, 3, 4], labels: [0, 1, 0, 1], classes: 2 });
  t.after(() => data.dispose());
  return data;
}

describe('splitting', () => {
  it('moving the split keeps the points, and a larger share only adds training samples', (t) => {
    const data = makeDataset(t, { trainShare: 0.5 });
    const points = data.points;
    const before = data.parts;
    data.split({ trainShare: 0.8, seed: 7 });
    assert.deepEqual(data.points, points);
    const after = data.parts;
    assert.ok(before.every((part, i) => part !== train || after[i] === train));
    assert.equal(after.filter((part) => part === train).length, 240);
    assert.equal(after.filter((part) => part === test).length, 60);
  });

  it('the shares hold within each class', (t) => {
    const data = makeDataset(t, { classes: 5, samples: 500 });
    data.split({ trainShare: 0.3, validationShare: 0.2, seed: 7 });
    const { labels, parts } = data;
    for (let c = 0; c < 5; c++) {
      const counts = [train, validation, test].map(
        (part) => labels.filter((label, i) => label === c && parts[i] === part).length,
      );
      assert.deepEqual(counts, [30, 20, 50]);
    }
  });

  it('a given split puts each sample where it says, by name or as parts have it', (t) => {
    const data = fourSamples(t);
    data.split({ parts: ['test', 'train', 'validation', 'train'] });
    assert.deepEqual([...data.parts], [test, train, validation, train]);
    const other = fourSamples(t);
    other.split({ parts: data.parts });
    assert.deepEqual(other.parts, data.parts);
    const run = core.run({ data, hidden: [] });
    t.after(() => run.dispose());
    assert.deepEqual(
      core.names.part.map((part) => run.count(part)),
      [2, 1, 1],
    );
  });

  it('a given split is what is measured, watched and gone back to', (t) => {
    const data = makeDataset(t, { noise: 0.2 });
    const { labels, points } = data;
    data.split({ parts: Array.from(labels, (_, i) => core.names.part[i % 3]) });
    const run = core.run({ data, hidden: [{ units: 16, activation: 'tanh' }], keepsBest: true, seed: 3 });
    t.after(() => run.dispose());
    const losses = Array.from({ length: 60 }, () => {
      run.trainEpoch();
      return run.evaluate('validation').loss;
    });
    run.restoreBest();
    assert.equal(run.best.loss, Math.min(...losses));
    assert.equal(run.evaluate('validation').loss, run.best.loss);
    const outputs = run.predict(points);
    const rights = Array.from(labels, (label, i) => {
      const byClass = [0, 1, 2].map((c) => outputs[c * labels.length + i]);
      return byClass.indexOf(Math.max(...byClass)) === label;
    }).filter((_, i) => i % 3 === test);
    assert.equal(run.evaluate('test').accuracy, rights.filter(Boolean).length / rights.length);
  });

  it('a given split that cannot be is refused, and all parts stay as they were', (t) => {
    const data = fourSamples(t);
    const before = data.parts;
    const refuses = (/** @type {any} */ parts, /** @type {object} */ error) =>
      assert.throws(() => data.split({ parts }), error);
    refuses(['train', 'test'], {
      name: 'RangeError',
      message: /parts is an array of 2, must be an array of 4/,
    });
    refuses(['train', 'exam', 'test', 'test'], {
      name: 'RangeError',
      message: /parts\[1\] is 'exam', must be/,
    });
    refuses([0, 3, 0, 0], { name: 'RangeError', message: /parts\[1\] is 3, must be one of train/ });
    refuses(['test', 'test', 'validation', 'test'], {
      code: 'shape',
      message: /none of 4 samples is for train/,
    });
    assert.deepEqual(data.parts, before);
  });

  it('shares that are more than everything are refused', (t) => {
    const data = makeDataset(t);
    const words = /Dataset\.split: validationShare is 0\.6, must be 0\.\.0\.5/;
    const refused = { code: 'argument', message: words };
    assert.throws(() => data.split({ trainShare: 0.5, validationShare: 0.6 }), refused);
  });
});
