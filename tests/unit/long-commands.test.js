/** long-commands.test.js - what the page does while the engine is still at work on what it was asked for. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled, startPage } from './fake-page.js';

describe('a step that takes long', () => {
  it('is shown on its way, frame after frame, until it is done', async () => {
    const { actions, engine, state, store, calls, drawFrame } = await startPage();
    await drawFrame(1);
    /** @type {(value?: unknown) => void} */
    let end = () => {};
    engine.stepEpoch = () =>
      new Promise((resolve) => {
        end = resolve;
      });
    const step = actions.step('stepEpoch');
    for (const position of [10, 20, 30]) {
      state.position = position;
      await settled();
      await drawFrame(position * 1000);
      assert.equal(store.frame.value?.position, position);
    }
    end();
    await step;
    await drawFrame(40_000);
    calls.length = 0;
    await drawFrame(50_000);
    assert.deepEqual(calls, []);
  });
});

describe('a replay that takes long', () => {
  it('gives way to another one, and to Reset', async () => {
    let nowMs = 0;
    const { actions, engine, store, state, calls } = await startPage('', () => true, { now: () => nowMs });
    state.newestEpoch = 128;
    const asked = (/** @type {string} */ name) =>
      calls.filter(([method]) => method === name).map(([, argument]) => argument);
    const reach = engine.seek;
    /** @type {() => void} */
    let end = () => {};
    engine.seek = async (/** @type {number} */ epoch) => {
      await reach(epoch);
      await new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
        end = resolve;
      });
    };
    const stop = engine.stopSeeking;
    engine.stopSeeking = async () => {
      await stop();
      end();
    };
    actions.timeline.seek(100);
    await settled();
    nowMs = 299;
    actions.timeline.seek(90);
    await settled();
    assert.deepEqual([asked('seek'), asked('stopSeeking').length], [[100], 0], 'it would soon be there');
    nowMs = 300;
    actions.timeline.seek(80);
    await settled();
    assert.deepEqual([asked('seek'), asked('stopSeeking').length], [[100, 80], 1]);
    await actions.reset();
    assert.deepEqual([asked('reset').length, asked('stopSeeking').length], [1, 2]);
    assert.equal(store.wantedEpoch.value, null);
    assert.deepEqual(asked('seek'), [100, 80]);
  });
});
