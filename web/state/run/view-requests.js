/** view-requests.js - which views of the run the components on the screen show, and what is known of them. */

/** @import { ViewAnswers, RequestedViews } from './engine-types.js' */

export class ViewRequests {
  /** @type {Map<object, RequestedViews>} */
  #byOwner = new Map();
  /** @type {ArrayBuffer[]} */
  #spare = [];

  /**
   * @param {object} owner a component
   * @param {RequestedViews | null} views views of the same name must have the same options; null when it
   *   shows nothing, as when it has left the screen
   */
  set(owner, views) {
    if (views) this.#byOwner.set(owner, views);
    else this.#byOwner.delete(owner);
  }

  /**
   * What to ask for; to be called when the answers before are painted.
   * @returns {{views: RequestedViews, spare: ArrayBuffer[]}} spare: arrays of views that are shown no more
   */
  next() {
    return { views: Object.assign({}, ...this.#byOwner.values()), spare: this.#spare.splice(0) };
  }

  /**
   * @template {{views: ViewAnswers}} Answer
   * @param {RequestedViews} requested
   * @param {{views: ViewAnswers} | null} before what is shown, and is replaced by this
   * @param {Answer} frame with the views that have changed since
   * @returns {Answer} the frame with all views that are requested
   */
  merge(requested, before, frame) {
    const kept = Object.entries(before?.views ?? {}).filter(([name]) => Object.hasOwn(requested, name));
    const views = { ...Object.fromEntries(kept), ...frame.views };
    const shown = arraysOf(views);
    const gone = arraysOf(before?.views).filter((array) => !shown.includes(array));
    this.#spare.push(...gone.map(({ buffer }) => /** @type {ArrayBuffer} */ (buffer)));
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
