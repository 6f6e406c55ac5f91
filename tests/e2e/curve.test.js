/** Regression over one feature: the probe lies on the curve. */
import assert from 'node:assert/strict';
import { it, open } from './story.js';

it('a probe that is moved stays on the curve, before the network has answered', async (t) => {
  const page = await open(t, { hash: '#v1&dataset=sine&loss=mean_squared_error&activation=tanh' });
  await page.settled();
  const [before, after] = await page.read(() => {
    const probe = /** @type {HTMLElement} */ (document.querySelector('[data-probe="0"]'));
    const place = () => [probe.style.left, probe.style.top];
    const before = place();
    probe.focus();
    probe.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }));
    return [before, place()];
  });
  assert.notEqual(after[0], before[0]);
  assert.notEqual(after[1], before[1]);
  await page.settled();
  const rest = await page.readAll('[data-probe="0"]', ([{ style }]) => [style.left, style.top]);
  assert.deepEqual(after, rest);
});
