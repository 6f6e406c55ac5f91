/** output.js - Japanese words of the output. */

export const output = {
  'output.title': '出力',
  'output.filled': '塗り：訓練データ',
  'output.hollow': '白抜き：テストデータ',
  'output.map': '決定領域と観測点。クリック、ドラッグ、矢印キーで観測点を動かせます。',
  'output.probe': '観測点 ({x1}, {x2})',
  'output.probe.spoken': 'x1 {x1}、x2 {x2}：{outputs}',
  'output.class': 'クラス {index}',
  'output.raw': '出力 {index}',
  'output.bars.softmax': '観測点でのソフトマックス出力',
  'output.bars.sigmoid': '観測点でのシグモイド出力',
  'output.bars.identity': '観測点での出力',
};
