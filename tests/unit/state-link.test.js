import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaults } from '../../web/state/experiment/schema.js';
import { decodeLink, encodeLink } from '../../web/state/sharing/link.js';
import { NAMES } from './state-names.js';

const CHANGED = {
  ...defaults(),
  dataset: 'circle',
  noise: 0.25,
  seed: 4294967295,
  hidden: [8, 4, 1],
  activation: 'tanh',
  learningRate: 0.0003,
  probe: [-0.55, 1.2],
  lossScale: 'log',
  features: ['x', 'sin_y'],
  activations: ['tanh', 'relu'],
  moreProbes: [0, -0.5],
  showTest: false,
};

describe('the link', () => {
  it('names only what differs from the defaults', () => {
    assert.equal(encodeLink(defaults()), '#v1');
    assert.equal(encodeLink({ ...defaults(), noise: 0.2, hidden: [8, 8] }), '#v1&noise=0.2&hidden=8,8');
  });

  it('comes back as the same experiment', () => {
    assert.deepEqual(decodeLink(encodeLink(CHANGED), NAMES), { experiment: CHANGED, ignored: [] });
  });

  it('carries a network without hidden layers', () => {
    const flat = { ...defaults(), hidden: [] };
    assert.equal(encodeLink(flat), '#v1&hidden=none');
    assert.deepEqual(decodeLink(encodeLink(flat), NAMES).experiment, flat);
  });

  it('gives the defaults for no link at all', () => {
    for (const hash of ['', '#', '#v1', '#v1&']) {
      assert.deepEqual(decodeLink(hash, NAMES), { experiment: defaults(), ignored: [] });
    }
  });

  it('keeps what is valid and names what is not', () => {
    const hash = '#v1&dataset=banana&noise=0.2&batch=&colour=red&seed=abc&hidden=8,x&activation=tanh&noise';
    const { experiment, ignored } = decodeLink(hash, NAMES);
    assert.deepEqual(experiment, { ...defaults(), noise: 0.2, activation: 'tanh' });
    assert.deepEqual(ignored, ['dataset=banana', 'batch=', 'colour=red', 'seed=abc', 'hidden=8,x', 'noise']);
  });

  it('that names a chart twice shows another one there', () => {
    for (const [named, shown] of [
      ['loss,loss,loss', 'loss,accuracy,probe'],
      ['probe,weights,probe', 'probe,weights,loss'],
      ['weights,weights,gradient', 'weights,loss,gradient'],
    ]) {
      const { experiment, ignored } = decodeLink(`#v1&charts=${named}`, NAMES);
      assert.deepEqual([experiment.charts.join(), ignored], [shown, []]);
    }
    for (const wrong of ['loss,loss', 'loss,loss,banana', 'loss,loss,loss,loss']) {
      assert.deepEqual(decodeLink(`#v1&charts=${wrong}`, NAMES).ignored, [`charts=${wrong}`]);
    }
  });

  it('carries every data set', () => {
    for (const dataset of NAMES.dataset) {
      const { experiment, ignored } = decodeLink(`#v1&dataset=${dataset}`, NAMES);
      assert.deepEqual([experiment.dataset, ignored], [dataset, []]);
    }
  });

  it('reads the settings of another version, and names the version', () => {
    const { experiment, ignored } = decodeLink('#v9&noise=0.3', NAMES);
    assert.equal(experiment.noise, 0.3);
    assert.deepEqual(ignored, ['v9']);
  });

  for (const garbage of [
    '#%E0%A4%A',
    '#noise=%E0%A4%A',
    '#&&&',
    '#=',
    '#__proto__=1',
    '#v1&hidden=,,',
    '#\u0000',
  ]) {
    it(`survives ${JSON.stringify(garbage)}`, () => {
      assert.deepEqual(decodeLink(garbage, NAMES).experiment, defaults());
    });
  }

  it('shortens what it quotes', () => {
    const [quoted] = decodeLink(`#${'x'.repeat(500)}`, NAMES).ignored;
    assert.equal(quoted.length, 41);
  });
});
