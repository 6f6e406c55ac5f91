/** pointing.test.js - what is pointed at on the diagram ends with its part of the network. */

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOn, layoutDiagram } from '../../web/playground/network/diagram-layout.js';
import { Pointing } from '../../web/playground/network/hover-target.js';

describe('what is pointed at on the diagram', () => {
  /** @param {number[]} sizes */
  const pointingAt = (sizes) => {
    const pointing = new Pointing(/** @type {any} */ ({ querySelector: () => null, contains: () => false }));
    pointing.follow(sizes, sizes);
    return pointing;
  };
  const cases = /** @type {const} */ ([
    ['a link into a layer that is no more', [2, 4, 4, 3], { layer: 3, unit: 2, input: 3 }, [2, 4, 3], false],
    ['a neuron that is no more', [2, 4, 3], { layer: 1, unit: 3, input: null }, [2, 3, 3], false],
    ['a link from a neuron that is no more', [2, 4, 3], { layer: 2, unit: 0, input: 3 }, [2, 3, 3], false],
    ['a class that is no more', [2, 4, 3], { layer: 2, unit: 2, input: null }, [2, 4, 2], false],
    [
      'the output layer, where a hidden one has come',
      [2, 4, 3],
      { layer: 2, unit: 0, input: 0 },
      [2, 4, 4, 3],
      false,
    ],
    [
      'a later layer, where one was put in before it',
      [2, 4, 5, 3],
      { layer: 2, unit: 0, input: null },
      [2, 6, 4, 5, 3],
      false,
    ],
    ['a neuron of a layer that stays', [2, 4, 5, 3], { layer: 1, unit: 3, input: 1 }, [2, 4, 3], true],
    ['a neuron of a layer that grows', [2, 4, 3], { layer: 1, unit: 3, input: 1 }, [2, 9, 3], true],
    ['an input', [2, 4, 3], { layer: 0, unit: 1, input: null }, [2, 4, 4, 3], true],
  ]);
  for (const [what, before, target, after, stays] of cases) {
    it(`${what} ${stays ? 'stays' : 'ends'}`, () => {
      const pointing = pointingAt([...before]);
      pointing.aim(target, true);
      pointing.follow(after, after);
      assert.deepEqual(
        [pointing.target.value, pointing.isPinned.value],
        stays ? [target, true] : [null, false],
      );
    });
  }

  it('stays while the diagram is off the screen', () => {
    const pointing = pointingAt([2, 4, 3]);
    pointing.aim({ layer: 1, unit: 3, input: null }, true);
    pointing.follow([2, 4, 3], []);
    assert.notEqual(pointing.target.value, null);
  });

  it('ends where a larger layer is shown in part', () => {
    const pointing = pointingAt([2, 16, 3]);
    pointing.aim({ layer: 1, unit: 9, input: null });
    pointing.follow([2, 17, 3], [2, 3, 3]);
    assert.equal(pointing.target.value, null);
  });

  it('is on the picture only where both ends of a link are', () => {
    const columns = layoutDiagram({ width: 400, height: 300, top: 0 }, [2, 4, 3], [2, 4, 3]);
    assert.ok(isOn(columns, { layer: 2, unit: 2, input: 3 }));
    for (const target of [
      { layer: 3, unit: 0, input: 0 },
      { layer: 2, unit: 3, input: 0 },
      { layer: 2, unit: 0, input: 4 },
      { layer: 0, unit: 0, input: 0 },
    ])
      assert.equal(isOn(columns, target), false, JSON.stringify(target));
  });
});
