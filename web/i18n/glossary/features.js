/** features.js - terms of features and their scaling. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const features = {
  feature: {
    en: {
      name: 'feature',
      text:
        'A number about each sample that the network is given. A well chosen one can do the work of a ' +
        'hidden layer.',
    },
    ja: {
      name: '特徴量',
      kana: 'とくちょうりょう',
      text: '各データについて、ネットワークに入力する数値。うまく選ぶと、中間層の代わりになることもあります。',
      also: ['特徴', '説明変数', '入力変数'],
    },
  },
  preprocessing: {
    en: { name: 'preprocessing', text: 'Bringing data into shape before the network sees them.' },
    ja: {
      name: '前処理',
      kana: 'まえしょり',
      text: 'ネットワークに入れる前に、データの形や大きさを整えること。',
      also: ['データの整形'],
    },
  },
  scaling: {
    en: {
      name: 'scaling',
      text: 'Bringing features to a common range. Training often gets easier.',
      also: ['feature scaling'],
    },
    ja: {
      name: 'スケーリング',
      text: '特徴量の範囲をそろえること。多くの場合、学習しやすくなります。',
      also: ['尺度の変換'],
    },
  },
  standardise: {
    en: {
      name: 'standardization',
      text:
        'Shifts and scales each feature to mean 0 and standard deviation 1, measured on the training ' +
        'data.',
      also: ['z-score'],
    },
    ja: {
      name: '標準化',
      kana: 'ひょうじゅんか',
      text: '各特徴量を、訓練データで平均0、標準偏差1になるように変換すること。',
      also: ['zスコア'],
    },
    formula: 'x′ = (x − μ) / σ',
  },
  minMax: {
    en: {
      name: 'min-max scaling',
      text: 'Scales each feature so that the training data fill the range from 0 to 1.',
      also: ['normalization'],
    },
    ja: {
      name: 'Min-Max正規化',
      kana: 'ミンマックスせいきか',
      text: '各特徴量を、訓練データの最小値が0、最大値が1になるように変換すること。',
      also: ['正規化', 'Min-Maxスケーリング'],
    },
    formula: 'x′ = (x − min) / (max − min)',
  },
  noise: {
    en: {
      name: 'noise',
      text: 'Random shifts of the samples. A network that follows each of them overfits.',
    },
    ja: {
      name: 'ノイズ',
      text: 'データに加わるランダムなずれ。1つ1つに合わせすぎると、過学習になります。',
      also: ['雑音'],
    },
  },
  outlier: {
    en: { name: 'outlier', text: 'A value far from all the others.' },
    ja: { name: '外れ値', kana: 'はずれち', text: 'ほかのデータから大きく離れた値。', also: ['異常値'] },
  },
  iris: {
    en: { name: 'iris', text: '150 irises of 3 species: length and width of petals and sepals.' },
    ja: {
      name: 'あやめ',
      text: 'あやめ3種、計150本の、花びらとがくの長さと幅のデータ。',
      also: ['アイリス'],
    },
  },
  leak: {
    en: {
      name: 'data leak',
      text: 'Test data, or what is known only from them, slips into training.',
      also: ['leakage'],
    },
    ja: {
      name: 'データの漏れ',
      kana: 'データのもれ',
      text: '学習に使ってはいけない情報（テストデータなど）が学習に紛れ込むこと。',
      also: ['リーク'],
    },
  },
};
