/** compute-views.js - views of a run, without a frame around them. */

import { runToEnd } from '../../web/engine/resumable.js';
import { computeView } from '../../web/engine/views/index.js';

/** @typedef {import('../../web/engine/views/index.js').ViewAnswers} ViewAnswers */

/**
 * @param {Parameters<typeof computeView>[0]} subject
 * @param {import('../../web/engine/views/index.js').ViewRequests} requests
 * @param {import('../../web/engine/buffers.js').Buffers} [buffers]
 * @returns {ViewAnswers}
 */
export function computeViews(subject, requests, buffers) {
  const answers = Object.entries(requests).map(([name, options]) => [
    name,
    runToEnd(computeView(subject, name, options, buffers)),
  ]);
  return Object.fromEntries(answers);
}
