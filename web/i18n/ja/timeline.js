/** timeline.js - Japanese words of the timeline and what was undone. */

export const timeline = {
  'timeline.label': '表示するエポック',
  'timeline.place': 'エポック{epoch}/{newest}',
  'timeline.spoken': 'エポック{epoch}（全{newest}エポック）、テストデータの損失は{loss}',
  'timeline.now': '最新',
  'timeline.now.hint': '学習をやり直さずに、最新のエポックの状態に戻る',
  'timeline.restore': '最良：{epoch}',
  'timeline.restore.hint': '検証データ（なければ訓練データ）の損失が最小だったエポック{epoch}の重みに戻す',
  'timeline.branched':
    'エポック{epoch}から分岐して学習します。それより後の元の曲線は、細い線でグラフに残ります。',
  'timeline.forget': '過去{count}本を消す',
  'timeline.forget.hint': '以前の試行の曲線をグラフから消す',
  'undo.undo': '元に戻す',
  'undo.undo.change': '元に戻す：{change}',
  'undo.redo': 'やり直す',
  'undo.redo.change': 'やり直す：{change}',
  'undo.link': 'リンクを開く',
  'undo.weight': '重みの編集',
};
