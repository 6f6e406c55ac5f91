/** presets.js - Japanese words of the gallery of presets. */

export const presets = {
  'presets.button': '実験例',
  'presets.title': '実験例',
  'presets.intro':
    '結果が分かっていて、安心して試せる実験例です。絵はその場で学習した結果です。選ぶと今の実験と入れ替わり、「元に戻す」で戻せます。',
  'presets.epochs': '{epochs}エポック',
  'presets.diverged': '{epochs}エポック・発散',
  'presets.accuracy': '{epochs}エポック・テスト正解率{accuracy}',
  'presets.loss': '{epochs}エポック・テスト損失{loss}',
  'undo.preset': '実験例',
  'preset.spiral': 'らせんを学習する',
  'preset.spiral.watch':
    '直線では分けられない3クラスが、ReLUの中間層2層で渦巻き状に分かれていく様子を見ましょう。',
  'preset.linear': '活性化関数がないと、深くしても直線のまま',
  'preset.linear.watch':
    '活性化関数を恒等関数にすると、何層重ねても中間層なしと同じで、境界は直線のままです。',
  'preset.xorFlat': '中間層なしのXOR',
  'preset.xorFlat.watch': 'いくら学習してもうまくいきません。XORは1本の直線では分けられないからです。',
  'preset.xorHidden': '中間層にニューロン4個のXOR',
  'preset.xorHidden.watch':
    '中間層の4個のニューロンを見ましょう。それぞれが1本の線を引き、出力層がそれを組み合わせます。',
  'preset.features': '層を増やす代わりに特徴量を工夫する',
  'preset.features.watch': 'x₁²とx₂²を入力にすると、円の境界もネットワークには直線です。中間層は要りません。',
  'preset.narrow': 'ニューロンが少なすぎる',
  'preset.narrow.watch':
    'ニューロン2個では境界を十分に曲げられず、訓練データの正解率さえ十分に上がりません。これが学習不足です。',
  'preset.wide': '幅を広げる（32ニューロン×1層）',
  'preset.wide.watch':
    '広い中間層1層でも、らせんは学習できます。深いネットワークと、パラメータの個数や速さを比べましょう。',
  'preset.deep': '層を深くする（8ニューロン×3層）',
  'preset.deep.watch':
    '細い3層でも、広い1層と同じくらいの正解率に届きます。後の層の模様が、前の層の模様から作られていく様子を見ましょう。',
  'preset.rateTooLow': '学習率が小さすぎる',
  'preset.rateTooLow.watch':
    '損失は下がりますが、200エポックではまるで足りません。学習中に学習率を上げてみましょう。',
  'preset.rateTooHigh': '学習率が大きすぎる',
  'preset.rateTooHigh.watch': '更新のたびに行き過ぎが大きくなり、損失が発散します。',
  'preset.plainSteps': '狭い谷でのSGD',
  'preset.plainSteps.watch':
    '勾配は、谷に沿う向きより谷を横切る向きに大きいので、SGDはジグザグに進み、200エポックでも谷の途中です。',
  'preset.momentum': '同じ谷でのMomentum',
  'preset.momentum.watch':
    '学習率も初期値も同じです。同じ向きの動きはたまって速くなり、谷を横切るジグザグは打ち消し合います。',
  'preset.zeroWeights': '重みをすべて0で始める',
  'preset.zeroWeights.watch':
    '同じ中間層のニューロンは受け取る勾配も同じなので、いくら学習しても違いが生まれません。',
  'preset.xavierRelu': 'ReLUにXavierの初期値',
  'preset.xavierRelu.watch':
    'ReLUが8層。層ごとに信号の分散がおよそ半分になるので、数十エポックのあいだ学習が進みません。',
  'preset.heRelu': 'ReLUにHeの初期値',
  'preset.heRelu.watch':
    '分散を2倍にしたHeの初期値なら、信号の大きさがほぼ保たれ、同じネットワークがすぐに学習し始めます。',
  'preset.vanishing': '勾配消失',
  'preset.vanishing.watch':
    'シグモイド関数が8層。傾きは最大1/4なので、第1中間層の勾配は第8中間層の1万分の1もありません。',
  'preset.flowing': '入力側まで届く勾配',
  'preset.flowing.watch': '同じ深さでもReLUとHeの初期値なら、勾配が第1中間層まで届き、円を学習できます。',
  'preset.overfit': '過学習',
  'preset.overfit.watch':
    'ノイズの多い訓練データ60個と大きなネットワーク。訓練の正解率は100%、テストはずっと下です。テストの損失が上がり始める所を見ましょう。',
  'preset.l2': 'L2正則化で訓練とテストの差を縮める',
  'preset.l2.watch':
    '同じデータとネットワークにL2正則化を加えます。重みが小さく、境界が滑らかになり、訓練とテストの差が縮まります。',
  'preset.dropout': 'ドロップアウト',
  'preset.dropout.watch':
    '更新のたびに、中間層の各ニューロンを確率1/2で休ませます。特定のニューロンに頼りにくくなり、訓練とテストの差が縮まります。',
  'preset.sine': '中間層1層で正弦波',
  'preset.sine.watch':
    '16個のtanhに重みを掛けて足すと、正弦波に近づきます。万能近似定理は「そういう重みがある」と保証するだけですが、ここでは学習で実際に見つかります。',
  'preset.plane': '平面の回帰',
  'preset.plane.watch':
    '重み2つとバイアス1つ、合わせて3つのパラメータで足ります。出力は恒等関数、損失は平均二乗誤差です。',
  'preset.blobs': '10クラス分類',
  'preset.blobs.watch':
    '出力は10個、ソフトマックス関数なので和は常に1です。観測点を動かし、境界で競うクラスを見ましょう。',
  'preset.digits': '数字の画像',
  'preset.digits.watch':
    '入力は64画素、出力は10クラス。平面には描けないので、誤分類と混同行列を読みましょう。',
};
