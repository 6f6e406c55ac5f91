/** activations.js - terms of activation functions. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const activations = {
  identity: {
    en: {
      name: 'identity function',
      text: 'Passes the sum on as it is. As an output it gives any number, as regression needs.',
      also: ['linear'],
    },
    ja: {
      name: '恒等関数',
      kana: 'こうとうかんすう',
      text: '入力をそのまま出力する関数。どんな数値も出せるので、回帰の出力層に使います。',
    },
    formula: 'f(z) = z',
  },
  step: {
    en: {
      name: 'step function',
      text:
        'The activation of the first perceptrons. Its slope is 0 everywhere but at 0, so ' +
        'backpropagation cannot train through it.',
    },
    ja: {
      name: 'ステップ関数',
      kana: 'ステップかんすう',
      text: 'パーセプトロンの活性化関数。0以外で傾きが0なので、誤差逆伝播法では学習できません。',
      also: ['階段関数'],
    },
    formula: { en: 'f(z) = 1 for z > 0, else 0', ja: 'z > 0ならf(z) = 1、それ以外は0' },
  },
  sigmoid: {
    en: {
      name: 'sigmoid',
      text: 'S-shaped, from 0 to 1. Its slope is at most 1/4, so gradients fade through many layers.',
      also: ['logistic function', 'σ'],
    },
    ja: {
      name: 'シグモイド関数',
      kana: 'シグモイドかんすう',
      text: '0〜1のS字形の関数。傾きは最大でも1/4なので、層を重ねると勾配が小さくなりがちです。',
      also: ['ロジスティック関数', 'σ（シグマ）'],
    },
    formula: 'f(z) = 1 / (1 + e⁻ᶻ)',
  },
  tanh: {
    en: {
      name: 'tanh',
      text: 'S-shaped, from −1 to 1, steepest at 0 with slope 1.',
      also: ['hyperbolic tangent'],
    },
    ja: {
      name: 'tanh',
      kana: 'ハイパボリックタンジェント',
      text: '−1〜1のS字形の関数。0で傾きが最大の1になります。',
      also: ['双曲線正接関数'],
    },
    formula: 'f(z) = (eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)',
  },
  relu: {
    en: {
      name: 'ReLU',
      text: '0 below 0, the sum itself above. Its slope is 1 or 0: gradients pass unchanged, or not at all.',
      also: ['rectified linear unit'],
    },
    ja: {
      name: 'ReLU',
      kana: 'レルー',
      text: '負なら0、正ならそのまま出力する関数。傾きは0か1なので、勾配は止まるか、そのまま通ります。',
      also: ['ランプ関数', '正規化線形関数'],
    },
    formula: 'f(z) = max(0, z)',
  },
  leakyRelu: {
    en: { name: 'Leaky ReLU', text: 'ReLU with a small slope below 0, so that gradients still pass.' },
    ja: {
      name: 'Leaky ReLU',
      kana: 'リーキーレルー',
      text: '負の側にも小さな傾きを残したReLU。負の側でも勾配が通ります。',
    },
    formula: { en: 'f(z) = z for z > 0, else 0.01z', ja: 'z > 0ならf(z) = z、それ以外は0.01z' },
  },
  elu: {
    en: { name: 'ELU', text: 'Like ReLU, but smooth and down to −1 below 0.' },
    ja: { name: 'ELU', kana: 'イーエルユー', text: 'ReLUに似た関数。負の側では−1に滑らかに近づきます。' },
    formula: { en: 'f(z) = z for z > 0, else eᶻ − 1', ja: 'z > 0ならf(z) = z、それ以外はeᶻ − 1' },
  },
  gelu: {
    en: {
      name: 'GELU',
      text: 'A smooth relative of ReLU that is common in transformers.',
      note: 'Computed by the usual formula with tanh, which is within 0.0005 of the exact one.',
    },
    ja: {
      name: 'GELU',
      kana: 'ゲルー',
      text: 'ReLUを滑らかにした関数。Transformer（文章などを扱うネットワーク）でよく使われます。',
      note: 'tanhを使う近似式で計算します（正確な値との差は0.0005未満です）。',
    },
    formula: 'f(z) ≈ z/2 · (1 + tanh(√(2/π) (z + 0.044715z³)))',
  },
  silu: {
    en: { name: 'SiLU', text: 'The sum times its sigmoid: a smooth relative of ReLU.', also: ['swish'] },
    ja: {
      name: 'SiLU',
      kana: 'シルー',
      text: '重み付き和に、そのシグモイドを掛けた関数。滑らかなReLUの仲間です。',
      also: ['Swish（スウィッシュ）'],
    },
    formula: 'f(z) = z / (1 + e⁻ᶻ)',
  },
  softplus: {
    en: { name: 'softplus', text: 'A smooth ReLU, whose slope is the sigmoid.' },
    ja: {
      name: 'ソフトプラス関数',
      kana: 'ソフトプラスかんすう',
      text: 'ReLUを滑らかにした関数。傾きはシグモイド関数です。',
    },
    formula: { en: 'f(z) = ln(1 + eᶻ)', ja: 'f(z) = log(1 + eᶻ)' },
  },
};
