/** health.js - Japanese words of the health report. */

export const health = {
  'health.title': '診断',
  'health.why': '理由',
  'health.try': '試す：{settings}',
  'health.try.setting': '{setting} {value}',
  'health.points': '{points} ポイント',
  'health.place': '第{layer}中間層の{units}',
  'health.severity.bad': '重大',
  'health.severity.warn': '警告',
  'health.severity.note': '参考',
  'health.severity.good': '良好',
  'health.cause.rate': '学習率が大きすぎる',
  'health.cause.sums': '重みの初期値が大きく、和が大きくなりすぎる',
  'health.cause.clip': '勾配クリッピングを使っていない',
  'health.cause.flat': '中間層がない',
  'health.cause.linear': '非線形の活性化関数がなく、何層重ねても1層と同じになる',
  'health.cause.few': 'ノードの少なすぎる層がある',

  'health.diverged': '発散しました。',
  'health.diverged.more': 'エポック{epoch}で損失が無限大になりました。考えられる原因：{cause}。',
  'health.diverged.why':
    '1回の更新で谷を飛び越え、飛び越える幅が更新のたびに広がって、数値が扱える範囲を超えました。更新の幅を小さくするか、上限を設けると、谷にとどまれます。',

  'health.exploding': '勾配爆発。',
  'health.exploding.more': '第{layer}層の勾配のノルムは {norm} です。',
  'health.exploding.why':
    '逆伝播では層ごとに重みが掛けられるため、重みが大きいと勾配は層をさかのぼるほど大きくなります。勾配クリッピングは、向きを保ったまま大きさを抑えます。',

  'health.rising': '損失が増えています。',
  'health.rising.more': '最初の {times} 倍です。',
  'health.rising.why':
    '勾配が示す下り方向は、小さな更新でしか当てはまりません。更新が大きすぎて谷の反対側のより高い所に着いているので、学習率を下げます。',

  'health.equal': '第{layer}層のノードがすべて同じです。',
  'health.equal.more': '重みが等しく、この先も等しいままです。',
  'health.equal.why':
    '同じ重みで始まったノードは、同じ値を出力し、同じ勾配を受け取るので、1個分の働きしかしません。ランダムな初期値がこの対称性を崩します。',

  'health.step': 'ステップ関数は勾配を通しません。',
  'health.step.more': '第{layer}層とその手前の層は学習できません。',
  'health.step.why':
    'ステップ関数は0以外のどこでも平らで、微分は0です。逆伝播ではこの0が掛けられるため、勾配が残りません。',

  'health.dead': 'ReLUノード {units} 個中 {count} 個が不活性です',
  'health.dead.more': '（{places}）。調べた訓練データ {samples} 個すべてに対して出力が0です。',
  'health.dead.why':
    'ReLUの傾きは負の側で0なので、どのデータでも入力の和が負になるノードには勾配が届きません。Leaky ReLUなら負の側にも小さな傾きが残ります。',

  'health.vanishing': '勾配消失。',
  'health.vanishing.more': '第1層の勾配は、第{layer}層の {ratio} 倍しかありません。',
  'health.vanishing.why':
    '逆伝播では層ごとに活性化関数の傾きが掛けられ、シグモイドの傾きは最大でも1/4です。層を重ねると、手前の層はほとんど学習できません。',

  'health.saturated': '飽和。',
  'health.saturated.more': '第{layer}層の出力の {share} が、曲線の平らな端にあります。',
  'health.saturated.why':
    'シグモイドやtanhは0から離れるとほぼ平らになり、傾きがほぼ0になります。勾配がほとんど通らないため、学習が進みません。',

  'health.overfitting': '過学習。',
  'health.overfitting.more': '{part}データのスコアが、訓練データより {gap} 低くなっています。',
  'health.overfitting.why':
    '訓練データのノイズまで覚えてしまっています。大きな重みを抑える正則化を使うか、データを増やすと改善します。',

  'health.heldOutRises': '{part}データの損失が増え始めました。',
  'health.heldOutRises.more': '最小 {lowest}、現在 {loss}。訓練データの損失は下がり続けています。',
  'health.heldOutRises.why': '誤った答えにも自信を持ち始めています。重みを抑える正則化や早期終了が有効です。',

  'health.underfitting': '学習不足（未学習）。',
  'health.underfitting.more': '訓練データのスコアは {score} で、損失も下がりません。原因：{cause}。',
  'health.underfitting.why':
    'データに対して関数が単純すぎて、訓練データさえ表せません。ノードや層を増やすか、非線形の活性化関数を使うと、表現力が上がります。',

  'health.shortSteps': '更新が小さすぎます。',
  'health.shortSteps.more': '直前の更新量は、重みの大きさの {ratio} 倍です。',
  'health.shortSteps.why':
    '1e−3 程度が目安です。このままでは学習に時間がかかりすぎるので、学習率を上げます。',

  'health.plateau': 'プラトー（停滞）。',
  'health.plateau.more': '最近 {epochs} エポックで損失の減少が1 %未満です（{loss} 前後）。',
  'health.plateau.why':
    '損失の地形がほぼ平らな所にいるか、谷をまたいで行き来しています。学習率を変えると抜け出せることがあります。',

  'health.imbalance': 'クラスの偏り。',
  'health.imbalance.more': 'クラス{class}が訓練データの {share} を占めています。',
  'health.imbalance.why':
    '常に最も多いクラスと答えるだけで、これだけの正解率になります。クラスごとの再現率と適合率を見るか、割合をそろえます。',

  'health.longSteps': '更新が大きめです。',
  'health.longSteps.more': '直前の更新量は、ある層の重みの大きさの {share} です。',
  'health.longSteps.why':
    '0.1 % 程度が目安です。更新が大きいと曲線が乱れるので、学習率を下げると滑らかになります。',

  'health.untrained': 'まだ学習していません。',
  'health.untrained.more': '学習を始めると、うまくいっている点や問題点をここに表示します。',
  'health.untrained.why':
    '重みはまだ初期値のままです。1エポックごとに、すべての訓練データを1回ずつ使って学習します。',

  'health.learned': '学習できました。',
  'health.learned.more': '{part}データのスコアは {score} です。',
  'health.learned.why': '学習に使っていないデータにも正しく答えています。これが学習の目標である汎化です。',

  'health.learning': '順調に学習しています。',
  'health.learning.more': '{epochs} エポックで損失が {first} から {loss} に下がりました。',
  'health.learning.why':
    '更新のたびに、重みを損失の下り坂へ少しずつ動かしています。下がり続けている間は、学習を続けましょう。',

  'health.smallGap': '差は小さいです。',
  'health.smallGap.more': '訓練データと{part}データの正解率の差は {gap} です。',
  'health.smallGap.why':
    '学習に使っていないデータで測ると、規則を学んだのか、データを覚えただけなのかが分かります。差が小さいのは良い兆候です。',
};
