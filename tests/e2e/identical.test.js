/** The same bits in the browser's worker as natively: the runs that tests/native/fingerprint.c lists. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { it } from 'node:test';
import { openPage } from './harness.js';

it('the worker in Chromium ends with the bits of the native core', async (t) => {
  const program = new URL('../../.build/fingerprint-clang', import.meta.url);
  const lines = execFileSync(program.pathname, { encoding: 'utf8' }).trim().split('\n');
  const expected = lines.map((line) => JSON.parse(line));
  const page = await openPage(t);
  const found = await page.evaluate(async (runs) => {
    const worker = new Worker('./worker.js', { type: 'module' });
    /** @param {string} method @param {...unknown} args @returns {Promise<any>} */
    const ask = (method, ...args) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) =>
          data.error ? reject(new Error(data.error.message)) : resolve(data.value);
        worker.postMessage({ id: 0, method, args });
      });
    await ask('load', await (await fetch('./kasane.wasm')).arrayBuffer());
    const fingerprints = [];
    for (const run of runs) {
      await ask('build', run);
      for (let epoch = 0; epoch < run.epochs; epoch++) await ask('stepEpoch');
      fingerprints.push((await ask('frame', { views: {}, probes: [], historySince: -1 })).fingerprint);
    }
    worker.terminate();
    return fingerprints;
  }, expected);
  t.diagnostic(`fingerprints: ${found.join(' ')}`);
  assert.deepEqual(
    found,
    expected.map((run) => run.fingerprint),
  );
});
