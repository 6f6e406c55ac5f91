/**
 * sharing.js - whole experiments that come to the page, or leave it: by link, with or without the weights,
 * and from the presets. Part of the actions.
 */

import { EXPERIMENT } from '../experiment/settings.js';
import { infoNotice } from '../notices.js';
import { presetExperiment } from '../presets/presets.js';
import { decodeLink, encodeLink, weightsIn } from './link.js';
import { pack, unpack } from './packed.js';

/** @import { Changes } from '../experiment/changes.js' */
/** @import { Notice } from '../notices.js' */
/** @import { Preset } from '../presets/presets.js' */
/** @import { Experiment } from '../experiment/settings.js' */

/** A link may be garbage of any length; what is said of it is read in seconds. */
const MAX_NAMED = 5;
/** What most browsers, chats and learning platforms take without cutting it. */
export const MAX_LINK_LETTERS = 30_000;

export class Sharing {
  /**
   * @param {Changes} changes
   * @param {{notify(notice: Notice): void, dismiss(id: string): void}} notifier
   */
  constructor(changes, notifier) {
    this.changes = changes;
    this.store = changes.store;
    this.engine = changes.engine;
    this.run = changes.run;
    this.notifier = notifier;
  }

  /**
   * Takes over a link, as far as it can be understood.
   * @param {string} query of its address
   * @returns {Promise<boolean>} false when the weights it carries are refused
   */
  async open(query) {
    const { experiment, ignored } = decodeLink(query, this.store.names.value);
    if (ignored.length > 0) this.notifier.notify(infoNotice('link.ignored', { pieces: listed(ignored) }));
    await this.#take(experiment);
    // The first link may ask for what cannot be built; then there is no run to go back to yet.
    if (!this.store.runInfo.value) await this.run.rebuild();
    const weights = weightsIn(query);
    let areTaken = true;
    const restore = async () => {
      areTaken = await this.#restore(weights ?? '', experiment);
    };
    if (weights !== null) await this.run.commands.send(restore);
    return areTaken;
  }

  /**
   * Of settings that cannot be built together only as many are left out as need be.
   * @param {Experiment} experiment
   */
  async #take(experiment) {
    const before = this.store.notices.value;
    await this.changes.open(experiment, 'undo.link');
    const refusals = this.store.notices.value.filter((notice) => !before.includes(notice));
    if (refusals.length === 0 || refusals.some(({ id }) => id === 'error.crashed')) return;
    const keys = EXPERIMENT.linkedKeys(experiment).filter(
      (key) => EXPERIMENT.table[key].change === 'rebuild',
    );
    const one = keys.map((key) => [key]).reverse();
    for (const left of keys.length > 1 ? [...one, keys] : one) {
      const usual = Object.fromEntries(left.map((key) => [key, EXPERIMENT.table[key].default]));
      if (!(await this.changes.attempt({ ...experiment, ...usual }))) continue;
      for (const { id } of this.store.notices.value) if (id.startsWith('error.')) this.notifier.dismiss(id);
      const pieces = listed(left.map((key) => EXPERIMENT.piece(experiment, key)));
      this.notifier.notify(infoNotice('link.impossible', { pieces }));
      return;
    }
  }

  /** What a teacher has hidden stays hidden. @param {Preset} preset */
  async load(preset) {
    const { hide, present, speed } = this.store.experiment.value;
    await this.changes.open(presetExperiment(preset, { hide, present, speed }), 'undo.preset');
  }

  /**
   * @param {(query: string) => string} hrefOf the address of the page with a query
   * @param {Partial<Experiment>} view settings that the link has instead of those that stand
   * @param {boolean} withWeights
   * @returns {Promise<{link: string, isTooLong: boolean}>} too long: the link then is without the weights
   */
  async link(hrefOf, view, withWeights) {
    if (withWeights) await this.run.built(); // the weights are those of the settings beside them
    const experiment = { ...this.store.experiment.value, ...view };
    const link = hrefOf(encodeLink(experiment));
    if (!withWeights) return { link, isTooLong: false };
    const whole = hrefOf(encodeLink(experiment, await pack(await this.engine.save())));
    const isTooLong = whole.length > MAX_LINK_LETTERS;
    return { link: isTooLong ? link : whole, isTooLong };
  }

  /**
   * Weights belong to the run that the link describes: another one may stand by now.
   * @param {string} text @param {Experiment} experiment of the link
   * @returns {Promise<boolean>} false when they are refused
   */
  async #restore(text, experiment) {
    try {
      const bytes = await unpack(text);
      await this.run.built();
      const isItsRun = EXPERIMENT.areSame(experiment, this.store.experiment.value, 'rebuild');
      if (isItsRun) await this.engine.restore(bytes);
    } catch {
      this.notifier.notify(infoNotice('link.weights'));
      return false;
    }
    return true;
  }
}

/** @param {readonly string[]} pieces @returns {string[]} */
function listed(pieces) {
  return [...pieces.slice(0, MAX_NAMED), ...(pieces.length > MAX_NAMED ? ['…'] : [])];
}
