import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { batch, effect, signal } from '@preact/signals-core';
import { DrawGuard } from '../../web/ui/draw-guard.js';

/** @param {import('node:test').TestContext} t */
function startPainters(t) {
  const heard = t.mock.method(console, 'error', () => {});
  /** @type {boolean[]} */
  const shown = [];
  const guard = new DrawGuard((isFailing) => shown.push(isFailing));
  const [frame, isBroken] = [signal(0), signal(false)];
  /** @type {number[]} */
  const painted = [];
  const stops = [
    effect(() => {
      const value = frame.value;
      guard.run('broken', () => {
        if (isBroken.value) throw new Error('no such column');
        painted.push(-value);
      });
    }),
    effect(() => void guard.run('whole', () => painted.push(frame.value))),
  ];
  t.after(() => {
    for (const stop of stops) stop();
  });
  return { frame, isBroken, painted, shown, guard, heard: () => heard.mock.callCount() };
}

describe('a painter that fails', () => {
  it('stops neither the others nor who has changed the state', (t) => {
    const { frame, isBroken, painted } = startPainters(t);
    painted.length = 0;
    let isDone = false;
    isBroken.value = true;
    batch(() => {
      frame.value = 1;
      isDone = true;
    });
    frame.value = 2;
    assert.ok(isDone);
    assert.deepEqual(painted, [1, 2]);
  });

  it('is told on the page until it paints again, and in the console once', (t) => {
    const { frame, isBroken, shown, heard, painted } = startPainters(t);
    isBroken.value = true;
    frame.value = 1;
    frame.value = 2;
    assert.equal(heard(), 1);
    assert.equal(shown.at(-1), true);
    isBroken.value = false;
    assert.equal(shown.at(-1), false);
    assert.ok(painted.includes(-2));
    isBroken.value = true;
    assert.equal(heard(), 2);
  });

  it('is told as long as another one fails in the same place', (t) => {
    const { shown, guard } = startPainters(t);
    const fail = () => {
      throw new Error('no');
    };
    assert.equal(guard.run('a', fail), false);
    assert.equal(guard.run('b', fail), false);
    assert.equal(
      guard.run('a', () => {}),
      true,
    );
    assert.equal(shown.at(-1), true);
    guard.run('b', () => {});
    assert.equal(shown.at(-1), false);
    guard.run('a', fail);
    guard.reset();
    assert.equal(shown.at(-1), false);
  });
});
