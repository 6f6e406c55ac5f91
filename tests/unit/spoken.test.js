import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SpeechThrottle } from '../../web/ui/spoken.js';

/** A throttle whose time goes on when the test says so, and what it has shown. */
function throttle() {
  const state = { ms: 0, due: Number.POSITIVE_INFINITY, call: () => {} };
  /** @type {[number, number][]} */
  const shown = [];
  const clock = {
    nowMs: () => state.ms,
    setTimer: (/** @type {() => void} */ call, /** @type {number} */ delayMs) => {
      Object.assign(state, { call, due: state.ms + delayMs });
      return 1;
    },
    clearTimer: () => {
      state.due = Number.POSITIVE_INFINITY;
    },
  };
  const wait = (/** @type {number} */ ms) => {
    const end = state.ms + ms;
    if (state.due <= end) {
      state.ms = state.due;
      state.due = Number.POSITIVE_INFINITY;
      state.call();
    }
    state.ms = end;
  };
  const speech = new SpeechThrottle((/** @type {number} */ value) => shown.push([state.ms, value]), clock);
  return { speech, shown, wait };
}

describe('what a screen reader speaks', () => {
  it('follows numbers that change twenty times a second every two seconds', () => {
    const { speech, shown, wait } = throttle();
    for (let ms = 0; ms < 5000; ms += 50) {
      speech.update(ms, 'probe');
      wait(50);
    }
    assert.deepEqual(shown, [
      [0, 0],
      [2000, 1950],
      [4000, 3950],
    ]);
  });

  it('ends with the last number, also when nothing changes any more', () => {
    const { speech, shown, wait } = throttle();
    for (const value of [1, 2, 3]) {
      speech.update(value, 'probe');
      wait(100);
    }
    wait(10_000);
    assert.deepEqual(shown, [
      [0, 1],
      [2000, 3],
    ]);
  });

  it('follows at once what the reader has done', () => {
    const { speech, shown, wait } = throttle();
    speech.update(1, 'at 0.3');
    wait(100);
    speech.update(2, 'at 0.3');
    wait(100);
    speech.update(3, 'at 0.4');
    assert.deepEqual(shown, [
      [0, 1],
      [200, 3],
    ]);
  });

  it('is not repeated, and forgotten when it is no longer there', () => {
    const { speech, shown, wait } = throttle();
    speech.update(1);
    speech.update(2);
    speech.update(1);
    wait(5000);
    speech.update(3);
    speech.update(4);
    speech.cancel();
    wait(5000);
    assert.deepEqual(
      shown.map(([, value]) => value),
      [1, 3],
    );
  });

  it('keeps a longer time where one is asked for', () => {
    const { speech, shown, wait } = throttle();
    for (let epoch = 1; epoch <= 30; epoch++) {
      speech.update(epoch, 'training', 10_000);
      wait(1000);
    }
    assert.deepEqual(
      shown.map(([ms]) => ms),
      [0, 10_000, 20_000, 30_000],
    );
  });
});
