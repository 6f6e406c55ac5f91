import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaults } from '../../web/state/experiment/schema.js';
import { scheduleFactor, symbolOf, warmupOf } from '../../web/state/experiment/training-facts.js';
import { core, makeRun } from './load.js';

describe('facts of training', () => {
  for (const optimizer of core.names.optimizer) {
    it(`${optimizer} has a symbol for exactly those betas that move its weights`, (t) => {
      const trained = (/** @type {object} */ changes) => {
        const run = makeRun(t, { optimizer, ...changes });
        for (let i = 0; i < 3; i++) run.trainEpoch();
        return run.fingerprint;
      };
      const usual = trained({});
      assert.equal(trained({ beta1: 0.5 }) !== usual, symbolOf(optimizer, 'beta1') !== undefined);
      assert.equal(trained({ beta2: 0.5 }) !== usual, symbolOf(optimizer, 'beta2') !== undefined);
    });
  }

  for (const schedule of core.names.schedule) {
    it(`the drawn factor of ${schedule} is what the core multiplies the rate by`, (t) => {
      const experiment = { ...defaults(), schedule, schedulePeriod: 8, scheduleWarmup: 3 };
      const { scheduleFactor: factor } = experiment;
      const run = makeRun(t, {
        learningRate: 0.01,
        schedule: { kind: schedule, period: 8, factor, warmup: warmupOf(experiment) },
      });
      for (let epoch = 0; epoch < 12; epoch++) {
        assert.ok(Math.abs(run.learningRate - 0.01 * scheduleFactor(experiment, epoch)) < 1e-9, `${epoch}`);
        run.trainEpoch();
      }
    });
  }

  it('a warm-up as long as its period ends before it', () => {
    assert.ok(warmupOf({ schedulePeriod: 10, scheduleWarmup: 10 }) < 10);
    assert.equal(warmupOf({ schedulePeriod: 10, scheduleWarmup: 4 }), 4);
  });
});
