import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrainingLoop } from '../../web/engine/training-loop.js';

/** A clock that moves only when told: an epoch costs epochMs, a pause what was asked for. */
function stoppedClock() {
  let time = 0;
  /** @type {number[]} */
  const pauses = [];
  return {
    pauses,
    spend: (/** @type {number} */ ms) => {
      time += ms;
    },
    now: () => time,
    pause: async (/** @type {number} */ ms) => {
      pauses.push(ms);
      time += ms;
    },
  };
}

/** @param {{epochMs: number, epochs: number, pace?: number, share?: number}} options share: of an epoch */
async function playFor({ epochMs, epochs, pace, share = 1 }) {
  const clock = stoppedClock();
  let trained = 0;
  const loop = new TrainingLoop(() => {
    clock.spend(epochMs);
    if (++trained === epochs) loop.stop();
    return share;
  }, clock);
  if (pace) loop.setPace(pace);
  await loop.play({ sliceMs: 8 });
  return { trained, clock, loop };
}

describe('the training loop', () => {
  it('a stop in the middle of a slice ends it at once', async () => {
    const { trained } = await playFor({ epochMs: 1, epochs: 3 });
    assert.equal(trained, 3);
  });

  it('lets messages in after each slice of 8 ms', async () => {
    const { trained, clock } = await playFor({ epochMs: 2, epochs: 12 });
    assert.equal(trained, 12);
    assert.deepEqual(clock.pauses, [0, 0, 0]);
  });

  it('trains one epoch at least, however long it takes', async () => {
    const { clock } = await playFor({ epochMs: 100, epochs: 3 });
    assert.deepEqual(clock.pauses, [0, 0, 0]);
  });

  for (const pace of [1, 30, 100, 500]) {
    it(`holds a pace of ${pace} epochs per second`, async () => {
      const epochs = pace * 2;
      const { clock } = await playFor({ epochMs: 0.1, epochs, pace });
      assert.ok(Math.abs(clock.now() - 2000) < 20, `took ${clock.now()} ms`);
    });
  }

  it('the pieces of an epoch each take their share of its time', async () => {
    const { clock } = await playFor({ epochMs: 5, epochs: 40, pace: 4, share: 0.1 });
    assert.equal(clock.pauses.length, 40);
    assert.equal(clock.now(), 1000); // four epochs of ten pieces; a piece takes 5 ms and is due every 25 ms
  });

  it('an epoch that throws ends it and rejects', async () => {
    const clock = stoppedClock();
    const loop = new TrainingLoop(() => {
      throw new Error('diverged');
    }, clock);
    await assert.rejects(loop.play(), /diverged/);
    assert.equal(loop.isRunning, false);
    assert.equal(loop.epochsPerSecond, 0);
  });

  it('stopped in a long pause and played again, it trains once, not twice at a time', async () => {
    /** @type {(() => void)[]} */
    const waiting = [];
    let trained = 0;
    const loop = new TrainingLoop(() => (++trained > 0 ? 1 : 0), {
      now: () => 0,
      pause: () => new Promise((resolve) => waiting.push(resolve)),
    });
    loop.setPace(1);
    const first = loop.play();
    loop.stop();
    const second = loop.play();
    assert.equal(trained, 2);
    for (const resolve of waiting.splice(0)) resolve();
    await first;
    assert.equal(loop.isRunning, true);
    loop.stop();
    for (const resolve of waiting.splice(0)) resolve();
    await second;
    assert.equal(trained, 3);
  });

  it('tells epochs per second of all the time between slices', async () => {
    const clock = stoppedClock();
    let epochs = 0;
    /** @type {number[]} */
    const told = [];
    const loop = new TrainingLoop(
      () => {
        clock.spend(1);
        told.push(loop.epochsPerSecond);
        if (++epochs === 2000) loop.stop();
        return 1;
      },
      { now: clock.now, pause: async () => clock.spend(2) },
    );
    await loop.play({ sliceMs: 8 });
    assert.ok(Math.abs(/** @type {number} */ (told.at(-1)) - 800) < 10, `${told.at(-1)}`);
  });
});
