import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { UndoHistory } from '../../web/state/settings/undo.js';

/** @typedef {import('../../web/state/experiment/settings.js').Experiment} Experiment */

/** @param {Experiment} a @param {Experiment} b */
const areSame = (a, b) => EXPERIMENT.areSame(a, b);

/** An experiment that is changed step by step, at times that the test sets. */
function experiments() {
  const state = { ms: 0, now: EXPERIMENT.defaults() };
  const history = new UndoHistory(areSame, () => state.ms);
  /** @param {'noise' | 'samples' | 'dataset'} key @param {number | string} value @param {boolean} [isSlid] */
  const change = (key, value, isSlid) => {
    const isNew = history.record(state.now, `setting.${key}`, { isSlid });
    state.now = { ...state.now, [key]: value };
    return isNew;
  };
  const undo = () => {
    state.now = history.undo(state.now)?.settings ?? state.now;
  };
  const redo = () => {
    state.now = history.redo(state.now)?.settings ?? state.now;
  };
  return { state, history, change, undo, redo };
}

describe('undo', () => {
  it('goes back change by change, and forth again', () => {
    const { state, history, change, undo, redo } = experiments();
    assert.equal(history.undoable.value, null);
    change('noise', 0.2);
    change('samples', 500);
    assert.equal(history.undoable.value, 'setting.samples');
    undo();
    assert.deepEqual([state.now.noise, state.now.samples], [0.2, 300]);
    assert.equal(history.redoable.value, 'setting.samples');
    undo();
    undo();
    assert.deepEqual(state.now, EXPERIMENT.defaults());
    redo();
    redo();
    redo();
    assert.deepEqual([state.now.noise, state.now.samples], [0.2, 500]);
    assert.equal(history.redoable.value, null);
  });

  it('a slider is one step while it is held, however long, and once more when it is taken again', () => {
    const { state, history, change, undo } = experiments();
    const isNew = [];
    for (const noise of [0.1, 0.2, 0.3]) {
      state.ms += 5000;
      isNew.push(change('noise', noise, true));
    }
    history.release();
    state.ms += 1001;
    isNew.push(change('noise', 0.4, true));
    assert.deepEqual(isNew, [true, false, false, true]);
    undo();
    assert.equal(state.now.noise, 0.3);
    undo();
    assert.equal(state.now.noise, 0.08);
  });

  it('a slider moved on and on by keys is one step', () => {
    const { state, history, change, undo } = experiments();
    for (const noise of [0.1, 0.2, 0.3]) {
      state.ms += 900;
      change('noise', noise, true);
      history.release();
    }
    undo();
    assert.equal(state.now.noise, 0.08);
  });

  it('what is chosen twice, however soon, is two steps', () => {
    const { state, change, undo } = experiments();
    change('dataset', 'circle');
    state.ms += 400;
    change('dataset', 'moons');
    undo();
    assert.equal(state.now.dataset, 'circle');
    undo();
    assert.equal(state.now.dataset, 'spiral');
  });

  it('another setting within the second is a step of its own', () => {
    const { state, change, undo } = experiments();
    change('noise', 0.2, true);
    change('samples', 400, true);
    change('noise', 0.3, true);
    undo();
    assert.deepEqual([state.now.noise, state.now.samples], [0.2, 400]);
  });

  it('a change after undo is a new step, and what was undone is gone', () => {
    const { state, history, change, undo, redo } = experiments();
    change('noise', 0.2);
    undo();
    assert.equal(change('noise', 0.3), true);
    assert.equal(history.redoable.value, null);
    redo();
    assert.equal(state.now.noise, 0.3);
  });

  it('a change that was refused later is no step', () => {
    const { state, change, undo } = experiments();
    change('noise', 0.2);
    const accepted = state.now;
    change('samples', 2000);
    state.now = { ...accepted };
    undo();
    assert.equal(state.now.noise, 0.08);
  });

  it('remembers the newest 200 steps', () => {
    const { state, change, undo } = experiments();
    for (let samples = 1; samples <= 250; samples++) {
      state.ms += 2000;
      change('samples', samples);
    }
    for (let i = 0; i < 300; i++) undo();
    assert.equal(state.now.samples, 50);
  });
});
