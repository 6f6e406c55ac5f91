/** The worker fails: the page says so, and goes on with the same experiment in another worker. */
import assert from 'node:assert/strict';
import { button, it, open, text, until } from './story.js';

const hash = '#v1&dataset=circle&classes=2&noise=0.2&seed=5&speed=0';

it('after a trap of the core the page stands where it stood, and trains on', async (t) => {
  const page = await open(t, { hash });
  for (let epoch = 1; epoch <= 3; epoch++) {
    await page.click(button('1 epoch'));
    await page.atEpoch(epoch);
  }
  // When the page has come to rest, it has saved where it stands.
  await page.settled();
  const { epoch, fingerprint } = await page.figures();
  await page.inWorker(() => {
    performance.now = () => {
      throw new WebAssembly.RuntimeError('unreachable');
    };
  });
  await page.click(button('1 epoch'));
  await page.appears(text('has stopped unexpectedly'));
  await page.appears(text('stands at epoch 3. Press Play'));
  await until('where it stood', async () => {
    const now = await page.figures();
    return [now.epoch, now.fingerprint];
  }, [epoch, fingerprint]);
  assert.equal(await page.value('[name=seed]'), '5');
  await page.click(button('Play'));
  await page.beyondEpoch(30);
});

it('a worker that falls silent is replaced, without the network, in the words of the reader', async (t) => {
  const page = await open(t, { hash, locale: 'ja-JP', isAlone: true });
  const languages = () =>
    page.read(() => {
      const names = performance.getEntriesByType('resource').map(({ name }) => name);
      return names.filter((name) => /\/(en|ja)-\w+\.js$/.test(name)).length;
    });
  await until('what is loaded later', languages, 2);
  await page.settled();
  await page.goOffline();
  await page.press('Space');
  await page.beyondEpoch(20);
  await page.inWorker(() => self.close());
  await page.appears(text('予期せず停止しました'));
  await page.appears(text('の状態に戻しました'));
  const epoch = await page.number('epoch');
  await page.press('Space');
  await page.beyondEpoch(epoch);
});
