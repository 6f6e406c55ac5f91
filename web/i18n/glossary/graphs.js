/** graphs.js - terms of computational graphs and backpropagation. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const graphs = {
  computationalGraph: {
    en: { name: 'computational graph', text: 'A calculation drawn as nodes (+, ×) and arrows.' },
    ja: {
      name: '計算グラフ',
      kana: 'けいさんグラフ',
      text: '計算を、ノード（＋や×）と矢印に分けて描いた図。',
    },
  },
  node: {
    en: { name: 'node', text: 'One operation in a computational graph.', also: ['operation'] },
    ja: { name: 'ノード', text: '計算グラフの中の1つの演算。', also: ['演算'] },
  },
  localSlope: {
    en: { name: 'local slope', text: 'How the output of a single node changes with its input.' },
    ja: {
      name: 'その場の傾き',
      kana: 'そのばのかたむき',
      text: '1つのノードだけを見たときの、入力に対する出力の傾き。',
      also: ['局所的な微分'],
    },
  },
  chainRule: {
    en: { name: 'chain rule', text: 'Multiply slopes along a path, add over paths.' },
    ja: {
      name: '連鎖律',
      kana: 'れんさりつ',
      text: '道筋に沿って傾きを掛け、道筋どうしは足すという規則。',
      also: ['チェインルール', '合成関数の微分'],
    },
  },
  forwardPass: {
    en: { name: 'forward pass', text: 'Computing answer and loss, from input to output.' },
    ja: {
      name: '順伝播',
      kana: 'じゅんでんぱ',
      text: '入力層から出力層へ、答えと損失を計算すること。',
      also: ['順方向の計算', 'フォワード'],
    },
  },
  backwardPass: {
    en: { name: 'backward pass', text: 'Computing gradients, from output back to input.' },
    ja: {
      name: '逆伝播',
      kana: 'ぎゃくでんぱ',
      text: '出力層から入力層へさかのぼり、勾配を計算すること。',
      also: ['バックワード'],
    },
  },
  backpropagation: {
    en: {
      name: 'backpropagation',
      text:
        'Computes all gradients in one backward pass: the chain rule, layer by layer from output to ' +
        'input.',
      also: ['backprop'],
    },
    ja: {
      name: '誤差逆伝播法',
      kana: 'ごさぎゃくでんぱほう',
      text: '連鎖律を使い、出力層から入力層へさかのぼって、すべての勾配を1回で求める方法。',
      also: ['バックプロパゲーション'],
    },
    formula: { en: 'δ = (Wᵀδ of the next layer) · f′(z)', ja: 'δ = (次の層のWᵀδ) · f′(z)' },
  },
  delta: {
    en: {
      name: 'delta δ',
      text: 'How the loss changes with the weighted sum of a neuron.',
      also: ['error signal'],
    },
    ja: {
      name: '誤差信号δ',
      kana: 'ごさしんごう（デルタ）',
      text: '重み付き和を少し増やしたとき、損失が増える割合（∂L/∂z）。',
    },
  },
  gradientCheck: {
    en: {
      name: 'gradient check',
      text: 'Comparing backpropagation with the numerical derivative.',
      also: ['gradient checking'],
    },
    ja: {
      name: '勾配確認',
      kana: 'こうばいかくにん',
      text: '誤差逆伝播法の答えを、数値微分の答えと比べること。',
    },
  },
};
