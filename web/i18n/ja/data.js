/** data.js - Japanese words of the data. */

export const data = {
  'data.title': 'データ',
  'data.groups': 'データの種類',
  'data.group.classes': '分類',
  'data.group.curves': '回帰',
  'data.group.images': '画像',
  'data.group.gates': '論理回路',
  'data.regenerate': '再生成',
  'data.regenerate.hint': '再生成：別のシードで同じ種類のデータを作ります（重みの初期値も変わります）',
  'data.balance': 'クラス0',
  'data.balance.two': 'クラスの割合を変えられるのは2クラスのときだけです。',
  'data.balance.gates': '真理値表の4点は同じ回数ずつ現れます。',
  'data.parts': '各データの個数',
  'data.fixedClasses': 'このデータセットのクラス数は常に{count}です。',
  'data.noClasses': '回帰は数値を予測するので、クラスはありません。',
  'data.fewerClasses': 'クラスを1つ減らす',
  'data.moreClasses': 'クラスを1つ増やす',
  'data.scaling.none': '変換なし',
  'data.scaling.standardise': '標準化',
  'data.scaling.min_max': 'Min-Max',
  'data.scaling.hint':
    '特徴量をネットワークに入れる前の変換：なし、標準化（平均0、標準偏差1）、Min-Max（0〜1）。' +
    '変換の係数は訓練データから求めます。',
  'features.title': '特徴量',
  'features.last': '特徴量は少なくとも1つ必要です。1つもないと、どの点も区別できません。',
  'features.none.line': 'このデータの入力は x ひとつです。特徴量は平面上の点の関数なので使いません。',
  'features.none.image': '入力は{count}個の画素です。特徴量は平面上の点の関数なので使いません。',
};
