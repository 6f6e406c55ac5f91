import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layersOf, settingsOf, withLayer } from '../../web/state/experiment/layers.js';

const mixed = { hidden: [8, 4, 2], activation: 'relu', activations: ['tanh', 'relu', 'tanh'] };

describe('the hidden layers', () => {
  it('have the activation of their own, or the one of all', () => {
    const layers = layersOf({ ...mixed, activations: ['tanh'] });
    assert.deepEqual(
      layers.map(({ activation }) => activation),
      ['tanh', 'relu', 'relu'],
    );
  });

  it('are told as shortly as can be, and mean the same', () => {
    const layers = layersOf(mixed);
    const told = settingsOf(layers, 'relu');
    assert.deepEqual(told, { hidden: [8, 4, 2], activation: 'tanh', activations: ['tanh', 'relu'] });
    assert.deepEqual(layersOf(told), layers);
    const alike = layers.map(({ units }) => ({ units, activation: 'elu' }));
    assert.deepEqual(settingsOf(alike, 'relu'), { hidden: [8, 4, 2], activation: 'elu', activations: [] });
    assert.deepEqual(settingsOf([], 'relu'), { hidden: [], activation: 'relu', activations: [] });
  });

  it('a new one is like the one before it', () => {
    const first = { units: 16, activation: 'relu' };
    const layers = layersOf(mixed);
    assert.deepEqual(withLayer(layers, 1, first), [layers[0], layers[0], layers[1], layers[2]]);
    assert.deepEqual(withLayer(layers, 0, first)[0], layers[0]);
    assert.deepEqual(withLayer([], 0, first), [first]);
  });
});
