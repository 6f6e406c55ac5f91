/** glossary-network.js - Japanese explanations of terms of the network. */

export const networkTerms = {
  'term.hiddenLayer': '中間層（隠れ層）',
  'term.hiddenLayer.text': '入力層と出力層の間の層。層を重ねるごとに、より複雑な境界を表せるようになります。',
  'term.unit': 'ノード（ニューロン）',
  'term.unit.text': '入力に重みを掛けて足し合わせ、バイアスを加えた値を、活性化関数に通して出力します。',
  'term.weight': '重み',
  'term.weight.text': '入力がどれだけ、どの符号で効くかを表す数値。学習によって更新されます。',
  'term.bias': 'バイアス',
  'term.bias.text': '重み付き和に加える数値。ノードが反応し始める位置をずらします。',
  'term.activation': '活性化関数',
  'term.activation.text':
    '重み付き和を出力に変える関数。非線形の活性化関数がなければ、何層重ねても1層と同じです。',
  'term.initialWeights': '重みの初期値',
  'term.initialWeights.text':
    '学習前の重みの値。すべて同じではノードの区別がつかず、ばらつきの大きさによって信号が減衰したり発散したりします。',
  'term.initialScale': '初期値の大きさ',
  'term.initialScale.text': '重みの初期値のばらつき（標準偏差、範囲）、または定数の値。',
  'term.zeroWeights': 'ゼロ初期化',
  'term.zeroWeights.text': 'すべての重みを0で始めます。層の中のノードがいつまでも同じままになります。',
  'term.constantWeights': '定数',
  'term.constantWeights.text':
    'すべての重みを同じ値で始めます。層の中のノードがいつまでも同じままになります。',
  'term.normalWeights': '正規分布',
  'term.normalWeights.text': '指定した標準偏差 σ の正規分布から選びます。',
  'term.uniformWeights': '一様分布',
  'term.uniformWeights.text': '指定した範囲 −r〜r から一様に選びます。',
  'term.xavier': 'Xavier（Glorot）',
  'term.xavier.text':
    'シグモイドやtanhで、信号の分散が層を通してほぼ保たれる初期値。√(1/入力数) とする流儀もあります。',
  'term.xavierUniform': 'Xavier（一様分布）',
  'term.xavierUniform.text': 'Xavierと同じ分散を、一様分布で与えます。',
  'term.he': 'He',
  'term.he.text': 'ReLUのための初期値。ReLUは信号の半分を0にするので、分散を2倍にして補います。',
  'term.heUniform': 'He（一様分布）',
  'term.heUniform.text': 'Heと同じ分散を、一様分布で与えます。',
  'term.automatic': '自動',
  'term.automatic.text': 'ReLUの仲間にはHe、ほかの活性化関数にはXavierを使います。',
  'term.logit': 'ロジット',
  'term.logit.text': '出力関数に入る値（出力層の重み付き和）。どんな数値にもなります。',
  'term.probability': '確率',
  'term.probability.text': 'ネットワークの確信の度合いを表す0〜1の数値。確信が正しいとは限りません。',
  'term.parameters': 'パラメータ',
  'term.parameters.text': 'すべての重みとバイアス。学習で更新される数値です。',
  'term.fingerprint': '重みの指紋',
  'term.fingerprint.text':
    'すべての重みから計算した短い符号。設定が同じなら、どのマシンでも1ビットも違わず同じ値になります。',
};
