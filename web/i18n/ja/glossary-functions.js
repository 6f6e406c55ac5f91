/** glossary-functions.js - Japanese explanations of terms of functions. */

export const functionsTerms = {
  'term.identity': '恒等関数',
  'term.identity.text': '入力をそのまま出力します。任意の数値を出せるので、回帰の出力層に使います。',
  'term.relu': 'ReLU（ランプ関数）',
  'term.relu.text':
    '負なら0、正ならそのまま出力します。傾きは1か0なので、勾配はそのまま通るか、まったく通りません。',
  'term.leakyRelu': 'Leaky ReLU',
  'term.leakyRelu.text': '負の側にも小さな傾きを残したReLU。ノードが不活性になりません。',
  'term.tanh': 'tanh（双曲線正接関数）',
  'term.tanh.text': '−1〜1のS字形の関数。0で傾きが最大の1になります。',
  'term.sigmoid': 'シグモイド関数',
  'term.sigmoid.text': '0〜1のS字形の関数。傾きは最大でも1/4なので、層を重ねると勾配が小さくなります。',
  'term.step': 'ステップ関数（階段関数）',
  'term.step.text': 'パーセプトロンの活性化関数。微分が0なので、誤差逆伝播法では学習できません。',
  'term.elu': 'ELU',
  'term.elu.text': 'ReLUに似た関数。負の側では−1に滑らかに近づきます。',
  'term.gelu': 'GELU',
  'term.gelu.text': 'ReLUを滑らかにした関数。Transformerでよく使われます。',
  'term.silu': 'SiLU（Swish）',
  'term.silu.text': '入力にそのシグモイドを掛けた、滑らかなReLUの仲間です。',
  'term.softplus': 'ソフトプラス',
  'term.softplus.text': 'ReLUを滑らかにした関数。傾きはシグモイド関数です。',
  'term.softmax': 'ソフトマックス関数',
  'term.softmax.text': 'ロジットを、合計が1になる各クラスの確率に変換します。',
  'term.outputAndLoss': '出力と損失関数',
  'term.outputAndLoss.text':
    '出力関数と損失関数は組で選びます。ソフトマックスやシグモイドには交差エントロピー、恒等関数には二乗誤差を使います。',
  'term.loss': '損失',
  'term.loss.text': '答えがどれだけ間違っているかを表す1つの数値。学習はこれを小さくします。',
  'term.crossEntropy': '交差エントロピー誤差',
  'term.crossEntropy.text':
    '正解クラスの確率の対数にマイナスを付けた値（全データの平均）。正解の確率が低いほど大きくなります。',
  'term.binaryCrossEntropy': '二値交差エントロピー誤差',
  'term.binaryCrossEntropy.text':
    'それぞれが「はい」か「いいえ」を答える、シグモイド出力のための交差エントロピーです。',
  'term.sumOfSquares': '二乗和誤差',
  'term.sumOfSquares.text': '出力と正解の差の2乗を足して、2で割ります。',
  'term.meanSquaredError': '平均二乗誤差',
  'term.meanSquaredError.text': '出力と正解の差の2乗の平均。回帰でよく使われる損失関数です。',
  'term.huber': 'Huber損失',
  'term.huber.text': '小さな差は2乗、大きな差は絶対値で数えるので、外れ値に引きずられにくい損失です。',
  'term.hinge': 'ヒンジ損失',
  'term.hinge.text':
    '正解クラスの出力が、ほかより1以上大きければ0になる損失。サポートベクトルマシンで使われます。',
};
