/** perceptrons.js - terms of perceptrons, gates and boundaries. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const perceptrons = {
  perceptron: {
    en: { name: 'perceptron', text: 'An early kind of neuron, with a step function: it answers 0 or 1.' },
    ja: {
      name: 'パーセプトロン',
      text: 'ステップ関数を使う、初期の型のニューロン。0か1を答えます。',
      also: ['単純パーセプトロン', '人工ニューロン'],
    },
  },
  perceptronRule: {
    en: {
      name: 'perceptron rule',
      text: 'After each wrong point, move the line a little to put that point right.',
    },
    ja: {
      name: 'パーセプトロンの学習規則',
      kana: 'パーセプトロンのがくしゅうきそく',
      text: '間違えた点が出るたびに、その点のほうへ直線を少し動かす学習の決まり。',
      also: ['誤り訂正学習'],
    },
  },
  gate: {
    en: {
      name: 'gate',
      text: 'A circuit that turns 0s and 1s into 0 or 1 by a fixed table.',
      also: ['logic gate'],
    },
    ja: {
      name: 'ゲート',
      text: '0か1の入力から、0か1を決まった表のとおりに出す回路。',
      also: ['論理回路', '論理ゲート'],
    },
  },
  gateNames: {
    en: { name: 'AND, OR, NAND, XOR', text: '1 for: both, at least one, not both, exactly one.' },
    ja: {
      name: 'AND・OR・NAND・XOR',
      kana: 'アンド、オア、ナンド、エックスオア',
      text: 'ANDは両方1のとき、ORは少なくとも一方が1のとき、NANDはANDの答えを反転したもの、XORは片方だけ1のときに1。',
      also: ['論理積', '論理和', '否定論理積', '排他的論理和'],
    },
  },
  truthTable: {
    en: { name: 'truth table', text: 'Every combination of inputs, each with its answer.' },
    ja: { name: '真理値表', kana: 'しんりちひょう', text: 'すべての入力の組と、その答えを並べた表。' },
  },
  separable: {
    en: {
      name: 'separable by a line',
      text: 'One straight line parts the two classes. XOR is not separable.',
      also: ['linearly separable'],
    },
    ja: {
      name: '直線で分けられる',
      kana: 'ちょくせんでわけられる',
      text: '1本の直線で、2つのクラスをきれいに分けられること。XORはできません。',
      also: ['線形分離可能'],
    },
  },
  decisionBoundary: {
    en: {
      name: 'decision boundary',
      text: 'Where the prediction of the network changes from one class to another.',
    },
    ja: {
      name: '決定境界',
      kana: 'けっていきょうかい',
      text: 'ネットワークの予測が、あるクラスから別のクラスに変わる境目。',
      also: ['分類境界', '識別境界'],
    },
  },
};
