/** fitting.js - terms of overfitting and what helps against it. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const fitting = {
  overfitting: {
    en: {
      name: 'overfitting',
      text: 'Doing well on the training data but worse on others: noise was learned together with the rule.',
    },
    ja: {
      name: '過学習',
      kana: 'かがくしゅう',
      text: '訓練データには合うのに、ほかのデータには合わないこと。規則だけでなく、ノイズにも合わせた状態です。',
      also: ['過剰適合', '過適合', 'オーバーフィッティング'],
    },
  },
  underfitting: {
    en: {
      name: 'underfitting',
      text: 'The network is too simple, or has trained too little, to fit even the training data.',
    },
    ja: {
      name: '学習不足',
      kana: 'がくしゅうぶそく',
      text: 'ネットワークが単純すぎるか、学習が足りず、訓練データにも合わない状態。',
      also: ['過少適合', '未学習', 'アンダーフィッティング'],
    },
  },
  gap: {
    en: { name: 'gap', text: 'Training result minus test result. A large one suggests overfitting.' },
    ja: {
      name: '訓練とテストの差',
      kana: 'くんれんとテストのさ',
      text: '訓練データとテストデータの成績の差。大きいと過学習が疑われます。',
      also: ['汎化ギャップ'],
    },
  },
  regularization: {
    en: {
      name: 'regularization',
      text: 'Anything that keeps a network simple while it learns, against overfitting.',
    },
    ja: {
      name: '正則化',
      kana: 'せいそくか',
      text: '過学習を防ぐために、学習中のネットワークを単純に保つ工夫。',
    },
  },
  l1: {
    en: {
      name: 'L1 regularization',
      text:
        'Pulls every weight towards 0 by the same amount. The stronger it is, the more end up near 0, in ' +
        'theory exactly at 0.',
      note: 'Biases are left alone.',
      also: ['L1 penalty', 'Lasso'],
    },
    ja: {
      name: 'L1正則化',
      kana: 'エルワンせいそくか',
      text: 'すべての重みを同じ強さで0に引き寄せること。係数が大きいほど、ほぼ0の重みが増えます（理論上の最適解では、ちょうど0）。',
      note: 'バイアスにはかけません。',
      also: ['Lasso（ラッソ）'],
    },
    formula: { en: 'loss + λ Σ |w|', ja: '損失 + λ Σ |w|' },
  },
  l2: {
    en: {
      name: 'L2 regularization',
      text: 'Pulls large weights towards 0 more strongly. The function becomes smoother.',
      note: 'Biases are left alone.',
      also: ['L2 penalty', 'Ridge'],
    },
    ja: {
      name: 'L2正則化',
      kana: 'エルツーせいそくか',
      text: '大きな重みほど強く0に引き寄せること。関数が滑らかになります。',
      note: 'バイアスにはかけません。',
      also: ['Ridge（リッジ）'],
    },
    formula: { en: 'loss + λ/2 · Σ w²', ja: '損失 + λ/2 · Σ w²' },
  },
  weightDecay: {
    en: {
      name: 'weight decay',
      text: 'Shrinks all weights a little with every update. With SGD it does the same as L2 regularization.',
      note: 'Biases are left alone.',
    },
    ja: {
      name: '重み減衰',
      kana: 'おもみげんすい',
      text: '更新のたびに、すべての重みを少し縮めること。SGDではL2正則化と同じ働きをします。',
      note: 'バイアスにはかけません。',
      also: ['荷重減衰'],
    },
    formula: 'w ← w − η λ w',
  },
  dropout: {
    en: {
      name: 'dropout',
      text:
        'Switches hidden neurons off at random in each update, so that it is harder to rely on a ' +
        'single one.',
    },
    ja: {
      name: 'ドロップアウト',
      text: '更新のたびに、中間層のニューロンを決めた確率で休ませること。特定のニューロンに頼りにくくなります。',
    },
  },
  earlyStopping: {
    en: {
      name: 'early stopping',
      text:
        'Stops when the validation or else the training loss has had no new lowest value for so many ' +
        'epochs. Best goes back.',
    },
    ja: {
      name: '早期終了',
      kana: 'そうきしゅうりょう',
      text: '検証データ（なければ訓練データ）の損失が、決めたエポック数の間、最小値を下回らなければ止めること。「最良」で戻せます。',
      also: ['早期停止', '早期打ち切り'],
    },
  },
  stopRule: {
    en: {
      name: 'stop condition',
      text:
        'Pauses training when it is met: a number of epochs, a loss, an accuracy, a plateau, or early ' +
        'stopping.',
    },
    ja: {
      name: '停止条件',
      kana: 'ていしじょうけん',
      text: '満たされると学習を一時停止する条件（エポック数、損失、正解率、停滞、早期終了）。',
    },
  },
};
