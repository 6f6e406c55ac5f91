/** data.js - Japanese words of the data. */

export const data = {
  'data.title': 'データ',
  'data.groups': 'データの種類',
  'data.group.classes': '分類',
  'data.group.curves': '回帰',
  'data.group.images': '画像',
  'data.group.gates': 'ゲート',
  'data.newSeed.hint': '新しいシード：同じ種類の別のデータと、別の重みの初期値を作る',
  'data.balance': 'クラス0',
  'data.balance.two': 'クラスの割合を変えられるのは、2クラスのときだけです。',
  'data.balance.gates': '真理値表のどの行も、同じ個数ずつ現れます。',
  'data.parts': '各データの個数',
  'data.fixedClasses': 'このデータセットは、いつも{count}クラスです。',
  'data.noClasses': '回帰は数値を予測するので、クラスはありません。',
  'data.fewerClasses': 'クラスを1つ減らす',
  'data.moreClasses': 'クラスを1つ増やす',
  'data.scaling.none': '変換なし',
  'data.scaling.standardise': '標準化',
  'data.scaling.min_max': 'Min-Max正規化',
  'data.scaling.hint': '特徴量のスケーリング（変換の係数は訓練データから決定）',
  'features.title': '特徴量',
  'features.last': '特徴量は少なくとも1つ必要です。1つもないと、どのデータも区別できません。',
  'features.none.line':
    'このデータの入力はxだけです。x₁²やsin\u00a0πx₁などの特徴量は、入力がx₁とx₂の2つのデータでだけ選べます。',
  'features.none.image':
    '入力は{count}個の画素です。x₁²やsin\u00a0πx₁などの特徴量は、入力がx₁とx₂の2つのデータでだけ選べます。',
};
