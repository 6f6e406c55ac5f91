/** own-data.test.js - the caller's own data: flat or in rows, nothing missing, or refused by its place. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { core, makeRun } from './load.js';

/** @typedef {import('../../web/core/index.js').Dataset} Dataset */

/** @param {import('node:test').TestContext} t @param {any} options @returns {Dataset} */
function imported(t, options) {
  const data = core.importData(options);
  t.after(() => data.dispose());
  return data;
}

const fromNumbers = (/** @type {any} */ type, /** @type {number[]} */ values) => type.from(values);

const labelled = { labels: [0, 1], classes: 2 };

/** Numbers that are none, and how a refusal calls them. @type {[unknown, string][]} */
const holes = [
  ['', "''"],
  ['3', "'3'"],
  [null, 'null'],
  [undefined, 'undefined'],
  [true, 'true'],
  [[], 'an array of 0'],
];

describe('own data', () => {
  it('labels come back as they were given', (t) => {
    const data = imported(t, { points: [0, 0.5, 1, -1, 2, 3], labels: [0, 1, 2], classes: 3 });
    assert.deepEqual([...data.points], [0, 0.5, 1, -1, 2, 3]);
    assert.deepEqual([...data.labels], [0, 1, 2]);
    assert.deepEqual([data.samples, data.features, data.classes, data.outputs], [3, 2, 3, 3]);
  });

  it('targets come back as they were given', (t) => {
    const data = imported(t, { points: [1, 2, 3], targets: [4, 5, 6, 7, 8, 9], outputs: 2 });
    assert.deepEqual([...data.targets], [4, 5, 6, 7, 8, 9]);
    assert.deepEqual([data.samples, data.features, data.classes, data.outputs], [3, 1, 0, 2]);
    assert.equal(data.labels.length, 0);
  });

  it('may stand in rows, which say how many numbers each has', (t) => {
    const rows = [[1, 2, 3], Float32Array.of(4, 5, 6)];
    const data = imported(t, {
      points: rows,
      targets: [
        [7, 8],
        [9, 10],
      ],
    });
    assert.deepEqual([...data.points], [1, 2, 3, 4, 5, 6]);
    assert.deepEqual([...data.targets], [7, 8, 9, 10]);
    assert.deepEqual([data.features, data.outputs], [3, 2]);
    const flat = imported(t, { points: rows.flatMap((row) => [...row]), targets: [7, 8, 9, 10], outputs: 2 });
    assert.deepEqual(flat.points, data.points);
  });

  it('any array of numbers is taken, and one of 32-bit floats alike', (t) => {
    const values = [1, 2, 3, 4];
    for (const Type of [Array, Uint8Array, Int16Array, Float64Array, Float32Array])
      assert.deepEqual([...imported(t, { points: fromNumbers(Type, values), ...labelled }).points], values);
    assert.deepEqual(
      [...imported(t, { points: values, labels: Uint8Array.of(1, 0), classes: 2 }).labels],
      [1, 0],
    );
  });

  for (const [hole, words] of holes) {
    it(`${words} is no number, wherever it stands`, (t) => {
      const run = makeRun(t);
      const refuses = (/** @type {() => unknown} */ call, /** @type {string} */ place) =>
        assert.throws(call, { name: 'TypeError', message: `${place} is ${words}, must be a number` });
      /** @type {any[]} */
      const [flat, rows] = [
        [1, 2, hole, 4],
        [
          [1, 2],
          [3, hole],
        ],
      ];
      refuses(() => imported(t, { points: flat, ...labelled }), 'Core.importData: points[2]');
      refuses(() => imported(t, { points: rows, ...labelled }), 'Core.importData: points[1][1]');
      refuses(() => imported(t, { points: [1, 2], targets: [5, hole] }), 'Core.importData: targets[1]');
      refuses(
        () => imported(t, { points: [1, 2], labels: [0, hole], classes: 2 }),
        'Core.importData: labels[1]',
      );
      refuses(() => run.predict(flat), 'Run.predict: rows[2]');
      refuses(() => run.predict(rows), 'Run.predict: rows[1][1]');
      refuses(() => core.curve({ values: flat }), 'Core.curve: values[2]');
    });
  }

  it('a gap in an array is a missing number', () => {
    // biome-ignore lint/suspicious/noSparseArray: that is what is refused
    const points = /** @type {any} */ ([1, , 3, 4]);
    const refused = {
      name: 'TypeError',
      message: 'Core.importData: points[1] is undefined, must be a number',
    };
    assert.throws(() => core.importData({ points, ...labelled }), refused);
  });

  for (const odd of [Number.NaN, Number.POSITIVE_INFINITY]) {
    it(`${odd} is refused by its place`, (t) => {
      const run = makeRun(t);
      const refused = { code: 'data', message: /: feature 1 of sample 1 is (NaN|infinity), must be finite/ };
      for (const points of [
        [1, 2, 3, odd],
        [
          [1, 2],
          [3, odd],
        ],
        Float32Array.of(1, 2, 3, odd),
      ]) {
        assert.throws(() => core.importData({ points, ...labelled }), refused);
        assert.throws(() => run.predict(points), refused);
      }
      assert.throws(() => core.importData({ points: [1, 2], targets: [3, odd] }), {
        code: 'data',
        message: /: target 0 of sample 1 is/,
      });
    });
  }

  /** @type {[string, object, RegExp][]} */
  const misfits = [
    [
      'rows of different lengths',
      { points: [[1, 2], [3]], ...labelled },
      /points\[1\] has length 1, must have 2/,
    ],
    [
      'a number among rows',
      { points: [[1, 2], 3], ...labelled },
      /points\[1\] is 3, must be an array of numbers/,
    ],
    ['no array', { points: '1 2', ...labelled }, /points is '1 2', must be an array of numbers/],
    [
      'a number beyond 32 bits',
      { points: [1, 1e39], ...labelled },
      /points\[1\] is 1e\+39, must be -3\.4e38\.\./,
    ],
    [
      'half a label',
      { points: [1, 2], labels: [0, 0.5], classes: 2 },
      /labels\[1\] is 0\.5, must be a whole/,
    ],
    [
      'labels and targets',
      { points: [1, 2], targets: [1, 2], ...labelled },
      /labels and targets are both given/,
    ],
    [
      'fewer rows than labels',
      { points: [[1]], ...labelled },
      /points has rows for 1 samples, must have a row for each of 2/,
    ],
    [
      'fewer numbers than labels',
      { points: [1, 2, 3], ...labelled },
      /points has 3 numbers, must have a row for each/,
    ],
    [
      'targets that do not fit',
      { points: [1, 2], targets: [1, 2, 3], outputs: 2 },
      /targets has 3 numbers, must be rows/,
    ],
    [
      'rows of other outputs',
      { points: [1], targets: [[1, 2]], outputs: 3 },
      /outputs is 3, but targets has rows of 2/,
    ],
  ];
  for (const [what, options, message] of misfits) {
    it(`${what}: refused`, (t) => assert.throws(() => imported(t, options), { message }));
  }

  it('rows to predict are as wide as the data', (t) => {
    const run = makeRun(t);
    assert.deepEqual(
      run.predict([
        [1, 2],
        [3, 4],
      ]),
      run.predict([1, 2, 3, 4]),
    );
    assert.throws(
      () => run.predict([[1, 2, 3]]),
      /each of rows has 3 numbers, must be one or more rows of 2/,
    );
    for (const nothing of /** @type {any[]} */ ([undefined, Number.NaN, 'abc']))
      assert.throws(() => run.predict(nothing), {
        name: 'TypeError',
        message: /must be an array of numbers/,
      });
  });
});
