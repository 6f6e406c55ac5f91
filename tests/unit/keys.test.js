import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../web/i18n/en.js';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { KEY_RULES, ruleOf } from '../../web/state/keys.js';

/** @param {string} key @param {object} [modifiers] @returns {string | undefined} */
function actionOf(key, modifiers) {
  const none = { code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  return ruleOf({ key, ...none, ...modifiers })?.action;
}

describe('the keys', () => {
  it('all have words, and stand for nothing twice', () => {
    for (const { action } of KEY_RULES) assert.ok(`key.${action}` in en, action);
    assert.equal(new Set(KEY_RULES.map(({ shown }) => shown)).size, KEY_RULES.length);
  });

  it('go with controls that can be hidden', () => {
    const hideable = EXPERIMENT.optionsOf('hide', {});
    for (const { control } of KEY_RULES)
      assert.ok(control === undefined || hideable.includes(control), control);
  });

  it('are found with and without a capital, and not with Ctrl or Alt', () => {
    assert.equal(actionOf('r'), 'reset');
    assert.equal(actionOf('R', { shiftKey: true }), 'reset');
    assert.equal(actionOf('r', { ctrlKey: true }), undefined);
    assert.equal(actionOf('r', { altKey: true }), undefined);
    assert.equal(actionOf('?', { shiftKey: true }), 'help');
    assert.equal(actionOf('ArrowRight'), 'epoch');
    assert.equal(actionOf('q'), undefined);
  });

  it('undo and redo by Ctrl and by ⌘', () => {
    assert.equal(actionOf('z', { ctrlKey: true }), 'undo');
    assert.equal(actionOf('z', { metaKey: true }), 'undo');
    assert.equal(actionOf('Z', { ctrlKey: true, shiftKey: true }), 'redo');
    assert.equal(actionOf('y', { ctrlKey: true }), 'redo');
    assert.equal(actionOf('z'), undefined);
  });

  for (const [layout, key, code, action, modifiers] of /** @type {const} */ ([
    ['Cyrillic', 'к', 'KeyR', 'reset', {}],
    ['Cyrillic', 'З', 'KeyP', 'presets', { shiftKey: true }],
    ['Cyrillic', 'я', 'KeyZ', 'undo', { ctrlKey: true }],
    ['Cyrillic', 'Я', 'KeyZ', 'redo', { ctrlKey: true, shiftKey: true }],
    ['Cyrillic', 'ю', 'Period', 'minibatch', {}],
    ['Cyrillic', '.', 'Slash', 'minibatch', {}],
    ['Hangul', 'ㄱ', 'KeyR', 'reset', {}],
    ['Hangul', 'ㅔ', 'KeyP', 'presets', {}],
    ['Greek', 'ρ', 'KeyR', 'reset', {}],
    ['Arabic', 'ظ', 'Slash', 'help', { shiftKey: true }],
    ['Japanese, with an input method', 'Process', 'KeyR', 'reset', {}],
    ['Japanese, full width', 'ｒ', 'KeyR', 'reset', {}],
    ['Japanese, full width', '\u3000', 'Space', 'toggle', {}],
    ['German', 'z', 'KeyY', 'undo', { ctrlKey: true }],
    ['Dvorak', 'r', 'KeyO', 'reset', {}],
    ['Dvorak', 'p', 'KeyR', 'presets', {}],
    ['French', 'z', 'KeyW', 'undo', { ctrlKey: true }],
    ['German', 'ö', 'Semicolon', undefined, {}],
  ])) {
    it(`are found on a keyboard that is ${layout}: ${key} at ${code}`, () => {
      assert.equal(actionOf(key, { code, ...modifiers }), action);
    });
  }
});
