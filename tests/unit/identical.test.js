/** The same bits natively, by two compilers, and here. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { buildExperiment } from '../../web/engine/experiment.js';
import { hashOf } from './hash.js';
import { core } from './load.js';

/** @param {string} compiler */
function nativeRuns(compiler) {
  const program = new URL(`../../.build/fingerprint-${compiler}`, import.meta.url);
  return execFileSync(program.pathname, { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('bits after training', () => {
  const byGcc = nativeRuns('gcc');
  const byClang = nativeRuns('clang');

  it('gcc and clang agree', () => {
    assert.deepEqual(byGcc, byClang);
  });

  it('every entry of every list that a run is told of occurs', () => {
    /** @param {string} list @param {(run: any) => string | string[]} told */
    const occurs = (list, told) =>
      assert.deepEqual(
        [...new Set(byGcc.flatMap(told))].sort(),
        [.../** @type {Record<string, readonly string[]>} */ (core.names)[list]].sort(),
      );
    for (const list of ['dataset', 'activation', 'initializer', 'loss', 'output', 'optimizer']) {
      occurs(list, (run) => run[list]);
    }
    occurs('scaler', (run) => run.scaling);
    occurs('schedule', (run) => run.schedule);
    occurs('feature', (run) => run.features);
    for (const size of ['l1', 'l2', 'decay']) assert.ok(byGcc.some((run) => run[size] > 0));
    for (const size of ['dropout', 'clipNorm', 'initialBias']) assert.ok(byGcc.some((run) => run[size] > 0));
  });

  for (const { epochs, fingerprint, saved, ...settings } of byGcc) {
    it(`${settings.dataset} ${settings.activation} ${settings.optimizer}: WebAssembly agrees`, (t) => {
      const { data, run } = buildExperiment(core, settings);
      t.after(() => {
        run.dispose();
        data.dispose();
      });
      const half = Math.floor(epochs / 2);
      for (let epoch = 0; epoch < half; epoch++) run.trainEpoch();
      run.trainMinibatch();
      const bytes = run.save();
      assert.equal(hashOf(bytes), saved);
      const loaded = core.load(bytes, { data });
      t.after(() => loaded.dispose());
      for (const each of [run, loaded]) {
        while (each.epoch < epochs) each.trainEpoch();
        assert.equal(each.fingerprint, fingerprint);
      }
    });
  }
});
