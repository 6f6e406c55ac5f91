/** The labs answer the same bits natively, by two compilers, and here. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Calls } from '../../web/core/calls.js';
import { LabCore } from '../../web/core/index.js';
import { instantiate } from '../../web/core/loader.js';
import { buildExperiment } from '../../web/engine/experiment.js';
import { labsWasmPath } from './load-labs.js';

/** @param {string} compiler */
function nativeLines(compiler) {
  const program = new URL(`../../.build/fingerprint-${compiler}`, import.meta.url);
  const lines = execFileSync(program.pathname, ['lab'], { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** FNV-1a over the bytes. @param {Float64Array} numbers */
function hashOf(numbers) {
  let hash = 2166136261;
  for (const byte of new Uint8Array(numbers.buffer)) hash = Math.imul(hash ^ byte, 16777619);
  return hash >>> 0;
}

/** What its header says lends doubles; edges hold NaN. */
function lendingCalls() {
  const header = readFileSync(new URL('../../c/nn_lab.h', import.meta.url), 'utf8');
  const names = [...header.matchAll(/^const double \*(nn_\w+)\(/gm)].map((match) => match[1]);
  return names.filter((name) => name !== 'nn_graph_edges');
}

describe('bits of the labs', () => {
  const [{ epochs, fingerprint, ...settings }, ...lines] = nativeLines('gcc');

  it('gcc and clang agree', () => {
    assert.deepEqual(nativeLines('clang').slice(1), lines);
  });

  it('every call that lends doubles occurs, and none is refused', () => {
    const lent = lines.filter((line) => 'hash' in line);
    assert.deepEqual([...new Set(lent.map((line) => line.call))].sort(), lendingCalls().sort());
    assert.ok(lent.every(({ hash }) => hash !== 0));
  });

  it('WebAssembly agrees, call by call', async () => {
    const calls = new Calls(
      await instantiate('loadLabs', await readFile(labsWasmPath), 'kasane-labs.wasm', 'nn_lab_name'),
    );
    const { run } = buildExperiment(new LabCore(calls), settings);
    for (let epoch = 0; epoch < epochs; epoch++) run.trainEpoch();
    assert.equal(run.fingerprint, fingerprint);
    /** @type {Record<string, number>} */
    const handles = { run: run.addressFor(calls) };
    for (const line of lines) {
      const { call, args = '', makes, count, hash, lends, path } = line;
      const given = args ? args.split(', ').map((/** @type {string} */ it) => handles[it] ?? Number(it)) : [];
      if (lends) calls.lend(call, Float64Array.from(lends));
      else if (path) calls.lend(call, ...trainedPath(run, path));
      else if (makes) handles[makes] = calls.pointer(call, ...given);
      else if (!count) calls.run(call, ...given);
      else
        assert.equal(hashOf(calls.doubles(calls.pointer(call, ...given), count)), hash, `${call}(${args})`);
    }
  });
});

/**
 * The parameters before each of some epochs.
 * @param {import('../../web/core/index.js').Run} run
 * @param {number} snapshots
 */
function trainedPath(run, snapshots) {
  return Array.from({ length: snapshots }, () => {
    const { parameters } = run;
    run.trainEpoch();
    return parameters;
  });
}
