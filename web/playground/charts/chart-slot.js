/** chart-slot.js - how one of the charts is looked at: for this page only, so it is not in the link. */

import { signal } from '@preact/signals-core';
import { hasCell } from './confusion-table.js';

/** @import { Signal } from '@preact/signals-core' */
/** @import { Place } from '../../state/experiment/probes.js' */
/** @import { Range } from '../../ui/charts/range.js' */

/** The choice of the output layer, wherever it stands. */
export const OUTPUT = 'output';

/**
 * @typedef {object} Parts of a run that a choice can be about
 * @property {number} hidden layers
 * @property {readonly Place[]} probes where each stands; one where the data has no plane
 * @property {number} classes
 * @property {number} newestEpoch
 */

export class ChartSlot {
  /** @param {number} index from the left */
  constructor(index) {
    this.index = index;
  }

  /** Which of several there are, where a chart shows only one. */
  part = signal('test');
  /** @type {Signal<number | typeof OUTPUT>} a hidden layer, from 0 */
  layer = signal(0);
  probe = signal(0);
  isTable = signal(false);
  /** @type {Signal<Range | null>} of the epochs, null for all */
  range = signal(null);
  /** @type {Signal<number | null>} the epoch or bin whose numbers the keyboard asks for */
  cursor = signal(null);
  /** @type {Signal<readonly [number, number] | null>} class and guess of the cell whose samples are marked */
  cell = signal(null);

  /** @type {readonly Place[]} those that there were when this was last followed */
  #probes = [];

  /** As on a chart that was just chosen. */
  reset() {
    this.part.value = 'test';
    this.layer.value = 0;
    this.probe.value = 0;
    this.isTable.value = false;
    this.range.value = null;
    this.cursor.value = null;
    this.cell.value = null;
  }

  /** A choice ends with the part of the run that it is about. @param {Parts} parts that there are */
  forgetLost({ hidden, probes, classes, newestEpoch }) {
    const [layer, range, cell] = [this.layer.peek(), this.range.peek(), this.cell.peek()];
    if (layer !== OUTPUT && layer >= hidden) this.layer.value = 0;
    this.#followProbe(probes);
    if (range && range.min > newestEpoch) this.range.value = null;
    if (cell && !hasCell(cell, classes)) this.cell.value = null;
  }

  /** Where others have come or gone, a probe is known by its place. @param {readonly Place[]} probes */
  #followProbe(probes) {
    const chosen = String(this.#probes[this.probe.peek()]);
    const isOther = probes.length !== this.#probes.length;
    if (isOther)
      this.probe.value = Math.max(
        0,
        probes.findIndex((place) => String(place) === chosen),
      );
    this.#probes = probes;
  }
}
