/** timeline.js - Japanese words of the timeline and what was undone. */

export const timeline = {
  'undo.undo': '元に戻す',
  'undo.undo.change': '元に戻す：{change}',
  'undo.redo': 'やり直す',
  'undo.redo.change': 'やり直す：{change}',
  'undo.link': 'リンクを開く',
};
