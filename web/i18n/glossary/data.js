/** data.js - terms of data and tasks. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const data = {
  dataset: {
    en: {
      name: 'data set',
      text: 'The samples to learn from and to be judged by, each with its target.',
      also: ['dataset'],
    },
    ja: {
      name: 'データセット',
      text: '学習や評価に使うデータの集まり。1個ごとに、特徴量と正解の組になっています。',
    },
  },
  samples: {
    en: {
      name: 'sample',
      text: 'One example: its features and its target. More of them make overfitting less likely.',
      also: ['example', 'instance', 'point'],
    },
    ja: {
      name: 'データ（…個）',
      kana: 'データ（…こ）',
      text: '特徴量と正解を組にした例。数が多いほど過学習しにくくなります。',
      also: ['データ点', '事例', 'サンプル'],
    },
  },
  target: {
    en: {
      name: 'target',
      text: 'What the network should answer: a class, or a number.',
      also: ['label', 'true value'],
    },
    ja: {
      name: '正解',
      kana: 'せいかい',
      text: 'ネットワークに答えてほしい値。分類ではクラス、回帰では数値です。',
      also: ['教師データ', '正解ラベル', '目標値', '真の値', '目的変数'],
    },
  },
  prediction: {
    en: { name: 'prediction', text: 'What the network does answer.', also: ['estimate'] },
    ja: { name: '予測', kana: 'よそく', text: 'ネットワークが実際に出した答え。' },
  },
  trainingData: {
    en: {
      name: 'training data',
      text:
        'The data that weights are fitted to. Results on them alone do not show whether a rule was ' +
        'learned.',
      also: ['train set'],
    },
    ja: {
      name: '訓練データ',
      kana: 'くんれんデータ',
      text: '重みの更新に使うデータ。ここでの成績だけでは、規則を学んだかどうかは分かりません。',
      also: ['学習データ', '学習用データ'],
    },
  },
  validationData: {
    en: {
      name: 'validation data',
      text: 'Data that are not trained on, used to choose hyperparameters and to stop in time.',
      also: ['dev set'],
    },
    ja: {
      name: '検証データ',
      kana: 'けんしょうデータ',
      text: '学習には使わず、ハイパーパラメータの選択や早期終了の判断に使うデータ。',
      also: ['バリデーションデータ', '開発データ'],
    },
  },
  testData: {
    en: {
      name: 'test data',
      text:
        'Data kept for the final evaluation. This page always shows their result, and judges by it ' +
        'where there are no validation data.',
      also: ['held-out data'],
    },
    ja: {
      name: 'テストデータ',
      text: '最後の評価まで取っておくデータ。この画面では、比べるために学習中も成績を表示し、検証データがなければ診断にも使います。',
      also: ['評価データ'],
    },
  },
  split: {
    en: {
      name: 'split',
      text: 'Which samples train, validate and test. The points stay, only their role changes.',
    },
    ja: {
      name: 'データの分け方',
      kana: 'データのわけかた',
      text: 'データを訓練・検証・テストに分けること。点は動かず、役割だけが変わります。',
      also: ['ホールドアウト法', 'データ分割'],
    },
  },
  generalization: {
    en: {
      name: 'generalization',
      text: 'Doing well on samples that were not trained on. It is the aim of training.',
    },
    ja: {
      name: '汎化',
      kana: 'はんか',
      text: '学習に使っていないデータにも正しく答えられること。学習の目標です。',
      also: ['汎化性能', '一般化'],
    },
  },
  classes: {
    en: {
      name: 'class',
      text:
        'One of the groups that samples are sorted into. With most losses each class has an output ' +
        'of its own.',
      also: ['category'],
    },
    ja: {
      name: 'クラス',
      text: 'データを分けるときのグループ。多くの損失関数では、クラスごとに出力が1つあります。',
      also: ['カテゴリ', 'ラベル'],
    },
  },
  classBalance: {
    en: {
      name: 'class balance',
      text: 'How many samples belong to each class. Where one class is rare, the accuracy alone can mislead.',
      also: ['imbalance'],
    },
    ja: {
      name: 'クラスの割合',
      kana: 'クラスのわりあい',
      text: '各クラスのデータの割合。少ないクラスがあると、正解率だけでは性能を見誤ることがあります。',
      also: ['クラスの偏り', '不均衡'],
    },
  },
  classification: {
    en: { name: 'classification', text: 'The answer is one of several classes.' },
    ja: { name: '分類', kana: 'ぶんるい', text: 'いくつかのクラスのうち、1つを答える問題。', also: ['識別'] },
  },
  regression: {
    en: { name: 'regression', text: 'The answer is a number.' },
    ja: { name: '回帰', kana: 'かいき', text: '数値を答える問題。' },
  },
  seed: {
    en: {
      name: 'seed',
      text:
        'Where the random numbers start. With the same settings, the same seed gives the same data, ' +
        'initial weights and training.',
      also: ['random seed'],
    },
    ja: {
      name: 'シード',
      text: '乱数列の出発点。ほかの設定も同じなら、データも重みの初期値も学習の過程も同じになります。',
      also: ['乱数の種'],
    },
  },
};
