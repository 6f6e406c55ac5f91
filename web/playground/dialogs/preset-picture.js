/** preset-picture.js - what a preset ends with, drawn as the output of the page draws it. */

import { html } from 'lit';
import { paintAxes, paintCurve, rangeOf } from '../../ui/paint/curve.js';
import { paintImage } from '../../ui/paint/images.js';
import { classRamps, paintMap, paintValues, valueLimit, valueRamp } from '../../ui/paint/map.js';
import { Pixels } from '../../ui/paint/pixels.js';
import { paintPoints } from '../../ui/paint/points.js';
import { palette } from '../../ui/palette.js';
import { fillsOf } from '../parts.js';
import { RunElement } from '../run-element.js';

/** @import { Gallery, Picture } from '../../state/presets/gallery.js' */
/** @import { Surface } from '../../ui/paint/surface.js' */

class PresetPicture extends RunElement {
  /** @type {Gallery} */
  gallery = /** @type {any} */ (undefined);
  /** Key of the preset. */
  key = '';

  render() {
    return html`<canvas class="field-map" aria-hidden="true"></canvas>
      <canvas class="points" aria-hidden="true"></canvas>`;
  }

  painters() {
    const map = this.find('.field-map', HTMLCanvasElement);
    const pixels = new Pixels(map);
    const surface = this.surface('.points');
    return [
      () => {
        const picture = this.gallery.pictures.value[this.key];
        if (picture) paintField(pixels, picture);
      },
      () => {
        const picture = this.gallery.pictures.value[this.key];
        if (picture) this.#paintPoints(surface, picture);
      },
    ];
  }

  /** @param {Surface} surface @param {Picture} picture */
  #paintPoints(surface, { runInfo, frame }) {
    const size = surface.size.value.width;
    if (size === 0 || runInfo.features > 2) return;
    const colors = palette.value;
    const context = surface.begin();
    const fillOf = fillsOf(runInfo.parts, this.page.store.names.value.part, true);
    const look = { size, radius: Math.max(2, size / 70), palette: colors, fillOf };
    const { curve } = frame.views;
    if (!curve?.length) {
      paintPoints(context, runInfo, { ...look, limit: valueLimit(runInfo.targets) });
      return;
    }
    const range = rangeOf(runInfo.targets);
    paintAxes(context, { size, range, palette: colors });
    paintPoints(context, runInfo, { ...look, range, color: colors.ink3 });
    paintCurve(context, curve, { size, range, palette: colors });
  }
}
customElements.define('kasane-preset-picture', PresetPicture);

/** The map, or of images one of them. @param {Pixels} pixels @param {Picture} picture */
function paintField(pixels, { runInfo, frame }) {
  const colors = palette.value;
  const { map } = frame.views;
  pixels.canvas.classList.toggle('pixelated', runInfo.features > 2);
  if (runInfo.features > 2) paintImage(pixels.canvas, runInfo, runInfo.labels.length - 1, colors);
  else if (!map?.length) return;
  else if (runInfo.outputs === 1)
    paintValues(pixels, map, valueRamp(colors, false), valueLimit(runInfo.targets));
  else paintMap(pixels, map, runInfo.outputs, classRamps(colors, false));
}
