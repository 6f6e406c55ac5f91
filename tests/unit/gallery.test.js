import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connectEngine } from '../../web/engine/client.js';
import { Engine } from '../../web/engine/engine.js';
import { Gallery } from '../../web/state/presets/gallery.js';
import { PRESETS } from '../../web/state/presets/presets.js';
import { portTo } from './fake-worker.js';
import { wasm } from './load.js';
import { clock } from './started-engine.js';

/** The client of an engine, and whether its worker was ended. */
async function openEngine() {
  const engine = new Engine(clock);
  const state = { isDisposed: false };
  const terminate = () => {
    state.isDisposed = true;
    engine.pause();
  };
  const client = connectEngine(() => Object.assign(portTo(engine, clock), { terminate }));
  await client.load(wasm);
  return { state, client };
}

const some = ['xorHidden', 'rateTooHigh', 'sine', 'plane', 'digits'].map(
  (key) => PRESETS.find((preset) => preset.key === key) ?? assert.fail(key),
);

describe('the gallery', () => {
  it('trains each for its epochs, and shows what can be drawn of it', async () => {
    const { client } = await openEngine();
    const gallery = new Gallery(async () => client);
    await gallery.fill(some);
    gallery.close();
    const pictures = gallery.pictures.value;
    assert.deepEqual(
      Object.keys(pictures),
      some.map(({ key }) => key),
    );
    for (const { key, epochs } of some) {
      const { frame } = pictures[key];
      assert.equal(frame.isRunning, false);
      if (key === 'rateTooHigh') assert.equal(frame.problem?.code, 'diverged');
      else assert.equal(frame.epoch, epochs, key);
    }
    assert.ok(pictures.xorHidden.frame.views.map?.length);
    assert.ok(pictures.sine.frame.views.curve?.length);
    assert.deepEqual(pictures.digits.frame.views, {});
  });

  it('ends without a word when it is closed, also before its engine has come', async () => {
    for (const isEarly of [true, false]) {
      const { client, state } = await openEngine();
      const gallery = new Gallery(async () => client);
      const filled = gallery.fill(PRESETS);
      if (!isEarly) while (Object.keys(gallery.pictures.value).length < 1) await clock.pause(1);
      gallery.close();
      await filled;
      assert.equal(state.isDisposed, true);
      assert.ok(Object.keys(gallery.pictures.value).length < PRESETS.length);
    }
  });

  it('says what went wrong while it is open', async () => {
    const gallery = new Gallery(async () => Promise.reject(new Error('no worker')));
    await assert.rejects(gallery.fill(PRESETS), /no worker/);
  });
});
