/** store.js - everything the page shows, as signals. Components read; only the actions write. */

import { computed, signal } from '@preact/signals-core';
import { effectiveSettingsOf } from './experiment/facts.js';
import { defaults } from './experiment/schema.js';

/** @import { Signal } from '@preact/signals-core' */
/** @import { RunInfo, Engine, Frame, History, Preview } from './run/engine-types.js' */
/** @import { Notice } from './notices.js' */
/** @import { Experiment } from './experiment/schema.js' */
/** @import { Names } from './experiment/schema-fields.js' */

export class Store {
  /** @type {Signal<Experiment>} */
  experiment = signal(defaults());
  /** @type {Signal<Names>} the core's lists of names */
  names = signal({});
  /** @type {Signal<Engine['datasets']>} what each of the core's data sets is */
  datasets = signal({});
  /** The experiment as its data set can be trained: what components show the output and the loss by. */
  effectiveSettings = computed(() => {
    const { value } = this.experiment;
    return effectiveSettingsOf(value, this.datasets.value[value.dataset]);
  });
  /** @type {Signal<RunInfo | null>} facts of the run that stands; null until the first one does */
  runInfo = signal(null);
  /** @type {Signal<Frame | null>} the newest frame, always of the run in `runInfo` */
  frame = signal(null);
  /**
   * @type {Signal<Frame | null>} the same frame a few times a second: for figures and charts, which are read
   */
  sampledFrame = signal(null);
  /** @type {Signal<History | null>} */
  history = signal(null);
  /**
   * The same curves at the pace of the sampled frames: what changes faster need not be drawn, and after
   * minutes at full speed they change less often.
   */
  curves = computed(() => (this.sampledFrame.value ? this.history.peek() : null));
  /** The epoch that is shown, where it is not the newest. */
  pastEpoch = computed(() => {
    const { epoch = 0, newestEpoch = 0 } = this.sampledFrame.value ?? {};
    return epoch < newestEpoch ? epoch : undefined;
  });
  /** @type {Signal<Readonly<Record<string, Preview>>>} a sample of every data set, by name */
  previews = signal({});
  /** @type {Signal<Readonly<Record<string, Float32Array>>>} square maps of the features, by name */
  featureMaps = signal({});
  /** @type {Signal<string>} what the run in `runInfo` has to learn: its data set, its classes, its loss */
  task = signal('');
  /**
   * @type {Signal<readonly {label: string, task: string, history: History}[]>} curves of runs before this,
   *   newest last
   */
  earlierRuns = signal([]);
  /** Those that this run can be compared with: of others the numbers mean something else. */
  comparableRuns = computed(() => this.earlierRuns.value.filter(({ task }) => task === this.task.value));
  /** @type {Signal<import('./run/last-edit.js').LastEdit | null>} of the weights of this run, by hand */
  lastEdit = signal(null);
  /** @type {Signal<number | null>} the epoch that is being gone to, null when it is shown */
  wantedEpoch = signal(null);
  /** @type {Signal<ReadonlySet<number>>} places of the samples that a chart points out */
  marked = signal(new Set());
  isRunning = signal(false);
  /** @type {Signal<readonly Notice[]>} */
  notices = signal([]);
}
