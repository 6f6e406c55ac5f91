/** readme.test.js - the example in the README runs and prints what stands below it. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

it('the example prints what the README says', () => {
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const [, code, output] =
    readme.match(/```js\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/) ?? assert.fail('no example');
  const node = ['--input-type=module', '--eval', code];
  assert.equal(execFileSync(process.execPath, node, { cwd: fileURLToPath(root), encoding: 'utf8' }), output);
});
