/** messages.js - Japanese words of what goes wrong. */

export const messages = {
  'rule.unknown': '「{value}」という設定はありません。',
  'rule.oneOf': '{setting}を「{value}」にはできません。次のどれかにしてください：{names}',
  'rule.number': '{setting}には、{min}〜{max}の数を入れてください。',
  'rule.integer': '{setting}には、{min}〜{max}の整数を入れてください。',
  'rule.list':
    '{setting}を「{value}」にはできません。{length} 層まで、各層のノードは {min} から {max} 個までです。',
  'rule.flag': '{setting}を「{value}」にはできません。オンかオフにしてください。',
  'rule.names': '{setting}を「{value}」にはできません。{names} から {min}〜{max} 個を選んでください。',
  'rule.pairs':
    '{setting}を「{value}」にはできません。{min} から {max} までの数を2つずつ、全部で {length} 個以内にしてください。',
  'rule.pair': '{setting}を「{value}」にはできません。どちらも {min} から {max} までの数にしてください。',
  'rule.hint': '直前の有効な値のままにしました。',
  'rule.because.empty': '何も入力されていないので、{kept}のままにしました。',
  'rule.because.notNumber': '「{value}」は数ではないので、{kept}のままにしました。',
  'rule.because.notWhole': '「{value}」は整数ではないので、{kept}のままにしました。',
  'rule.because.outside': '「{value}」はこの範囲の外にあるので、{kept}のままにしました。',
  'rule.because.ambiguous':
    '「{value}」は{first}とも{second}とも読めます。コンマを使わずに入れ直すまで、{kept}のままにします。',
  'error.argument': 'この設定は使えません。',
  'error.argument.hint': '直前の有効な設定に戻しました。',
  'error.state': 'この操作は今はできません。',
  'error.state.hint': 'リセットしてから、もう一度お試しください。',
  'error.memory': 'このネットワークにはメモリが足りません。',
  'error.memory.hint': 'ノード、層、データの数を減らしてください。',
  'error.shape': 'データとネットワークの大きさが合いません。',
  'error.shape.hint': '直前の有効な設定に戻しました。',
  'error.data': 'このデータは使えません。',
  'error.data.hint': 'データ数を増やすか、訓練データの割合を変えてください。',
  'error.diverged': '学習を停止しました：損失が無限大になりました。',
  'error.diverged.hint': '学習率を下げてから、リセットしてください。',
  'error.internal': 'Kasane の内部エラーで学習が停止しました。',
  'error.internal.hint': 'ページを再読み込みしてください。設定はリンクに残っています。',
  'error.crashed': '学習を担うプログラムが予期せず停止しました。',
  'error.crashed.hint': '同じ設定で再起動しています。',
  'error.crashed.recovered':
    '同じ設定で再起動し、エポック{epoch}の状態に戻しました。「学習開始」で続けられます。',
  'error.charts': 'グラフを描くプログラムを読み込めませんでした。',
  'error.charts.hint': '学習は続いています。ページを再読み込みしてください。設定はリンクに残っています。',
  'error.unknown': '問題が発生しました。',
  'error.unknown.hint': 'ページを再読み込みしてください。設定はリンクに残っています。',
};
