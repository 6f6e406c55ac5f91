import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { typedNumber } from '../../web/playground/controls.js';
import { language } from '../../web/ui/preferences.js';
import { t } from '../../web/ui/text.js';
import { startPage } from './fake-page.js';
import './languages.js';

/**
 * @param {any} key
 * @param {string} typed
 * @returns {Promise<string>} what the page says
 */
async function saidOf(key, typed) {
  const { store, actions } = await startPage();
  actions.set(key, typedNumber(typed));
  const [{ text, hint = '', params }] = store.notices.value;
  return `${t(text, params)}${t('sentence.gap')}${t(hint, params)}`;
}

afterEach(() => {
  language.value = 'en';
});

describe('a number that is refused', () => {
  for (const [key, typed, expected] of [
    [
      'learningRate',
      'abc',
      'For the learning rate, enter a number from 0.000001 to 100. “abc” is not a number, ' +
        'so it stays at 0.01.',
    ],
    [
      'learningRate',
      '0x10',
      'For the learning rate, enter a number from 0.000001 to 100. “0x10” is not a number, ' +
        'so it stays at 0.01.',
    ],
    [
      'learningRate',
      '1,000',
      'For the learning rate, enter a number from 0.000001 to 100. “1,000” can mean 1 or 1000. ' +
        'It stays at 0.01 until you enter one of them without a comma.',
    ],
    [
      'batch',
      '3.5',
      'For the minibatch, enter a whole number from 1 to 256. “3.5” is not a whole number, ' +
        'so it stays at 32.',
    ],
    [
      'batch',
      '512',
      'For the minibatch, enter a whole number from 1 to 256. “512” is outside this range, ' +
        'so it stays at 32.',
    ],
    [
      'batch',
      '',
      'For the minibatch, enter a whole number from 1 to 256. The field was empty, so it stays at 32.',
    ],
  ]) {
    it(`says why: ${key} '${typed}'`, async () => {
      language.value = 'en';
      assert.equal(await saidOf(key, typed), expected);
    });
  }

  it('is told of in Japanese, too', async () => {
    language.value = 'ja';
    assert.equal(
      await saidOf('learningRate', 'abc'),
      '学習率には、0.000001〜100の数を入れてください。「abc」は数ではないので、0.01のままにしました。',
    );
  });

  it('is told of for the one layer that it is typed for', async () => {
    language.value = 'en';
    const { store, actions } = await startPage();
    actions.setAll({ hidden: /** @type {any} */ ([16, 'many']) });
    const [{ text, hint, params }] = store.notices.value;
    assert.deepEqual([text, hint], ['rule.integer', 'rule.because.notNumber']);
    assert.deepEqual([params.value, params.min, params.max, params.kept], ['many', 1, 512, '16']);
  });

  it('leaves the decimal comma to whoever types it', async () => {
    const { store, actions } = await startPage();
    assert.equal(actions.set('learningRate', typedNumber('0,03')), true);
    assert.equal(store.experiment.value.learningRate, 0.03);
    assert.deepEqual(store.notices.value, []);
  });
});
