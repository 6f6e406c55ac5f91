import assert from 'node:assert/strict';
import { button, inside, it, LAPTOP, list, not, nth, open, until } from './story.js';

it('a shared link reproduces the run, bit for bit', async (t) => {
  const first = await open(t);
  const start = await first.figure('fingerprint');
  await first.click(inside('.settings', button('New seed')));
  await until('other weights', () => first.figure('fingerprint'), not(start));
  await first.click(button('1 epoch'));
  const { fingerprint } = await first.atEpoch(1);
  const hash = await until('the seed in the address', () => first.hash(), /seed=/);

  const second = await open(t, { hash });
  await second.click(button('1 epoch'));
  assert.equal((await second.atEpoch(1)).fingerprint, fingerprint);
});

it('a Japanese browser gets Japanese; the switch brings English, and it is remembered', async (t) => {
  const page = await open(t, { locale: 'ja-JP' });
  const language = () => page.attribute('html', 'lang');
  assert.equal(await language(), 'ja');
  await page.appears(button(/^(学習開始|再生)$/));
  await page.click(nth(button(/^(English|EN)$/), 0));
  await page.appears(button('Play'));
  assert.equal(await language(), 'en');
  await page.reopen();
  await page.appears(button('Play'));
  assert.equal(await language(), 'en');
});

it('on a phone nothing is wider than the screen', async (t) => {
  const page = await open(t, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.settled();
  const [content, screen] = await page.read(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok(content <= screen, `${content} > ${screen}`);
});

for (const viewport of [LAPTOP, { width: 1280, height: 800 }]) {
  it(`at ${viewport.width} x ${viewport.height} everything is in view, whatever is chosen`, async (t) => {
    const page = await open(t, { viewport });
    await page.choose('select[name=initializer]', 'uniform');
    await page.choose(list('Activation function of hidden layer 2'), 'step');
    await page.appears('#activation-hint');
    await page.settled();
    assert.deepEqual(await page.overfull('.card'), []);
    assert.equal(await page.read(() => document.documentElement.scrollHeight), viewport.height);
    const tops = await page.readAll('.thumbs canvas >> visible=true', (all) =>
      all.map((one) => Math.round(one.getBoundingClientRect().top)),
    );
    assert.equal(tops.length, 8);
    assert.equal(new Set(tops).size, 2, 'two rows');
  });
}

const IN_PANEL = ['loss', 'optimizer'];

for (const name of ['activations', 'initializer', 'loss', 'optimizer']) {
  it(`every choice of ${name} can be chosen and trained`, async (t) => {
    const page = await open(t, { hash: '#v1&samples=40&batch=20&hidden=4' });
    if (IN_PANEL.includes(name)) {
      await page.click('.panel-button');
      const details = `[data-group=${name}]`;
      await page.appears(details);
      if (!(await page.readAll(details, ([group]) => group.open))) await page.click(`${details} summary`);
    }
    const choice = nth(`select[name=${name}]`, 0);
    const values = await page.readAll(`select[name=${name}]`, ([{ options }]) =>
      [...options].map((option) => option.value),
    );
    assert.ok(values.length >= 6, `${name}: ${values}`);
    // The defaults stand first or in the middle: backwards, every choice is a change.
    for (const value of values.reverse()) {
      await page.choose(choice, value);
      await page.atEpoch(0);
      await page.click(button('1 epoch'));
      await page.atEpoch(1);
    }
    assert.equal(await page.count('.notice.error'), 0);
  });
}
