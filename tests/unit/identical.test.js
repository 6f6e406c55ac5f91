/** The same bits natively, by two compilers, and here. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { buildExperiment } from '../../web/engine/experiment.js';
import { core } from './load.js';

/** @param {string} compiler */
function nativeRuns(compiler) {
  const program = new URL(`../../.build/fingerprint-${compiler}`, import.meta.url);
  return execFileSync(program.pathname, { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('bits after 500 epochs', () => {
  const byGcc = nativeRuns('gcc');
  const byClang = nativeRuns('clang');

  it('gcc and clang agree', () => {
    assert.ok(byGcc.length >= 6);
    assert.deepEqual(byGcc, byClang);
  });

  for (const { epochs, fingerprint, ...settings } of byGcc) {
    it(`${settings.dataset} ${settings.activation} ${settings.optimizer}: WebAssembly agrees`, (t) => {
      const { data, run } = buildExperiment(core, settings);
      t.after(() => {
        run.dispose();
        data.dispose();
      });
      for (let epoch = 0; epoch < epochs; epoch++) run.trainEpoch();
      assert.equal(run.fingerprint, fingerprint);
    });
  }
});
