/** network.js - Japanese words of the network. */

export const network = {
  'network.title': 'ネットワーク',
  'network.parameters': 'パラメータ {count} 個',
  'network.diagram':
    'ネットワーク {sizes}。線は重みを表し、青が正、橙が負で、太いほど絶対値が大きい。ノードの絵は、入力平面での出力を表す。',
  'network.input': '入力層',
  'network.outputAndLoss': '{output}・{loss}',
  'network.output.shared': 'クラス1の確率',
  'network.output.classes': '{count} クラス',
  'network.output.targets': '目標値 {count} 個',
  'network.layers': '中間層',
  'network.layer': '第{index}中間層',
  'network.flat': 'ステップ関数の微分は0なので、中間層に勾配が伝わらず、出力層しか学習しません。',
  'network.scale.normal': 'σ',
  'network.scale.uniform': '範囲 ±',
  'network.scale.constant': '値',
  'network.addUnit': '第{index}中間層のノードを1つ増やす',
  'network.removeUnit': '第{index}中間層のノードを1つ減らす',
  'network.addLayer': '中間層を1つ増やす',
  'network.removeLayer': '最後の中間層を取り除く',
};
