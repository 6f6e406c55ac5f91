/**
 * native.js - what the native programs are told, and which there are: builds of the core, and one network
 * written out by hand.
 */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { fingerprintAfter, startOf } from './start.js';
import { GRID, samplesOf, workloadOf } from './workloads.js';

/** As build.sh builds them, .build/bench-COMPILER-MACHINE. */
export const NATIVE = ['gcc-x86-64-v3', 'clang-x86-64-v3', 'gcc-x86-64', 'clang-x86-64'];

/** Knows W1 alone. */
export const BY_HAND = 'by-hand';

/**
 * @param {string} name of a program that build.sh has built
 * @param {number[]} args
 * @param {ArrayBufferView[]} told
 */
function ask(name, args, told) {
  const program = fileURLToPath(new URL(`../../.build/bench-${name}`, import.meta.url));
  const bytes = told.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength));
  const { stdout, stderr } = spawnSync(program, args.map(String), { input: Buffer.concat(bytes) });
  if (stdout.length === 0) throw new Error(`${name} ${args}: ${stderr}`);
  return JSON.parse(String(stdout));
}

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
  return [header, points, targets];
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
  const answer = ask(build, [steps, warmUpMs, timedMs], describe(start.workload, start.names));
  return { rate: answer.rate, hasSameBits: answer.fingerprint === fingerprint };
}

/** @param {number} warmUpMs @param {number} timedMs */
export async function runByHand(warmUpMs, timedMs) {
  const { points, labels, run, batches } = await startOf(workloadOf('W1'));
  const told = [Int32Array.of(labels.length), points, Float32Array.from(labels), run.parameters, ...batches];
  const { rate, ...losses } = ask(BY_HAND, [batches.length, warmUpMs, timedMs], told);
  return { rate, losses };
}
