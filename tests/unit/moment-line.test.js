import assert from 'node:assert/strict';
import { it } from 'node:test';
import { momentLine } from '../../web/ui/charts/moment-line.js';

/** @param {{epoch?: number}} options @returns {[string, number, number][]} what was drawn */
function drawn(options) {
  /** @type {[string, number, number][]} */
  const calls = [];
  const ctx = {
    ...{ save() {}, restore() {}, beginPath() {}, stroke() {} },
    moveTo: (/** @type {number} */ x, /** @type {number} */ y) => calls.push(['move', x, y]),
    lineTo: (/** @type {number} */ x, /** @type {number} */ y) => calls.push(['line', x, y]),
  };
  const chartArea = { left: 40, right: 240, top: 5, bottom: 95 };
  const scales = { x: { getPixelForValue: (/** @type {number} */ epoch) => 40 + 2 * epoch } };
  const chart = /** @type {any} */ ({ ctx, chartArea, scales });
  momentLine.afterDatasetsDraw(chart, {}, { ...options, color: [0, 0, 0] });
  return calls;
}

it('the epoch that is shown has a line down the chart', () => {
  assert.deepEqual(drawn({ epoch: 30 }), [
    ['move', 100, 5],
    ['line', 100, 95],
  ]);
});

it('there is none at the newest epoch, nor outside what the chart shows', () => {
  assert.deepEqual(drawn({}), []);
  assert.deepEqual(drawn({ epoch: 101 }), []);
});
