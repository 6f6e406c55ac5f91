/** neurons.js - terms of neurons, layers and networks. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const neurons = {
  unit: {
    en: {
      name: 'neuron',
      text:
        'Adds up its inputs times their weights and a bias, and passes the sum through the activation ' +
        'function.',
      also: ['unit', 'node'],
    },
    ja: {
      name: 'ニューロン',
      text: '入力に重みを掛けて足し、バイアスを加えた値を、活性化関数に通して出力するもの。',
      also: ['ノード', 'ユニット'],
    },
    formula: 'a = f(w₁x₁ + w₂x₂ + … + b)',
  },
  weight: {
    en: {
      name: 'weight',
      text: 'How strongly an input counts, and with which sign. Training changes the weights.',
    },
    ja: {
      name: '重み',
      kana: 'おもみ',
      text: '入力がどれだけ強く、正負どちらの向きに効くかを表す数値。学習で更新されます。',
      also: ['荷重', '結合荷重'],
    },
  },
  bias: {
    en: {
      name: 'bias',
      text: 'A number added to the weighted inputs. It shifts the point where the neuron begins to respond.',
      also: ['intercept', 'threshold (with the opposite sign)'],
    },
    ja: {
      name: 'バイアス',
      text: '重みを掛けた入力の和に足す数値。ニューロンが反応し始める位置をずらします。',
      also: ['切片', 'しきい値（符号が逆）'],
    },
  },
  weightedSum: {
    en: {
      name: 'weighted sum z',
      text: 'Inputs times weights, added up, plus the bias. Some books call it a, and the output z.',
      also: ['pre-activation'],
    },
    ja: {
      name: '重み付き和z',
      kana: 'おもみつきわ',
      text: '入力に重みを掛けて足し、バイアスを加えた値。本によっては和をa、出力をzと書きます（逆です）。',
      also: ['入力の総和', '線形和'],
    },
    formula: 'z = w₁x₁ + w₂x₂ + … + b',
  },
  activation: {
    en: {
      name: 'activation function',
      text:
        'Turns the weighted sum of a neuron into its output. Without a non-linear one, many layers do ' +
        'no more than one.',
      also: ['transfer function'],
    },
    ja: {
      name: '活性化関数',
      kana: 'かっせいかかんすう',
      text: '重み付き和を出力に変える関数。非線形でなければ、何層重ねても1層と同じです。',
      also: ['伝達関数'],
    },
    formula: 'a = f(z)',
  },
  nonlinear: {
    en: { name: 'non-linear', text: 'Not a straight line. Without it, many layers do no more than one.' },
    ja: {
      name: '非線形',
      kana: 'ひせんけい',
      text: 'グラフが直線にならない関数の性質。これがないと、何層重ねても1層と同じです。',
    },
  },
  steepness: {
    en: {
      name: 'steepness',
      text: 'How sharply the curve rises in the middle. A very steep sigmoid is nearly a step.',
      also: ['gain'],
    },
    ja: {
      name: '急さ',
      kana: 'きゅうさ',
      text: '曲線の真ん中がどれだけ急に変わるか。大きくすると、シグモイドはステップに近づきます。',
      also: ['ゲイン'],
    },
  },
  inputLayer: {
    en: { name: 'input layer', text: 'Where features enter the network.' },
    ja: { name: '入力層', kana: 'にゅうりょくそう', text: '特徴量が入る所。' },
  },
  hiddenLayer: {
    en: {
      name: 'hidden layer',
      text: 'A layer between input and output. Each one can bend the boundary a little more.',
    },
    ja: {
      name: '中間層',
      kana: 'ちゅうかんそう',
      text: '入力層と出力層の間の層。非線形の活性化関数を使って重ねるほど、複雑な境界を作れるようになります。',
      also: ['隠れ層'],
    },
    formula: 'a = f(Wx + b)',
  },
  outputLayer: {
    en: { name: 'output layer', text: 'Where answers leave the network.' },
    ja: { name: '出力層', kana: 'しゅつりょくそう', text: '答えが出る所。' },
  },
  denseLayer: {
    en: {
      name: 'fully connected layer',
      text:
        'Each neuron takes all outputs of the layer before. All hidden and output layers in Kasane are of ' +
        'this kind.',
      also: ['dense layer'],
    },
    ja: {
      name: '全結合層',
      kana: 'ぜんけつごうそう',
      text: '前の層のすべての出力とつながっている層。Kasaneの中間層と出力層は、すべてこれです。',
      also: ['Affineレイヤ（アフィン）'],
    },
  },
  parameters: {
    en: { name: 'parameters', text: 'All weights and biases: the numbers that training changes.' },
    ja: {
      name: 'パラメータ',
      text: 'すべての重みとバイアス。学習で更新される数値です（数学の媒介変数ではありません）。',
      also: ['重みとバイアス'],
    },
  },
  fingerprint: {
    en: {
      name: 'weight fingerprint',
      text:
        'Eight digits from all weights. Different ones mean different weights, equal ones almost ' +
        'certainly the same bits.',
      also: ['hash', 'checksum'],
    },
    ja: {
      name: '重みの指紋',
      kana: 'おもみのしもん',
      text: 'すべての重みから計算した8桁の英数字。2台のコンピュータで違えば、重みも違います。同じなら、重みもまず確実に1ビットまで同じです。',
      also: ['ハッシュ', '照合値'],
    },
  },
  model: {
    en: { name: 'model', text: 'A network together with the weights it has learned.' },
    ja: { name: 'モデル', text: 'ネットワークと、学習した重みを合わせたもの。' },
  },
};
