/**
 * store.js - everything the page shows, as signals. Components read; only the actions write.
 *
 * Three things are kept apart: the settings that the user asks for, the settings of the run that stands, and
 * the frames of that run. Controls show the first; whatever describes results reads the other two, which are
 * committed together.
 */

import { computed, signal } from '@preact/signals-core';
import { effectiveSettingsOf } from './experiment/facts.js';
import { EXPERIMENT } from './experiment/settings.js';
import { taskOf } from './run/earlier-runs.js';

/** @import { Signal } from '@preact/signals-core' */
/** @import { Engine, History, Preview, RunInfo, ShownFrame } from './run/engine-types.js' */
/** @import { Notice } from './notices.js' */
/** @import { Experiment, RunSettings } from './experiment/settings.js' */
/** @import { Names } from './settings/fields.js' */

export class Store {
  /** The settings that the user asks for. @type {Signal<Experiment>} */
  experiment = signal(EXPERIMENT.defaults());
  /** @type {Signal<Names>} the core's lists of names */
  names = signal({});
  /** @type {Signal<Engine['datasets']>} what each of the core's data sets is */
  datasets = signal({});
  /** The settings that the user asks for, as far as their data set can take them: what controls show. */
  requestedSettings = computed(() => {
    const { value } = this.experiment;
    return effectiveSettingsOf(value, this.datasets.value[value.dataset]);
  });
  /** Those of them that only say how a run is looked at: they hold at once. */
  viewSettings = computed(() => EXPERIMENT.pick(this.experiment.value, 'view'));

  /** @type {Signal<RunSettings | null>} the settings of the run in `runInfo` */
  committedSettings = signal(null);
  /** The same for whoever shows results: until the first run stands, of the one that is being built. */
  effectiveSettings = computed(
    () => /** @type {RunSettings} */ (this.committedSettings.value ?? this.requestedSettings.value),
  );
  /** @type {Signal<RunInfo | null>} facts of the run that stands; null until the first one does */
  runInfo = signal(null);
  /** @type {Signal<ShownFrame | null>} the newest frame, always of the run in `runInfo` */
  frame = signal(null);
  /** The same frame a few times a second: for figures and charts. @type {Signal<ShownFrame | null>} */
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
  /** What the run in `runInfo` has to learn: its data set, its classes, its loss. */
  task = computed(() => taskOf(this.effectiveSettings.value));
  /**
   * @type {Signal<readonly {label: string, task: string, history: History}[]>} curves of runs before this,
   *   newest last
   */
  earlierRuns = signal([]);
  /** Those that this run can be compared with: of others the numbers mean something else. */
  comparableRuns = computed(() => this.earlierRuns.value.filter(({ task }) => task === this.task.value));
  /** @type {Signal<import('./run/last-edit.js').LastEdit | null>} of the weights of this run, by hand */
  lastEdit = signal(null);

  /** @type {Signal<Readonly<Record<string, Preview>>>} a sample of every data set, by name */
  previews = signal({});
  /** @type {Signal<Readonly<Record<string, Float32Array>>>} square maps of the features, by name */
  featureMaps = signal({});
  /** @type {Signal<number | null>} the epoch that is being gone to, null when it is shown */
  wantedEpoch = signal(null);
  /** @type {Signal<ReadonlySet<number>>} places of the samples that a chart points out */
  marked = signal(new Set());
  isRunning = signal(false);
  /** @type {Signal<readonly Notice[]>} */
  notices = signal([]);
}
