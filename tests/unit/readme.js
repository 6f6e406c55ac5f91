/** readme.js - the examples in the README, and what stands below the first. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const [, code, output] =
  readme.match(/```js\n([\s\S]*?)```[\s\S]*?```text\n([\s\S]*?)```/) ?? assert.fail('no example');

const [, codeInC] = readme.match(/```c\n([\s\S]*?)```/) ?? assert.fail('no example in C');

/** As the README has it. */
export const exampleInC = codeInC;

export const example = Object.freeze({ code, output });
