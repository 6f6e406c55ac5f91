/** value-scale.js - which colour on the map is which value. */

import { html } from 'lit';
import { paintScale, valueLimit, valueRamp } from '../../ui/paint/map.js';
import { Pixels } from '../../ui/paint/pixels.js';
import { palette } from '../../ui/palette.js';
import { t } from '../../ui/text.js';
import { RunElement } from '../run-element.js';

class ValueScale extends RunElement {
  render() {
    const limit = valueLimit(this.page.store.runInfo.value?.targets ?? []);
    return html`<div class="scale" role="img" aria-label=${t('output.scale', { limit })}>
      <span>−${limit}</span><canvas></canvas><span>${limit}</span><i>0</i>
    </div>`;
  }

  painters() {
    const pixels = new Pixels(this.find('canvas', HTMLCanvasElement));
    const { viewSettings } = this.page.store;
    return [() => paintScale(pixels, valueRamp(palette.value, viewSettings.value.discretise))];
  }
}
customElements.define('kasane-value-scale', ValueScale);
