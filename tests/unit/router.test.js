import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Router } from '../../web/shell/router.js';
import { settled } from './fake-page.js';
import { FakeWindow } from './fake-window.js';

/** @typedef {import('../../web/shell/router.js').Route} Route */
/** @typedef {import('../../web/shell/router.js').Visit} Visit */

/**
 * Pages that keep a record. One that is slow loads when the test says so.
 * @param {string} hash
 * @param {{slow?: readonly string[]}} [options]
 */
function startRouter(hash, { slow = [] } = {}) {
  const view = new FakeWindow(hash);
  /** @type {string[]} */
  const record = [];
  /** @type {Record<string, Visit>} */
  const visits = {};
  /** @type {Record<string, Route>} */
  const routes = {};
  /** @type {Record<string, {resolve: () => void, reject: (error: Error) => void}>} */
  const loading = {};
  /** @type {unknown[]} */
  const failures = [];
  const page = (/** @type {string} */ name) => async () => {
    record.push(`load ${name}`);
    /** @type {Promise<void>} */
    const loaded = new Promise((resolve, reject) => {
      loading[name] = { resolve, reject };
    });
    if (!slow.includes(name)) loading[name].resolve();
    await loaded;
    return {
      createPage: async (/** @type {Route} */ route) => {
        routes[name] = route;
        const open = (/** @type {Visit} */ visit) => {
          visits[name] = visit;
          record.push(`open ${name} ${[...visit.path, visit.query].join(' ')}`.trim());
        };
        return { element: /** @type {any} */ (name), open };
      },
    };
  };
  const pages = { playground: page('playground'), labs: page('labs'), race: page('race') };
  const router = new Router(pages, {
    home: 'playground',
    show: (element) => record.push(`show ${element}`),
    fail: (error) => failures.push(error),
    view,
  });
  return { view, record, visits, routes, loading, failures, started: router.start() };
}

describe('the router', () => {
  for (const [hash, query] of [
    ['', ''],
    ['#', ''],
    ['#v1&noise=0.2', 'noise=0.2'],
    ['#/?noise=0.2', 'noise=0.2'],
    ['#/playground?noise=0.2', 'noise=0.2'],
  ])
    it(`opens the first page at '${hash}', and loads no other`, async () => {
      const { started, record, visits } = startRouter(hash);
      await started;
      assert.deepEqual(record, ['load playground', 'show playground', `open playground ${query}`.trim()]);
      assert.equal(visits.playground.isKnown, true);
    });

  it('shows the page that is named, with its path and its query', async () => {
    const { started, record, visits } = startRouter('#/labs/softmax?z=1');
    await started;
    assert.deepEqual(record, ['load labs', 'show labs', 'open labs softmax z=1']);
    assert.deepEqual(visits.labs.path, ['softmax']);
  });

  it('goes back and forward, keeps what it has loaded, and says that a page is returned to', async () => {
    const { view, record, visits, started } = startRouter('#/playground?noise=0.2');
    await started;
    view.go('#/labs/softmax');
    await settled();
    assert.equal(visits.labs.isReturn, false);
    view.go('#/playground?noise=0.3');
    await settled();
    assert.equal(visits.playground.isReturn, true);
    record.length = 0;
    view.back();
    await settled();
    assert.equal(visits.labs.isReturn, true);
    view.back();
    await settled();
    view.forward();
    await settled();
    const labs = ['show labs', 'open labs softmax'];
    assert.deepEqual(record, [...labs, 'show playground', 'open playground noise=0.2', ...labs]);
  });

  it('opens the page that is shown anew when only its query has changed', async () => {
    const { view, record, visits, started } = startRouter('');
    await started;
    view.go('#v1&noise=0.3');
    await settled();
    assert.deepEqual(record.slice(3), ['open playground noise=0.3']);
    assert.equal(visits.playground.isReturn, false);
  });

  it('shows nothing of a navigation that is overtaken by a newer one', async () => {
    const { view, record, loading, started } = startRouter('', { slow: ['labs', 'race'] });
    await started;
    record.length = 0;
    view.go('#/labs/softmax');
    view.go('#/race?of=2');
    await settled();
    loading.race.resolve();
    await settled();
    loading.labs.resolve();
    await settled();
    assert.deepEqual(record, ['load labs', 'load race', 'show race', 'open race of=2']);
    view.back();
    await settled();
    assert.deepEqual(record.slice(4), ['show labs', 'open labs softmax']);
  });

  it('stays where it is when a reader goes back before a page has loaded', async () => {
    const { view, record, loading, started } = startRouter('', { slow: ['labs'] });
    await started;
    record.length = 0;
    view.go('#/labs/softmax');
    view.back();
    loading.labs.resolve();
    await settled();
    assert.deepEqual(record, ['load labs', 'open playground']);
  });

  for (const hash of ['#/nowhere?z=1', '#/constructor', '#/__proto__/x', '#/labsx/softmax'])
    it(`opens the first page where ${hash} is no page, and says so`, async () => {
      const { started, record, visits, view, routes } = startRouter(hash);
      await started;
      assert.deepEqual(record.slice(0, 2), ['load playground', 'show playground']);
      assert.equal(visits.playground.isKnown, false);
      assert.notEqual(visits.playground.page, '');
      routes.playground.replaceQuery('noise=0.2', []);
      assert.equal(view.location.hash, '#/playground?noise=0.2');
    });

  it('tells of a page that cannot be loaded, leaves what is shown, and tries again', async () => {
    const { view, record, loading, failures, started } = startRouter('', { slow: ['labs'] });
    await started;
    record.length = 0;
    view.go('#/labs/softmax');
    await settled();
    const error = new Error('no connection');
    loading.labs.reject(error);
    await settled();
    assert.deepEqual([record, failures], [['load labs'], [error]]);
    view.go('#/labs/other');
    await settled();
    loading.labs.resolve();
    await settled();
    assert.deepEqual(record, ['load labs', 'load labs', 'show labs', 'open labs other']);
  });
});

describe('the route of a page', () => {
  it('tells its query, also of an old link, and writes it in the form of today', async () => {
    const { view, routes, started } = startRouter('#v1&noise=0.2');
    await started;
    const route = routes.playground;
    assert.equal(route.query(), 'noise=0.2');
    route.replaceQuery('noise=0.3');
    assert.equal(view.location.hash, '#/playground?noise=0.3');
    assert.equal(route.query(), 'noise=0.3');
    route.replaceQuery('');
    assert.equal(view.location.hash, '#/playground');
    assert.equal(route.hrefOf('noise=0.5'), 'http://a/b/#/playground?noise=0.5');
  });

  it('keeps the path', async () => {
    const { view, routes, started } = startRouter('#/labs/softmax?z=1');
    await started;
    routes.labs.replaceQuery('z=2');
    assert.equal(view.location.hash, '#/labs/softmax?z=2');
  });

  it('leaves the address of another page alone, also while that one loads', async () => {
    const { view, routes, loading, started } = startRouter('#/playground?noise=0.2', { slow: ['labs'] });
    await started;
    view.go('#/labs/softmax?z=1');
    routes.playground.replaceQuery('noise=0.3');
    assert.equal(view.location.hash, '#/labs/softmax?z=1');
    assert.equal(routes.playground.query(), '');
    loading.labs.resolve();
    await settled();
    routes.playground.replaceQuery('noise=0.3');
    assert.equal(view.location.hash, '#/labs/softmax?z=1');
    view.back();
    assert.equal(view.location.hash, '#/playground?noise=0.2');
  });
});
