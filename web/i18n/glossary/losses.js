/** losses.js - terms of losses. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const losses = {
  loss: {
    en: {
      name: 'loss',
      text: 'How wrong the predictions are, as one number. Training makes it smaller.',
      note: 'The loss shown is without the terms of L1 and L2 regularization.',
      also: ['cost', 'error'],
    },
    ja: {
      name: '損失',
      kana: 'そんしつ',
      text: '予測がどれだけ間違っているかを表す1つの数値。学習はこれを小さくします。',
      note: '表示される損失に、L1・L2正則化の項は含みません。',
      also: ['損失関数の値', '誤差', 'コスト'],
    },
  },
  outputAndLoss: {
    en: {
      name: 'output and loss',
      text:
        'Each loss has its output function: cross-entropy softmax, binary cross-entropy the sigmoid, ' +
        'the others the identity.',
    },
    ja: {
      name: '出力と損失関数',
      kana: 'しゅつりょくとそんしつかんすう',
      text: '出力関数は損失関数に合わせて決まります。交差エントロピー誤差ならソフトマックス、二値交差エントロピー誤差ならシグモイド、ほかは恒等関数です。',
    },
  },
  sumOfSquares: {
    en: {
      name: 'sum-of-squares error',
      text: 'Half the sum of the squared differences between output and target. Many leave out the half.',
      note: 'It is added up over the outputs and averaged over the samples.',
      also: ['SSE'],
    },
    ja: {
      name: '二乗和誤差',
      kana: 'にじょうわごさ',
      text: '出力と正解の差の2乗を足して、2で割った値。2で割らない本もあります。',
      note: '出力について足し、データについて平均します。',
      also: ['2乗和誤差', 'SSE'],
    },
    formula: 'L = ½ Σ (yₖ − tₖ)²',
  },
  meanSquaredError: {
    en: {
      name: 'mean squared error',
      text:
        'The mean squared difference between output and target: the usual loss of regression. K is ' +
        'the number of outputs.',
      note: 'The mean is over outputs and samples.',
      also: ['MSE'],
    },
    ja: {
      name: '平均二乗誤差',
      kana: 'へいきんにじょうごさ',
      text: '出力と正解の差の2乗の平均。Kは出力の個数です。回帰でよく使われます。',
      note: '出力とデータの両方について平均します。',
      also: ['MSE'],
    },
    formula: 'L = 1/K · Σ (yₖ − tₖ)²',
  },
  halfMean: {
    en: { name: 'half the mean squared error', text: 'The mean of squares, halved. Some libraries use it.' },
    ja: {
      name: '平均二乗誤差の1/2',
      kana: 'へいきんにじょうごさのにぶんのいち',
      text: '差の2乗の平均を、さらに2で割った値。これを使うライブラリや教材もあります。',
    },
  },
  crossEntropy: {
    en: {
      name: 'cross-entropy',
      text:
        'Minus the logarithm of the probability of the right class, averaged over the samples. A ' +
        'small probability costs much.',
      also: ['log loss'],
    },
    ja: {
      name: '交差エントロピー誤差',
      kana: 'こうさエントロピーごさ',
      text: '正解クラスの確率の対数にマイナスを付けた値。確率が低いほど大きくなります。logは自然対数です。',
      also: ['クロスエントロピー'],
    },
    formula: { en: 'L = −Σ tₖ ln yₖ', ja: 'L = −Σ tₖ log yₖ' },
  },
  binaryCrossEntropy: {
    en: {
      name: 'binary cross-entropy',
      text: 'The cross-entropy of outputs that each answer yes or no, through a sigmoid.',
      note: 'With several outputs their losses are added up, not averaged.',
    },
    ja: {
      name: '二値交差エントロピー誤差',
      kana: 'にちこうさエントロピーごさ',
      text: '出力の1つ1つが「はい」か「いいえ」を答えるときの、シグモイド関数のための交差エントロピー誤差。',
      note: '出力が複数あるときは、平均ではなく和をとります。',
      also: ['バイナリクロスエントロピー'],
    },
    formula: {
      en: 'L = −Σ (tₖ ln yₖ + (1 − tₖ) ln(1 − yₖ))',
      ja: 'L = −Σ (tₖ log yₖ + (1 − tₖ) log(1 − yₖ))',
    },
  },
  huber: {
    en: {
      name: 'Huber loss',
      text: 'Squares small differences, but counts large ones only linearly, so outliers pull less.',
      note: 'Up to a difference of 1 it is squared. The mean is over outputs and samples.',
      also: ['smooth L1'],
    },
    ja: {
      name: 'Huber損失',
      kana: 'フーバーそんしつ',
      text: '小さな差は2乗で、大きな差は絶対値で数える損失。外れ値に引きずられにくくなります。',
      note: '差が1以下なら2乗です。出力とデータの両方について平均します。',
      also: ['smooth L1'],
    },
    formula: { en: 'h(e) = e²/2 for |e| ≤ 1, else |e| − ½', ja: '|e| ≤ 1ならh(e) = e²/2、それ以外は|e| − ½' },
  },
  hinge: {
    en: {
      name: 'hinge loss',
      text:
        'Wants the output of the right class ahead of every other by 1. What is further ahead costs ' +
        'nothing.',
      note: 'What the other classes cost is added up, not averaged.',
      also: ['SVM loss'],
    },
    ja: {
      name: 'ヒンジ損失',
      kana: 'ヒンジそんしつ',
      text: '正解クラスの出力が、ほかのどれよりも1以上大きければ0になる損失。',
      note: 'ほかのクラスごとの損失は、平均ではなく和をとります。',
      also: ['サポートベクターマシン（SVM）の損失'],
    },
    formula: {
      en: 'L = Σ max(0, 1 + yₖ − y of the right class), over all other classes k',
      ja: 'L = Σ max(0, 1 + yₖ − 正解クラスのy)（kは正解以外のクラス）',
    },
  },
  oneHot: {
    en: { name: 'one-hot', text: '1 for the right class, 0 for all others.' },
    ja: {
      name: 'ワンホット表現',
      kana: 'ワンホットひょうげん',
      text: '正解のクラスだけ1、ほかは0とした数の並び。',
      also: ['one-hot表現', 'one-hotベクトル', 'ワンホットエンコーディング'],
    },
  },
  log: {
    en: { name: 'natural logarithm (ln)', text: 'The logarithm to base e (about 2.718).' },
    ja: {
      name: '自然対数（log）',
      kana: 'しぜんたいすう',
      text: 'e（約2.718）を底とする対数。Kasaneのlogはすべて自然対数です。',
      also: ['ln', 'logₑ'],
    },
  },
};
