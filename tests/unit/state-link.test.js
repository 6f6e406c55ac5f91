import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAddress } from '../../web/shell/address.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { decodeLink, encodeLink } from '../../web/state/sharing/link.js';
import { NAMES } from './state-names.js';

const CHANGED = {
  ...EXPERIMENT.defaults(),
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

/** @param {string} hash @param {typeof NAMES} names */
const open = (hash, names) => decodeLink(parseAddress(hash).query, names);

describe('the link', () => {
  it('names only what differs from the defaults', () => {
    assert.equal(encodeLink(EXPERIMENT.defaults()), '');
    assert.equal(
      encodeLink({ ...EXPERIMENT.defaults(), noise: 0.2, hidden: [8, 8] }),
      'noise=0.2&hidden=8,8',
    );
  });

  it('comes back as the same experiment', () => {
    assert.deepEqual(decodeLink(encodeLink(CHANGED), NAMES), { experiment: CHANGED, ignored: [] });
  });

  it('carries a network without hidden layers', () => {
    const flat = { ...EXPERIMENT.defaults(), hidden: [] };
    assert.equal(encodeLink(flat), 'hidden=none');
    assert.deepEqual(decodeLink(encodeLink(flat), NAMES).experiment, flat);
  });

  it('gives the defaults for no link at all', () => {
    for (const hash of ['', '#', '#v1', '#v1&']) {
      assert.deepEqual(open(hash, NAMES), { experiment: EXPERIMENT.defaults(), ignored: [] });
    }
  });

  it('keeps what is valid and names what is not', () => {
    const hash = '#v1&dataset=banana&noise=0.2&batch=&colour=red&seed=abc&hidden=8,x&activation=tanh&noise';
    const { experiment, ignored } = open(hash, NAMES);
    assert.deepEqual(experiment, { ...EXPERIMENT.defaults(), noise: 0.2, activation: 'tanh' });
    assert.deepEqual(ignored, ['dataset=banana', 'batch=', 'colour=red', 'seed=abc', 'hidden=8,x', 'noise']);
  });

  it('gives the features in the order of the core, in which its network takes them', () => {
    for (const [written, taken] of [
      ['y,x', 'x,y'],
      ['x_times_y,x', 'x,x_times_y'],
    ]) {
      const { experiment, ignored } = open(`#v1&features=${written}&hidden=2`, NAMES);
      assert.deepEqual([experiment.features.join(), ignored], [taken, []]);
    }
  });

  it('that names a chart twice shows another one there', () => {
    for (const [named, shown] of [
      ['loss,loss,loss', 'loss,accuracy,probe'],
      ['probe,weights,probe', 'probe,weights,loss'],
      ['weights,weights,gradient', 'weights,loss,gradient'],
    ]) {
      const { experiment, ignored } = open(`#v1&charts=${named}`, NAMES);
      assert.deepEqual([experiment.charts.join(), ignored], [shown, []]);
    }
    for (const wrong of ['loss,loss', 'loss,loss,banana', 'loss,loss,loss,loss']) {
      assert.deepEqual(open(`#v1&charts=${wrong}`, NAMES).ignored, [`charts=${wrong}`]);
    }
  });

  for (const [what, hash] of Object.entries({
    'is written in HTML': '#v1&amp;dataset=circle&amp;noise=0.2&amp;hidden=8,4',
    'is escaped': '#v1%26dataset%3Dcircle%26noise%3D0.2%26hidden%3D8%2C4',
    'is escaped twice': '#v1%2526dataset%253Dcircle%2526noise%253D0.2%2526hidden%253D8%252C4',
    'is written in HTML and escaped': '#v1%26amp%3Bdataset=circle%26amp%3Bnoise=0.2&hidden=8%2c4',
    'is followed by a stop': '#v1&dataset=circle&noise=0.2&hidden=8,4.',
    'is in brackets': '#v1&dataset=circle&noise=0.2&hidden=8,4).',
    'is in Japanese brackets': '#v1&dataset=circle&noise=0.2&hidden=8,4%29」。',
    'is wrapped': '#v1&dataset=cir%0D%0Acle&noise=0.2&hidd\nen=8,4',
    'is wrapped in an answer': '#v1&dataset=cir%0A%3E%20%3E%20cle&noise=0.2&hidden=8,4',
    'has invisible characters in it': '#v1&data\u200bset=circle&noi\u00adse=0.2&hidden=8,4\ufeff',
  })) {
    it(`is read when it ${what} by the programs that pass it on`, () => {
      const { experiment, ignored } = open(hash, NAMES);
      assert.deepEqual(experiment, {
        ...EXPERIMENT.defaults(),
        dataset: 'circle',
        noise: 0.2,
        hidden: [8, 4],
      });
      assert.deepEqual(ignored, []);
    });
  }

  it('of a million stops is read in time that grows with its length, not with the square of it', () => {
    const hash = `#${'.'.repeat(1e6)}x${'%25'.repeat(1e5)}`;
    assert.deepEqual(open(hash, NAMES).experiment, EXPERIMENT.defaults());
  });

  it('carries every data set', () => {
    for (const dataset of NAMES.dataset) {
      const { experiment, ignored } = open(`#v1&dataset=${dataset}`, NAMES);
      assert.deepEqual([experiment.dataset, ignored], [dataset, []]);
    }
  });

  it('reads the settings of another version, and names the version', () => {
    const { experiment, ignored } = open('#v9&noise=0.3', NAMES);
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
      assert.deepEqual(open(garbage, NAMES).experiment, EXPERIMENT.defaults());
    });
  }

  it('shortens what it quotes', () => {
    const [quoted] = open(`#${'x'.repeat(500)}`, NAMES).ignored;
    assert.equal(quoted.length, 41);
  });
});
