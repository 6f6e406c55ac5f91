/**
 * engines.js - the same bits in the other two browser engines, by `./build.sh test engines`: WebKit needs a
 * display.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { nativeRuns } from './native-runs.js';
import { BROWSERS, isInstalled, visit } from './visit.js';

const PATIENCE_MS = 120_000;

const script = `
import { fingerprintsOf } from './fingerprints-in-page.js';
const post = (found) => fetch('./answer', { method: 'POST', body: JSON.stringify(found) });
try {
  post({ fingerprints: await fingerprintsOf(await (await fetch('./runs.json')).json()) });
} catch (error) {
  post({ error: String(error) });
}`;

for (const name of ['Firefox', 'WebKit']) {
  it(`the worker in ${name} ends with the bits of the native core`, async (t) => {
    assert.ok(isInstalled(name), `no ${name}: install ${BROWSERS[name].package}`);
    const expected = nativeRuns();
    const files = {
      'visit.html': async () => '<!doctype html><script type="module" src="visit.js"></script>',
      'visit.js': async () => script,
      'fingerprints-in-page.js': () => readFile(new URL('./fingerprints-in-page.js', import.meta.url)),
      'runs.json': async () => JSON.stringify(expected),
    };
    const { fingerprints } = await visit(name, files, PATIENCE_MS);
    t.diagnostic(`fingerprints: ${fingerprints.join(' ')}`);
    assert.deepEqual(
      fingerprints,
      expected.map(({ fingerprint }) => fingerprint),
    );
  });
}
