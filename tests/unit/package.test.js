/** package.test.js - the npm package: what it holds, that README's example runs from it, and its types. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { example } from './readme.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kasane-package-'));
const env = { ...process.env, NODE_OPTIONS: '', npm_config_cache: join(folder, 'cache') };

/** @param {string} cwd @param {...string} args */
const npm = (cwd, ...args) => execFileSync('npm', args, { cwd, env, encoding: 'utf8', stdio: 'pipe' });

/** Names that are right, and each line below a comment one that is wrong. */
const CONSUMER = `import { loadCore, loadLabs, CoreError } from 'kasane';
import type { LossName, Run, RunOptions } from 'kasane';

const core = await loadCore();
const data = core.generate({ dataset: 'spiral', classes: 3, seed: 7 });
data.split({ parts: Array.from({ length: data.samples }, (_, i) => (i % 2 ? 'train' : 'test')) });
const loss: LossName = 'softmax_cross_entropy';
const options: RunOptions = { data, loss, hidden: [{ units: 4, activation: 'tanh' }], optimizer: 'adam' };
const run: Run = core.run({ ...options, schedule: { kind: 'step', period: 10 }, scaling: 'standardise' });
const accuracy: number = run.evaluate('test').accuracy;
const outputs: Float32Array = run.predict([[0, 1], [1, 0]]);
const { labs } = await loadLabs(new URL('file:///nowhere'));
const path: Float64Array = labs.path({ surface: 'bowl', optimizer: 'sgd', rate: 0.1, x: 1, y: 1, steps: 3 });
const inspected: number = run.inspect({ count: 3 }).norm('weight_gradients', 0);
const disposed: Disposable = core.importData({ points: [1, 2], targets: [3, 4] });
run[Symbol.dispose]();
const thrown: unknown = accuracy;
if (thrown instanceof CoreError) console.log(thrown.code, outputs, path, inspected, disposed);

// @ts-expect-error an activation
core.run({ data, hidden: [{ units: 4, activation: 'tahn' }] });
// @ts-expect-error an option
core.run({ data, learning_rate: 0.1 });
// @ts-expect-error an optimizer
core.run({ data, optimizer: 'Adam' });
// @ts-expect-error a loss
core.run({ data, loss: 'cross_entropy' });
// @ts-expect-error an initializer
core.run({ data, initializer: 'glorot' });
// @ts-expect-error a schedule
run.change({ schedule: { kind: 'exponential' } });
// @ts-expect-error a data set
core.generate({ dataset: 'spirale' });
// @ts-expect-error a scaler
core.run({ data, scaling: 'minmax' });
// @ts-expect-error a feature
core.run({ data, features: ['x', 'z'] });
// @ts-expect-error a part
run.evaluate('exam');
// @ts-expect-error a quantity
run.inspect().norm('gradients', 0);
// @ts-expect-error a list of names
core.names.activations;
// @ts-expect-error what is needed
core.run({ hidden: [] });
// @ts-expect-error no part of the interface
run.addressFor;
`;

/** @param {...string} args @returns {string} what the compiler finds wrong */
function compile(...args) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const strict = ['--ignoreConfig', '--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext'];
  const { stdout, status } = spawnSync(process.execPath, [tsc, ...strict, ...args, 'consumer.ts'], {
    ...{ cwd: folder, env, encoding: 'utf8' },
  });
  return status === 0 ? '' : stdout;
}

describe('the npm package', () => {
  before(() => {
    npm(root, 'pack', '--pack-destination', folder);
    const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
    npm(folder, 'install', '--offline', '--no-audit', '--no-fund', '--no-save', `./${tarball}`);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('brings nothing else along', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(installed, ['kasane']);
  });

  it('holds both modules, the wrapper with its types, README and licence', () => {
    const inside = readdirSync(join(folder, 'node_modules/kasane'), { recursive: true }).map(String);
    const files = inside.filter((path) => /\.\w+$|LICENSE/.test(path));
    const wrapper = readdirSync(join(root, 'web/core'));
    const expected = [
      ...['LICENSE', 'README.md', 'package.json', 'dist/kasane.wasm', 'dist/kasane-labs.wasm'],
      ...wrapper.map((name) => `web/core/${name}`),
      ...wrapper.map((name) => `dist/types/${name.replace(/\.js$/, '.d.ts')}`),
      'dist/types/names.d.ts',
    ];
    assert.deepEqual(files.sort(), expected.sort());
    for (const name of ['kasane.wasm', 'kasane-labs.wasm']) {
      const packed = readFileSync(join(folder, 'node_modules/kasane/dist', name));
      assert.ok(packed.equals(readFileSync(join(root, 'dist', name))), name);
    }
  });

  it('runs the example of the README', () => {
    writeFileSync(join(folder, 'example.js'), example.code);
    const told = execFileSync(process.execPath, ['example.js'], { cwd: folder, env, encoding: 'utf8' });
    assert.equal(told, example.output);
  });

  it('has its modules for who wants to load them otherwise', () => {
    const code = `import { loadCore, loadLabs } from 'kasane';
      for (const [load, name] of [[loadCore, 'kasane.wasm'], [loadLabs, 'kasane-labs.wasm']])
        console.log((await load(new URL(import.meta.resolve('kasane/' + name)))).names.part.join());`;
    const node = ['--input-type=module', '--eval', code];
    const told = execFileSync(process.execPath, node, { cwd: folder, env, encoding: 'utf8' });
    assert.equal(told, 'train,validation,test\n'.repeat(2));
  });

  const types = ['--typeRoots', join(root, 'node_modules/@types')];
  /** @type {[string, string[]][]} */
  const consumers = [
    ['a page', ['--lib', 'es2022,dom', '--types', '', '--module', 'esnext', '--moduleResolution', 'bundler']],
    ['Node', ['--lib', 'es2022', '--types', 'node', ...types]],
  ];
  for (const [who, args] of consumers) {
    it(`is typed, and a misspelt name is found, for ${who}`, () => {
      writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
      assert.equal(compile(...args), '');
    });
  }
});
