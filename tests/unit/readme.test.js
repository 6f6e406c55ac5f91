/** readme.test.js - the example in the README runs and prints what stands below it. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { example, exampleInC } from './readme.js';

it('the example prints what the README says', () => {
  const node = ['--input-type=module', '--eval', example.code];
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  assert.equal(execFileSync(process.execPath, node, { cwd, encoding: 'utf8' }), example.output);
});

it('the example in C is the one that the native tests compile and run', () => {
  const file = readFileSync(new URL('../native/example.c', import.meta.url), 'utf8');
  assert.ok(file.endsWith(`\n${exampleInC}`), exampleInC);
});
