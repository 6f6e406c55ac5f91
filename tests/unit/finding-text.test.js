/** finding-text.test.js - what the health report says of each finding, in both languages. */

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { en } from '../../web/i18n/en.js';
import { sentencesOf, suggestionText } from '../../web/playground/health/finding-text.js';
import { judgedAfter, preset, SHOWN_BY } from './health-runs.js';
import { LANGUAGES, speaking } from './speaking.js';
import './languages.js';

/** @import { Judged } from './health-runs.js' */

const LONGEST = {
  en: { title: 60, why: 220 },
  ja: { title: 32, why: 100 },
};

/** @param {Judged} judged @param {string} id @param {'en' | 'ja'} next */
function told({ findings, experiment }, id, next) {
  const finding = findings.find((one) => one.id === id);
  assert.ok(finding, `no ${id} in ${findings.map((one) => one.id)}`);
  const isRegression = finding.params?.measure
    ? /** @type {{key: string}} */ (finding.params.measure).key === 'health.measure.r2'
    : false;
  return speaking(next, () => ({
    ...sentencesOf(finding, { isRegression, hiddenLayers: experiment.hidden.length }),
    suggestion: suggestionText(finding, experiment),
  }));
}

describe('the sentences of every finding', () => {
  /** @type {[string, Judged][]} */
  const trained = [];
  before(async () => {
    const t = /** @type {any} */ ({ after: (/** @type {() => void} */ end) => ends.push(end) });
    for (const [id, training] of Object.entries(SHOWN_BY))
      trained.push([id, await judgedAfter(t, ...training)]);
    for (const end of ends) end();
  });
  /** @type {(() => void)[]} */
  const ends = [];

  for (const next of LANGUAGES) {
    it(`are whole, short and plain: ${next}`, () => {
      for (const [id, judged] of trained) {
        const { title, more, why, suggestion } = told(judged, id, next);
        for (const text of [title, more, why, suggestion ?? '']) {
          assert.doesNotMatch(text, /[{}]|health\.|NaN|undefined|\de[+−-]?\d|;/, `${id}: ${text}`);
          assert.doesNotMatch(text, / %/, text);
        }
        assert.ok(title.length <= LONGEST[next].title, `${title.length}: ${title}`);
        assert.ok(why.length <= LONGEST[next].why, `${why.length}: ${why}`);
        for (const text of [title, why]) assert.match(text, /[.。]$/);
        assert.notEqual(suggestion, '');
      }
    });
  }

  it('have no spaces nor western commas in Japanese but in names', () => {
    for (const [id, judged] of trained) {
      const texts = Object.values(told(judged, id, 'ja')).join('');
      assert.doesNotMatch(texts.replaceAll('Leaky ReLU', ''), / |, |: |\(|\)/, id);
    }
  });

  it('are as short where there is another cause', () => {
    for (const [key, text] of Object.entries(en)) {
      if (/^health\.\w+\.why/.test(key)) assert.ok(text.length <= LONGEST.en.why, `${key}: ${text.length}`);
    }
  });
});

describe('a finding is told', () => {
  /** @param {import('node:test').TestContext} t @param {string} key */
  const ofPreset = (t, key) => judgedAfter(t, ...preset(key));

  it('with the neurons as the diagram names them', async (t) => {
    const judged = await ofPreset(t, 'deep');
    assert.match(told(judged, 'dead', 'en').title, /^2 of 24 ReLU neurons always output 0\.$/);
    assert.match(
      told(judged, 'dead', 'en').more,
      /^They are neuron 1 of hidden layer 2, neuron 5 of hidden layer 3\. For all 150 training samples/,
    );
    assert.equal(
      told(judged, 'dead', 'ja').more,
      '第2中間層のニューロン1、第3中間層のニューロン5です。調べた訓練データ150個のすべてで、重み付き和が0以下になっています。',
    );
    const spiral = await ofPreset(t, 'spiral');
    assert.match(told(spiral, 'dead', 'en').more, /^They are neurons 6 and 13 of hidden layer 2\./);
    assert.match(told(spiral, 'dead', 'ja').more, /^第2中間層のニューロン6・13です。/);
    assert.match(
      told(await ofPreset(t, 'heRelu'), 'dead', 'ja').more,
      /^第2中間層のニューロン7・8・12、.+など/,
    );
  });

  it('with the one neuron that there is', async (t) => {
    const judged = await judgedAfter(t, {}, 1);
    assert.equal(told(judged, 'dead', 'en').title, '1 of 32 ReLU neurons always outputs 0.');
    assert.match(
      told(judged, 'dead', 'en').more,
      /^It is neuron \d+ of hidden layer 2\. .+ its weighted sum/,
    );
  });

  it('with a gap without a sign, and both numbers', async (t) => {
    const judged = await judgedAfter(t, { dataset: 'moons', classes: 2, noise: 0.25, seed: 12 }, 60);
    const { more } = told(judged, 'smallGap', 'ja');
    assert.match(more, /^正解率は訓練データで[\d.]+%、テストデータで[\d.]+%、差は\d\.\dポイントです。$/);
  });

  it('with R² in regression, and as an output', async (t) => {
    const { more, why } = told(await ofPreset(t, 'plane'), 'learned', 'ja');
    assert.equal(more, '決定係数R²は訓練データで0.987、テストデータで0.983です。');
    assert.doesNotMatch(why, /正解|クラス|確率/);
    const large = { dataset: 'plane', samples: 200, initializer: 'normal', initialScale: 10, hidden: [8] };
    assert.match(
      told(await judgedAfter(t, large, 0), 'exploding', 'en').more,
      /^In (the output|hidden) layer/,
    );
  });

  it('without probabilities where the loss has none', async (t) => {
    const judged = await judgedAfter(t, { ...preset('overfit')[0], loss: 'mean_squared_error' }, 80);
    const rising = judged.findings.find(({ id }) => id === 'heldOutRises');
    assert.equal(rising?.variants?.why, 'values');
  });

  it('with what a single one of few samples counts', async (t) => {
    const few = { ...preset('overfit')[0], samples: 100, trainShare: 0.5 };
    const { why } = told(await judgedAfter(t, few, 200), 'overfitting', 'ja');
    assert.match(why, /ただし、テストデータ50個では、1個の違いが2ポイントになります。/);
  });

  it('with the ratio of gradients in words', async (t) => {
    const judged = await ofPreset(t, 'vanishing');
    assert.match(told(judged, 'vanishing', 'ja').more, /第8中間層の勾配の約\d+万分の1しかありません。/);
    assert.match(
      told(judged, 'vanishing', 'en').more,
      /about 1 in \d+0,000 of what it is in hidden layer 8\./,
    );
  });
});
