/** words.test.js - what the core refuses is told in words of JavaScript: methods and options. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as kasane from '../../web/core/index.js';
import { inWordsOf } from '../../web/core/words.js';
import { makeDataset, makeRun } from './load.js';

/** Cannot fail as the wrapper calls them, or are told who asks: see Calls.runFor() and Calls.lend(). */
const TOLD = new RegExp(
  '^nn_(self_test|add_dense|buffer|set_(?!parameter).*|error|(lab_)?(list_)?name' +
    '|data_(points|labels|targets|parts)|graph_(values|gradients|edges))$',
);

/** @returns {string[]} functions that answer a status or a pointer */
function failingCalls() {
  const headers = ['nn.h', 'nn_lab.h'].map((name) => new URL(`../../c/${name}`, import.meta.url));
  const text = headers.map((header) => readFileSync(header, 'utf8')).join('\n');
  const found = text.matchAll(/^(?:nn_status |[a-z][\w ]*\*)(nn_\w+)\(/gm);
  return [...found].map(([, name]) => name).filter((name) => !TOLD.test(name));
}

describe('the words of a refusal', () => {
  for (const name of failingCalls()) {
    it(`${name} stands for a method`, () => {
      const [, type, method] = /^(\w+)\.(\w+): count is 3/.exec(inWordsOf(`${name}: count is 3`, name)) ?? [];
      const { prototype } = /** @type {any} */ (kasane)[type];
      const isOwn = Object.getOwnPropertyDescriptor(prototype, method) !== undefined;
      assert.ok(isOwn || ['coordinates'].includes(method), `${type}.${method}`);
    });
  }

  it('name options where the core names its arguments', () => {
    const told = (/** @type {string} */ text) => inWordsOf(text, 'nn_load');
    assert.equal(
      told('nn_set_batch: samples is 0, must be 1..4096'),
      'Core.load: batch is 0, must be 1..4096',
    );
    assert.equal(
      told('nn_set_stop: target_loss is -1, must be 0..1'),
      'Core.load: targetLoss is -1, must be 0..1',
    );
    assert.equal(told('nn_load: the bytes are no model'), 'Core.load: the bytes are no model');
  });

  it('say what to do in JavaScript', (t) => {
    const run = makeRun(t, { data: makeDataset(t, { trainShare: 1 }) });
    assert.throws(() => run.restoreBest(), {
      code: 'state',
      message: 'Run.restoreBest: the run does not keep the best, build it with keepsBest',
    });
    assert.throws(() => run.inspect().values('weight_updates', 0), {
      code: 'state',
      message: 'Inspection.values: the run does not keep its updates, build it with keepsUpdates',
    });
    assert.throws(() => run.evaluate('test'), {
      code: 'state',
      message: 'Run.evaluate: part test has no samples',
    });
    assert.throws(() => run.inspect().dead(3), {
      name: 'RangeError',
      message: 'Inspection.dead: layer is 3, must be 0..2',
    });
  });
});
