/** native.js - what the native programs are told, and which there are. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fingerprintAfter, startOf } from './start.js';
import { GRID, samplesOf, workloadOf } from './workloads.js';

/** As build.sh builds them, .build/bench-COMPILER-MACHINE. */
export const NATIVE = ['gcc-x86-64-v3', 'clang-x86-64-v3', 'gcc-x86-64', 'clang-x86-64'];

/** @param {import('./workloads.js').Workload} workload @param {import('./start.js').Core['names']} names */
function describe(workload, names) {
  const { features, hidden, activation, classes, batch, samples, isForward } = workload;
  const loss = classes === 1 ? 'sum_of_squares' : 'softmax_cross_entropy';
  const { points, labels } = samplesOf(workload);
  const header = Int32Array.of(
    ...[samples, features, classes, batch],
    names.activation.indexOf(activation),
    names.loss.indexOf(loss),
    names.optimizer.indexOf('sgd'),
    isForward ? GRID.columns : 0,
    hidden.length,
    ...hidden,
  );
  const targets = classes === 1 ? Float32Array.from(labels) : labels;
  return Buffer.concat([header, points, targets].map((part) => Buffer.from(part.buffer)));
}

/**
 * @param {string} build
 * @param {string} name of the workload
 * @param {number} warmUpMs
 * @param {number} timedMs
 */
export async function runNative(build, name, warmUpMs, timedMs) {
  const start = await startOf(workloadOf(name));
  const { steps, fingerprint } = fingerprintAfter(start);
  const program = fileURLToPath(new URL(`../../.build/bench-${build}`, import.meta.url));
  const input = describe(start.workload, start.names);
  const { stdout, stderr } = spawnSync(program, [steps, warmUpMs, timedMs].map(String), { input });
  if (stdout.length === 0) throw new Error(`${build} ${name}: ${stderr}`);
  const answer = JSON.parse(String(stdout));
  return { rate: answer.rate, hasSameBits: answer.fingerprint === fingerprint };
}
