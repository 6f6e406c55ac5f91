/** messages.js - Japanese words of what goes wrong. */

export const messages = {
  'rule.unknown': '「{value}」という設定はありません。',
  'rule.oneOf': '{setting}に「{value}」は選べません。',
  'rule.number': '{setting}には、{min}〜{max}の数を入れてください。',
  'rule.integer': '{setting}には、{min}〜{max}の整数を入れてください。',
  'rule.list':
    '{setting}は{length}層まで、各層のニューロンは{min}〜{max}個にしてください。「{value}」は使えません。',
  'rule.flag': '{setting}は、オンかオフにしてください。「{value}」は使えません。',
  'rule.names': '{setting}は、{min}〜{max}個を選んでください。「{value}」は使えません。',
  'rule.pairs':
    '{setting}には、{min}〜{max}の数を2つずつ、全部で{length}個まで入れてください。「{value}」は使えません。',
  'rule.pair': '{setting}には、{min}〜{max}の数を2つ入れてください。「{value}」は使えません。',
  'rule.hint': '前の値のままです。',
  'rule.because.empty': '何も入力されていないので、{kept}のままにしました。',
  'rule.because.notNumber': '「{value}」は数ではないので、{kept}のままにしました。',
  'rule.because.notWhole': '「{value}」は整数ではないので、{kept}のままにしました。',
  'rule.because.outside': '「{value}」はこの範囲の外にあるので、{kept}のままにしました。',
  'rule.because.ambiguous':
    '「{value}」は{first}とも{second}とも読めます。コンマを使わずに入れ直すまで、{kept}のままにします。',
  'error.argument': 'この設定は使えません。',
  'error.argument.hint': '前の設定のままです。',
  'error.state': 'この操作は今はできません。',
  'error.state.hint': '「リセット」を押してから、もう一度試してください。',
  'error.memory': 'このネットワークにはメモリが足りません。',
  'error.memory.hint': 'ニューロン、層、データのどれかを減らしてください。',
  'error.shape': 'データとネットワークの大きさが合いません。',
  'error.shape.hint': '前の設定のままです。',
  'error.data': 'このデータは使えません。',
  'error.data.hint': 'データを増やすか、訓練データの割合を変えてください。',
  'error.diverged': '損失が発散したので、学習が止まりました。',
  'error.diverged.hint': '学習率を下げてから、「リセット」を押してください。',
  'error.internal': 'Kasaneの不具合で、学習が止まりました。',
  'error.internal.hint': 'ページを再読み込みしてください。設定はリンクに残っています。',
  'error.crashed': '学習を担うプログラムが予期せず停止しました。',
  'error.crashed.hint': '同じ設定で再起動しています。',
  'error.crashed.recovered':
    '同じ設定で再起動し、エポック{epoch}の状態に戻しました。「学習開始」で続けられます。',
  'error.charts': 'グラフを描くプログラムを読み込めませんでした。',
  'error.charts.hint': '学習は続いています。ページを再読み込みしてください。設定はリンクに残っています。',
  'error.unknown': '問題が起きました。',
  'error.unknown.hint': 'ページを再読み込みしてください。設定はリンクに残っています。',
};
