import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutDiagram, linkAt, rise } from '../../web/playground/network/diagram-layout.js';
import { placeOfCard } from '../../web/playground/network/inspect-place.js';
import { moved } from '../../web/playground/network/keyboard-navigation.js';

const TOP = 26;
const ROOMS = [
  { width: 716, height: 240 },
  { width: 620, height: 270 },
  { width: 340, height: 320 },
];
const SHAPES = [
  [2, 2, 1],
  [2, 16, 16, 3],
  [2, ...Array(8).fill(16), 3],
  [9, 1, 10],
  [2, 3],
];

/** @param {number[]} units @param {{width: number, height: number}} room */
function layout(units, room) {
  const shown = units.map((count) => (count <= 16 ? count : 3));
  return layoutDiagram({ ...room, top: TOP }, units, shown);
}

describe('the layout of the diagram', () => {
  for (const units of [...SHAPES, [64, 512, 512, 10]]) {
    it(`keeps nodes of ${units.join('-')} apart and inside`, () => {
      for (const room of ROOMS) {
        const nodes = layout(units, room).flatMap(({ xs, ys, size }) =>
          ys.map((y, i) => ({ x: xs[i], y, size })),
        );
        for (const { x, y, size } of nodes) {
          assert.ok(size >= 8, `${size} px is too small to be seen`);
          assert.ok(x - size / 2 >= 0 && x + size / 2 <= room.width);
          assert.ok(
            y - size / 2 >= TOP - 1e-9 && y + size / 2 <= room.height - 1.25, // half of the thickest outline
            `${y} in ${room.height}`,
          );
        }
        nodes.forEach((a, i) => {
          for (const b of nodes.slice(i + 1)) {
            const gap = (a.size + b.size) / 2;
            assert.ok(Math.abs(a.x - b.x) >= gap || Math.abs(a.y - b.y) >= gap, 'two nodes overlap');
          }
        });
      }
    });
  }

  it('lets a node be pressed around it as far as the next one allows', () => {
    for (const units of SHAPES) {
      for (const room of ROOMS) {
        for (const { xs, ys, size, target } of layout(units, room)) {
          assert.ok(target.width >= size && target.height >= size);
          ys.forEach((y, i) => {
            const isFree = (/** @type {number} */ j) =>
              Math.abs(xs[i] - xs[j]) >= target.width - 1e-9 || y - ys[j] >= target.height - 1e-9;
            for (let j = 0; j < i; j++) assert.ok(isFree(j), 'two targets overlap');
          });
        }
      }
    }
    for (const { target } of layout([2, 16, 16, 3], ROOMS[0]))
      assert.ok(target.width >= 24 && target.height >= 24, `${target.width} x ${target.height}`);
  });

  it('leaves room for links between all columns', () => {
    for (const units of SHAPES) {
      for (const room of ROOMS) {
        const columns = layout(units, room);
        columns.slice(1).forEach((column, before) => {
          const gap = column.x - column.width / 2 - columns[before].x - columns[before].width / 2;
          assert.ok(gap >= 12, `${gap} px between columns of ${units.join('-')}`);
        });
      }
    }
  });

  it('frames a large layer, with room for its number', () => {
    const [, block] = layout([2, 512, 3], ROOMS[0]);
    assert.equal(block.ys.length, 3);
    assert.equal(block.units, 512);
    assert.ok(block.block && block.block.bottom - (block.ys[2] + block.size / 2) >= 24);
    assert.ok(block.block.top >= TOP && block.block.bottom <= ROOMS[0].height);
  });
});

describe('what lies at a point', () => {
  const columns = layout([2, 3, 1], ROOMS[0]);

  it('is the link that runs there', () => {
    for (const [layer, unit, input] of [
      [1, 0, 0],
      [1, 2, 1],
      [2, 0, 1],
    ]) {
      const [from, to] = [columns[layer - 1], columns[layer]];
      const left = from.x + from.width / 2;
      const x = left + 0.3 * (to.x - to.width / 2 - left);
      const y = from.ys[input] + (to.ys[unit] - from.ys[input]) * rise(0.3);
      assert.deepEqual(linkAt(columns, x, y), { layer, unit, input });
    }
  });

  it('is nothing far from all links', () => {
    assert.equal(linkAt(columns, 10, 30), null);
    assert.equal(linkAt(columns, (columns[0].x + columns[1].x) / 2, TOP), null);
  });

  it('a link rises slowly at both ends and is half way up half way across', () => {
    assert.ok(Math.abs(rise(0.5) - 0.5) < 1e-5);
    assert.ok(rise(0.05) < 0.02 && rise(0.95) > 0.98);
  });
});

describe('keys on the diagram', () => {
  const columns = layout([2, 4, 3], ROOMS[0]);
  const neuron = { layer: 1, unit: 3, input: null };

  it('go up and down in a layer, and stop at its ends', () => {
    assert.deepEqual(moved(neuron, 'ArrowUp', columns), { ...neuron, unit: 2 });
    assert.deepEqual(moved(neuron, 'ArrowDown', columns), neuron);
  });

  it('go to the nearest unit of the next layer', () => {
    assert.deepEqual(moved(neuron, 'ArrowRight', columns), { layer: 2, unit: 2, input: null });
    assert.deepEqual(moved(neuron, 'ArrowLeft', columns), { layer: 0, unit: 1, input: null });
    assert.equal(moved({ layer: 0, unit: 0, input: null }, 'ArrowLeft', columns)?.layer, 0);
  });

  it('L goes to the links of a unit, arrows from one to the next and out at its ends', () => {
    const link = moved(neuron, 'l', columns);
    assert.deepEqual(link, { ...neuron, input: 0 });
    assert.ok(link);
    assert.deepEqual(moved(link, 'ArrowDown', columns), { ...neuron, input: 1 });
    assert.deepEqual(moved({ ...neuron, input: 1 }, 'ArrowLeft', columns), {
      layer: 0,
      unit: 1,
      input: null,
    });
    assert.deepEqual(moved(link, 'ArrowRight', columns), neuron);
    assert.equal(moved({ layer: 0, unit: 0, input: null }, 'l', columns), null);
    assert.equal(moved(neuron, 'x', columns), null);
  });
});

describe('the card', () => {
  const [room] = ROOMS;
  const columns = layout([2, 16, 16, 3], room);
  const card = { width: 276, height: 180 };

  it('stands inside the diagram and never on its neuron', () => {
    columns.forEach(({ x, width, ys }, layer) => {
      for (const unit of ys.keys()) {
        const place = placeOfCard(columns, { layer, unit, input: null }, room, card);
        assert.ok(place && place.left >= 0 && place.left + card.width <= room.width);
        assert.ok(place.top >= 0 && place.top + card.height <= room.height);
        assert.ok(place.left > x + width / 2 || place.left + card.width < x - width / 2, `layer ${layer}`);
      }
    });
  });

  it('stands inside the diagram and never on its link', () => {
    const pinned = { width: 276, height: 130 };
    columns.slice(1).forEach((to, before) => {
      const from = columns[before];
      for (const [unit, end] of to.ys.entries()) {
        for (const [input, start] of from.ys.entries()) {
          const place = placeOfCard(columns, { layer: before + 1, unit, input }, room, pinned);
          assert.ok(place && place.left >= 0 && place.left + pinned.width <= room.width);
          assert.ok(place.top >= 0 && place.top + pinned.height <= room.height);
          for (let share = 0; share <= 1; share += 0.05) {
            const x = from.x + from.width / 2 + share * (to.x - to.width / 2 - from.x - from.width / 2);
            const [across, down] = [x - place.left, start + (end - start) * rise(share) - place.top];
            const isFree = across < 0 || across > pinned.width || down < 0 || down > pinned.height;
            assert.ok(isFree, `layer ${before + 1}, from ${input} to ${unit}, ${share} of the way`);
          }
        }
      }
    });
  });

  it('has no place for what is not on the diagram', () => {
    assert.equal(placeOfCard(columns, { layer: 1, unit: 16, input: null }, room, card), null);
    assert.equal(placeOfCard(columns, { layer: 7, unit: 0, input: null }, room, card), null);
  });
});
