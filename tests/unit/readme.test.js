/** readme.test.js - the example in the README runs and prints what stands below it. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { example } from './readme.js';

it('the example prints what the README says', () => {
  const node = ['--input-type=module', '--eval', example.code];
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  assert.equal(execFileSync(process.execPath, node, { cwd, encoding: 'utf8' }), example.output);
});
