/** outputs.js - terms of outputs, and of what numbers can hold. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const outputs = {
  outputFunction: {
    en: { name: 'output function', text: 'The last function: turns logits into probabilities or numbers.' },
    ja: {
      name: '出力関数',
      kana: 'しゅつりょくかんすう',
      text: 'ロジットを答えの形（確率や数値）に直す、最後の関数。',
      also: ['出力層の活性化関数'],
    },
  },
  logit: {
    en: {
      name: 'logit',
      text: 'What enters the output function: the weighted sum of an output neuron. It can be any number.',
      also: ['score'],
    },
    ja: {
      name: 'ロジット',
      text: '出力関数に入る値（出力層の重み付き和）。どんな数値にもなります。',
      also: ['スコア'],
    },
    formula: 'z = Wa + b',
  },
  softmax: {
    en: { name: 'softmax', text: 'Turns logits into probabilities that add up to 1, one for each class.' },
    ja: {
      name: 'ソフトマックス関数',
      kana: 'ソフトマックスかんすう',
      text: 'ロジットを、合計が1になる各クラスの確率に変える関数。',
    },
    formula: 'yₖ = exp(zₖ) / Σ exp(zᵢ)',
  },
  temperature: {
    en: {
      name: 'temperature T',
      text: 'Divides the logits. Low: the largest takes nearly all. High: shares even out.',
    },
    ja: {
      name: '温度T',
      kana: 'おんど',
      text: 'ロジットを割る数。小さいほど確率は一番のクラスに集まり、大きいほど均等に近づきます。',
      also: ['温度パラメータ'],
    },
  },
  argmax: {
    en: { name: 'argmax', text: 'The place of the largest value, not the value.' },
    ja: {
      name: 'argmax',
      kana: 'アーグマックス',
      text: '一番大きい値が「どこにあるか」。値そのもの（最大値）ではありません。',
      also: ['最大値の位置'],
    },
  },
  probability: {
    en: {
      name: 'probability',
      text: 'A number from 0 to 1 that the network gives to a class. A high one is not always right.',
      also: ['confidence'],
    },
    ja: {
      name: '確率',
      kana: 'かくりつ',
      text: 'ネットワークが各クラスに付けた0〜1の数値。高くても、正しいとは限りません。',
      also: ['確信度'],
    },
  },
  probe: {
    en: {
      name: 'probe',
      text: 'A point whose outputs are shown in numbers and followed by a chart. You can move it.',
    },
    ja: { name: '観測点', kana: 'かんそくてん', text: '出力を数値やグラフで追いかける点。動かせます。' },
  },
  discretise: {
    en: {
      name: 'flat colours',
      text:
        'Paints each place in the colour of its predicted class. In regression, values are shown ' +
        'in ten tones.',
      also: ['discretize output'],
    },
    ja: {
      name: '離散表示',
      kana: 'りさんひょうじ',
      text: '各位置を、予測したクラスの色だけで塗ること。回帰では、値を10段階の色で表示します。',
      also: ['離散化', '段階表示'],
    },
  },
  overflow: {
    en: { name: 'overflow', text: 'A result beyond the largest number there is, shown as ∞ or −∞.' },
    ja: {
      name: 'オーバーフロー',
      text: '計算の結果の絶対値が、扱える一番大きな数を超えること。∞や−∞と表示されます。',
      also: ['桁あふれ'],
    },
  },
  nan: {
    en: {
      name: 'NaN',
      text: 'The mark “not a number”, from ∞/∞ or 0/0. Computing goes on with it, without an error.',
      also: ['not a number'],
    },
    ja: {
      name: 'NaN',
      kana: 'ナン',
      text: '「数ではない」という印。∞÷∞や0÷0の答えです。Kasaneでは、エラーにならずに計算が続きます。',
      also: ['非数'],
    },
  },
  precisionBits: {
    en: {
      name: 'single, double precision',
      text: 'How many digits a number keeps: about 7, or about 16.',
      also: ['float32', 'float64'],
    },
    ja: {
      name: '単精度・倍精度',
      kana: 'たんせいど・ばいせいど',
      text: '1つの数を何桁まで覚えるか。単精度は約7桁、倍精度は約16桁です。',
      also: ['float32', 'float64', '浮動小数点数'],
    },
  },
};
