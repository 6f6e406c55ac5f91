/**
 * gallery.js - trains presets beside the page, one after another, in an engine of its own: the experiment of
 * the page is not disturbed.
 */

import { signal } from '@preact/signals-core';
import { effectiveSettingsOf } from '../experiment/facts.js';
import { presetExperiment } from './presets.js';

/** @import { Client } from '../run/engine-types.js' */
/** @import { RunInfo, Frame } from '../run/engine-types.js' */
/** @import { Preset } from './presets.js' */
/** @import { Experiment } from '../experiment/settings.js' */

/**
 * @typedef {object} Picture
 * @property {Experiment} experiment as it was trained
 * @property {RunInfo} runInfo
 * @property {Frame} frame the newest
 */

const FRAME_MS = 100;
const MAP_SIZE = 40;
const CURVE_SIZE = 121;

export class Gallery {
  /** @type {import('@preact/signals-core').Signal<Readonly<Record<string, Picture>>>} by key of the preset */
  pictures = signal({});
  /** @type {Client | null} */
  #engine = null;
  #isClosed = false;

  /**
   * @param {() => Promise<Client>} open
   * @param {(ms: number) => Promise<unknown>} [pause]
   */
  constructor(open, pause = (ms) => new Promise((done) => setTimeout(done, ms))) {
    this.open = open;
    this.pause = pause;
  }

  /** Ends early, without a word, when the gallery is closed. @param {readonly Preset[]} presets */
  async fill(presets) {
    try {
      this.#engine = await this.open();
      if (this.#isClosed) this.#engine.dispose();
      for (const preset of presets) await this.#train(preset);
    } catch (error) {
      if (!this.#isClosed) throw error;
    }
  }

  close() {
    this.#isClosed = true;
    this.#engine?.dispose();
  }

  /** @param {Preset} preset */
  async #train(preset) {
    const engine = /** @type {Client} */ (this.#engine);
    const requested = { ...presetExperiment(preset), stopEpochs: preset.epochs, speed: 0 };
    const experiment = effectiveSettingsOf(requested, engine.datasets[requested.dataset]);
    const runInfo = await engine.build(experiment);
    await engine.play();
    for (let isRunning = true; isRunning; ) {
      const frame = await engine.frame({ views: viewsOf(runInfo.features), probes: [], historySince: -1 });
      this.pictures.value = { ...this.pictures.value, [preset.key]: { experiment, runInfo, frame } };
      isRunning = frame.isRunning;
      if (isRunning) await this.pause(FRAME_MS);
    }
  }
}

/** @param {number} features */
function viewsOf(features) {
  if (features === 1) return { curve: { size: CURVE_SIZE } };
  return features === 2 ? { map: { size: MAP_SIZE } } : {};
}
