/**
 * i18n-used.test.js - no text that nobody reads, and none that is asked for but not there. Keys are found in
 * the code as they stand, or as a template such as `setting.${key}`: TEMPLATES says what can stand in the
 * holes of each, from the lists that the code itself goes by.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { en } from '../../web/i18n/en.js';
import { CHART_TYPES } from '../../web/playground/charts/chart-types.js';
import { GROUPS } from '../../web/playground/training/training-groups.js';
import { DATA_GROUPS } from '../../web/state/experiment/facts.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { RULES } from '../../web/state/health/rules.js';
import { KEY_RULES } from '../../web/state/keys.js';
import { PRESETS } from '../../web/state/presets/presets.js';
import { labCore } from './load-labs.js';

const web = new URL('../../web/', import.meta.url);

/** @param {RegExp} kind @returns {string} all code whose path is of this kind, without comments */
function read(kind) {
  const paths = readdirSync(web, { recursive: true }).map(String);
  return paths
    .filter((path) => kind.test(path))
    .map((path) => readFileSync(new URL(path, web), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, ''))
    .join('\n');
}

const PAGE = /^(main|(state|ui|playground|shell)\/.*)\.js$/;
const code = read(PAGE) + read(/^i18n\/index\.js$/);
const health = read(/^state\/health\/.*\.js$/);

const { names } = labCore;
const kinds = Object.values(CHART_TYPES);
const charts = Object.keys(CHART_TYPES);
const outputs = ['softmax', 'sigmoid', 'identity'];
const dialogs = ['presets', 'share', 'help'];
const steps = ['phase', 'minibatch', 'epoch'];
const findings = RULES.map(({ id }) => id);
const parts = ['more', 'why'];

/** @param {string} source @param {RegExp} pattern with one group @returns {string[]} each once */
function all(source, pattern) {
  return [...new Set([...source.matchAll(pattern)].map(([, found]) => found))];
}

/** Each variant of a sentence, and settings that are suggested. */
const variants = all(health, /\b(?:title|more|why): '(\w+)'/g);
const suggested = EXPERIMENT.keys.filter((key) => new RegExp(`\\b${key}:`).test(health));

/** What follows 'error.', as notices are known by. */
const codes = [
  ...['argument', 'state', 'memory', 'shape', 'data', 'diverged', 'internal', 'crashed', 'charts', 'unknown'],
];

/**
 * Templates of keys, with what can stand in each hole. Of those marked '?' not every one is a text.
 * @type {Record<string, readonly (readonly string[])[]>}
 */
const TEMPLATES = {
  '{}.button': [['presets', 'share']],
  '{}.hint': [['presets', 'share']],
  '{}.title': [dialogs],
  '{}.change': [['undo.undo', 'undo.redo']],
  'chart.{}': [charts.filter((name) => name !== 'probe')],
  'chart.probe.{}': [outputs],
  'chart.choose.{}': [kinds.flatMap(({ choice = [] }) => choice)],
  'chart.needs.{}': [kinds.flatMap(({ needs = [] }) => needs)],
  'data.group.{}': [DATA_GROUPS],
  'data.scaling.{}': [names.scaler],
  'error.{}': [codes],
  'error.{}.hint': [codes],
  'health.{}': [findings],
  'health.{}.{}': [findings, parts],
  'health.{}.{} ?': [findings, variants],
  'health.{}.{}.{} ?': [findings, parts, variants],
  'health.cause.{}': [all(health, /because\('(\w+)'/g)],
  'health.set.{} ?': [suggested],
  'health.severity.{}': [['bad', 'warn', 'note', 'good']],
  'help.{}': [['map', 'diagram', 'figures', 'charts', 'fingerprint']],
  'help.{}.text': [['map', 'diagram', 'figures', 'charts', 'fingerprint']],
  'hide.{}': [EXPERIMENT.optionsOf('hide', {})],
  'key.{}': [KEY_RULES.map(({ action }) => action)],
  'name.{}.{}': [Object.keys(names), Object.values(names).flat()],
  'name.part.{}': [names.part],
  'network.{}': [['dead', 'saturated']],
  'network.column.{}': [outputs],
  'network.scale.{}': [['normal', 'uniform', 'constant']],
  'number.{}': [['large', 'small']],
  'number.{}.size': [['large', 'small']],
  'output.bars.{}': [outputs],
  'output.tool.{}': [['showTest', 'showMistakes', 'discretise']],
  'part.{}': [names.part],
  'preset.{}': [PRESETS.map(({ key }) => key)],
  'preset.{}.watch': [PRESETS.map(({ key }) => key)],
  'rule.{}': [['unknown', 'oneOf', 'number', 'integer', 'list', 'flag', 'names', 'pairs', 'pair']],
  'rule.because.{}': [['empty', 'notNumber', 'ambiguous', 'outside', 'notWhole']],
  'run.{}': [['epoch', 'loss', 'accuracy', 'r2', 'fingerprint']],
  'run.{}.button': [steps],
  'run.{}.hint': [steps],
  'run.{}.name': [steps],
  'run.phase.{}': [names.phase],
  'setting.{}': [[...EXPERIMENT.keys, 'weight']],
  'share.{}': [['link', 'frame']],
  'share.{}.copy': [['link', 'frame']],
  'stop.{}': [names.stop.filter((name) => name !== 'none' && name !== 'diverged')],
  'theme.{}': [['auto', 'light', 'dark']],
  'training.{}': [[...GROUPS.map(({ name }) => name), 'live', 'rebuild']],
  'training.symbol.{}': [['alpha', 'mu', 'beta1', 'beta2', 'rho']],
};

/** Templates that look like keys of texts, but name curves of the history, or no text alone. */
const OTHERS = new Set([
  '{}.one',
  '{}.test',
  '{}.train',
  '{}.{}',
  'accuracy.{}',
  'gradient.{}',
  'loss.{}',
  'probe.{}.',
]);

/** @param {string} template @param {readonly (readonly string[])[]} holes @returns {string[]} */
function filled(template, [first, ...rest]) {
  if (!first) return [template];
  return first.flatMap((word) => filled(template.replace('{}', word), rest));
}

/** @param {string} template @returns {string} without its mark */
function plain(template) {
  return template.replace(' ?', '');
}

const templates = all(code, /`((?:[\w.]|\$\{[^{}`\n]*\})+)`/g)
  .map((text) => text.replace(/\$\{[^{}]*\}/g, '{}'))
  .filter((text) => text.includes('{}') && text.includes('.'));
const literals = new Set(all(code, /'([\w.]+)'/g));
const possible = new Set(
  Object.entries(TEMPLATES).flatMap(([template, holes]) => filled(plain(template), holes)),
);

describe('the texts', () => {
  it('are all read somewhere', () => {
    // What the core names has a test of its own, and a text of a single one stands in for that of several.
    const isUsed = (/** @type {string} */ key) => literals.has(key) || possible.has(key);
    const unused = Object.keys(en).filter((key) => !isUsed(key) && !isUsed(key.replace(/\.one$/, '')));
    assert.deepEqual(unused, []);
  });

  it('are all there that are asked for', () => {
    const asked = all(code, /\b(?:t|label)\(\s*'([^']+)'/g);
    const chosen = [...code.matchAll(/\bt\([^()'`]*\?\s*'([^']+)'\s*:\s*'([^']+)'/g)].flatMap(
      ([, ...two]) => two,
    );
    assert.ok(asked.length > 100 && chosen.length > 5, `${asked.length} ${chosen.length}`);
    assert.deepEqual(
      [...asked, ...chosen].filter((key) => !(key in en)),
      [],
    );
  });

  it('are there for all that can stand in the holes of a template', () => {
    const certain = Object.entries(TEMPLATES).filter(([template]) => template === plain(template));
    const keys = certain.flatMap(([template, holes]) =>
      template === 'name.{}.{}' ? [] : filled(template, holes),
    );
    assert.deepEqual(
      keys.filter((key) => !(key in en)),
      [],
    );
  });

  it('have their templates listed here, and no others', () => {
    const known = new Set([...Object.keys(TEMPLATES).map(plain), ...OTHERS]);
    assert.deepEqual(
      templates.filter((template) => !known.has(template)),
      [],
    );
    assert.deepEqual(
      [...known].filter((template) => !templates.includes(template)),
      [],
    );
  });
});

describe('separators', () => {
  /** Figures of a place, and messages for developers, which are in English. */
  const ALLOWED = ['state/run/engines.js', 'state/settings/check.js', 'ui/format.js'];
  const SEPARATOR = /join\(\s*['"`](?:[,;:] |[、；：])|\}(?:[,;:] |[、；：])\$\{/;

  it('between texts come from the dictionary', () => {
    const paths = readdirSync(web, { recursive: true }).map(String);
    const found = paths.filter((path) => PAGE.test(path) && SEPARATOR.test(read(new RegExp(`^${path}$`))));
    assert.deepEqual(found.sort(), ALLOWED);
  });
});
