import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { liveOptions } from '../../web/engine/experiment.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
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
      for (const beta of /** @type {const} */ (['beta1', 'beta2'])) {
        if (symbolOf(optimizer, beta)) assert.notEqual(trained({ [beta]: 0.5 }), usual);
        else assert.throws(() => trained({ [beta]: 0.5 }), { message: /beta. \(0\.5\) has no effect/ });
      }
    });
  }

  for (const schedule of core.names.schedule) {
    it(`the drawn factor of ${schedule} is what the core multiplies the rate by`, (t) => {
      const experiment = { ...EXPERIMENT.defaults(), schedule, schedulePeriod: 8, scheduleWarmup: 3 };
      const settings = { ...experiment, learningRate: 0.01, scheduleWarmup: warmupOf(experiment) };
      const run = makeRun(t, liveOptions(settings, { optionsOf: core.optionsOf, classes: 3 }));
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
