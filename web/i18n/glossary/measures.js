/** measures.js - terms of measures of how good predictions are. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const measures = {
  residual: {
    en: { name: 'residual', text: 'Target minus prediction.' },
    ja: { name: '残差', kana: 'ざんさ', text: '正解から予測を引いた差。', also: ['誤差'] },
    formula: 't − y',
  },
  accuracy: {
    en: { name: 'accuracy', text: 'The share of samples whose class the network gets right.' },
    ja: {
      name: '正解率',
      kana: 'せいかいりつ',
      text: '正しいクラスを答えたデータの割合。',
      also: ['精度（適合率を指すこともある）', '正確度', '正答率'],
    },
    formula: { en: 'right answers / all answers', ja: '正解した数 / 全体の数' },
  },
  staircase: {
    en: {
      name: 'staircase',
      text: 'Flat stretches and sudden jumps. On the flat the slope is 0.',
      also: ['piecewise constant'],
    },
    ja: {
      name: '階段状',
      kana: 'かいだんじょう',
      text: '平らな段と急な段差だけのグラフの形。段の上では傾きが0です。',
      also: ['区分的に一定'],
    },
  },
  r2: {
    en: {
      name: 'R²',
      text:
        'How much of the spread of the targets is explained: 1 is perfect, 0 no better than always ' +
        'answering the mean, and below 0 worse.',
      also: ['coefficient of determination'],
    },
    ja: {
      name: '決定係数R²',
      kana: 'けっていけいすう（アールにじょう）',
      text: '予測が正解のばらつきをどれだけ説明できたか。1なら完全、0なら平均値を答え続けるのと同じ、負ならそれより悪い予測です。',
      also: ['寄与率'],
    },
    formula: { en: 'R² = 1 − Σ(t − y)² / Σ(t − mean t)²', ja: 'R² = 1 − Σ(t − y)² / Σ(t − tの平均)²' },
  },
  rmse: {
    en: {
      name: 'RMSE',
      text: 'How far predictions usually are from the target, in the unit of the targets.',
      also: ['root mean squared error'],
    },
    ja: {
      name: '二乗平均平方根誤差（RMSE）',
      kana: 'にじょうへいきんへいほうこんごさ（アールエムエスイー）',
      text: '予測がふつうどのくらいずれるか。正解と同じ単位で読めます。',
      also: ['平均二乗誤差の平方根'],
    },
    formula: { en: 'RMSE = √(mean of (t − y)²)', ja: 'RMSE = √((t − y)²の平均)' },
  },
  mistakes: {
    en: { name: 'mistake', text: 'A sample whose class the network got wrong.', also: ['misclassification'] },
    ja: { name: '誤分類', kana: 'ごぶんるい', text: '正解と違うクラスを答えたデータ。' },
  },
  confusionMatrix: {
    en: {
      name: 'confusion matrix',
      text: 'Counts for each class how it was predicted. The diagonal holds what is right.',
    },
    ja: {
      name: '混同行列',
      kana: 'こんどうぎょうれつ',
      text: '各クラスがどのクラスと予測されたかを数えた表。対角線上が正しい予測です。',
    },
  },
  precision: {
    en: { name: 'precision', text: 'Of all that is predicted as a class, the share that belongs to it.' },
    ja: {
      name: '適合率',
      kana: 'てきごうりつ',
      text: 'あるクラスと予測したもののうち、本当にそのクラスだった割合。',
      also: ['精度（正解率を指すこともある）'],
    },
    formula: { en: 'right as c / all predicted as c', ja: '正しくcと予測した数 / cと予測した数' },
  },
  recall: {
    en: {
      name: 'recall',
      text: 'Of all that belongs to a class, the share that is found.',
      also: ['sensitivity'],
    },
    ja: {
      name: '再現率',
      kana: 'さいげんりつ',
      text: 'あるクラスのデータのうち、正しくそのクラスと予測できた割合。',
      also: ['感度'],
    },
    formula: { en: 'right as c / all of c', ja: '正しくcと予測した数 / cのデータの数' },
  },
};
