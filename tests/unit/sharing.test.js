import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Engine } from '../../web/engine/engine.js';
import { formatAddress, parseAddress } from '../../web/shell/address.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { decodeLink, encodeLink, weightsIn, withoutWeights } from '../../web/state/sharing/link.js';
import { pack, unpack } from '../../web/state/sharing/packed.js';
import { MAX_LINK_LETTERS } from '../../web/state/sharing/sharing.js';
import { startPage } from './fake-page.js';
import { core, usual, wasm } from './load.js';
import { clock, request, startedEngine } from './started-engine.js';

const oldLinks = JSON.parse(await readFile(new URL('./old-links.json', import.meta.url), 'utf8'));

const hrefOf = (/** @type {string} */ query) => `http://a/b${formatAddress({ page: 'playground', query })}`;

describe('old links', () => {
  for (const link of oldLinks) {
    it(`loads ${link.slice(0, 60)}`, () => {
      const { query } = parseAddress(link);
      const { experiment, ignored } = decodeLink(query, core.names);
      assert.deepEqual(ignored, []);
      const pieces = (/** @type {string} */ text) => text.split('&').sort();
      assert.deepEqual(pieces(encodeLink(experiment)), pieces(query));
    });
  }
});

describe('packed bytes', () => {
  it('come back as they were, in letters that an address takes as they are', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31) % 256);
    const text = await pack(bytes);
    assert.match(text, /^[\w-]+$/);
    assert.deepEqual(await unpack(text), bytes);
  });

  for (const text of ['', 'A', '****', 'AAAA', 'x'.repeat(10_000), '%E0%A4%A', 'あ']) {
    it(`garbage is refused: ${text.slice(0, 12)}`, async () => {
      await assert.rejects(unpack(text));
    });
  }

  it('a few letters cannot fill the memory', async () => {
    const bomb = await pack(new Uint8Array(1 << 20));
    assert.ok(bomb.length < 5000);
    assert.equal((await unpack(bomb)).length, 1 << 20);
    await assert.rejects(pack(new Uint8Array((1 << 20) * 64)).then(unpack), RangeError);
  });
});

describe('a link with the weights', () => {
  it('takes another engine to the same bits, and on with them', async (t) => {
    const first = await startedEngine(t);
    for (let epoch = 0; epoch < 7; epoch++) first.stepEpoch();
    const text = await pack(first.save());
    const second = new Engine(clock);
    t.after(() => second.dispose());
    await second.load(wasm);
    await second.build(usual);
    second.restore(await unpack(text));
    const [a, b] = [await first.frame(request), await second.frame(request)];
    assert.deepEqual([b.epoch, b.fingerprint], [7, a.fingerprint]);
    assert.deepEqual(b.history?.epochs, Float64Array.of(7));
    for (const engine of [first, second]) engine.stepEpoch();
    assert.equal((await second.frame(request)).fingerprint, (await first.frame(request)).fingerprint);
  });

  it('lets the timeline go to before it and after it, also where a weight was written', async (t) => {
    const first = await startedEngine(t);
    for (let epoch = 0; epoch < 7; epoch++) first.stepEpoch();
    first.setParameter(0, 0.5);
    const second = await startedEngine(t);
    second.restore(first.save());
    for (let epoch = 0; epoch < 3; epoch++) second.stepEpoch();
    first.stepEpoch();
    const eighth = (await first.frame(request)).fingerprint;
    for (const [epoch, fingerprint] of [
      [2, null],
      [8, eighth],
      [0, null],
      [8, eighth],
    ]) {
      await second.seek(/** @type {number} */ (epoch));
      const frame = await second.frame(request);
      assert.equal(frame.epoch, epoch);
      if (fingerprint) assert.equal(frame.fingerprint, fingerprint);
    }
  });

  it('that is damaged is refused, and the run goes on as it was', async (t) => {
    const engine = await startedEngine(t);
    engine.stepEpoch();
    const before = await engine.frame(request);
    assert.throws(() => engine.restore(engine.save().subarray(0, 100)));
    const after = await engine.frame(request);
    assert.deepEqual([after.epoch, after.fingerprint], [1, before.fingerprint]);
  });

  it('stands beside the settings, which are read as ever', () => {
    const query = 'noise=0.3&weights=AbC-_&seed=4';
    assert.equal(weightsIn(query), 'AbC-_');
    assert.equal(weightsIn('noise=0.3'), null);
    assert.equal(withoutWeights(query), 'noise=0.3&seed=4');
    assert.deepEqual(decodeLink(query, core.names).ignored, []);
  });

  it('keeps them when a mail program has escaped it', () => {
    const { query } = parseAddress('#v1%26noise%3D0.3%26weights%3DAb\r\nC-_).');
    assert.equal(weightsIn(query), 'AbC-_');
    assert.equal(withoutWeights(query), 'noise=0.3');
  });

  it('is made without them when it would be too long', async () => {
    const { actions, engine } = await startPage();
    const bytes = crypto.getRandomValues(new Uint8Array(60_000));
    engine.save = async () => bytes.subarray(0, 3000);
    const short = await actions.sharing.link(hrefOf, { hide: ['seed'] }, true);
    assert.equal(short.isTooLong, false);
    assert.match(short.link, /^http:\/\/a\/b#\/playground\?hide=seed&weights=[\w-]+$/);
    engine.save = async () => bytes;
    const { link, isTooLong } = await actions.sharing.link(hrefOf, {}, true);
    assert.equal(isTooLong, true);
    assert.equal(link, 'http://a/b#/playground');
    assert.ok(short.link.length < MAX_LINK_LETTERS);
  });

  it('that is damaged opens the experiment, and says so', async () => {
    const { store, actions } = await startPage('#v1');
    assert.equal(await actions.open('noise=0.3&weights=garbage'), false, 'the address need not keep them');
    assert.equal(await actions.open('noise=0.3'), true);
    assert.equal(store.experiment.value.noise, 0.3);
    assert.deepEqual(
      store.notices.value.map(({ text }) => text),
      ['link.weights'],
    );
  });

  it('waits for its own run, also while another one is being built', async () => {
    const { actions, engine, calls } = await startPage();
    const bytes = Uint8Array.from([1, 2, 3]);
    const restored = /** @type {number[]} */ ([]);
    engine.restore = async () => restored.push(calls.filter(([method]) => method === 'build').length);
    const { build } = engine;
    engine.build = async (/** @type {any} */ experiment) => {
      await new Promise((done) => setTimeout(done, 50));
      return build(experiment);
    };
    actions.set('noise', 0.2);
    await actions.open(`noise=0.3&weights=${await pack(bytes)}`);
    assert.deepEqual(restored, [3]);
  });

  it('gives its weights to no other run', async () => {
    const { actions, engine, store } = await startPage();
    const weights = await pack(Uint8Array.from([1, 2, 3]));
    let restored = 0;
    engine.restore = async () => restored++;
    const first = actions.open(`noise=0.3&weights=${weights}`);
    actions.set('noise', 0.1);
    await first;
    assert.equal(restored, 0);
    assert.ok(!store.notices.value.some(({ text }) => text === 'link.weights'));
  });
});

describe('a link whose settings cannot be built together', () => {
  const HASH = '#v1&classes=10&samples=20&trainShare=0.1&noise=0.33&learningRate=0.5';
  const canBuild = (/** @type {any} */ { classes, samples, trainShare }) => samples * trainShare >= classes;

  for (const [when, before] of [
    ['on the first visit', null],
    ['later', '#v1&noise=0.2'],
  ]) {
    it(`loses one of them alone ${when}`, async () => {
      const { store, actions } = await startPage(before ?? HASH, canBuild);
      if (before !== null) await actions.open(parseAddress(HASH).query);
      const { classes, samples, trainShare, noise, learningRate } = store.experiment.value;
      assert.deepEqual([classes, samples, trainShare, noise, learningRate], [10, 20, 0.5, 0.33, 0.5]);
      assert.deepEqual(
        store.notices.value.map(({ text, params }) => [text, params.pieces]),
        [['link.impossible', ['trainShare=0.1']]],
      );
    });
  }

  it('keeps what needs no new run when that is not enough', async () => {
    const { store } = await startPage(HASH, ({ classes, samples }) => classes < 10 && samples > 20);
    const { classes, samples, learningRate } = store.experiment.value;
    assert.deepEqual([classes, samples, learningRate], [3, 300, 0.5]);
  });
});

describe('what a teacher can hide', () => {
  it('has a rule in the style sheet for every name', async () => {
    const css = await readFile(new URL('../../web/playground/hide.css', import.meta.url), 'utf8');
    for (const name of EXPERIMENT.optionsOf('hide', core.names))
      assert.ok(css.includes(`[data-hide~="${name}"]`), name);
  });
});
