import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Buffers } from '../../web/engine/buffers.js';
import { buildExperiment } from '../../web/engine/experiment.js';
import { ViewRequests } from '../../web/state/run/view-requests.js';
import { computeViews } from './compute-views.js';
import { core, usual } from './load.js';

describe('arrays of views', () => {
  it('what is given back is taken again where the size is right', () => {
    const buffers = new Buffers();
    const [small, large] = [new ArrayBuffer(8), new ArrayBuffer(40)];
    buffers.give(small, large);
    assert.equal(buffers.take(10).buffer, large);
    assert.equal(buffers.take(2).buffer, small);
    assert.notEqual(buffers.take(2).buffer, small);
  });

  it('what is never asked for makes room', () => {
    const buffers = new Buffers();
    const first = new ArrayBuffer(8);
    buffers.give(first);
    for (let i = 0; i < 8; i++) buffers.give(new ArrayBuffer(16));
    assert.notEqual(buffers.take(2).buffer, first);
  });

  it('views fill what was given back, and hold the same values as in new arrays', (t) => {
    for (const options of [{}, { classes: 2, loss: 'binary_cross_entropy' }]) {
      const { run, data, inputs } = buildExperiment(core, { ...usual, ...options });
      t.after(() => [inputs, run, data].map((one) => one.dispose()));
      const subject = { run, data, inputs, probes: [] };
      const limits = { maxUnits: 16, previewUnits: 3 };
      const request = { map: { size: 12 }, nodeMaps: { size: 6, ...limits }, links: limits };
      const buffers = new Buffers();
      const fresh = computeViews(subject, request);
      const before = computeViews(subject, request, buffers);
      const arrays = [before.map, before.nodeMaps?.maps, before.links].map((view) => view?.buffer);
      for (const buffer of arrays) new Uint8Array(/** @type {ArrayBuffer} */ (buffer)).fill(255);
      buffers.give(.../** @type {ArrayBuffer[]} */ (arrays));
      const again = computeViews(subject, request, buffers);
      assert.deepEqual(again, fresh);
      const reused = [again.map, again.nodeMaps?.maps, again.links].map((view) => view?.buffer);
      assert.ok(reused.every((buffer) => arrays.includes(buffer)));
    }
  });

  it('what another frame has replaced is spare, once; what is shown still is not', () => {
    const requests = new ViewRequests();
    const [map, links, newer] = [1, 2, 3].map((length) => new Float32Array(length));
    const wished = { map: { size: 1 }, links: { maxUnits: 1, previewUnits: 1 } };
    const before = { views: /** @type {any} */ ({ map, links, layers: [] }) };
    const { views } = requests.merge(wished, before, { views: { map: newer } });
    assert.deepEqual(views, { map: newer, links });
    assert.deepEqual(requests.next().spare, [map.buffer]);
    assert.deepEqual(requests.next().spare, []);
  });
});
