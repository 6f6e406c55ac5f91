/** Rules of the C sources that no compiler warns of, and that equal bits everywhere depend on. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);

/** @typedef {Map<string, string>} Files path to text, without comments */

/** @param {...string} folders @returns {Files} */
function readSources(...folders) {
  const paths = folders.flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true }).map((path) => `${folder}/${path}`),
  );
  const sources = paths.filter((path) => /\.[ch]$/.test(path)).sort();
  return new Map(sources.map((path) => [path, withoutComments(readFileSync(new URL(path, root), 'utf8'))]));
}

/** @param {string} text */
function withoutComments(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, ' ');
}

/** @param {string} path @param {Files} files @param {Set<string>} [seen] every file that is included */
function included(path, files, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  const names = [...(files.get(path) ?? '').matchAll(/#include "([^"]+)"/g)].map(([, name]) => `c/${name}`);
  for (const name of names) included(name, files, seen);
  return seen;
}

/** What a generator, or a fuzzer's input, gives next: each call changes what the following one gets. */
const DRAW =
  /\b(splitmix64|rng_(?!start)\w+|random_(?!order|shuffle)\w+|about|take_(byte|bits|int|real)|draw_x)\(/g;
/** Not a call but a declaration. */
const PARAMETER = /\w+\((rng|fuzz_input|uint64_t) \*|draw_x\(wanted /g;
/** What C does in order: statements, the operands of ?: && || and, outside parentheses, declarators. */
const SEQUENCED = /^(;|\?|:|&&|\|\|)/;

/** @param {string} code @returns {string[]} pieces within which C leaves the order of calls open */
function expressionsOf(code) {
  const pieces = [''];
  let depth = 0;
  for (let at = 0; at < code.length; at++) {
    const isInitializer = code[at] === '{' && /=\s*$/.test(pieces[pieces.length - 1]);
    if ('(['.includes(code[at]) || isInitializer || (depth > 0 && code[at] === '{')) depth++;
    else if (depth > 0 && ')]}'.includes(code[at])) depth--;
    const isBetween = depth === 0 && '{},'.includes(code[at]);
    if (isBetween || SEQUENCED.test(code.slice(at, at + 2))) pieces.push('');
    else pieces[pieces.length - 1] += code[at];
  }
  return pieces;
}

/** @param {Files} files */
function unsequencedDraws(files) {
  const found = [];
  for (const [path, code] of files) {
    const calls = code.replace(/^\s*#.*(\\\n.*)*$/gm, '').replace(PARAMETER, '(');
    for (const piece of expressionsOf(calls)) {
      if ([...piece.matchAll(DRAW)].length > 1) found.push(`${path}: ${piece.trim().replace(/\s+/g, ' ')}`);
    }
  }
  return found;
}

/** A declaration that answers neither a status nor a handle. */
const GETTER = /^(?!nn_|void)[\w *]+?\b(nn_\w+)\(/gm;

/** @param {string[]} functions @param {string} code @returns {string[]} those that its bodies call */
function callsOf(functions, code) {
  const bodies = code.replace(/^\S.*$/gm, '');
  return functions.filter((name) => new RegExp(`\\b${name}\\(`).test(bodies));
}

describe('C sources', () => {
  const files = readSources('c');

  it('include base/exact.h wherever they compute with floats', () => {
    const without = [...files.keys()].filter(
      (path) =>
        path.endsWith('.c') &&
        /\b(float|double)\b/.test(files.get(path) ?? '') &&
        !included(path, files).has('c/base/exact.h'),
    );
    assert.deepEqual(without, []);
  });

  it('call no getter of the contract from behind it', () => {
    const headers = [...readSources('c').entries()].filter(([path]) => /^c\/nn(_lab)?\.h$/.test(path));
    const getters = headers.flatMap(([, code]) => [...code.matchAll(GETTER)].map(([, name]) => name));
    assert.ok(getters.includes('nn_epoch') && !getters.includes('nn_build'));
    assert.deepEqual(
      [...files].flatMap(([path, code]) => callsOf(getters, code).map((name) => `${path}: ${name}`)),
      [],
    );
  });

  it('draw from a generator once in an expression, for the order of calls is open', () => {
    assert.deepEqual(unsequencedDraws(readSources('c', 'tests/native')), []);
  });
});

it('the rule on getters finds a call, and no definition', () => {
  const code = 'int32_t nn_epoch(const nn_run *run) {\n  return nn_part_count(run, 0);\n}';
  assert.deepEqual(callsOf(['nn_epoch', 'nn_part_count'], code), ['nn_part_count']);
});

describe('the rule on draws', () => {
  const wrong = [
    'rng r = {splitmix64(&mix), splitmix64(&mix) | 1u};',
    'f(take_byte(in), take_byte(in));',
    'x = rng_uniform(r) + rng_uniform(r);',
    'g(1 + take_byte(in) % 6, take_real(in, 0, 1), 0);',
  ];
  const right = [
    'float x = random_between(r, 0, 1), y = random_between(r, 0, 1);',
    'r.state = splitmix64(&mix); r.increment = splitmix64(&mix) | 1u;',
    'return take_byte(in) & 1 ? take_real(in, 0, 1) : take_real(in, 0, 2);',
    'for (int i = 0; i < take_byte(in); i++) f(take_byte(in));',
  ];
  for (const code of wrong) {
    it(`finds ${code}`, () => assert.equal(unsequencedDraws(new Map([['a.c', code]])).length, 1));
  }
  for (const code of right) {
    it(`allows ${code}`, () => assert.deepEqual(unsequencedDraws(new Map([['a.c', code]])), []));
  }
});
