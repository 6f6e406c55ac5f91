/** wishes.js - what the components on the screen show of the run, and what is known of it already. */

/** @import { ViewAnswers, ViewWishes } from './engine-types.js' */

export class Wishes {
  /** @type {Map<object, ViewWishes>} */
  #byOwner = new Map();
  /** @type {ArrayBuffer[]} */
  #spare = [];

  /**
   * @param {object} owner a component
   * @param {ViewWishes | null} views views of the same name must have the same options; null when it shows
   *   nothing, as when it has left the screen
   */
  set(owner, views) {
    if (views) this.#byOwner.set(owner, views);
    else this.#byOwner.delete(owner);
  }

  /**
   * What to ask for; to be called when the answers before are painted.
   * @returns {{views: ViewWishes, spare: ArrayBuffer[]}} spare: arrays of views that are shown no more
   */
  next() {
    return { views: Object.assign({}, ...this.#byOwner.values()), spare: this.#spare.splice(0) };
  }

  /**
   * @template {{views: ViewAnswers}} Answer
   * @param {ViewWishes} wishes
   * @param {Answer | null} before
   * @param {Answer} frame with the views that have changed since
   * @returns {Answer} the frame with all views that are wished
   */
  renew(wishes, before, frame) {
    const kept = Object.entries(before?.views ?? {}).filter(([name]) => Object.hasOwn(wishes, name));
    const views = { ...Object.fromEntries(kept), ...frame.views };
    const shown = arraysOf(views);
    const gone = arraysOf(before?.views).filter((array) => !shown.includes(array));
    this.#spare = gone.map(({ buffer }) => /** @type {ArrayBuffer} */ (buffer));
    return { ...frame, views };
  }
}

/**
 * Of the views that are painted from the newest frame at once and kept by nobody.
 * @param {ViewAnswers} [views]
 * @returns {Float32Array[]}
 */
function arraysOf({ map, nodeMaps, links, curve } = {}) {
  return [map, nodeMaps?.maps, links, curve].filter((array) => array !== undefined);
}
