/** findings.js - Japanese sentences of the findings of the health report: what is the case, and why. */

export const findings = {
  'health.diverged': '損失が発散しました。',
  'health.diverged.more': 'エポック{epoch}で、計算できる範囲を超えました。考えられる原因：{cause}。',
  'health.diverged.why':
    '1回の更新で動く幅が大きすぎて、損失の谷を飛び越えたと考えられます。着いた先が前より急だと、次はもっと遠くへ飛びます。',
  'health.diverged.why.sums':
    '重みの初期値が大きいと、重み付き和も勾配も大きくなります。1回の更新で遠くまで動き、損失の谷を飛び越えてしまいます。',
  'health.diverged.why.edit':
    '重みがとても大きいと、重み付き和も勾配も大きくなり、1回の更新で損失の谷を飛び越えます。「リセット」で最初の重みに戻せます。',

  'health.edited': '手で変えた重みのために、損失が増えました。',
  'health.edited.more': '変える前は{before}、現在は{loss}です。「元に戻す」で取り消せます。',
  'health.edited.why':
    '重みは、学習によって互いにつり合っています。1つを手で変えると、そのつり合いが崩れます。学習率のせいではありません。学習を続けると、直ることもあります。',

  'health.exploding': '勾配が大きくなりすぎています（勾配爆発）。',
  'health.exploding.more': '{layer}の勾配の大きさ（ノルム）は{norm}です。',
  'health.exploding.why':
    '逆伝播では、層をさかのぼるたびに重みが掛けられ、重みが大きいほど勾配も大きくなります。小さめの初期値で始めるか、勾配クリッピングで抑えましょう。',

  'health.rising': '損失が増えています。',
  'health.rising.more': '最初の{times}になりました。',
  'health.rising.why':
    '勾配が教えてくれるのは、足元の傾きだけです。大きく動きすぎると、谷の反対側のもっと高い所に着いてしまいます。学習率を下げてみましょう。',

  'health.equal': '{layer}のニューロンがどれも同じ働きをしています。',
  'health.equal.more': '重みが等しく、このまま学習しても等しいままです。',
  'health.equal.why':
    '同じ重みで始まったニューロンは、同じ値を出力し、同じ勾配を受け取ります。何個あっても1個分の働きしかしません。ランダムな初期値なら、違いが生まれます。',

  'health.step': 'ステップ関数は勾配を通しません。',
  'health.step.more': '傾きが0なので、{layer}と、それより入力側の層は学習しません。',
  'health.step.more.first': '傾きが0なので、{layer}は学習しません。',
  'health.step.why':
    'ステップ関数は、0以外のどこでも平らで、傾きは0です。逆伝播ではこの0が掛けられるので、勾配が残りません。',

  'health.dead': 'ReLUニューロン{units}個のうち{count}個が、常に0を出力しています。',
  'health.dead.one': 'ReLUニューロン{units}個のうち1個が、常に0を出力しています。',
  'health.dead.more':
    '{places}です。調べた訓練データ{samples}個のすべてで、重み付き和が0以下になっています。',
  'health.dead.more.one':
    '{places}です。調べた訓練データ{samples}個のすべてで、重み付き和が0以下になっています。',
  'health.dead.why':
    '重み付き和が0以下のとき、ReLUの傾きは0です。勾配が届かないので、損失を下げる向きに重みを動かせません。少数なら、ほかのニューロンが補えることも多いです。',

  'health.vanishing': '勾配が入力側まで届いていません（勾配消失）。',
  'health.vanishing.more': '第1中間層の勾配は、{layer}の勾配の{ratio}しかありません。',
  'health.vanishing.why':
    '逆伝播では、層をさかのぼるたびに重みと活性化関数の傾きが掛けられます。どちらも小さいと、入力側の層に勾配がほとんど届かず、学習が進みません。',
  'health.vanishing.why.sigmoid':
    '逆伝播では、層をさかのぼるたびに活性化関数の傾きが掛けられます。シグモイドの傾きは最大でも1/4なので、入力側の層に勾配がほとんど届きません。',

  'health.saturated': '出力が曲線の平らな端に寄っています（飽和）。',
  'health.saturated.more': '{layer}では、出力の{share}がそうなっています。',
  'health.saturated.why':
    'シグモイドやtanhは、0から離れるとほぼ平らになり、傾きが0に近づきます。勾配がほとんど通らないので、学習が進みません。',

  'health.overfitting': '過学習の可能性があります。',
  'health.overfitting.more': '{measure}は訓練データで{train}、{part}データで{held}、差は{gap}です。',
  'health.overfitting.why':
    '訓練データにだけ合いすぎているのかもしれません。大きな重みを抑える正則化を使うか、訓練データを増やすと、差が縮まることがあります。',
  'health.overfitting.why.few':
    '訓練データにだけ合いすぎているのかもしれません。ただし、{part}データ{count}個では、1個の違いが{one}になります。シードを変えても差が残るか、確かめましょう。',

  'health.heldOutRises': '{part}データの損失が増え始めました。',
  'health.heldOutRises.more': '最小は{lowest}、現在は{loss}です。訓練データの損失は下がり続けています。',
  'health.heldOutRises.why':
    '間違った答えにも、高い確率を付け始めているようです。重みを抑える正則化や、増える前に止める早期終了で、防げることがあります。',
  'health.heldOutRises.why.values':
    '訓練データに合わせすぎて、ほかのデータでのずれが大きくなっているようです。重みを抑える正則化や、増える前に止める早期終了で、防げることがあります。',

  'health.underfitting': 'ネットワークが、データに対して単純すぎるようです（学習不足）。',
  'health.underfitting.more':
    '訓練データの{measure}は{score}で、損失も下がらなくなりました。考えられる原因：{cause}。',
  'health.underfitting.why':
    '今のネットワークが表せる形は、データに対して単純すぎるのかもしれません。ニューロンや層を増やすか、非線形の活性化関数を使うと、複雑な形も表せます。',

  'health.shortSteps': '1回の更新で動く幅が小さすぎます。',
  'health.shortSteps.more': '直前の更新では、重みの大きさの{ratio}しか動いていません。',
  'health.shortSteps.why':
    '1,000分の1（0.1%）くらいが目安です。このままでは学習に時間がかかりすぎるので、学習率を上げてみましょう。',

  'health.slow': '損失の下がり方が、とても遅いです。',
  'health.slow.more': '{epochs}エポックで、{first}から{loss}にしか下がっていません。',
  'health.slow.why':
    '損失の谷へ向かって下りてはいますが、1回の更新で動く幅が小さすぎます。学習率を上げると、同じ時間でずっと先まで進めます。',
  'health.slow.why.start':
    'ReLUには重みの初期値が小さめで、信号も勾配も層ごとに弱まっています。Heの初期値なら、信号の大きさがほぼ保たれます。',

  'health.plateau': '損失が下がらなくなりました（プラトー）。',
  'health.plateau.more':
    '最近の{epochs}エポックで1%も下がらず、{loss}前後のままです。訓練データの{measure}は{score}です。',
  'health.plateau.why':
    '損失の地形がほぼ平らな所に来たか、谷の両側を行ったり来たりしているのかもしれません。学習率を変えると、抜け出せることがあります。',

  'health.imbalance': 'クラスごとのデータ数に偏りがあります。',
  'health.imbalance.more': 'クラス{class}が訓練データの{share}を占めています。',
  'health.imbalance.why':
    'いつもクラス{class}と答えるだけで、正解率は{share}になります。混同行列で、クラスごとの再現率と適合率も見ましょう。',

  'health.longSteps': '1回の更新で動く幅が大きめです。',
  'health.longSteps.more': '直前の更新で、重みの大きさの{share}も動いた層があります。',
  'health.longSteps.why':
    '0.1%（1,000分の1）くらいが目安です。動く幅が大きいと曲線が乱れます。学習率を下げると、滑らかになります。',

  'health.untrained': 'まだ学習していません。',
  'health.untrained.more':
    '「学習開始」を押して学習を始めると、うまくいっている点や気になる点をここに表示します。',
  'health.untrained.why':
    '重みは、まだ初期値のままです。1エポックごとに、すべての訓練データを1回ずつ使って、重みを更新します。',

  'health.early': 'まだ判断できません。',
  'health.early.more':
    '損失は、ここまでに{first}から{loss}になりました。もう少し学習すると、様子が分かります。',
  'health.early.why':
    '1エポックごとの損失は、偶然でも上がり下がりします。下がっているかどうかは、何十エポックか続けると分かります。',

  'health.settled': '損失がほぼ一定になりました（収束）。',
  'health.settled.more': '{loss}前後で、訓練データの{measure}は{score}です。',
  'health.settled.why':
    'このまま学習を続けても、あまり変わらないでしょう。結果をさらに良くするには、学習率やネットワーク、特徴量を変えてみましょう。',

  'health.learned': '学習できました。',
  'health.learned.more': '{measure}は訓練データで{train}、{part}データで{held}です。',
  'health.learned.why':
    '学習に使っていないデータでも、同じように良い結果です。これが学習の目標である汎化です。',
  'health.learned.train': '訓練データは学習できました。',
  'health.learned.more.train': '訓練データの{measure}は{score}です。',
  'health.learned.why.train':
    '汎化しているかどうかは、テストデータがないと分かりません。訓練データの割合を下げると、残りがテストデータになります。',
  'health.learned.gap': '訓練データは学習できました。',
  'health.learned.why.gap':
    '{part}データでは少し下がります。データが少ないと、これくらいの差は偶然にも生じます。シードを変えても差が残るか、確かめましょう。',

  'health.learning': '損失が下がっています。',
  'health.learning.more':
    'エポック{epoch}で{loss}です（最初は{first}）。訓練データの{measure}は{score}です。',
  'health.learning.why':
    '更新のたびに、重みを損失の下り坂へ少しずつ動かしています。下がり続けている間は、学習を続けましょう。',

  'health.smallGap': '訓練データと{part}データでの成績の差は小さめです。',
  'health.smallGap.more': '{measure}は訓練データで{train}、{part}データで{held}、差は{gap}です。',
  'health.smallGap.why':
    '学習に使っていないデータで測ると、規則を学んだのか、データを覚えただけなのかを見分ける手がかりになります。差が小さいのは良い兆候です。',
};
