import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settled, startPage } from './fake-page.js';

describe('undo and redo', () => {
  it('build again for what needs it, and reach the running network with the rest', async () => {
    const { actions, store, calls } = await startPage();
    actions.set('noise', 0.2);
    actions.set('learningRate', 0.3);
    await settled();
    calls.length = 0;
    actions.changes.undo();
    await settled();
    assert.deepEqual([store.experiment.value.learningRate, store.experiment.value.noise], [0.01, 0.2]);
    assert.deepEqual([calls[0][0], calls[0][1].learningRate], ['change', 0.01]);
    calls.length = 0;
    actions.changes.undo();
    actions.changes.undo();
    await settled();
    const builds = calls.filter(([method]) => method === 'build').map(([, settings]) => settings);
    assert.deepEqual(
      builds.map(({ noise, learningRate }) => [noise, learningRate]),
      [[0.08, 0.01]],
    );
    actions.changes.redo();
    actions.changes.redo();
    await settled();
    assert.deepEqual([store.experiment.value.learningRate, store.experiment.value.noise], [0.3, 0.2]);
  });

  it('a value that is set already is no change', async () => {
    const { actions, calls } = await startPage();
    calls.length = 0;
    assert.equal(actions.set('noise', 0.08), true);
    await settled();
    assert.deepEqual(calls, []);
    assert.equal(actions.changes.history.undoable.value, null);
  });
});
