/** charts.js - Japanese words of the charts. */

export const charts = {
  'chart.loss': '損失',
  'chart.accuracy': '正解率',
  'chart.probe.softmax': '観測点のソフトマックス出力',
  'chart.probe.sigmoid': '観測点のシグモイド出力',
  'chart.probe.identity': '観測点の出力',
  'chart.log': '対数',
  'chart.log.hint': '損失の軸を対数目盛にする',
  'chart.epoch': 'エポック {epoch}',
  'chart.spoken': '{title}、エポック{epoch}：{values}',
  'chart.empty': '{title}：まだ学習していません',
};
