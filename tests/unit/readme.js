/** readme.js - the example in the README, and what stands below it. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, code, output] =
  readme.match(/```js\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/) ?? assert.fail('no example');

export const example = Object.freeze({ code, output });
