/** depth.js - terms of gradients through many layers, and of what a network can express. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const depth = {
  deadRelu: {
    en: {
      name: 'dead ReLU',
      text:
        'A ReLU whose weighted sum is 0 or less for every sample. It outputs 0, gets no gradient, and ' +
        'hardly ever recovers.',
      also: ['dying ReLU'],
    },
    ja: {
      name: '常に0のReLU',
      kana: 'つねにゼロのレルー',
      text: 'どのデータでも重み付き和が0以下になり、常に0を出力するReLU。勾配が届かず、ほとんど回復しません。',
      also: ['死んだReLU', 'dying ReLU', 'デッドReLU'],
    },
  },
  saturation: {
    en: {
      name: 'saturation',
      text:
        'A sigmoid or tanh neuron at a flat end of its curve. Its slope is nearly 0, and so is the ' +
        'gradient.',
    },
    ja: {
      name: '飽和',
      kana: 'ほうわ',
      text: 'シグモイドやtanhが曲線の平らな端にある状態。傾きがほぼ0なので、勾配もほぼ0になります。',
    },
  },
  vanishingGradient: {
    en: {
      name: 'vanishing gradient',
      text: 'Gradients shrink from layer to layer on the way back, until the first layers hardly learn.',
    },
    ja: {
      name: '勾配消失',
      kana: 'こうばいしょうしつ',
      text: '逆伝播で勾配が層ごとに小さくなり、入力に近い層がほとんど学習できなくなること。',
    },
  },
  explodingGradient: {
    en: { name: 'exploding gradient', text: 'Gradients grow from layer to layer on the way back.' },
    ja: {
      name: '勾配爆発',
      kana: 'こうばいばくはつ',
      text: '逆伝播で勾配が層ごとに大きくなり、更新が暴れること。',
      also: ['勾配発散'],
    },
  },
  depth: {
    en: { name: 'depth', text: 'How many hidden layers there are.' },
    ja: { name: '深さ', kana: 'ふかさ', text: '中間層の数。', also: ['層数'] },
  },
  width: {
    en: { name: 'width', text: 'How many neurons a layer has.' },
    ja: { name: '幅', kana: 'はば', text: '1層のニューロンの数。', also: ['ニューロン数'] },
  },
  capacity: {
    en: { name: 'capacity', text: 'How complicated a shape the network can take.' },
    ja: {
      name: '表現力',
      kana: 'ひょうげんりょく',
      text: 'どれだけ複雑な形を表せるか。',
      also: ['容量', 'モデルの複雑さ'],
    },
  },
  universalApproximation: {
    en: {
      name: 'universal approximation theorem',
      text:
        'One hidden layer with enough neurons can come close to any continuous function. That ' +
        'training finds it is not promised.',
    },
    ja: {
      name: '万能近似定理',
      kana: 'ばんのうきんじていり',
      text: '中間層が1つでも、ニューロンを十分に増やせば、閉区間の連続な関数にいくらでも近づける重みが「ある」という定理。見つかるとは言っていません。',
      also: ['普遍性定理'],
    },
  },
  continuous: {
    en: { name: 'continuous', text: 'No gap, no jump.' },
    ja: { name: '連続', kana: 'れんぞく', text: 'グラフに切れ目や跳びがないこと。' },
  },
  closedInterval: {
    en: { name: 'closed interval', text: 'An interval with both its ends.' },
    ja: { name: '閉区間', kana: 'へいくかん', text: '両端を含む区間。たとえば−1以上1以下。' },
  },
};
