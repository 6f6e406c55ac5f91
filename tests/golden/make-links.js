/**
 * make-links.js - writes links.json: links of every kind, and what they open to. Run it to add links; what
 * stands in the file for a link must not change, for such links are in mails and lesson notes:
 *
 *     node tests/golden/make-links.js && npx biome format --write tests/golden/links.json
 */

import { writeFile } from 'node:fs/promises';
import { PRESETS, presetExperiment } from '../../web/state/presets/presets.js';
import { encodeLink } from '../../web/state/sharing/link.js';
import { openLink, openPage } from '../unit/opened-link.js';

const DATA = 'dataset=circle&classes=2&samples=120&noise=0.25&balance=0.3&seed=4294967295';
const MAILED = '#v1%26dataset%3Dmoons%26noise%3D0.2%26hidden%3D8%2C4';

/** @type {Record<string, string>} */
const LINKS = {
  nothing: '',
  version: '#v1',
  data: `#v1&${DATA}`,
  split: '#v1&trainShare=0.7&validationShare=0.15&scaling=standardise',
  'ten classes': '#v1&dataset=blobs&classes=10&samples=500',
  'more classes than there are': '#v1&dataset=xor&classes=7',
  'truth table': '#v1&dataset=xor_gate&samples=40&hidden=2&activation=tanh&scaling=min_max',
  curve: '#v1&dataset=sine&samples=100&loss=mean_squared_error&hidden=16&activation=tanh&initializer=xavier',
  'targets with a loss of classes': '#v1&dataset=plane&loss=hinge&noise=0.05',
  images: '#v1&dataset=digits8&classes=10&samples=400&hidden=32&batch=64&probeSample=21',
  'features in any order': '#v1&features=y,x_times_y,x&hidden=8',
  'one feature': '#v1&dataset=rings&features=x_squared',
  layers: '#v1&hidden=8,4,2',
  'no hidden layer': '#v1&hidden=none&dataset=xor',
  'activation of each layer': '#v1&hidden=6,6,6&activation=gelu&activations=tanh,sigmoid',
  'first weights': '#v1&initializer=normal&initialScale=0.3&initialBias=0.1&activation=leaky_relu',
  loss: '#v1&dataset=moons&classes=2&loss=binary_cross_entropy',
  momentum: '#v1&optimizer=momentum&beta1=0.8&learningRate=0.03&batch=16',
  'mean square': '#v1&optimizer=rmsprop&beta2=0.95&learningRate=1e-3',
  'weight decay of the optimizer': '#v1&optimizer=adamw',
  'weight decay of 0': '#v1&optimizer=adamw&decay=0',
  'schedule in steps': '#v1&schedule=step&schedulePeriod=3&scheduleFactor=0.2',
  'schedule with a warm-up': '#v1&schedule=warmup_cosine&schedulePeriod=20&scheduleWarmup=2',
  'warm-up beyond the period': '#v1&schedule=warmup_cosine&schedulePeriod=4&scheduleWarmup=50',
  penalties: '#v1&l1=0.001&l2=0.01&decay=0.005&dropout=0.2&clipNorm=0.5',
  stops: '#v1&stopEpochs=100&stopLoss=0.01&stopAccuracy=0.99&stopPatience=20&speed=0',
  'early stopping': '#v1&earlyPatience=2&validationShare=0.2&learningRate=0.5&speed=120',
  probes: '#v1&probe=-0.6,0.6&moreProbes=0.6,-0.6,-1,0.25',
  charts: '#v1&charts=gradient,confusion,weights&smoothing=0.6&lossScale=log',
  'a chart named twice': '#v1&charts=probe,weights,probe',
  map: '#v1&showTest=0&showMistakes=1&discretise=1',
  'hidden parts, for a projector': '#v1&hide=seed,presets,chart3&present=1',
  'in HTML': `#v1&amp;${DATA.replaceAll('&', '&amp;')}`,
  'escaped, in a sentence': `${MAILED}).`,
  'other numbers': '#v1&noise=%EF%BC%90.%EF%BC%92&learningRate=.5&seed=7.0&samples=1e2&noise=0.1',
  'another version, unknown and refused': '#v9&colour=red&noise=0.3&batch=&hidden=8,x&seed=-5&dataset=banana',
  'few samples of many classes':
    '#v1&dataset=digits8&classes=10&samples=20&trainShare=0.1&noise=0.33&l2=0.01',
  garbage: '#%E0%A4%A&&=&__proto__=1&constructor',
  'damaged weights': `#v1&${DATA}&weights=garbage`,
};

/** As links were before there were pages. @param {string} query */
const hrefOf = (query) => `#v1&${query}`;

/** What ends with this program: it needs no more than that. */
const scope = { after: () => {} };

/** @param {string} hash @returns {Promise<string>} with the weights after three epochs */
async function withWeights(hash) {
  const { engine, actions } = await openPage(scope, hash);
  for (let epoch = 0; epoch < 3; epoch++) await engine.stepEpoch();
  return (await actions.sharing.link(hrefOf, {}, true)).link;
}

for (const name of ['xorHidden', 'vanishing', 'overfit', 'digits']) {
  const preset = PRESETS.find(({ key }) => key === name);
  if (preset) LINKS[`preset ${name}`] = hrefOf(encodeLink(presetExperiment(preset)));
}
const small = await withWeights('#v1&dataset=circle&classes=2&hidden=3&samples=60');
LINKS.weights = small;
LINKS['weights, escaped'] = `${small.replaceAll('&', '%26').replaceAll('=', '%3D')}\r\n`;

const entries = [];
for (const [name, link] of Object.entries(LINKS)) {
  entries.push({ name, link, opens: await openLink(scope, link) });
}
const file = new URL('links.json', import.meta.url);
await writeFile(file, `${JSON.stringify(entries, null, 2)}\n`);
