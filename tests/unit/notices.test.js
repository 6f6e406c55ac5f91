import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { t } from '../../web/ui/text.js';
import { startPage } from './fake-page.js';
import { HOSTILE } from './hostile.js';
import './languages.js';

/** @import { Store } from '../../web/state/store.js' */

/** @param {Store} store @returns {string[]} the notices as they are read */
function noticesIn(store) {
  return store.notices.value.map(
    ({ text, hint, params }) => `${t(text, params)} ${hint ? t(hint, params) : ''}`,
  );
}

describe('a notice', () => {
  it('names the pieces of a link as they stand there', async () => {
    for (const value of HOSTILE.filter((text) => !text.includes('&'))) {
      const { store } = await startPage(`#v1&${value}`);
      const [notice] = noticesIn(store);
      assert.ok(notice?.includes(value), `${value}: ${notice}`);
    }
  });

  it('names a refused value as it was given, in every setting', async () => {
    const { actions, store } = await startPage();
    for (const key of /** @type {const} */ (['seed', 'noise', 'hidden', 'dataset', 'features', 'showTest'])) {
      for (const value of HOSTILE) {
        assert.equal(actions.set(key, value), false);
        const [notice] = noticesIn(store);
        assert.ok(notice?.includes(value), `${key}=${value}: ${notice}`);
        assert.ok(notice.includes(t(`setting.${key}`)), `${key}=${value}: ${notice}`);
      }
    }
  });

  it('follows one that could not be understood', async () => {
    const { actions, store } = await startPage('#v1&@constructor');
    actions.set('seed', '@constructor');
    assert.equal(noticesIn(store).length, 2);
  });
});
