/** store.js - everything the page shows, as signals. Components read; only the actions write. */

import { signal } from '@preact/signals-core';
import { defaults } from './schema.js';

/** @import { Signal } from '@preact/signals-core' */
/** @import { Built, Engine, Frame, History, Preview } from './engine-types.js' */
/** @import { Notice } from './notices.js' */
/** @import { Experiment } from './schema.js' */
/** @import { Names } from './schema-fields.js' */

export class Store {
  /** @type {Signal<Experiment>} */
  experiment = signal(defaults());
  /** @type {Signal<Names>} lists of names: the core's, of the data sets those that the page offers */
  names = signal({});
  /** @type {Signal<Engine['datasets']>} what each of the core's data sets is */
  datasets = signal({});
  /** @type {Signal<Built | null>} what the run was built from; null until the first run stands */
  built = signal(null);
  /** @type {Signal<Frame | null>} the newest frame, always of the run in `built` */
  frame = signal(null);
  /**
   * @type {Signal<Frame | null>} the same frame a few times a second: for figures and charts, which are read
   */
  reading = signal(null);
  /** @type {Signal<History | null>} */
  history = signal(null);
  /** @type {Signal<Readonly<Record<string, Preview>>>} a sample of every data set, by name */
  previews = signal({});
  /** @type {Signal<readonly {label: string, history: History}[]>} curves of runs before this, newest last */
  earlierRuns = signal([]);
  isRunning = signal(false);
  /** @type {Signal<readonly Notice[]>} */
  notices = signal([]);
}
