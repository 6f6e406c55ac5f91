import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parseIdx } from '../../web/data/idx.js';
import { core } from './load.js';

/** @param {number[]} sizes @param {ArrayLike<number>} values */
function idx(sizes, values) {
  const bytes = new Uint8Array(4 + 4 * sizes.length + values.length);
  bytes.set([0, 0, 8, sizes.length]);
  const view = new DataView(bytes.buffer);
  sizes.forEach((size, i) => {
    view.setUint32(4 + 4 * i, size);
  });
  bytes.set(values, 4 + 4 * sizes.length);
  return bytes;
}

describe('IDX files', () => {
  it('are read with their sizes', () => {
    const { sizes, values } = parseIdx(idx([2, 3], [1, 2, 3, 4, 5, 255]));
    assert.deepEqual(sizes, [2, 3]);
    assert.deepEqual([...values], [1, 2, 3, 4, 5, 255]);
  });

  it('are read out of the middle of a buffer', () => {
    const padded = new Uint8Array([9, 9, ...idx([1], [7])]);
    assert.deepEqual([...parseIdx(padded.subarray(2)).values], [7]);
  });

  /** @type {[string, Uint8Array, RegExp][]} */
  const broken = [
    ['nothing', new Uint8Array(0), /0 bytes do not begin as IDX/],
    ['another format', Uint8Array.of(0x1f, 0x8b, 8, 0), /must begin with two zero bytes/],
    ['floats', Uint8Array.of(0, 0, 0x0d, 1, 0, 0, 0, 0), /type is 13, must be 8/],
    ['sizes cut off', Uint8Array.of(0, 0, 8, 3, 0, 0), /6 bytes are no room for 3 sizes/],
    ['values cut off', idx([5], [1, 2, 3]), /3 values, must be 5 = 5/],
    ['values too many', idx([1, 2], [1, 2, 3]), /3 values, must be 1 x 2 = 2/],
    ['a size beyond all memory', idx([4294967295, 4294967295], []), /0 values, must be/],
  ];
  for (const [what, bytes, words] of broken) {
    it(`${what}: refused in words`, () => {
      assert.throws(() => parseIdx(bytes), { name: 'RangeError', message: words });
    });
  }

  it('given by path they train the network of the book', (t) => {
    const data = core.generate({ dataset: 'digits16', classes: 10, samples: 600, seed: 3 });
    t.after(() => data.dispose());
    const folder = mkdtempSync(join(tmpdir(), 'kasane-'));
    const images = gzipSync(
      idx(
        [600, 16, 16],
        data.points.map((value) => Math.round(value * 255)),
      ),
    );
    const paths = ['images.gz', 'labels'].map((name) => join(folder, name));
    writeFileSync(paths[0], images);
    writeFileSync(paths[1], idx([600], data.labels));
    const env = { ...process.env, NODE_OPTIONS: '' }; // the script loads the usual module itself
    const script = new URL('../bench/idx.js', import.meta.url).pathname;
    const told = execFileSync('node', [script, ...paths, ...paths, 'relu', '200'], { encoding: 'utf8', env });
    assert.match(told, /^600 images of 256 values, 13360 parameters, relu/);
    const last = Number(/epoch 200: .* test (0\.\d+|1\.0+)/.exec(told)?.[1]);
    assert.ok(last > 0.9, told);
  });
});
