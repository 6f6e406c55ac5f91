/** weights.js - terms of initial weights. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const weights = {
  initialWeights: {
    en: {
      name: 'initial weights',
      text:
        'The weights before the first update. They have to differ, and their spread decides whether ' +
        'signals fade or grow.',
      note: 'The same rule holds for the output layer. Biases start at the value set for them, usually 0.',
    },
    ja: {
      name: '重みの初期値',
      kana: 'おもみのしょきち',
      text: '学習前の重み。互いに違う必要があり、その大きさによって信号が弱まったり強まったりします。',
      note: '出力層にも同じ規則を使います。バイアスの初期値は別に決め、普通は0です。',
    },
  },
  initialScale: {
    en: {
      name: 'scale of the initial weights',
      text:
        'How widely the initial weights are spread: the standard deviation, the limit, or the ' +
        'constant itself.',
    },
    ja: {
      name: '初期値の大きさ',
      kana: 'しょきちのおおきさ',
      text: '重みの初期値のばらつき（標準偏差、範囲）、または定数の値。',
    },
  },
  zeroWeights: {
    en: {
      name: 'zero',
      text:
        'All weights start at 0. The neurons of a hidden layer stay equal, unless dropout tells them ' +
        'apart.',
    },
    ja: {
      name: 'ゼロ',
      text: 'すべての重みを0で始めること。ドロップアウトを使わない限り、同じ中間層のニューロンが、いつまでも同じ動きをします。',
      also: ['ゼロ初期化'],
    },
    formula: 'w = 0',
  },
  constantWeights: {
    en: {
      name: 'constant',
      text:
        'All weights start at the same value. The neurons of a hidden layer stay equal, unless dropout ' +
        'tells them apart.',
    },
    ja: {
      name: '定数',
      kana: 'ていすう',
      text: 'すべての重みを同じ値で始めること。ドロップアウトを使わない限り、同じ中間層のニューロンが、いつまでも同じ動きをします。',
    },
    formula: 'w = c',
  },
  normalWeights: {
    en: {
      name: 'normal',
      text: 'Drawn from a normal distribution whose standard deviation σ you choose.',
      also: ['Gaussian'],
    },
    ja: {
      name: '正規分布',
      kana: 'せいきぶんぷ',
      text: '標準偏差σの正規分布に従う乱数で決めること。σを指定します。',
      also: ['ガウス分布'],
    },
    formula: 'w ~ N(0, σ²)',
  },
  uniformWeights: {
    en: { name: 'uniform', text: 'Drawn evenly from −r to r. You choose the limit r.' },
    ja: { name: '一様分布', kana: 'いちようぶんぷ', text: '−r〜rの一様な乱数で決めること。rを指定します。' },
    formula: '−r ≤ w ≤ r',
  },
  xavier: {
    en: {
      name: 'Xavier',
      text:
        'Keeps the variance of signals about equal where the activation is nearly straight at 0. ' +
        'Some write √(1/inputs).',
      also: ['Glorot'],
    },
    ja: {
      name: 'Xavierの初期値',
      kana: 'ザビエルのしょきち',
      text: 'tanhのように0の近くがほぼ直線の関数で、信号の大きさがほぼ保たれる初期値。√(1/入力数)とする本もあります。',
      also: ['Glorot（グロロ）'],
    },
    formula: { en: 'σ = √(2 / (inputs + outputs))', ja: 'σ = √(2 / (入力数 + 出力数))' },
  },
  xavierUniform: {
    en: { name: 'Xavier, uniform', text: 'The same variance as Xavier, drawn evenly between two limits.' },
    ja: {
      name: 'Xavierの初期値（一様分布）',
      kana: 'ザビエルのしょきち（いちようぶんぷ）',
      text: 'Xavierの初期値と同じ分散を、一様分布で与えること。',
    },
    formula: { en: '±√(6 / (inputs + outputs))', ja: '±√(6 / (入力数 + 出力数))' },
  },
  he: {
    en: {
      name: 'He',
      text: 'Made for ReLU, which cuts off about half of the signal: twice the variance makes up for it.',
      note: 'It is used for every activation function, unless “automatic” is chosen.',
      also: ['Kaiming'],
    },
    ja: {
      name: 'Heの初期値',
      kana: 'ヒーのしょきち（「ヘ」とも）',
      text: 'ReLUのための初期値。ReLUは信号のおよそ半分を0にするので、重みの分散を1/入力数の2倍にして補います。',
      note: '「自動」を選ばない限り、どの活性化関数でもこの値を使います。',
      also: ['Kaiming（カイミン）'],
    },
    formula: { en: 'σ = √(2 / inputs)', ja: 'σ = √(2 / 入力数)' },
  },
  heUniform: {
    en: { name: 'He, uniform', text: 'The same variance as He, drawn evenly between two limits.' },
    ja: {
      name: 'Heの初期値（一様分布）',
      kana: 'ヒーのしょきち（いちようぶんぷ）',
      text: 'Heの初期値と同じ分散を、一様分布で与えること。',
    },
    formula: { en: '±√(6 / inputs)', ja: '±√(6 / 入力数)' },
  },
  automatic: {
    en: {
      name: 'automatic',
      text: 'He for ReLU and its relatives, Xavier for the other activation functions.',
    },
    ja: {
      name: '自動',
      kana: 'じどう',
      text: 'ReLUの仲間にはHe、ほかの活性化関数にはXavierの初期値を使うこと。',
    },
  },
  symmetry: {
    en: { name: 'symmetry', text: 'Neurons of a layer that start with equal weights stay equal.' },
    ja: {
      name: '対称性',
      kana: 'たいしょうせい',
      text: '同じ層で、等しい重みから始めたニューロンが、いつまでも同じ動きをすること。',
    },
  },
  spread: {
    en: {
      name: 'standard deviation σ',
      text: 'How far values usually lie from their mean. Its square is the variance.',
    },
    ja: {
      name: '標準偏差σ',
      kana: 'ひょうじゅんへんさ（シグマ）',
      text: 'データや重みが、平均からふつうどれだけ離れているか。2乗したものが分散です。',
      also: ['ばらつき'],
    },
  },
};
