/** exports.test.js - the built modules are what their headers say, vectorised, and ask for little. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import openWabt from 'wabt';

/** What emscripten exports beside our functions: Debian's 3.1.6, then what newer releases call the same. */
const RUNTIME = [
  ...['memory', '_initialize', '__indirect_function_table', '__errno_location'],
  ...['stackSave', 'stackRestore', 'stackAlloc'],
  ...['_emscripten_stack_restore', '_emscripten_stack_alloc', 'emscripten_stack_get_current'],
];
/** What a visitor's browser downloads. */
const MAX_BYTES = 30_000;

/**
 * Name and number of arguments of every function that a header declares.
 * @param {string} header
 * @returns {Map<string, number>}
 */
function declarations(header) {
  const code = header.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^#.*(\\\n.*)*$/gm, '');
  const found = code.matchAll(/^[a-z][\w *]*?\b(nn_\w+)\(([^()]*)\);/gm);
  return new Map([...found].map(([, name, list]) => [name, list === 'void' ? 0 : list.split(',').length]));
}

/** @param {string} name */
function bytesOf(name) {
  return readFileSync(new URL(import.meta.resolve(`kasane/${name}`)));
}

/** @param {string[]} headers */
function declaredIn(headers) {
  const texts = headers.map((name) => readFileSync(new URL(`../../c/${name}`, import.meta.url), 'utf8'));
  return new Map(texts.flatMap((text) => [...declarations(text)]));
}

/** @type {[string, string[]][]} */
const MODULES = [
  ['kasane.wasm', ['nn.h']],
  ['kasane-labs.wasm', ['nn.h', 'nn_lab.h']],
];

for (const [name, headers] of MODULES) {
  describe(name, () => {
    const bytes = bytesOf(name);
    const module = new WebAssembly.Module(bytes);
    const declared = declaredIn(headers);
    /** @type {WebAssembly.Exports} */
    let exported;

    before(async () => {
      const imports = { env: { emscripten_notify_memory_growth() {} } };
      exported = (await WebAssembly.instantiate(module, imports)).exports;
    });

    it(`exports what is declared in ${headers.join(' and ')}`, () => {
      const names = Object.keys(exported).filter((it) => !RUNTIME.includes(it));
      assert.deepEqual(names.sort(), [...declared.keys()].sort());
    });

    it('takes as many arguments as declared', () => {
      for (const [call, count] of declared) {
        assert.equal(/** @type {Function} */ (exported[call]).length, count, call);
      }
    });

    it('has at most one import', () => {
      assert.ok(WebAssembly.Module.imports(module).length <= 1);
    });

    it('multiplies and adds four floats at a time', async () => {
      const wabt = await openWabt();
      const text = wabt.readWasm(bytes, { readDebugNames: false }).toText({});
      assert.match(text, /\bf32x4\.mul\b/);
      assert.match(text, /\bf32x4\.add\b/);
    });
  });
}

describe('the contract', () => {
  it('has the version of the package', () => {
    const header = readFileSync(new URL('../../c/nn.h', import.meta.url), 'utf8');
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    const numbers = [...header.matchAll(/^#define NN_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$/gm)];
    assert.equal(numbers.map(([, number]) => number).join('.'), version);
  });
});

describe("the playground's module", () => {
  it(`is smaller than ${MAX_BYTES} bytes compressed`, () => {
    const { length } = gzipSync(bytesOf('kasane.wasm'), { level: 9 });
    assert.ok(length < MAX_BYTES, `${length} bytes`);
  });

  it('declares nothing that the labs declare too', () => {
    const ofLabs = declaredIn(['nn_lab.h']);
    assert.deepEqual(
      [...declaredIn(['nn.h']).keys()].filter((call) => ofLabs.has(call)),
      [],
    );
  });
});

describe('the header reader', () => {
  it('finds declarations, and nothing in comments and macros', () => {
    const header = `/* nn_fake(int a); */
#define NN_LIST(X) \\
  X(nn_macro(int a);)
typedef struct nn_run nn_run;
int32_t nn_epoch(const nn_run *run); /* see nn_other(x); */
const char *nn_error(void);
nn_run *nn_map(nn_run *run, int32_t first,
               double left);`;
    assert.deepEqual([...declarations(header)], Object.entries({ nn_epoch: 1, nn_error: 0, nn_map: 3 }));
  });
});
