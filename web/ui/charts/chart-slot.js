/** chart-slot.js - how one of the charts is looked at: for this page only, so it is not in the link. */

import { signal } from '@preact/signals-core';

/** @import { Signal } from '@preact/signals-core' */
/** @import { Range } from './range.js' */

export class ChartSlot {
  /** @param {number} index from the left */
  constructor(index) {
    this.index = index;
  }

  /** Which of several there are, where a chart shows only one. */
  part = signal('test');
  layer = signal(0);
  probe = signal(0);
  isTable = signal(false);
  /** @type {Signal<Range | null>} of the epochs, null for all */
  range = signal(null);
  /** @type {Signal<number | null>} the epoch or bin whose numbers the keyboard asks for */
  cursor = signal(null);
  /** @type {Signal<readonly [number, number] | null>} class and guess of the cell whose samples are marked */
  cell = signal(null);

  /** As on a chart that was just chosen. */
  reset() {
    this.isTable.value = false;
    this.range.value = null;
    this.cursor.value = null;
    this.cell.value = null;
  }
}
