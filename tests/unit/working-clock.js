/** working-clock.js - a clock that counts pieces of work: tests by it are the same on every machine. */

import { Core } from '../../web/core/core.js';
import { Run } from '../../web/core/run.js';

/** A minibatch, a block of 256 samples that are measured or predicted, an inspection. */
export const PIECE_MS = 5;
const BLOCK = 256;

/**
 * A clock by which each piece of work takes the same time and nothing else takes any, and what was worked
 * from one pause to the next. What the core takes in one call takes as long as its pieces together.
 * @param {import('node:test').TestContext} t
 */
export function workingClock(t) {
  let time = 0;
  let since = 0;
  const seen = { maxMs: 0, pauses: 0, minibatches: 0 };
  const work = (/** @type {number} */ pieces) => {
    time += pieces * PIECE_MS;
    seen.maxMs = Math.max(seen.maxMs, time - since);
  };
  /** @param {any} type @param {string} name @param {(args: any[], self: any) => number} piecesOf */
  const count = (type, name, piecesOf) => {
    const original = type.prototype[name];
    /** @this {any} @param {any[]} args */
    function counted(...args) {
      const pieces = piecesOf(args, this);
      const answer = original.apply(this, args);
      work(pieces);
      return answer;
    }
    t.mock.method(type.prototype, name, counted);
  };
  const minibatches = (/** @type {number} */ some) => {
    seen.minibatches += some;
    return some;
  };
  count(Run, 'trainMinibatch', () => minibatches(1));
  count(Run, 'trainEpoch', (_, run) => minibatches(run.count('train') - run.position));
  count(Run, 'evaluate', ([part], run) => Math.ceil(run.count(part) / BLOCK));
  count(Run, 'predict', ([rows], run) => Math.ceil(rows.length / run.features / BLOCK));
  count(Run, 'inspect', () => 1);
  count(Core, 'generate', () => 3);
  count(Core, 'run', () => 3);
  const { measure } = Run.prototype;
  /** @this {Run} @param {import('../../web/core/index.js').PartName} part */
  function* measureCounted(part) {
    const measuring = measure.call(this, part);
    for (let step = measuring.next(); ; step = measuring.next()) {
      if (step.done) return step.value;
      work(1);
      yield;
    }
  }
  t.mock.method(Run.prototype, 'measure', measureCounted);
  const clock = {
    now: () => time,
    /** @returns {Promise<void>} */
    pause: async () => {
      seen.pauses++;
      await new Promise((resolve) => setImmediate(resolve));
      since = time;
    },
  };
  /** What is done from now on, without what others do in pauses. */
  const restart = () => {
    since = time;
    Object.assign(seen, { maxMs: 0, pauses: 0, minibatches: 0 });
  };
  return { clock, seen, restart };
}
