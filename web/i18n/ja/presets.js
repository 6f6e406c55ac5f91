/** presets.js - Japanese words of the gallery of presets. */

export const presets = {
  'presets.button': '実験例',
  'presets.title': '実験例',
  'presets.intro':
    '結果が確かめられている実験です。絵はその場で学習した結果です。選ぶと今の実験と入れ替わり、「元に戻す」で戻せます。',
  'presets.epochs': '{epochs}エポック',
  'presets.diverged': '発散',
  'presets.accuracy': 'テスト {accuracy}',
  'presets.error': '誤差 {error}',
  'undo.preset': '実験例',
  'preset.spiral': 'らせんを学習する',
  'preset.spiral.watch':
    '直線では分けられない3クラスが、ReLUの中間層2層で渦巻き状に分かれていく様子を見ましょう。',
  'preset.linear': '非線形性のない深さ',
  'preset.linear.watch':
    '活性化関数を恒等関数にすると、何層重ねても1つの線形変換と同じで、境界は直線のままです。',
  'preset.xorFlat': '中間層なしのXOR',
  'preset.xorFlat.watch': 'いくら学習してもうまくいきません。XORは1本の直線では分けられないからです。',
  'preset.xorHidden': '中間層4ノードのXOR',
  'preset.xorHidden.watch':
    '中間層の4つのノードを見ましょう。それぞれが1本の線を引き、出力層がそれを組み合わせます。',
  'preset.features': '層の代わりに特徴量',
  'preset.features.watch': 'x₁²とx₂²を入力にすると、円の境界もネットワークには直線です。中間層は要りません。',
  'preset.narrow': 'ノードが少なすぎる',
  'preset.narrow.watch':
    '2ノードでは境界を十分に曲げられず、訓練データの正解率さえ上がりません。これが未学習（アンダーフィッティング）です。',
  'preset.wide': '広く：32ノード1層',
  'preset.wide.watch':
    '広い中間層1層でもらせんは学習できます。深いネットワークと、パラメータ数や速さを比べましょう。',
  'preset.deep': '深く：8ノード3層',
  'preset.deep.watch':
    '細い3層でも同じ正解率に届きます。後の層の模様が、前の層の模様から作られることを見ましょう。',
  'preset.rateTooLow': '学習率が小さすぎる',
  'preset.rateTooLow.watch':
    '損失は下がりますが、200エポックではまるで足りません。学習中に学習率を上げてみましょう。',
  'preset.rateTooHigh': '学習率が大きすぎる',
  'preset.rateTooHigh.watch': '1歩ごとに行き過ぎが大きくなり、損失は無限大に発散します。',
  'preset.plainSteps': '狭い谷でのSGD',
  'preset.plainSteps.watch':
    '勾配は谷に沿う向きより、谷を横切る向きに強くなります。SGDは200エポックではまだ道の途中です。',
  'preset.momentum': '同じ谷での慣性（Momentum）',
  'preset.momentum.watch':
    '学習率も初期値も同じです。Momentumは歩みの共通成分を足し合わせ、ジグザグを打ち消します。',
  'preset.zeroWeights': '重みをすべて0で始める',
  'preset.zeroWeights.watch':
    '同じ層のノードは受け取る勾配も同じで、いつまでも同じ値のままです。対称性が破れません。',
  'preset.xavierRelu': 'ReLUにXavierの初期値',
  'preset.xavierRelu.watch':
    'ReLUが8層。層ごとに信号が弱まるので、勾配も弱く、数十エポックのあいだ学習が進みません。',
  'preset.heRelu': 'ReLUにHeの初期値',
  'preset.heRelu.watch':
    '分散を2倍にしたHeの初期値なら、信号の大きさが保たれ、同じネットワークがすぐに学習し始めます。',
  'preset.vanishing': '勾配消失',
  'preset.vanishing.watch':
    'シグモイドが8層。傾きは最大0.25なので、最初の層の勾配は最後の層の1万分の1もありません。',
  'preset.flowing': '届く勾配',
  'preset.flowing.watch': '同じ深さでもReLUとHeの初期値なら、勾配が最初の層まで届き、円を学習できます。',
  'preset.overfit': '過学習',
  'preset.overfit.watch':
    'ノイズの多い60点と大きなネットワーク。訓練の正解率は100%、テストはずっと下です。テストの損失が上がり始める所を見ましょう。',
  'preset.l2': 'L2正則化で差を縮める',
  'preset.l2.watch':
    '同じデータとネットワークにL2正則化を加えます。重みが小さく境界が滑らかになり、テストの正解率が上がります。',
  'preset.dropout': 'ドロップアウト',
  'preset.dropout.watch':
    '毎回、中間層のノードの半分を休ませます。特定のノードに頼れなくなり、差が縮まります。',
  'preset.sine': '中間層1層で正弦波',
  'preset.sine.watch':
    '16個のtanhの和が正弦波になります。万能近似定理はそのような重みの存在を述べ、ここでは学習で見つかります。',
  'preset.plane': '平面の回帰',
  'preset.plane.watch':
    '重み2つとバイアス1つ、計3つのパラメータで足ります。出力は恒等関数、損失は平均二乗誤差です。',
  'preset.blobs': '10クラス分類',
  'preset.blobs.watch':
    '出力は10個、ソフトマックスなので和は常に1です。観測点を動かし、境界で競うクラスを見ましょう。',
  'preset.digits': '数字の画像',
  'preset.digits.watch':
    '入力は64画素、出力は10クラス。平面には描けないので、誤分類と混同行列を読みましょう。',
};
