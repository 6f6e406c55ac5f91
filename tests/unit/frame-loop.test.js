import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FrameLoop } from '../../web/state/run/frame-loop.js';
import { settled } from './fake-page.js';

describe('frames', () => {
  /** A loop on a clock of its own, whose answers take their time. @param {number} answerMs */
  function startLoop(answerMs) {
    const clock = { nowMs: 0 };
    /** @type {number[]} when frames were asked for */
    const asks = [];
    /** @type {((nowMs: number) => void)[]} */
    const steps = [];
    const loop = new FrameLoop(
      async () => {
        asks.push(clock.nowMs);
        clock.nowMs += answerMs;
        loop.rest(answerMs);
        return true;
      },
      {
        requestFrame: (step) => steps.push(step),
        isHidden: () => false,
        intervalMs: 30,
        now: () => clock.nowMs,
      },
    );
    const drawUntil = async (/** @type {() => boolean} */ isDone) => {
      for (; !isDone(); clock.nowMs++) {
        for (const step of steps.splice(0)) step(clock.nowMs);
        await settled();
      }
    };
    return { clock, asks, loop, drawUntil };
  }

  it('leave training nine tenths of the time, yet never rest for more than 250 ms', async () => {
    for (const [answerMs, restMs] of [
      [1, 29],
      [10, 90],
      [27, 243],
      [28, 250],
      [99, 250],
      [5000, 250],
    ]) {
      const { asks, loop, drawUntil } = startLoop(answerMs);
      loop.wake();
      await drawUntil(() => asks.length === 4);
      for (const index of [1, 2, 3]) {
        const rest = asks[index] - asks[index - 1] - answerMs;
        assert.ok(rest >= restMs && rest <= restMs + 2, `${answerMs} ms, then a rest of ${rest} ms`);
      }
    }
  });

  it('do not rest when something is done', async () => {
    const { clock, asks, loop, drawUntil } = startLoop(99);
    loop.wake();
    await drawUntil(() => asks.length === 2);
    const doneMs = clock.nowMs;
    loop.wake();
    await drawUntil(() => asks.length === 3);
    assert.ok(asks[2] - doneMs <= 2, `after ${asks[2] - doneMs} ms`);
  });

  it('go on after one that could not be had', async () => {
    let asked = 0;
    /** @type {((nowMs: number) => void)[]} */
    const steps = [];
    const loop = new FrameLoop(
      async () => {
        asked++;
        throw new Error('no frame');
      },
      { requestFrame: (step) => steps.push(step), isHidden: () => false, intervalMs: 0 },
    );
    for (let frame = 1; frame <= 3; frame++) {
      loop.wake();
      for (const step of steps.splice(0)) await assert.rejects(async () => step(frame), /no frame/);
      assert.equal(asked, frame);
    }
  });
});
