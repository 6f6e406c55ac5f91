/**
 * index.js - the core as JavaScript sees it.
 *
 *     const core = await loadCore();
 *     const { labs } = await loadLabs();
 */

/** @typedef {import('../../dist/types/names.js').Names} Names */
/** @typedef {import('../../dist/types/names.js').LabNames} LabNames */
/** @typedef {import('../../dist/types/names.js').ActivationName} ActivationName */
/** @typedef {import('../../dist/types/names.js').LossName} LossName */
/** @typedef {import('../../dist/types/names.js').OutputName} OutputName */
/** @typedef {import('../../dist/types/names.js').InitializerName} InitializerName */
/** @typedef {import('../../dist/types/names.js').OptimizerName} OptimizerName */
/** @typedef {import('../../dist/types/names.js').ScheduleName} ScheduleName */
/** @typedef {import('../../dist/types/names.js').DatasetName} DatasetName */
/** @typedef {import('../../dist/types/names.js').FeatureName} FeatureName */
/** @typedef {import('../../dist/types/names.js').ScalerName} ScalerName */
/** @typedef {import('../../dist/types/names.js').PartName} PartName */
/** @typedef {import('../../dist/types/names.js').QuantityName} QuantityName */
/** @typedef {import('./answers.js').Metrics} Metrics */
/** @typedef {import('./dataset.js').SplitOptions} SplitOptions */
/** @typedef {import('./dataset.js').GivenParts} GivenParts */
/** @typedef {import('./live-options.js').LiveOptions} LiveOptions */
/** @typedef {import('./loader.js').ModuleSource} ModuleSource */
/** @typedef {import('./own-data.js').LabelledData} LabelledData */
/** @typedef {import('./own-data.js').TargetData} TargetData */
/** @typedef {import('./run-options.js').RunOptions} RunOptions */
/** @typedef {import('./run-options.js').HiddenLayer} HiddenLayer */
/** @typedef {import('./sources.js').CurveOptions} CurveOptions */
/** @typedef {import('./sources.js').GenerateOptions} GenerateOptions */
/** @typedef {import('./view.js').View} View */

import { Calls } from './calls.js';
import { Core } from './core.js';
import { instantiate } from './loader.js';

export { CoreError } from './core-error.js';
export { Dataset } from './dataset.js';
export { GradientCheck } from './gradient-check.js';
export { Graph } from './graph.js';
export { Inspection } from './inspection.js';
export { LabCore, loadLabs } from './lab-core.js';
export { Labs } from './labs.js';
export { Landscape, LandscapeMap } from './landscape.js';
export { Run } from './run.js';
export { Core };

/**
 * @param {ModuleSource | Promise<ModuleSource>} [source] kasane.wasm:
 *   the one of this package when left out
 * @returns {Promise<Core>}
 */
export async function loadCore(source = new URL('../../dist/kasane.wasm', import.meta.url)) {
  return new Core(new Calls(await instantiate('loadCore', source, 'kasane.wasm', 'nn_name')));
}
