/** charts.js - English words of the charts. */

export const charts = {
  'chart.loss': 'Loss',
  'chart.accuracy': 'Accuracy',
  'chart.probe.softmax': 'Softmax of the probe',
  'chart.probe.sigmoid': 'Sigmoid of the probe',
  'chart.probe.identity': 'Outputs of the probe',
  'chart.log': 'log',
  'chart.log.hint': 'Logarithmic loss axis',
  'chart.epoch': 'epoch {epoch}',
  'chart.spoken': '{title} at epoch {epoch}: {values}',
  'chart.empty': '{title}: no epoch trained yet',
};
