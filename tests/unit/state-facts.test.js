import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildExperiment } from '../../web/engine/experiment.js';
import * as facts from '../../web/state/experiment/facts.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { core, makeDataset, makeRun } from './load.js';
import { datasets } from './state-names.js';

describe('the data sets of the page', () => {
  it('have as many classes as the core and the control allow', () => {
    assert.deepEqual(facts.classRange(datasets.circle), { min: 2, max: 2 });
    for (const name of ['spiral', 'rings', 'blobs']) {
      assert.deepEqual(facts.classRange(datasets[name]), { min: 2, max: 10 }, name);
    }
    const counts = [1, 2, 4, 99].map((request) => facts.classCount(datasets.spiral, request));
    assert.deepEqual(counts, [2, 2, 4, 10]);
    assert.equal(facts.classCount(datasets.moons, 4), 2);
    assert.equal(facts.classCount(datasets.sine, 4), 0);
  });

  for (const dataset of core.names.dataset) {
    it(`${dataset} is trained under every loss that can be wished for`, (t) => {
      for (const loss of core.names.loss) {
        const experiment = facts.effectiveSettingsOf(
          { ...EXPERIMENT.defaults(), dataset, loss, samples: 40 },
          datasets[dataset],
        );
        const { data, run } = buildExperiment(core, experiment);
        t.after(() => run.dispose());
        t.after(() => data.dispose());
        run.trainEpoch();
        assert.equal(run.epoch, 1, loss);
        if (datasets[dataset].task === 'classification') assert.equal(experiment.loss, loss);
      }
    });
  }

  it('leave a request alone that they can take', () => {
    const request = { ...EXPERIMENT.defaults(), dataset: 'sine', classes: 0, loss: 'huber' };
    assert.deepEqual(facts.effectiveSettingsOf(request, datasets.sine), request);
    assert.equal(
      facts.effectiveSettingsOf({ ...request, loss: 'hinge' }, datasets.sine).loss,
      'mean_squared_error',
    );
    assert.equal(facts.effectiveSettingsOf(request, undefined), request);
  });

  it('leave room for no more validation samples than the training part does', () => {
    const request = { ...EXPERIMENT.defaults(), trainShare: 0.75, validationShare: 0.5 };
    assert.equal(facts.effectiveSettingsOf(request, datasets.spiral).validationShare, 0.25);
  });
});

describe('what the page knows of the parts is what the module does', () => {
  for (const loss of core.names.loss) {
    for (const classes of [2, 3]) {
      it(`${loss} with ${classes} classes`, (t) => {
        const run = makeRun(t, { loss, data: makeDataset(t, { classes }) });
        for (let epoch = 0; epoch < 10; epoch++) run.trainEpoch();
        const outputs = run.predict([0.9, -0.7]);
        const isShared = run.outputs === 1;
        const sum = isShared ? 1 : outputs.reduce((total, output) => total + output, 0);
        const output = { softmax: [2, 3], sigmoid: [1, 3], identity: [2, 3] }[facts.outputOf(loss)];
        assert.equal(run.outputs, output[classes - 2]);
        assert.equal(facts.addUpToOne({ loss }, classes), Math.abs(sum - 1) < 1e-6);
        assert.equal(
          facts.areProbabilities({ loss }),
          outputs.every((p) => p > 0 && p < 1),
        );
      });
    }
  }

  for (const initializer of core.names.initializer) {
    it(`the scale of the initializer ${initializer}`, (t) => {
      const build = () => makeRun(t, { initializer, initialScale: 0.1 });
      if (facts.takesScale(initializer)) build();
      else assert.throws(build, { name: 'RangeError', message: /initialScale \(0\.1\) has no effect/ });
    });
  }

  for (const activation of core.names.activation) {
    it(`gradients through the activation ${activation}`, (t) => {
      const run = makeRun(t, { hidden: [{ units: 8, activation }] });
      assert.equal(facts.isFlat(activation), run.inspect().norm('weight_gradients', 0) === 0);
    });
  }
});
