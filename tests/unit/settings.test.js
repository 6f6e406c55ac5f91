/** settings.test.js - a table of settings as a lab could have one: all that is known of it comes from it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SettingError } from '../../web/state/settings/check.js';
import { defineSettings } from '../../web/state/settings/define-settings.js';
import * as kinds from '../../web/state/settings/fields.js';
import { UndoHistory } from '../../web/state/settings/undo.js';

const { choice, flag, integer, integers, live, names, number, pair, pairs, share, view } = kinds;
const NAMES = { curve: ['sine', 'line'], layer: ['relu', 'tanh', 'elu'] };

const LAB = defineSettings({
  curve: choice('curve', 'sine', { help: 'curve' }),
  points: integer(20, { min: 2, max: 100, step: 1, group: 'data' }),
  noise: share(0.1, { min: 0, max: 0.5, step: 0.01, group: 'data' }),
  layers: names('layer', ['relu'], { minLength: 1, maxLength: 3, isSet: true, isInListOrder: true }),
  units: integers([4], { min: 1, max: 8, maxLength: 2 }),
  ...live({
    rate: number(1, {
      ...{ min: 0, max: 100, defaultFrom: ({ curve }) => (curve === 'line' ? 5 : 1) },
      isUsed: ({ points }) => points > 2,
    }),
  }),
  ...view({
    place: pair([0, 1], { min: -1, max: 1 }),
    places: pairs([], { min: -1, max: 1, maxLength: 4 }),
    isOpen: flag(false),
    pen: choice(['thin', 'thick'], 'thin'),
  }),
});

/** @typedef {import('../../web/state/settings/define-settings.js').Values<typeof LAB['table']>} Lab */

/** Of every setting another value than its default. @type {Lab} */
const OTHER = {
  curve: 'line',
  points: 30,
  noise: 0.25,
  layers: ['tanh', 'elu'],
  units: [],
  rate: 2,
  place: [-0.5, 0.25],
  places: [0, 1, -1, 0],
  isOpen: true,
  pen: 'thick',
};

describe('a table of settings', () => {
  it('has every default, and values of the types that it says', () => {
    /** @type {Lab} */
    const lab = LAB.defaults();
    /** @type {number} */
    const points = lab.points;
    /** @type {readonly string[]} */
    const layers = lab.layers;
    assert.deepEqual([points, layers, lab.isOpen], [20, ['relu'], false]);
    assert.deepEqual(LAB.keys, Object.keys(lab));
    assert.notEqual(LAB.defaults(), LAB.defaults());
    // @ts-expect-error: the types come from the table
    assert.equal(lab.noSuchSetting, undefined);
  });

  it('knows its keys and no others', () => {
    for (const key of LAB.keys) assert.ok(LAB.isKey(key));
    for (const key of ['', 'constructor', '__proto__', 'colour']) assert.equal(LAB.isKey(key), false);
  });

  it('gives what belongs to a kind of change, to a group, and what explains a setting', () => {
    assert.deepEqual(LAB.pick(OTHER, 'live'), { rate: 2 });
    assert.deepEqual(Object.keys(LAB.pick(OTHER, 'view')), ['place', 'places', 'isOpen', 'pen']);
    assert.deepEqual(LAB.group('data'), ['points', 'noise']);
    assert.deepEqual([LAB.helpOf('curve'), LAB.helpOf('points'), LAB.helpOf('colour')], ['curve', '', '']);
    assert.deepEqual([LAB.isUsed('rate', OTHER), LAB.isUsed('rate', { points: 2 })], [true, false]);
    assert.deepEqual(LAB.optionsOf('curve', NAMES), ['sine', 'line']);
    assert.deepEqual(LAB.optionsOf('pen', NAMES), ['thin', 'thick']);
  });

  it('compares by value, also those of one kind alone', () => {
    assert.deepEqual(LAB.differences(LAB.defaults(), OTHER), LAB.keys);
    assert.ok(LAB.areSame(OTHER, { ...OTHER, units: [], place: [-0.5, 0.25] }));
    assert.ok(LAB.areSame(OTHER, { ...OTHER, rate: 3 }, 'rebuild'));
    assert.ok(!LAB.areSame(OTHER, { ...OTHER, rate: 3 }, 'live'));
  });

  it('checks one setting, or all', () => {
    assert.equal(LAB.check('points', 30, NAMES), 30);
    assert.deepEqual(LAB.check('layers', ['elu', 'relu'], NAMES), ['relu', 'elu']);
    assert.throws(() => LAB.check('points', 30.5, NAMES), SettingError);
    assert.throws(() => LAB.check('colour', 1, NAMES), /not the name of a setting/);
    assert.equal(LAB.checkAll(OTHER, NAMES), OTHER);
    assert.throws(() => LAB.checkAll({ ...OTHER, noise: 0.6 }, NAMES), /noise: 0\.6/);
  });

  it('comes back from a link, which names what differs from the defaults', () => {
    assert.equal(LAB.encode(LAB.defaults()), '');
    const text = LAB.encode(OTHER);
    assert.match(text, /^curve=line&points=30&noise=0\.25&layers=tanh,elu&units=none&rate=2&place=/);
    assert.deepEqual(LAB.decode(text, NAMES), { settings: OTHER, ignored: [] });
    for (const key of LAB.keys) {
      const one = LAB.complete({ [key]: OTHER[key] });
      assert.deepEqual(LAB.decode(LAB.encode(one), NAMES), { settings: one, ignored: [] }, key);
    }
  });

  it('reads of a link what it can, and names the rest', () => {
    const { settings, ignored } = LAB.decode('points=1&noise=0.2&colour=red&&curve&isOpen=yes', NAMES);
    assert.deepEqual(settings, { ...LAB.defaults(), noise: 0.2 });
    assert.deepEqual(ignored, ['points=1', 'colour=red', 'curve', 'isOpen=yes']);
  });
});

describe('a default that depends on another setting', () => {
  it('is the one beside the others', () => {
    assert.equal(LAB.complete({ curve: 'line' }).rate, 5);
    assert.equal(LAB.complete({ curve: 'line', rate: 1 }).rate, 1);
    assert.equal(LAB.defaultOf('rate', { curve: 'line' }), 5);
  });

  it('follows it, until another value is chosen', () => {
    assert.deepEqual(LAB.withDefaults(LAB.defaults(), { curve: 'line' }), { curve: 'line', rate: 5 });
    const chosen = LAB.complete({ rate: 3 });
    assert.deepEqual(LAB.withDefaults(chosen, { curve: 'line' }), { curve: 'line' });
    assert.deepEqual(LAB.withDefaults(LAB.defaults(), { points: 3 }), { points: 3 });
  });

  it('comes back from a link, and so do the values it could be taken for', () => {
    for (const curve of NAMES.curve) {
      for (const rate of [1, 5, 2]) {
        const lab = LAB.complete({ curve, rate });
        assert.deepEqual(LAB.decode(LAB.encode(lab), NAMES).settings, lab, `${curve} ${rate}`);
      }
    }
  });
});

describe('undo', () => {
  it('goes by the values of any table', () => {
    /** @type {UndoHistory<Lab, never>} */
    const history = new UndoHistory((a, b) => LAB.areSame(a, b));
    const before = LAB.defaults();
    history.record(before, 'setting.points');
    history.record(before, 'setting.refused');
    assert.equal(history.undo({ ...before, points: 30 })?.settings, before);
    assert.equal(history.undo(LAB.defaults()), null, 'nothing is left to take back');
  });
});
