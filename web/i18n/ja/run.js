/** run.js - Japanese words of the bar of the training. */

export const run = {
  'run.region': '学習',
  'run.play': '学習開始',
  'run.pause': '一時停止',
  'run.step': '1エポック',
  'run.step.hint': '1エポックだけ学習する',
  'run.reset': 'リセット',
  'run.reset.hint': '同じ重みの初期値で、エポック0に戻す',
  'run.epoch': 'エポック',
  'run.loss': '損失',
  'run.accuracy': '正解率',
  'run.train': '訓練',
  'run.test': 'テスト',
  'run.speed.unit': '{speed}/秒',
  'run.speed.hint': '学習中の1秒あたりのエポック数',
  'run.speed.fastest': '最高速',
  'run.fingerprint': '重み',
  'run.fingerprint.hint':
    'すべての重みの指紋です。設定が同じなら、どのマシンでも1ビットも違わず同じ値になります。',
  'run.newSeed': '新しいシード',
  'run.smaller': '学習率を下げる',
  'run.larger': '学習率を上げる',
  'run.spoken': 'エポック{epoch}：テストデータの損失 {loss}、正解率 {accuracy}',
};
