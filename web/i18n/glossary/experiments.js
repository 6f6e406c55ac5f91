/** experiments.js - terms of runs and experiments with many of them. */

/** @import { Term } from './index.js' */

/** @type {Record<string, Term>} */
export const experiments = {
  experiment: {
    en: { name: 'experiment', text: 'Settings together with their run.' },
    ja: { name: '実験', kana: 'じっけん', text: '設定と、その試行を合わせたもの。' },
  },
  run: {
    en: { name: 'run', text: 'One training from initial weights to its end.' },
    ja: {
      name: '試行',
      kana: 'しこう',
      text: 'ある設定で、重みの初期値から最後まで行う1回の学習。',
      also: ['ラン', '1回の学習'],
    },
  },
  race: {
    en: { name: 'race', text: 'Runs that differ in one setting, side by side.' },
    ja: {
      name: 'レース',
      text: '同じシードで、設定だけを変えた試行を同時に走らせて比べること。',
      also: ['比較', '競争'],
    },
  },
  vote: {
    en: { name: 'vote', text: 'Collecting what everybody in the classroom expects.' },
    ja: { name: '投票', kana: 'とうひょう', text: '教室のみんなの予想を集めること。' },
  },
  leads: {
    en: { name: 'leads', text: 'The run with the lowest loss so far.' },
    ja: { name: '首位', kana: 'しゅい', text: '今、損失が一番小さい試行。' },
  },
  search: {
    en: {
      name: 'hyperparameter search',
      text: 'Trying settings to find good ones.',
      also: ['tuning'],
    },
    ja: {
      name: 'ハイパーパラメータ探索',
      kana: 'ハイパーパラメータたんさく',
      text: 'よいハイパーパラメータを、試して探すこと。',
      also: ['チューニング'],
    },
  },
  sweep: {
    en: { name: 'sweep', text: 'One setting, many values, all tried at once.' },
    ja: {
      name: '一括実験',
      kana: 'いっかつじっけん',
      text: '1つの設定を何通りにも変えて、まとめて試すこと。',
      also: ['スイープ'],
    },
  },
  repeat: {
    en: { name: 'repeat', text: 'The same settings with other seeds, which helps to see what is chance.' },
    ja: {
      name: '繰り返し',
      kana: 'くりかえし',
      text: 'シードだけを変えて、同じ設定を何回も試すこと。結果が偶然かどうかの手がかりになります。',
    },
  },
  middle: {
    en: { name: 'median', text: 'The middle value of all, in order.', also: ['middle run'] },
    ja: {
      name: '中央値',
      kana: 'ちゅうおうち',
      text: '並べたとき真ん中にくる値（偶数個なら、真ん中の2つの平均）。',
      also: ['メジアン'],
    },
  },
  band: {
    en: {
      name: 'band (10% to 90%)',
      text: 'The range without the lowest and the highest tenth.',
      also: ['percentile'],
    },
    ja: {
      name: '帯（下から10%〜90%）',
      kana: 'おび',
      text: '上下10%ずつを除いた範囲。',
      also: ['10〜90パーセンタイルの範囲'],
    },
  },
  whatIf: {
    en: { name: 'what if', text: 'Several continuations from one epoch.', also: ['counterfactual'] },
    ja: {
      name: 'もしも',
      text: 'あるエポックから、設定を変えた続きを何通りも試すこと。',
      also: ['反実仮想'],
    },
  },
  keepRun: {
    en: { name: 'keep this run', text: 'Keeps the curves, to compare with the next run.', also: ['pin'] },
    ja: {
      name: 'この試行を残す',
      kana: 'このしこうをのこす',
      text: '今の曲線を残し、次の試行と重ねて比べること。',
      also: ['ピン留め'],
    },
  },
};
