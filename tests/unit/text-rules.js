/**
 * text-rules.js - what the texts of the page never say, and how long they are at most, each with the reason.
 * The glossary's lists of other words, 'also', are free of these rules: they are there to be found.
 */

/**
 * @typedef {object} TextRule
 * @property {RegExp} not what does not occur
 * @property {string} why
 * @property {RegExp} [but] keys where it may
 */

/** What British writers may also write with -ise, and this page does not. */
const ISE =
  /(optimi|normali|regulari|standardi|initiali|generali|discreti|memori|recogni|minimi|maximi|reali)s[ei]/i;
/** Kana and kanji. */
const JA = '\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Han}ー々';

/** @type {readonly TextRule[]} */
export const JAPANESE = Object.freeze([
  {
    not: /ユニット|ノード/,
    why: 'it is ニューロン; a ノード is one of a computational graph',
    but: /^term\.(node|computationalGraph|localSlope)/,
  },
  {
    not: /訓練(?!データ|・|と(?!練)|用?の|は|に|$|」|、)|トレーニング/,
    why: 'it is 学習; 訓練 is only a part of the data',
  },
  { not: /スコア/, why: 'the measure has a name: 正解率 or 決定係数R²' },
  { not: /不活性|死んだ/, why: 'such a ReLU outputs 常に0' },
  { not: /隠れ層/, why: 'it is 中間層' },
  { not: /未学習/, why: 'it is 学習不足' },
  { not: /サンプル|標本/, why: 'it is データ, counted in 個' },
  { not: /確信/, why: 'a network has no confidence, it gives a 確率' },
  { not: /予想/, why: 'that is the reader’s; the network’s is 予測', but: /^term\.vote/ },
  { not: /(?<!ミニ)バッチ(?!サイズ)/, why: 'it is ミニバッチ, and its size バッチサイズ' },
  {
    not: /実験場|地図|発表|再生成|段階表示/,
    why: 'it is プレイグラウンド, 出力マップ, 投影, 新しいシード, 離散表示',
  },
  { not: /エラー|不正|無効/, why: 'it blames; say what happened and what helps', but: /^term\.nan/ },
  { not: /マシン/, why: 'it is コンピュータ' },
  {
    not: /(コンピュータ|ブラウザ|プロジェクタ|パラメータ|プログラマ)ー/,
    why: 'technical loanwords end without ー',
  },
  {
    not: /(?<![でま])す。|(?<!ましょ|でしょ)う。|[るくつむぐぶ]。|ない。|だ。|(?<!まし|でし)た。/,
    why: 'sentences end in です or ます',
  },
  { not: /[％%](?<=\s.)/, why: 'no space before %' },
  {
    not: new RegExp(`[${JA}、。] | [${JA}]`, 'u'),
    why: 'no typed space beside Japanese: the browser adds it',
    but: /^page\.title/,
  },
  { not: /[！!…]/, why: 'no exclamation marks, no dots', but: /^term\.samples/ },
  { not: /[０-９Ａ-Ｚａ-ｚ～]/, why: 'digits and letters are half as wide, and a range has 〜 (U+301C)' },
  { not: /(?<![\w}])-\d/, why: 'a minus is −' },
  { not: /\d[eE][−-]?\d/, why: 'no powers of ten in computer notation' },
  {
    not: new RegExp(`[${JA}][,;:?(]|[,;:?)][${JA}]`, 'u'),
    why: 'Japanese has 、：？（）',
    but: /^(term\.xavier|inspect\.probe)/,
  },
  { not: /（[^）]*（/, why: 'brackets are not nested' },
  { not: /ことができ/, why: '〜できます says it' },
  {
    not: /[一ひ]とつ|一つ|出来|下さい|全て|わか[らりるれろ]|の二乗/,
    why: '1つ, でき, ください, すべて, 分か, の2乗',
  },
  { not: /あなた|彼/, why: 'nobody is addressed' },
]);

/** @type {readonly TextRule[]} */
export const ENGLISH = Object.freeze([
  { not: /\bunits?\b/i, why: 'it is a neuron', but: /^term\.rmse/ },
  {
    not: /\bnodes?\b/i,
    why: 'it is a neuron; a node is one of a computational graph',
    but: /^term\.(node|computationalGraph|localSlope)/,
  },
  { not: /\bscores?\b/i, why: 'the measure has a name: accuracy or R²' },
  {
    not: /\bsteps?\b(?! (function|decay))/i,
    why: 'it is an update',
    but: /^(name\.(activation|dataset|schedule)\.step|term\.(slope|steepness))/,
  },
  {
    not: /\bpoints?\b/i,
    why: 'it is a sample, but on the plane',
    but: /^(help\.map|health\.points|name\.surface|setting\.showTest|term\.)/,
  },
  { not: /\bguess/i, why: 'that is the reader’s; the network’s is a prediction' },
  {
    not: /\b(borders?|net|penalty|taken for)\b/i,
    why: 'it is boundary, network, regularization, predicted as',
  },
  { not: /\bscale of 1|\blog[- ]?arithmic\b/i, why: 'it is a log scale', but: /^chart\.log/ },
  {
    not: ISE,
    why: 'British with -ize',
  },
  { not: /\b(colors?|colored|center|gray|behaviors?|favor|labeled|modeling)\b/i, why: 'British with -ize' },
  { not: /;/, why: 'no semicolons: two sentences' },
  { not: /!| [–—] /, why: 'no exclamation marks, no dash as a comma' },
  { not: /\w(n’t|’(ll|re|ve|d|m))\b|\b(it|that|there|here|what|who|let)’s\b/i, why: 'no contractions' },
  { not: /\s%/, why: 'no space before %' },
  { not: /(?<![\w}])-\d/, why: 'a minus is −' },
  { not: /\d[eE][−-]?\d/, why: 'no powers of ten in computer notation' },
  { not: /["']|\(s\)/, why: 'curly quotes, and two texts for one and for several' },
  { not: new RegExp(`[${JA}]`, 'u'), why: 'no Japanese', but: /^language\.switch/ },
]);

/** @param {readonly string[]} sources @returns {RegExp} whole keys that any of these stands for */
function anyOf(sources) {
  return new RegExp(`^(${sources.join('|')})$`);
}

/**
 * Most characters, with every hole as wide as two digits.
 * @type {readonly {what: string, keys: RegExp, ja: number, en: number}[]}
 */
export const LENGTHS = Object.freeze([
  {
    what: 'a button',
    keys: anyOf([
      ...['.*\\.button', 'run\\.(play|pause|reset)', 'present\\.leave', 'undo\\.(undo|redo)', 'health\\.why'],
      ...['chart\\.(table|log|zoom\\.reset)', 'timeline\\.(now|restore|forget)', 'training\\.defaults'],
      ...['output\\.tool\\..*', 'share\\..*\\.copy', 'inspect\\.to.*'],
    ]),
    ...{ ja: 8, en: 16 },
  },
  {
    what: 'a label',
    keys: anyOf(['setting\\.(?!limits).*', 'run\\.(epoch|loss|accuracy|r2|fingerprint|steps)', 'part\\..*']),
    ...{ ja: 10, en: 29 },
  },
  {
    what: 'a tooltip',
    keys: anyOf([
      ...['(run|timeline|presets|present)\\..*\\.hint', 'share\\.hint', 'data\\.(newSeed|scaling)\\.hint'],
      ...['chart\\.log\\.hint', 'output\\.(map|curve\\.hint|logit)', 'output\\.probe\\.(add|remove)'],
      ...['network\\.(gradient\\.title|insertLayer|removeThisLayer)'],
      ...['data\\.(balance\\..*|fixedClasses|noClasses)'],
    ]),
    ...{ ja: 40, en: 90 },
  },
  {
    what: 'a headline',
    keys: /^(preset|health)\.(?!why|try|set|place|points|layer|measure|severity|cause|title)[a-zA-Z0-9]+$/,
    ...{ ja: 32, en: 60 },
  },
  { what: 'an answer to Why?', keys: /^health\..*\.why/, ja: 100, en: 220 },
  { what: 'an explanation of a term', keys: /^term\..*\.(text|note)$/, ja: 70, en: 130 },
]);
