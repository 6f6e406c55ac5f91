/** inspect.js - Japanese words of cards on neurons and links. */

export const inspect = {
  'setting.weight': '重み',
  'inspect.nodes': 'ニューロンです。矢印キーで移動し、Enterで開き、Lで入力側の結合を選びます。',
  'inspect.neuron': 'ニューロン',
  'inspect.link': '結合',
  'inspect.inputs': '入力層',
  'inspect.outputs': '出力層',
  'inspect.unit': 'ニューロン{index}',
  'inspect.place': '{layer}の{neuron}',
  'inspect.path': '{to} ← {from}',
  'inspect.probe': '観測点{point}での値',
  'inspect.sample': '最初の訓練データでの値',
  'inspect.idle': 'どの訓練データからも勾配が届かないので、学習しません。',
  'inspect.update': '直前の更新量：{value}',
  'inspect.weight': '重み',
  'inspect.bias': 'バイアス',
  'inspect.toLinks': '入力側の結合',
  'inspect.toNeuron': 'ニューロンへ',
  'inspect.previous': '前の結合',
  'inspect.next': '次の結合',
  'inspect.close': '閉じる',
};
