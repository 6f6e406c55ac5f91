/** optimizers.js - terms of optimizers. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const optimizers = {
  optimizer: {
    en: { name: 'optimizer', text: 'The rule that turns gradients into updates of the weights.' },
    ja: {
      name: '最適化手法',
      kana: 'さいてきかしゅほう',
      text: '勾配から重みの更新量を決める方法。',
      also: ['オプティマイザ'],
    },
  },
  sgd: {
    en: {
      name: 'SGD',
      text: 'Moves the weights against the gradient of the minibatch, straight down its slope.',
      also: ['stochastic gradient descent'],
    },
    ja: {
      name: 'SGD',
      kana: 'エスジーディー',
      text: 'ミニバッチの勾配と逆の向き（損失の下り坂）に、勾配に学習率を掛けた分だけ重みを動かす方法。',
      also: ['確率的勾配降下法'],
    },
    formula: 'w ← w − η g',
  },
  momentum: {
    en: {
      name: 'Momentum',
      text: 'Updates pick up speed like a ball that rolls downhill. Zigzags cancel out.',
      note: 'The learning rate is part of the speed, so a change of it acts gradually.',
    },
    ja: {
      name: 'Momentum',
      kana: 'モーメンタム',
      text: '坂を転がるボールのように速度をためる方法。ジグザグな動きが打ち消されます。',
      note: '学習率は速度の中で掛けるので、途中で変えても効果は少しずつ現れます。',
      also: ['モメンタム', '慣性項'],
    },
    formula: 'v ← α v − η g;  w ← w + v',
  },
  nesterov: {
    en: {
      name: 'Nesterov',
      text: 'Momentum that looks one update ahead.',
      note: 'As in Momentum, a change of the learning rate acts gradually.',
      also: ['NAG'],
    },
    ja: {
      name: 'Nesterov',
      kana: 'ネステロフ',
      text: '1歩先を見越して進むMomentum。',
      note: 'Momentumと同じく、学習率を途中で変えても効果は少しずつ現れます。',
      also: ['NAG', '加速勾配法'],
    },
    formula: 'v ← μ v − η g;  w ← w + μ v − η g',
  },
  adagrad: {
    en: {
      name: 'AdaGrad',
      text:
        'Weights that have had large gradients get smaller updates. The effective learning rate only ever ' +
        'shrinks.',
      note: 'It divides by the root of the sum of squared gradients plus 10⁻⁷.',
    },
    ja: {
      name: 'AdaGrad',
      kana: 'アダグラッド',
      text: '大きな勾配を受けてきた重みほど更新を小さくする方法。実質の学習率は小さくなる一方です。',
      note: '勾配の2乗の和の平方根に、10⁻⁷を足した数で割ります。',
    },
    formula: 'v ← v + g²;  w ← w − η g / (√v + ε)',
  },
  rmsprop: {
    en: {
      name: 'RMSProp',
      text: 'AdaGrad that forgets: it divides by the recent size of the gradient.',
      note:
        'Nothing corrects its start at 0: with ρ = 0.999 the first update is about 32 times the ' +
        'learning rate.',
    },
    ja: {
      name: 'RMSProp',
      kana: 'アールエムエスプロップ',
      text: '古い勾配を忘れていくAdaGrad。最近の勾配の大きさで割ります。',
      note: '始まりの偏りは補正しないので、ρが0.999なら最初の更新は学習率の約32倍です。',
    },
    formula: 'v ← ρ v + (1 − ρ) g²;  w ← w − η g / (√v + ε)',
  },
  adam: {
    en: {
      name: 'Adam',
      text:
        'Momentum (m) and RMSProp (v) together, both corrected for their start at 0. A good first ' +
        'choice.',
    },
    ja: {
      name: 'Adam',
      kana: 'アダム',
      text: 'Momentum（m）とRMSProp（v）を組み合わせ、0から始まる偏りを補正した方法。最初の選択として有力です。',
    },
    formula: 'w ← w − η m′ / (√v′ + ε)',
  },
  adamw: {
    en: {
      name: 'AdamW',
      text: 'Adam with weight decay that acts on the weights themselves, 0.01 by default.',
      note: 'The decay leaves biases alone.',
    },
    ja: {
      name: 'AdamW',
      kana: 'アダムダブリュー',
      text: '重み減衰を重みに直接働かせるAdam。減衰の初期設定は0.01です。',
      note: 'バイアスは減衰させません。',
    },
  },
  beta1: {
    en: {
      name: 'β₁ (momentum)',
      text:
        'How much of the earlier direction is kept. Momentum calls it α, Nesterov μ. The formula is ' +
        'that of Adam.',
      also: ['α', 'μ'],
    },
    ja: {
      name: 'β₁（慣性）',
      kana: 'ベータワン（かんせい）',
      text: '過去の向きをどれだけ残すか。1に近いほど長く覚えています。Momentumではα、Nesterovではμと書きます。式はAdamのものです。',
      also: ['α（アルファ）', 'μ（ミュー）'],
    },
    formula: 'm ← β₁ m + (1 − β₁) g',
  },
  beta2: {
    en: {
      name: 'β₂ (mean square)',
      text:
        'How much of the earlier squared gradients is kept. Updates are divided by the root of their ' +
        'mean.',
      also: ['ρ'],
    },
    ja: {
      name: 'β₂（2乗の平均）',
      kana: 'ベータツー（にじょうのへいきん）',
      text: '過去の勾配の2乗をどれだけ残すか。その平均の平方根で更新量を割ります。',
      also: ['ρ（ロー）'],
    },
    formula: 'v ← β₂ v + (1 − β₂) g²',
  },
};
