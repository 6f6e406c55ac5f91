/** page.js - Japanese words of the page as a whole: bar, link, start. */

export const page = {
  'language.switch': 'English',
  'theme.label': '配色：{theme}',
  'theme.auto': 'システムに合わせる',
  'theme.light': 'ライト',
  'theme.dark': 'ダーク',
  'share.button': '共有',
  'share.hint': 'この実験へのリンクをコピーする',
  'link.copied': 'リンクをコピーしました。',
  'link.copy': 'リンクをコピーできませんでした。こちらがリンクです：{link}',
  'link.ignored': 'リンクのうち、次の部分は解釈できないため無視しました：{pieces}',
  'notice.dismiss': '閉じる',
  'notice.detail': '詳細',
  'error.start': 'Kasane を起動できませんでした。',
  'error.start.hint': 'WebAssembly SIMD に対応した最新のブラウザが必要です。',
};
