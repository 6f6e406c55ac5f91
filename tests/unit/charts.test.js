import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withChart } from '../../web/playground/charts/chart-choice.js';
import { CHART_TYPES, filledParts, fits, shownFor } from '../../web/playground/charts/chart-types.js';
import { samplesIn } from '../../web/playground/charts/confusion-table.js';
import { stopAt } from '../../web/playground/charts/gestures.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { isSingle, smoothed, styleOf } from '../../web/ui/charts/chart-spec.js';
import { fitRange, rangeWith, zoomRange } from '../../web/ui/charts/range.js';
import { smooth } from '../../web/ui/charts/smoothing.js';
import { csvOf, tableOf } from '../../web/ui/charts/table.js';

describe('smoothing', () => {
  it('of factor 0 keeps every value', () => {
    assert.deepEqual(smooth([3, -1, 2.5], 0), [3, -1, 2.5]);
  });

  it('is the mean with weights that fall by the factor, from the first value on', () => {
    const [first, second, third] = smooth([4, 1, 2], 0.5);
    assert.equal(first, 4);
    assert.ok(Math.abs(second - (1 + 0.5 * 4) / 1.5) < 1e-12);
    assert.ok(Math.abs(third - (2 + 0.5 * 1 + 0.25 * 4) / 1.75) < 1e-12);
  });

  it('keeps what is constant, and gaps as gaps', () => {
    const values = smooth([0.7, Number.NaN, 0.7, 0.7], 0.99);
    assert.ok(Number.isNaN(values[1]));
    for (const value of [values[0], values[2], values[3]]) assert.ok(Math.abs(value - 0.7) < 1e-12);
  });
});

describe('the range of an axis', () => {
  const whole = { min: 0, max: 100 };

  it('is chosen in either direction and stays inside', () => {
    assert.deepEqual(fitRange({ min: 60, max: 20 }, whole), { min: 20, max: 60 });
    assert.deepEqual(fitRange({ min: 80, max: 130 }, whole), { min: 50, max: 100 });
    assert.equal(fitRange({ min: -10, max: 110 }, whole), null);
    assert.deepEqual(fitRange({ min: 7, max: 7 }, whole), { min: 7, max: 7.2 });
  });

  it('comes nearer around what stays in place, and goes back to all', () => {
    assert.deepEqual(zoomRange(whole, whole, 0.5, 20), { min: 10, max: 60 });
    assert.deepEqual(zoomRange({ min: 40, max: 60 }, whole, 2), { min: 30, max: 70 });
    assert.equal(zoomRange({ min: 10, max: 60 }, whole, 2), null);
  });

  it('moves with a cursor that leaves it', () => {
    assert.deepEqual(rangeWith({ min: 10, max: 20 }, whole, 21), { min: 11, max: 21 });
    assert.deepEqual(rangeWith({ min: 10, max: 20 }, whole, 4), { min: 4, max: 14 });
    assert.deepEqual(rangeWith({ min: 10, max: 20 }, whole, 12), { min: 10, max: 20 });
    assert.equal(rangeWith(null, whole, 12), null);
  });

  it('has stops, of which a cursor stands on the last that it has reached', () => {
    assert.deepEqual(
      [0, 3, 4, 99].map((x) => stopAt([0, 2, 4], x)),
      [0, 1, 2, 2],
    );
  });
});

/** @type {any} */
const figure = {
  ...{ name: 'loss', xName: 'epoch', limits: { min: 0 } },
  lines: [
    { label: 'train, "all"', xs: [0, 2], values: [0.1 + 0.2, Number.NaN], color: [0, 0, 0] },
    { label: 'test', xs: [0, 2], values: [2, 3], color: [9, 9, 9] },
    { label: 'before', xs: [0], values: [7], color: [9, 9, 9], role: 'past' },
  ],
};

describe('a chart as numbers', () => {
  it('holds what was measured, also while it is drawn smoothed', () => {
    const drawn = { ...figure, lines: smoothed(figure.lines, 0.9) };
    assert.notEqual(drawn.lines[1].values[1], 3);
    assert.deepEqual(tableOf(drawn), {
      head: ['epoch', 'train, "all"', 'test'],
      rows: [
        [0, 0.30000000000000004, 2],
        [2, Number.NaN, 3],
      ],
    });
  });

  it('is a file that quotes what needs it and loses no bit', () => {
    assert.equal(
      csvOf(tableOf(figure)),
      'epoch,"train, ""all""",test\r\n0,0.30000000000000004,2\r\n2,,3\r\n',
    );
  });
});

describe('the style of a figure', () => {
  it('is the same while only numbers change, but not for a first line', () => {
    const [train, ...others] = figure.lines;
    const later = { ...figure, lines: [{ ...train, values: [5, Number.NaN] }, ...others] };
    const drawn = { ...figure, lines: [{ ...train, values: [5, 6] }, ...others] };
    assert.equal(styleOf(later), styleOf(figure));
    assert.notEqual(styleOf(drawn), styleOf(figure));
    assert.notEqual(styleOf({ ...figure, isLogarithmic: true }), styleOf(figure));
  });

  it('shows a single value as a dot', () => {
    assert.equal(isSingle([Number.NaN, 2]), true);
    assert.equal(isSingle([1, 2]), false);
    assert.equal(isSingle([]), false);
  });
});

describe('the charts of the row', () => {
  it('change places when one is chosen that stands at another', () => {
    const charts = ['loss', 'accuracy', 'probe'];
    assert.deepEqual(withChart(charts, 0, 'probe'), ['probe', 'accuracy', 'loss']);
    assert.deepEqual(withChart(charts, 1, 'weights'), ['loss', 'weights', 'probe']);
    assert.deepEqual(withChart(charts, 2, 'probe'), charts);
  });
});

describe('the kinds of charts', () => {
  it('are those of the setting', () => {
    assert.deepEqual(Object.keys(CHART_TYPES), EXPERIMENT.optionsOf('charts', {}));
  });

  it('give way to one that fits the data', () => {
    for (const classes of [0, 3]) {
      for (const name of Object.keys(CHART_TYPES)) {
        const shown = shownFor(name, { classes });
        assert.ok(fits(shown, { classes }), `${name} with ${classes} classes`);
        assert.equal(shown === name, fits(name, { classes }), name);
      }
    }
    assert.equal(shownFor('accuracy', { classes: 0 }), 'predicted');
    assert.equal(shownFor('residuals', { classes: 2 }), 'confusion');
  });

  it('offer the parts that have samples', () => {
    const parts = Uint8Array.of(2, 0, 2);
    assert.deepEqual(filledParts({ parts }, ['train', 'validation', 'test']), ['train', 'test']);
  });
});

describe('a cell of the confusion matrix', () => {
  it('holds the samples of its class, its guess and its part', () => {
    const data = { labels: [0, 1, 1, 1, 1], guesses: [1, 1, 0, 0, 0], parts: [0, 0, 0, 2, 0] };
    assert.deepEqual(samplesIn(data, { part: 0, cell: [1, 0] }), [2, 4]);
    assert.deepEqual(samplesIn(data, { part: 2, cell: [1, 0] }), [3]);
    assert.deepEqual(samplesIn(data, { part: 2, cell: [0, 0] }), []);
  });
});
