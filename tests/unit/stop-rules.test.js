import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { request, startedEngine, until, untilStopped } from './started-engine.js';

/** @type {[string, object, (stop: any) => void][]} */
const RULES = [
  ['epochs', { stopEpochs: 12 }, (stop) => assert.deepEqual([stop.epoch, stop.limit], [12, 12])],
  ['target_loss', { stopLoss: 0.5 }, (stop) => assert.ok(stop.limit === 0.5 && stop.reached <= 0.5)],
  [
    'target_accuracy',
    { stopAccuracy: 0.7, validationShare: 0.25 },
    (stop) => assert.ok(stop.limit === 0.7 && stop.reached >= 0.7),
  ],
  ['plateau', { stopPatience: 2, learningRate: 1e-9 }, (stop) => assert.equal(stop.limit, 2)],
  [
    'early',
    { earlyPatience: 3, learningRate: 1 },
    (stop) => assert.equal(stop.epoch - stop.bestEpoch, stop.limit),
  ],
];

describe('stop rules', () => {
  for (const [reason, settings, check] of RULES) {
    it(`${reason}: training pauses at the end of that epoch and says which rule and value`, async (t) => {
      const engine = await startedEngine(t, settings);
      await untilStopped(engine);
      const { stop, epoch } = await engine.frame(request);
      assert.deepEqual([stop?.reason, stop?.epoch], [reason, epoch]);
      check(stop);
    });
  }

  it('Play goes past the rule that fired; another rule still holds', async (t) => {
    const engine = await startedEngine(t, { stopEpochs: 5, stopLoss: 0.3 });
    await untilStopped(engine);
    assert.equal((await engine.frame(request)).stop?.reason, 'epochs');
    await untilStopped(engine);
    const { stop, epoch } = await engine.frame(request);
    assert.equal(stop?.reason, 'target_loss');
    assert.ok(epoch > 5);
    engine.play();
    await until(engine, async () => (await engine.frame(request)).epoch > epoch + 5);
    assert.equal((await engine.frame(request)).stop, null);
  });

  it('a change of another setting keeps the rule passed; a change of a rule brings all back', async (t) => {
    const rules = { learningRate: 0.01, stopEpochs: 5 };
    const engine = await startedEngine(t, rules);
    await untilStopped(engine);
    engine.change({ ...rules, learningRate: 0.02 });
    for (let i = 0; i < 3; i++) engine.stepEpoch();
    assert.equal((await engine.frame(request)).stop, null);
    engine.change({ ...rules, stopEpochs: 6 });
    engine.stepEpoch();
    assert.deepEqual(
      [(await engine.frame(request)).stop?.reason, (await engine.frame(request)).stop?.limit],
      ['epochs', 6],
    );
  });

  it('a reset brings the passed rule back', async (t) => {
    const engine = await startedEngine(t, { stopEpochs: 2 });
    await untilStopped(engine);
    engine.stepEpoch();
    engine.reset();
    assert.equal((await engine.frame(request)).stop, null);
    await untilStopped(engine);
    assert.equal((await engine.frame(request)).epoch, 2);
  });

  it('early stopping keeps the best weights, and they can be put back', async (t) => {
    const engine = await startedEngine(t, { earlyPatience: 3, learningRate: 1 });
    /** @type {Map<number, string | null>} */
    const fingerprints = new Map();
    while ((await engine.frame(request)).stop === null) {
      engine.stepEpoch();
      fingerprints.set((await engine.frame(request)).epoch, (await engine.frame(request)).fingerprint);
    }
    const { best, epoch } = await engine.frame(request);
    assert.ok(best && best.epoch < epoch);
    engine.restoreBest();
    assert.equal((await engine.frame(request)).fingerprint, fingerprints.get(best.epoch));
  });

  it('without early stopping no best weights are kept', async (t) => {
    const engine = await startedEngine(t);
    assert.equal((await engine.frame(request)).best, null);
    assert.throws(() => engine.restoreBest(), { code: 'state' });
  });
});
