/** The labs' module: what is of the playground in it, and what looks at a run. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { core, makeRun } from './load.js';
import { labCore, labs } from './load-labs.js';

const OF_LABS = ['operation', 'surface', 'path_optimizer', 'curve', 'precision', 'output_loss'];

describe('the core with labs', () => {
  it('has every list of the core without, and those of the labs behind them', () => {
    /** @type {Record<string, readonly string[]>[]} */
    const [plain, withLabs] = [core.names, labCore.names];
    const lists = Object.keys(plain).filter((list) => !OF_LABS.includes(list));
    assert.deepEqual(Object.keys(withLabs), [...lists, ...OF_LABS]);
    for (const list of lists) assert.deepEqual(withLabs[list], plain[list]);
    for (const list of OF_LABS) assert.ok(withLabs[list].length > 1, list);
  });

  it('learns the same bits as the core without', (t) => {
    const [plain, withLabs] = [makeRun(t), makeRun(t, {}, labCore)];
    for (let epoch = 0; epoch < 30; epoch++) {
      plain.trainEpoch();
      withLabs.trainEpoch();
    }
    assert.equal(withLabs.fingerprint, plain.fingerprint);
  });
});

describe('the perceptron of the labs', () => {
  it('takes rows of three numbers, and never what an earlier call has lent', () => {
    const weights = { w1: 1, w2: 1, b: -1.5 };
    assert.deepEqual(labs.perceptron(weights, [[1, 1, 1]]), { mistakes: 0, outputs: [1] });
    const short = /** @type {any} */ ([[1, 1]]);
    assert.throws(() => labs.perceptron(weights, short), {
      name: 'RangeError',
      message: /rows\[0\] has 2 numbers, must have 3/,
    });
  });
});

describe('a swept parameter', () => {
  it('over one weight accuracy is a staircase and loss a curve; the weight is the same afterwards', (t) => {
    const run = makeRun(t, {}, labCore);
    for (let epoch = 0; epoch < 20; epoch++) run.trainEpoch();
    const before = run.fingerprint;
    const middle = run.parameters[0];
    const { values, loss, accuracy } = labs.sweep(run, 0, {
      low: middle - 8,
      high: middle + 8,
      points: 2001,
    });
    assert.equal(run.fingerprint, before);
    assert.ok(Math.abs(loss[1000] - run.evaluate('train').loss) < 1e-6);
    assert.equal(accuracy[1000], run.evaluate('train').accuracy);
    assert.equal(values[0], middle - 8);
    const flat = accuracy.filter((value, i) => value === accuracy[i - 1]).length;
    const still = loss.filter((value, i) => value === loss[i - 1]).length;
    assert.ok(flat > 1800 && new Set(accuracy).size > 3, `${flat} flat of 2000`);
    assert.ok(still < 200, `loss stands still ${still} times of 2000`);
    const refused = { code: 'argument', message: /Labs\.sweep: index is 371, must be 0\.\.370/ };
    assert.throws(() => labs.sweep(run, 371, { low: 0, high: 1 }), refused);
    assert.throws(() => labs.sweep(run, 0, { low: 1, high: 0 }), {
      message: /high is 0, must be 1\.\.1000000/,
    });
  });

  it('belongs to a run of the same core that is still there', (t) => {
    const [own, other] = [makeRun(t, {}, labCore), makeRun(t)];
    own.dispose();
    assert.throws(() => labs.sweep(own, 0, { low: 0, high: 1 }), { code: 'state' });
    assert.throws(() => labs.sweep(other, 0, { low: 0, high: 1 }), { message: /belongs to another core/ });
    assert.throws(() => labs.gradientCheck(other), { message: /belongs to another core/ });
    assert.throws(() => labs.landscape(other, { seed: 1 }), { message: /belongs to another core/ });
  });
});
