/** training.js - terms of training and the landscape it moves in. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const training = {
  training: {
    en: { name: 'training', text: 'Changing the weights bit by bit to lower the loss.' },
    ja: {
      name: '学習',
      kana: 'がくしゅう',
      text: '損失が小さくなるように、重みを少しずつ変えていくこと。',
      also: ['訓練', 'トレーニング'],
    },
  },
  epoch: {
    en: { name: 'epoch', text: 'One pass over all training data: each sample is used once.' },
    ja: { name: 'エポック', text: 'すべての訓練データを1回ずつ使う、学習の単位。' },
  },
  minibatch: {
    en: {
      name: 'minibatch',
      text:
        'The samples of one update. The gradient is their mean: with more of them updates are ' +
        'steadier, but fewer per epoch.',
      also: ['batch'],
    },
    ja: {
      name: 'ミニバッチ',
      text: '1回の更新に使うデータの組。その個数がバッチサイズです。勾配は平均なので、多いほど更新は安定し、1エポックの更新の回数は減ります。',
      also: ['バッチ'],
    },
  },
  fullBatch: {
    en: {
      name: 'all data at once',
      text: 'One update per epoch, from all training data.',
      also: ['full batch'],
    },
    ja: {
      name: '全データ一括',
      kana: 'ぜんデータいっかつ',
      text: '訓練データ全部から1つの勾配を求めて、1回更新すること。',
      also: ['バッチ学習'],
    },
  },
  update: {
    en: { name: 'update', text: 'One change of all weights, from one minibatch.', also: ['step'] },
    ja: {
      name: '更新',
      kana: 'こうしん',
      text: 'ミニバッチ1つ分の勾配で、すべての重みを1回変えること。',
      also: ['ステップ', 'イテレーション'],
    },
  },
  phase: {
    en: {
      name: 'phase',
      text: 'One of the four parts of training on a minibatch: its samples, forward, backward, update.',
    },
    ja: {
      name: '段階',
      kana: 'だんかい',
      text: '1ミニバッチの学習の中の4つの区切り：データ取得、順伝播、逆伝播、更新。',
      also: ['手順'],
    },
  },
  speed: {
    en: {
      name: 'speed',
      text: 'Epochs per second while training plays. It changes nothing about what is learned.',
    },
    ja: { name: '速度', kana: 'そくど', text: '学習中の1秒あたりのエポック数。学習の結果には影響しません。' },
  },
  learningRate: {
    en: {
      name: 'learning rate η',
      text:
        'How far one update moves. Too small, and training takes long. Too large, and it jumps across ' +
        'the valley or diverges.',
      also: ['step size'],
    },
    ja: {
      name: '学習率η',
      kana: 'がくしゅうりつ（イータ）',
      text: '1回の更新で動く幅を決める数。小さいと時間がかかり、大きいと谷を飛び越えたり発散したりします。',
      also: ['ステップ幅'],
    },
    formula: 'w ← w − η · ∂L/∂w',
  },
  hyperparameter: {
    en: { name: 'hyperparameter', text: 'A setting that people choose and training leaves alone.' },
    ja: {
      name: 'ハイパーパラメータ',
      text: '学習では変わらず、人が選ぶ設定。学習率や層の数など。',
      also: ['超パラメータ'],
    },
  },
  plateau: {
    en: { name: 'plateau', text: 'A stretch of training in which the loss hardly falls.' },
    ja: { name: 'プラトー', text: '損失がほとんど下がらない状態。', also: ['停滞', '停滞期'] },
  },
  updateRatio: {
    en: {
      name: 'update ratio',
      text: 'The size of an update over the size of the weights. About 0.001 (0.1%) is usual.',
    },
    ja: {
      name: '更新量の比',
      kana: 'こうしんりょうのひ',
      text: '重みの大きさに対する更新量の大きさ。0.001（0.1%）くらいが目安です。',
    },
    formula: '|Δw| / |w|',
  },
  divergence: {
    en: {
      name: 'divergence',
      text: 'The loss grows without bound, most often because updates move too far.',
    },
    ja: {
      name: '発散',
      kana: 'はっさん',
      text: '損失が際限なく大きくなること。多くは、更新の幅が大きすぎるために起こります。',
    },
  },
  oscillation: {
    en: { name: 'oscillation', text: 'Swinging from side to side of a valley.', also: ['zigzag'] },
    ja: {
      name: '振動',
      kana: 'しんどう',
      text: '谷の両側を行ったり来たりして、なかなか谷底へ進まないこと。',
      also: ['ジグザグ'],
    },
  },
  lossLandscape: {
    en: { name: 'loss landscape', text: 'Weights as a place, loss as its height.', also: ['loss surface'] },
    ja: {
      name: '損失の地形',
      kana: 'そんしつのちけい',
      text: '重みの値を場所、損失を高さと見立てた地形。',
      also: ['損失曲面'],
    },
  },
  valley: {
    en: { name: 'valley', text: 'A low part of the landscape. Training heads for it.' },
    ja: { name: '損失の谷', kana: 'そんしつのたに', text: '損失の地形の低い所。学習はここを目指します。' },
  },
  localMinimum: {
    en: { name: 'local minimum', text: 'Lower than all around, perhaps not the lowest.' },
    ja: {
      name: '局所最適解',
      kana: 'きょくしょさいてきかい',
      text: '周りより低いが、全体で一番低いとは限らない所（数学Ⅱの極小）。',
      also: ['極小点', '局所最小点'],
    },
  },
  globalMinimum: {
    en: { name: 'global minimum', text: 'The lowest place of all. Good answers often do not need it.' },
    ja: {
      name: '大域最適解',
      kana: 'たいいきさいてきかい',
      text: '全体で一番低い所。たどり着けなくても、よい答えが得られることは多くあります。',
      also: ['最小点'],
    },
  },
  saddle: {
    en: { name: 'saddle point', text: 'The slope is 0 here: a valley one way, a ridge the other.' },
    ja: { name: '鞍点', kana: 'あんてん', text: 'ある向きには谷、別の向きには山になっている、傾きが0の点。' },
  },
  path: {
    en: { name: 'path', text: 'Where the weights went, update by update.' },
    ja: { name: '経路', kana: 'けいろ', text: '更新のたびに重みが通った道筋。', also: ['軌跡'] },
  },
  baseline: {
    en: {
      name: 'baseline',
      text: 'The loss of always giving the same answer, such as the mean or the most frequent class.',
    },
    ja: {
      name: '基準線',
      kana: 'きじゅんせん',
      text: 'いつも同じ答え（平均値や一番多いクラスなど）を返したときの損失。これより下がらなければ、学習できていません。',
      also: ['ベースライン'],
    },
  },
};
