/** The address of the playground and its experiment, both ways. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AddressSync } from '../../web/shell/address-sync.js';
import { Router } from '../../web/shell/router.js';
import { pack } from '../../web/state/sharing/packed.js';
import { settled, startPage } from './fake-page.js';
import { FakeWindow } from './fake-window.js';

/** @param {() => boolean} condition */
async function until(condition) {
  for (let turns = 0; turns < 10_000 && !condition(); turns++) await settled();
  assert.ok(condition());
}

/** @param {import('node:test').TestContext} t @param {string} hash */
async function startSynced(t, hash) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const page = await startPage();
  const view = new FakeWindow(hash);
  const createPage = (/** @type {import('../../web/shell/router.js').Route} */ route) => {
    const sync = new AddressSync(page.store, page.actions, route);
    const element = /** @type {any} */ ('playground');
    return { element, open: (/** @type {any} */ visit) => sync.open(visit) };
  };
  const other = () => ({ element: /** @type {any} */ ('labs'), open: () => {} });
  const pages = { playground: async () => ({ createPage }), labs: async () => ({ createPage: other }) };
  /** @type {unknown[]} */
  const failures = [];
  const fail = (/** @type {unknown} */ error) => failures.push(error);
  await new Router(pages, { home: 'playground', show: () => {}, fail, view }).start();
  await settled();
  assert.deepEqual(failures, []);
  const builds = () => page.calls.filter(([method]) => method === 'build').length;
  const told = () => page.store.notices.value.map(({ text, params }) => [text, params]);
  return { ...page, view, builds, told };
}

describe('the address of the playground', () => {
  it('follows the experiment, in the form of today, once it has come to rest', async (t) => {
    const { view, actions } = await startSynced(t, '#v1&noise=0.3');
    assert.equal(view.location.hash, '#v1&noise=0.3');
    actions.set('noise', 0.2);
    actions.set('noise', 0.1);
    assert.equal(view.location.hash, '#v1&noise=0.3');
    t.mock.timers.tick(300);
    assert.equal(view.location.hash, '#/playground?noise=0.1');
    actions.set('noise', 0.08);
    t.mock.timers.tick(300);
    assert.equal(view.location.hash, '#/playground');
  });

  it('keeps a link as it is that says what stands, with its weights', async (t) => {
    const { view, calls, store } = await startSynced(t, '');
    const link = `#/playground?noise=0.3&weights=${await pack(Uint8Array.of(5))}`;
    view.go(link);
    await until(() => calls.some(([method]) => method === 'restore'));
    t.mock.timers.tick(300);
    assert.equal(store.experiment.value.noise, 0.3);
    assert.equal(view.location.hash, link);
  });

  it('loses weights that are refused, and nothing else', async (t) => {
    const { view, told } = await startSynced(t, '');
    view.go('#v1&noise=0.3&weights=garbage');
    await until(() => view.location.hash === '#/playground?noise=0.3');
    assert.deepEqual(told(), [['link.weights', {}]]);
  });

  it('is opened when it changes, back and forward', async (t) => {
    const { view, store } = await startSynced(t, '#/playground?noise=0.3');
    view.go('#/playground?noise=0.2&seed=5');
    await settled();
    assert.deepEqual([store.experiment.value.noise, store.experiment.value.seed], [0.2, 5]);
    view.back();
    await settled();
    assert.deepEqual([store.experiment.value.noise, store.experiment.value.seed], [0.3, 7]);
    view.forward();
    await settled();
    assert.deepEqual([store.experiment.value.noise, store.experiment.value.seed], [0.2, 5]);
  });

  it('says nothing of a presentation', async (t) => {
    const { view, actions } = await startSynced(t, '');
    actions.set('present', true);
    actions.set('seed', 5);
    t.mock.timers.tick(300);
    assert.equal(view.location.hash, '#/playground?seed=5');
  });

  it('is that of the experiment as it was left when another page was shown meanwhile', async (t) => {
    const { view, builds, actions, store } = await startSynced(t, '#/playground?noise=0.3');
    view.go('#/labs/softmax');
    await settled();
    const before = builds();
    view.back();
    await settled();
    assert.equal(builds(), before, 'the run goes on');
    view.forward();
    await settled();
    actions.set('noise', 0.2);
    t.mock.timers.tick(300);
    assert.equal(view.location.hash, '#/labs/softmax', 'the address is of another page');
    view.back();
    await settled();
    assert.equal(store.experiment.value.noise, 0.3, 'the address says another experiment');
  });
});

describe('an address that nobody knows', () => {
  for (const [hash, shown] of [
    ['#/nowhere?noise=0.3', '#/nowhere'],
    ['#/nowhere/softmax', '#/nowhere/softmax'],
    ['#/playground/softmax?noise=0.3', '#/playground/softmax'],
    [`#/${'x'.repeat(500)}`, `#/${'x'.repeat(38)}…`],
  ]) {
    it(`${hash.slice(0, 40)} is told, and the playground opens`, async (t) => {
      const { view, told, builds } = await startSynced(t, hash);
      assert.deepEqual(told(), [['address.unknown', { address: shown }]]);
      assert.ok(builds() > 0);
      assert.equal(view.location.hash, '#/playground');
    });
  }

  it('leaves the experiment and its run as they are', async (t) => {
    const { view, store, told, builds } = await startSynced(t, '#/playground?noise=0.3');
    const before = builds();
    view.go('#/nowhere?seed=5');
    await settled();
    assert.deepEqual([store.experiment.value.noise, store.experiment.value.seed], [0.3, 7]);
    assert.equal(builds(), before);
    assert.equal(told().length, 1);
    assert.equal(view.location.hash, '#/playground?noise=0.3');
  });
});
