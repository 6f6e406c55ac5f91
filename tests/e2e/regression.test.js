import assert from 'node:assert/strict';
import { button, image, it, numberIn, open, radio, slider, text, until } from './story.js';

it('the sine is learned: the loss falls and the output at the probe comes near sin πx', async (t) => {
  const hash = '#v1&dataset=sine&activation=tanh&noise=0.02&speed=0&stopEpochs=1000&probe=0.5,0';
  const page = await open(t, { hash });
  const before = await page.number('loss-train');
  const after = await page.train();
  assert.ok(numberIn(after['loss-train']) < before / 20, `${before} ${after['loss-train']}`);
  const top = numberIn(after['probe-0']);
  assert.ok(Math.abs(top - 1) < 0.15, `${top} at the top of the curve`);
  await page.appears(image(/^The samples and, as a line/));
  assert.equal(await page.count('kasane-decision-map'), 0);

  const probe = slider('Probe 1');
  const { y } = await page.box(probe);
  await page.focus(probe);
  for (let press = 0; press < 5; press++) await page.press('Shift+ArrowLeft');
  await until(
    'the bottom of the curve',
    () => page.box(probe),
    (box) => box.y > y + 100,
  );
  await until('its place', () => page.attribute(probe, 'aria-valuetext'), /x −0\.50: Output/);
});

it('over the plane a value has a signed map, and a scale that says which colour is which', async (t) => {
  const page = await open(t, { hash: '#v1&dataset=plane&speed=0&stopEpochs=200' });
  const { 'loss-train': loss } = await page.train();
  assert.ok(numberIn(loss) < 0.02, loss);
  assert.deepEqual(await page.texts('.scale span'), ['−1', '1']);
  const isBlue = await page.readAll('canvas.field-map', ([canvas]) => {
    const places = [
      [0.2, 0.8],
      [0.8, 0.2],
    ];
    return places.map(([x, y]) => {
      const place = /** @type {const} */ ([x * canvas.width, y * canvas.height, 1, 1]);
      const [red, , blue] = canvas.getContext('2d').getImageData(...place).data;
      return blue > red;
    });
  });
  assert.deepEqual(isBlue, [false, true], 'x + y below and above zero');
});

it('a loss that compares classes gives way where there are none, and comes back', async (t) => {
  const page = await open(t, { hash: '#v1&dataset=abs' });
  const outputs = () =>
    page.read(() => ({
      title: /\w+ at the probe/.exec(document.querySelector('.bars')?.textContent ?? '')?.[0],
      bars: document.querySelectorAll('[data-figure^=probe-]').length,
    }));
  await until('one output', outputs, { title: 'Outputs at the probe', bars: 1 });
  await page.settled();
  assert.equal(await page.count('.notice'), 0);
  await page.choose(radio('Classes'));
  await page.choose(radio('Moons'));
  await until('two classes', outputs, { title: 'Softmax at the probe', bars: 2 });
});

it('classes chosen while a plane is shown take its place', async (t) => {
  const page = await open(t, { hash: '#v1&dataset=plane' });
  await page.click(button('Presets'));
  await page.click(button(/^Learn a spiral/));
  await page.appears(text('Softmax at the probe'));
  await page.settled();
  assert.equal(await page.count('.notice'), 0);
});
