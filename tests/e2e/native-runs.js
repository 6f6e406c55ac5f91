/** native-runs.js - the runs of tests/native/fingerprint.c, with what the native core makes of them. */

import { execFileSync } from 'node:child_process';

/** @returns {any[]} experiments, each with its epochs and its fingerprint, and the hash of a saved run */
export function nativeRuns() {
  const program = new URL('../../.build/fingerprint-clang', import.meta.url);
  const lines = execFileSync(program.pathname, { encoding: 'utf8' }).trim().split('\n');
  return lines.map((line) => JSON.parse(line));
}
