/** data.js - Japanese words of the data. */

export const data = {
  'data.title': 'データ',
  'data.fixedClasses': 'このデータセットのクラス数は常に{count}です。',
};
