/** health.test.js - every rule on a training that shows it, and what it suggests there. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { RULES } from '../../web/state/health/rules.js';
import { judgedAfter, preset, SHOWN_BY, startedRun } from './health-runs.js';
import { core } from './load.js';

/** @param {import('../../web/state/health/rules.js').Finding[]} findings */
const ids = (findings) => findings.map(({ id }) => id);

describe('a rule finds what it is for', () => {
  it('in a training of its own, each, but for weights that are edited', () => {
    const others = RULES.map(({ id }) => id).filter((id) => id !== 'edited');
    assert.deepEqual(new Set(Object.keys(SHOWN_BY)), new Set(others));
  });

  it('and hides only what is looked for after it', () => {
    const order = RULES.map(({ id }) => id);
    for (const { id, hides = [] } of RULES) {
      for (const other of hides) assert.ok(order.indexOf(other) > order.indexOf(id), `${id} hides ${other}`);
    }
  });

  for (const [id, training] of Object.entries(SHOWN_BY)) {
    it(id, async (t) => {
      const { findings } = await judgedAfter(t, ...training);
      t.diagnostic(JSON.stringify(findings));
      assert.ok(ids(findings).slice(0, 3).includes(id), `found are ${ids(findings)}`);
    });
  }
});

describe('a suggestion', () => {
  it('can be set, changes something, and goes with what is amiss', async (t) => {
    for (const [id, training] of Object.entries(SHOWN_BY)) {
      const { findings, experiment } = await judgedAfter(t, ...training);
      const finding = findings.find((one) => one.id === id);
      const entries = Object.entries(finding?.suggestion ?? {});
      if (finding?.severity === 'bad' || finding?.severity === 'warn') assert.ok(entries.length > 0, id);
      for (const [key, value] of entries) {
        assert.ok(EXPERIMENT.isKey(key));
        assert.doesNotThrow(() => EXPERIMENT.check(key, value, core.names), `${id}: ${key}`);
      }
      const isOther = entries.some(
        ([key, value]) => EXPERIMENT.isKey(key) && String(experiment[key]) !== String(value),
      );
      assert.ok(isOther || entries.length === 0, `${id} suggests what is`);
    }
  });

  it('ends a creeping or a diverging training', async (t) => {
    for (const key of [
      'rateTooLow',
      'rateTooHigh',
      'xavierRelu',
      'narrow',
      'xorFlat',
      'linear',
      'vanishing',
    ]) {
      const [changes, epochs] = preset(key);
      const { findings } = await judgedAfter(t, changes, epochs);
      const after = await judgedAfter(t, { ...changes, ...findings[0].suggestion }, epochs);
      assert.notEqual(after.findings[0].id, findings[0].id, key);
    }
  });
});

describe('a finding', () => {
  it('names the dead neurons, and where they are', async (t) => {
    const { findings } = await judgedAfter(t, { initialBias: -3, hidden: [4] }, 0);
    const dead = findings.find(({ id }) => id === 'dead');
    assert.deepEqual(dead?.places, [{ layer: 1, units: [1, 2, 3] }]);
    assert.deepEqual([dead?.params?.count, dead?.params?.units, dead?.severity], [4, 4, 'bad']);
  });

  it('counts the samples that were checked, not those there are', async (t) => {
    const { findings } = await judgedAfter(t, ...preset('digits'));
    const dead = findings.find(({ id }) => id === 'dead');
    assert.equal(dead?.params?.samples, 252);
    assert.equal(dead?.severity, 'note', 'few dead neurons cost nothing');
  });

  it('names the last step layer: nothing before it learns', async (t) => {
    const { findings } = await judgedAfter(
      t,
      { hidden: [8, 8, 8], activations: ['step', 'step', 'relu'] },
      3,
    );
    assert.deepEqual(findings.find(({ id }) => id === 'step')?.params, { layer: 2 });
  });

  it('names the likely cause of a divergence', async (t) => {
    const [changes, epochs] = preset('rateTooHigh');
    /** @param {Parameters<typeof judgedAfter>[1]} more */
    const cause = async (more) =>
      (await judgedAfter(t, { ...changes, ...Object(more) }, epochs)).findings[0].params?.cause;
    assert.deepEqual(await cause({}), { key: 'health.cause.rate' });
    assert.deepEqual(await cause({ initializer: 'normal', initialScale: 10 }), { key: 'health.cause.sums' });
  });

  it('of an earlier moment knows nothing of what came after it', async (t) => {
    const { engine, train, judged } = await startedRun(t, preset('overfit')[0]);
    await train(60);
    const then = await judged();
    await train(140);
    await engine.seek(60);
    assert.deepEqual(await judged(), then);
  });

  it('speaks of the training data alone where there are no others', async (t) => {
    const { findings } = await judgedAfter(t, { trainShare: 1 }, 200);
    assert.equal(findings[0].id, 'learned');
    assert.deepEqual(findings[0].variants, { title: 'train', more: 'train', why: 'train' });
  });

  it('claims neither generalization nor overfitting where chance explains the gap', async (t) => {
    const few = { dataset: 'moons', classes: 2, noise: 0.1, samples: 60, trainShare: 0.5, seed: 1 };
    const { findings } = await judgedAfter(t, few, 100);
    assert.deepEqual([findings[0].id, findings[0].variants?.why], ['learned', 'gap']);
    assert.ok(Number(findings[0].params?.gap) > 0.05);
    assert.ok(!ids(findings).includes('overfitting'));
  });
});

describe('a weight that is edited', () => {
  /** @param {import('node:test').TestContext} t */
  const edited = async (t) => {
    const run = await startedRun(t, {});
    await run.train(100);
    const before = await run.loss();
    const { epoch } = run.engine.setParameter(40, 30);
    return { ...run, edit: { epoch, before, after: await run.loss() } };
  };

  it('is blamed for the leap of the loss, and the learning rate is not', async (t) => {
    const { judged, edit } = await edited(t);
    const { findings } = await judged(edit);
    assert.deepEqual(
      ids(findings).filter((id) => id !== 'dead'),
      ['edited'],
    );
    assert.deepEqual(findings[0].params, { before: edit.before, loss: edit.after });
    assert.ok(edit.after > 100 * edit.before);
  });

  it('is not blamed when training has repaired it, nor at an earlier moment', async (t) => {
    const { judged, train, edit } = await edited(t);
    await train(30);
    assert.ok(!ids((await judged(edit)).findings).includes('edited'));
    assert.ok(!ids((await judged({ ...edit, epoch: 1000 })).findings).includes('edited'));
  });

  it('is not blamed for a rise that it has not caused', async (t) => {
    const [changes] = SHOWN_BY.rising;
    const { engine, judged, train, loss } = await startedRun(t, Object(changes));
    const before = await loss();
    const { epoch } = engine.setParameter(0, 0.1);
    const edit = { epoch, before, after: await loss() };
    await train(6);
    assert.equal((await judged(edit)).findings[0].id, 'rising');
  });
});
