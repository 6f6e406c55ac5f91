/**
 * The promise of the first page: with its default settings the three-arm spiral is learned, whatever the
 * seed.
 */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { buildExperiment } from '../../web/engine/experiment.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { core } from './load.js';

const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

it('the default experiment reaches test accuracy 0.97 within 300 epochs for each of seeds 1..20', (t) => {
  const usual = EXPERIMENT.defaults();
  assert.equal(usual.dataset, 'spiral');
  assert.equal(usual.classes, 3);
  assert.deepEqual(usual.hidden, [16, 16]);
  const reached = SEEDS.map((seed) => {
    const { data, run } = buildExperiment(core, { ...usual, seed });
    t.after(() => {
      run.dispose();
      data.dispose();
    });
    for (let epoch = 0; epoch < 300; epoch++) run.trainEpoch();
    return run.evaluate('test').accuracy;
  });
  t.diagnostic(`lowest test accuracy after 300 epochs: ${Math.min(...reached)}`);
  assert.ok(Math.min(...reached) >= 0.97, `by seed: ${reached.join(' ')}`);
});
