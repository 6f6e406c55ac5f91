/** gradients.js - terms of slopes and gradients. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const gradients = {
  slope: {
    en: {
      name: 'slope',
      text: 'How much the value changes per step to the right. On a curve, that of the tangent.',
    },
    ja: {
      name: '傾き',
      kana: 'かたむき',
      text: '横に1進むと縦にどれだけ変わるか。曲線では、その点の接線の傾きです。',
      also: ['変化の割合', '微分係数'],
    },
  },
  derivative: {
    en: { name: 'derivative', text: 'The slope at each point, and finding it.' },
    ja: {
      name: '微分',
      kana: 'びぶん',
      text: '各点での傾きを求めること、またはその傾き。',
      also: ['導関数'],
    },
  },
  partialDerivative: {
    en: { name: 'partial derivative (∂)', text: 'The slope when one variable moves and the others stay.' },
    ja: {
      name: '偏微分（∂）',
      kana: 'へんびぶん（ラウンドディー）',
      text: 'ほかの変数を止めて、1つだけ動かしたときの傾き。',
    },
  },
  numericalDerivative: {
    en: {
      name: 'numerical derivative',
      text: 'An approximate slope from two nearby points.',
      also: ['finite difference'],
    },
    ja: {
      name: '数値微分',
      kana: 'すうちびぶん',
      text: '近い2点の値の差から、傾きをおよそ求める方法。Kasaneでは中心差分を使います。',
      also: ['差分近似'],
    },
  },
  spacing: {
    en: {
      name: 'spacing h',
      text: 'How far from the middle the two points of a numerical derivative lie.',
      also: ['step size'],
    },
    ja: {
      name: '刻み幅h',
      kana: 'きざみはば',
      text: '数値微分で、2点を中心からどれだけ離すか。',
      also: ['微小な値'],
    },
  },
  roundingError: {
    en: {
      name: 'rounding error',
      text: 'The small error of every calculation with a limited number of digits.',
      also: ['round-off'],
    },
    ja: {
      name: '丸め誤差',
      kana: 'まるめごさ',
      text: '桁数が限られているために、計算のたびに生じる小さなずれ。',
    },
  },
  gradient: {
    en: {
      name: 'gradient (∇)',
      text: 'The slope of the loss for every weight. It points to where the loss grows fastest.',
    },
    ja: {
      name: '勾配（∇）',
      kana: 'こうばい（ナブラ）',
      text: '各重みに対する損失の傾きを並べたもの。損失が最も急に増える向きを指します。',
    },
    formula: '∂L/∂w',
  },
  norm: {
    en: {
      name: 'gradient size',
      text: 'The length (norm) of the gradient as an arrow.',
      also: ['norm', 'length'],
    },
    ja: {
      name: '勾配の大きさ',
      kana: 'こうばいのおおきさ',
      text: '勾配を矢印と見たときの長さ（ノルム）。各成分の2乗の和の平方根です。',
      also: ['ノルム', '長さ'],
    },
    formula: '|g| = √(g₁² + g₂² + …)',
  },
  gradientDescent: {
    en: { name: 'gradient descent', text: 'Small moves against the gradient, in search of a low place.' },
    ja: {
      name: '勾配降下法',
      kana: 'こうばいこうかほう',
      text: '勾配と逆の向きへ少しずつ進み、低い所を探す方法。',
      also: ['勾配法', '最急降下法'],
    },
  },
  contour: {
    en: { name: 'contour', text: 'A line through points of equal height.' },
    ja: { name: '等高線', kana: 'とうこうせん', text: '高さの等しい点を結んだ線。' },
  },
};
