/** glossary-data.js - Japanese explanations of terms of data. */

export const dataTerms = {
  'term.dataset': 'データセット',
  'term.dataset.text':
    '学習の対象となるデータの集まり。各データは、点や画像と、その正解（クラスまたは数値）の組です。',
  'term.trainingData': '訓練データ',
  'term.trainingData.text':
    '重みの更新に使うデータ。訓練データでの成績だけでは、規則を学んだかどうかは分かりません。',
  'term.validationData': '検証データ',
  'term.validationData.text': '学習には使わず、ハイパーパラメータの選択や早期終了の判断に使うデータ。',
  'term.testData': 'テストデータ',
  'term.testData.text': '最後の評価まで取っておくデータ。未知のデータに対する性能（汎化性能）を測ります。',
  'term.generalization': '汎化',
  'term.generalization.text': '学習に使っていないデータにも正しく答えられること。学習の目標です。',
  'term.feature': '特徴量',
  'term.feature.text':
    '各データについてネットワークに入力する数値。うまく選んだ特徴量は、中間層の代わりになります。',
  'term.scaling': 'スケーリング',
  'term.scaling.text':
    '特徴量の範囲をそろえてからネットワークに入力すること。重みの大きさがそろい、学習しやすくなります。',
  'term.standardise': '標準化',
  'term.standardise.text': '各特徴量を、訓練データで平均0、標準偏差1になるように変換します。',
  'term.minMax': 'Min-Maxスケーリング',
  'term.minMax.text': '各特徴量を、訓練データの最小値が0、最大値が1になるように変換します。',
  'term.noise': 'ノイズ',
  'term.noise.text': 'データに加わるランダムなずれ。ノイズの一つ一つに合わせてしまうと過学習になります。',
  'term.classBalance': 'クラスの割合',
  'term.classBalance.text':
    '各クラスのデータの割合。少数のクラスがあると、正解率だけでは性能を見誤ることがあります。',
  'term.classes': 'クラス',
  'term.classes.text': 'データを分類する先の種類。出力層にはクラスごとの出力があります。',
  'term.samples': 'データ点',
  'term.samples.text': '1個の事例（特徴量と正解）。数が多いほど過学習しにくくなります。',
  'term.seed': 'シード（乱数の種）',
  'term.seed.text': '乱数列の出発点。シードが同じなら、データも重みの初期値も学習の過程も同じになります。',
  'term.classification': '分類',
  'term.classification.text': 'いくつかのクラスのうちの1つを答える問題。',
  'term.regression': '回帰',
  'term.regression.text': '数値を答える問題。',
};
