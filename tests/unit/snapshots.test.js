import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Snapshots } from '../../web/engine/snapshots.js';
import { core, makeRun } from './load.js';

/** @typedef {import('../../web/core/index.js').Run} Run */
/** @typedef {(run: Run) => void} Act */

/**
 * A run that is trained and kept, with the fingerprint of each epoch.
 * @param {import('node:test').TestContext} t
 * @param {object} [options] of the run
 * @param {ConstructorParameters<typeof Snapshots>[0]} [limits]
 */
function keptRun(t, options = {}, limits = {}) {
  const run = makeRun(t, { dropout: 0.2, ...options });
  const snapshots = new Snapshots(limits);
  snapshots.start(run);
  const seen = [run.fingerprint];
  /** @param {Act} [train] */
  const advance = (train = () => run.trainEpoch()) => {
    const { epoch } = run;
    train(run);
    if (run.epoch === epoch) return;
    snapshots.reached(run);
    seen[run.epoch] = run.fingerprint;
  };
  /** @param {Act} act */
  const mutate = (act) => {
    act(run);
    snapshots.note(run, act);
    if (run.position === 0 && run.nextPhase === 'batch') seen[run.epoch] = run.fingerprint;
  };
  const trainTo = (/** @type {number} */ epoch) => {
    while (run.epoch < epoch) advance();
  };
  const replay = (/** @type {number} */ epoch) => {
    for (const _ of snapshots.replay(run, epoch));
    assert.equal(run.epoch, epoch);
    return run.fingerprint;
  };
  return { run, snapshots, seen, advance, mutate, trainTo, replay };
}

const HERE_AND_THERE = [150, 0, 1, 31, 32, 33, 97, 150, 64, 149];

describe('every epoch is had again with the same bits', () => {
  for (const optimizer of core.names.optimizer) {
    it(`after ${optimizer} with dropout`, (t) => {
      const { seen, trainTo, replay } = keptRun(t, { optimizer });
      trainTo(150);
      assert.equal(new Set(seen).size, 151);
      for (const epoch of HERE_AND_THERE) assert.equal(replay(epoch), seen[epoch], `epoch ${epoch}`);
    });
  }

  it('and training on from there repeats what came after', (t) => {
    const { run, seen, trainTo, replay } = keptRun(t);
    trainTo(100);
    replay(40);
    for (let epoch = 41; epoch <= 100; epoch++) {
      run.trainEpoch();
      assert.equal(run.fingerprint, seen[epoch]);
    }
  });

  it('when settings and weights were changed on the way, several at a time', (t) => {
    const { seen, mutate, trainTo, replay } = keptRun(t);
    trainTo(10);
    mutate((run) => run.change({ learningRate: 0.1 }));
    trainTo(32);
    mutate((run) => run.change({ penalty: { l2: 0.01 }, clipNorm: 0.5 }));
    trainTo(50);
    mutate((run) => run.setParameter(3, 1.5));
    mutate((run) => run.setParameter(4, -2));
    mutate((run) => run.change({ schedule: { kind: 'cosine', period: 20 } }));
    trainTo(150);
    for (const epoch of [...HERE_AND_THERE, 10, 11, 50, 51]) {
      assert.equal(replay(epoch), seen[epoch], `epoch ${epoch}`);
    }
  });

  it('when it was trained by minibatches and phases', (t) => {
    const { run, seen, advance, trainTo, replay } = keptRun(t);
    trainTo(5);
    while (run.epoch < 8) advance(() => run.trainMinibatch());
    while (run.epoch < 9) advance(() => run.trainPhase());
    trainTo(40);
    for (const epoch of [8, 5, 7, 9, 40]) assert.equal(replay(epoch), seen[epoch], `epoch ${epoch}`);
  });

  it('when it was changed in the middle of an epoch', (t) => {
    const { run, seen, advance, mutate, trainTo, replay } = keptRun(t, {}, { maxBytes: 1 });
    trainTo(7);
    advance(() => run.trainMinibatch());
    mutate((run) => run.change({ learningRate: 0.3 }));
    advance(() => run.trainPhase());
    mutate((run) => run.setParameter(0, 2));
    trainTo(150);
    for (const epoch of [7, 8, 9, 6, 150, 33]) assert.equal(replay(epoch), seen[epoch], `epoch ${epoch}`);
  });
});

describe('what is kept', () => {
  it('stays within its bytes, in a run of any length, and every epoch can still be had', (t) => {
    const one = makeRun(t).save().length;
    const { run, snapshots, seen, advance, replay } = keptRun(t, {}, { maxBytes: 4 * one });
    let most = 0;
    while (run.epoch < 1500) {
      advance();
      most = Math.max(most, snapshots.bytes);
    }
    assert.ok(most <= 4 * one && most > 2 * one, `${most / one} moments`);
    for (const epoch of [1500, 700, 1, 1023, 1025]) assert.equal(replay(epoch), seen[epoch]);
  });

  it('stays within its bytes after 60 edits in the middle of epochs', (t) => {
    const one = makeRun(t).save().length;
    const { run, snapshots, seen, advance, mutate, trainTo, replay } = keptRun(t, {}, { maxBytes: 4 * one });
    for (let edit = 0; edit < 60; edit++) {
      advance(() => run.trainMinibatch());
      mutate((again) => again.setParameter(edit, 0.5));
      mutate((again) => again.change({ learningRate: 0.01 + edit / 1000 }));
      trainTo(run.epoch + 1);
      assert.ok(snapshots.bytes <= 4 * one, `${snapshots.bytes / one} moments after ${edit + 1} edits`);
    }
    assert.equal(snapshots.firstEpoch, 0);
    for (const epoch of [60, 1, 31, 32, 33, 59]) assert.equal(replay(epoch), seen[epoch], `epoch ${epoch}`);
  });

  it('begins later where there were more changes than can be remembered', (t) => {
    const { run, snapshots, seen, mutate, trainTo, replay } = keptRun(t, {}, { maxChanges: 100 });
    for (let edit = 0; edit < 150; edit++) {
      trainTo(run.epoch + 1);
      mutate((again) => again.setParameter(edit, 0.5));
    }
    const { firstEpoch } = snapshots;
    assert.ok(firstEpoch >= 50 && firstEpoch < 150, `from epoch ${firstEpoch}`);
    for (const epoch of [firstEpoch, firstEpoch + 1, 149, 150]) assert.equal(replay(epoch), seen[epoch]);
    for (let edit = 0; edit < 101; edit++) mutate((again) => again.setParameter(edit, 0.25));
    assert.equal(snapshots.firstEpoch, 150);
    assert.equal(replay(150), seen[150]);
  });

  it('is level once it is full, spread over the whole run, and every epoch can still be had', (t) => {
    const { run, snapshots, seen, advance, replay } = keptRun(t, {}, { maxMoments: 8 });
    /** @type {number[]} */
    const counts = [];
    while (run.epoch < 2000) {
      advance();
      if (run.epoch >= 8 * 32) counts.push(snapshots.count);
    }
    assert.deepEqual([...new Set(counts)], [8]);
    for (const epoch of [2000, 1, 1023, 1025, 255, 257]) assert.equal(replay(epoch), seen[epoch]);
    for (let epoch = 500; epoch <= 2000; epoch += 500) {
      const replayed = [...snapshots.replay(run, epoch)].length;
      assert.ok(replayed < 512, `${replayed} epochs on the way to ${epoch}`);
    }
  });

  it('is dense again after a branch', (t) => {
    const { run, snapshots, trainTo, replay } = keptRun(t, {}, { maxMoments: 8 });
    trainTo(2000);
    replay(10);
    snapshots.cutAfter(run);
    trainTo(100);
    assert.equal([...snapshots.replay(run, 99)].length, 3);
  });

  it('is the first moment at least', (t) => {
    const { seen, trainTo, replay } = keptRun(t, {}, { maxBytes: 1 });
    trainTo(40);
    assert.equal(replay(33), seen[33]);
  });

  it('begins anew with every start', (t) => {
    const { run, snapshots, trainTo } = keptRun(t);
    const { bytes } = snapshots;
    trainTo(200);
    assert.ok(snapshots.bytes > bytes);
    run.reset();
    snapshots.start(run);
    assert.equal(snapshots.bytes, bytes);
  });

  it('ends where training took another way', (t) => {
    const { run, snapshots, seen, mutate, trainTo, replay } = keptRun(t);
    trainTo(20);
    mutate((run) => run.change({ learningRate: 0.1 }));
    trainTo(100);
    const before = [...seen];
    replay(10);
    snapshots.cutAfter(run);
    trainTo(100);
    assert.equal(replay(10), before[10]);
    assert.notEqual(replay(30), before[30], 'the change at epoch 20 is forgotten');
    assert.equal(replay(30), seen[30]);
    assert.equal(run.epoch, 30);
  });
});
