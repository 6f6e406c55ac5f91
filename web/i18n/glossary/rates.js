/** rates.js - terms of gradient clipping and the learning rate over time. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const rates = {
  clipping: {
    en: {
      name: 'gradient clipping',
      text:
        'Shortens a gradient that is longer than a limit, and keeps its direction. Updates stay ' +
        'small where gradients explode.',
      note: 'The length is that of the gradient of all layers together.',
    },
    ja: {
      name: '勾配クリッピング',
      kana: 'こうばいクリッピング',
      text: '勾配が上限より大きいとき、向きを保って上限まで縮めること。勾配が爆発しても、更新が大きくなりすぎるのを防ぎます。',
      note: '長さは、すべての層の勾配をまとめて測ります。',
    },
    formula: { en: 'g ← g · c / |g| where |g| > c', ja: '|g| > cならg ← g · c / |g|' },
  },
  schedule: {
    en: {
      name: 'learning rate schedule',
      text: 'How the learning rate changes over the epochs, mostly towards smaller values at the end.',
    },
    ja: {
      name: '学習率スケジュール',
      kana: 'がくしゅうりつスケジュール',
      text: 'エポックに応じて学習率を変えること。多くは、終わりに向けて小さくします。',
    },
  },
  constantRate: {
    en: { name: 'constant', text: 'The learning rate stays as it is set.' },
    ja: { name: '一定', kana: 'いってい', text: '学習率を変えないこと。' },
    formula: { en: 'factor 1', ja: '係数1' },
  },
  stepDecay: {
    en: { name: 'step decay', text: 'Multiplies the learning rate by the factor after every period.' },
    ja: { name: 'ステップ減衰', kana: 'ステップげんすい', text: '周期ごとに、学習率に係数を掛けること。' },
    formula: { en: 'factor^⌊epoch / period⌋', ja: '周期ごとに × 係数' },
  },
  cosineDecay: {
    en: {
      name: 'cosine decay',
      text: 'The learning rate follows half a cosine down to 0 at the end of the period, and stays there.',
      also: ['cosine annealing'],
    },
    ja: {
      name: 'コサイン減衰',
      kana: 'コサインげんすい',
      text: '学習率をコサイン曲線に沿って下げ、周期の終わりで0にすること。その後は0のままです。',
    },
    formula: { en: '(1 + cos(π · epoch / period)) / 2', ja: '(1 + cos(π · エポック / 周期)) / 2' },
  },
  warmup: {
    en: {
      name: 'warm-up',
      text:
        'The learning rate first rises from 0, so that the first updates, whose gradients are ' +
        'unreliable, stay small.',
      note: 'The very first update has rate 0.',
    },
    ja: {
      name: 'ウォームアップ',
      text: '学習率を0から徐々に上げること。勾配が不安定な最初の更新を小さく抑えます。',
      note: '一番最初の更新の学習率は0です。',
    },
  },
  period: {
    en: {
      name: 'period',
      text:
        'Epochs from one drop of the step decay to the next, or until the cosine decay has brought the ' +
        'learning rate to 0.',
    },
    ja: {
      name: '周期',
      kana: 'しゅうき',
      text: 'ステップ減衰の間隔、またはコサイン減衰で学習率が0になるまでのエポック数。',
    },
  },
  factor: {
    en: { name: 'factor', text: 'What the step decay multiplies the learning rate by, once every period.' },
    ja: { name: '係数', kana: 'けいすう', text: 'ステップ減衰で、周期ごとに学習率に掛ける数。' },
  },
};
