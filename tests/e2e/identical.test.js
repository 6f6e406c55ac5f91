/** The same bits in the browser as natively: the runs that tests/native/fingerprint.c lists. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { fingerprintsOf } from './fingerprints-in-page.js';
import { nativeRuns } from './native-runs.js';
import { it, open } from './story.js';

it('the worker in Chromium ends with the bits of the native core', async (t) => {
  const expected = nativeRuns();
  // Beside the page, whose policy lets only its own code open workers.
  const beside = { contentType: 'text/html', body: '<!doctype html><link rel="icon" href="data:,">' };
  const answer = (/** @type {string} */ url) => (url.endsWith('beside.html') ? beside : undefined);
  const page = await open(t, { answer, isDelayed: false }); // it asks thousands of times
  await page.reopen('beside.html');
  const found = await page.read(fingerprintsOf, expected);
  t.diagnostic(`fingerprints: ${found.join(' ')}`);
  assert.deepEqual(
    found,
    expected.map((run) => run.fingerprint),
  );
});

it('a run saved in Chromium has the bytes of the native one, and goes on from them alike', async (t) => {
  const expected = nativeRuns();
  const page = await open(t);
  const sources = ['web/core/index.js', 'web/engine/experiment.js', 'tests/unit/hash.js'];
  const { outputFiles } = await build({
    stdin: {
      contents: sources.map((path) => `export * from './${path}';`).join('\n'),
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
    },
    ...{ bundle: true, write: false, format: 'iife', globalName: 'kasane' },
    logOverride: { 'empty-import-meta': 'silent' }, // the module's bytes are given
  });
  await page.load(`${outputFiles[0].text}; globalThis.kasane = kasane;`);
  const reproduce = async (/** @type {any[]} */ runs) => {
    const { kasane } = /** @type {any} */ (globalThis);
    const core = await kasane.loadCore(await (await fetch('./kasane.wasm')).arrayBuffer());
    return runs.map(({ epochs, ...settings }) => {
      const { data, run } = kasane.buildExperiment(core, settings);
      while (run.epoch < Math.floor(epochs / 2)) run.trainEpoch();
      run.trainMinibatch();
      const bytes = run.save();
      run.dispose();
      const loaded = core.load(bytes, { data });
      while (loaded.epoch < epochs) loaded.trainEpoch();
      const { fingerprint } = loaded;
      loaded.dispose();
      data.dispose();
      return { saved: kasane.hashOf(bytes), fingerprint };
    });
  };
  const found = await page.read(reproduce, expected);
  assert.deepEqual(
    found,
    expected.map(({ saved, fingerprint }) => ({ saved, fingerprint })),
  );
});
