import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { suggestionText } from '../../web/playground/health/finding-text.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { LANGUAGES, speaking } from './speaking.js';
import './languages.js';

/** @import { Finding } from '../../web/state/health/rules.js' */

describe('a suggestion says what it sets', () => {
  /** @param {Finding['suggestion']} suggestion @param {object} [now] @param {boolean} [isFromStart] */
  const both = (suggestion, now = {}, isFromStart = false) =>
    LANGUAGES.map((next) =>
      speaking(next, () =>
        suggestionText(
          { id: 'dead', term: 'loss', severity: 'note', suggestion, isFromStart },
          { ...EXPERIMENT.defaults(), ...now },
        ),
      ),
    );

  it('also where only the activation of single layers would change', () => {
    assert.deepEqual(both({ activation: 'relu', activations: [] }, { activations: ['step', 'relu'] }), [
      'Try ReLU as activation function of all layers',
      '試す：全層の活性化関数をReLUにする',
    ]);
  });

  it('of several settings, a list, a share and a new start', () => {
    assert.deepEqual(both({ activation: 'tanh', activations: [], initializer: 'xavier' }), [
      'Try tanh as activation function, initial weights: Xavier',
      '試す：活性化関数をtanhに、重みの初期値をXavierにする',
    ]);
    assert.deepEqual(both({ hidden: [8] }, { hidden: [2] }), [
      'Try 8 neurons in the hidden layer',
      '試す：中間層のニューロン数を8にする',
    ]);
    assert.deepEqual(
      both({ hidden: [16, 8] }, { hidden: [16, 2] })[1],
      '試す：中間層のニューロン数を16・8にする',
    );
    assert.deepEqual(
      both({ hidden: [8] }, { hidden: [] })[1],
      '試す：中間層を1つ加え、ニューロン数を8にする',
    );
    assert.deepEqual(both({ balance: 0.5 }, { balance: 0.1 }), [
      'Try share of class 0: 50%',
      '試す：クラス0の割合を50%にする',
    ]);
    assert.deepEqual(both({ learningRate: 0.1 }, {}, true), [
      'Try learning rate 0.1, from the start',
      '試す：学習率を0.1にして、最初から学習する',
    ]);
  });

  it('is none where nothing would change', () => {
    assert.deepEqual(both({ learningRate: 0.1 }, { learningRate: 0.1 }), [null, null]);
    assert.deepEqual(both(undefined), [null, null]);
  });
});
