/** readable-page.js - what a story reads of the page, each at once; `until` reads again and again. */

import assert from 'node:assert/strict';
import { ChromiumPage } from './chromium-page.js';

/** @typedef {{x: number, y: number, width: number, height: number}} Box */

export class ReadablePage extends ChromiumPage {
  /** @param {string} target */
  count(target) {
    return this.readAll(target, (elements) => elements.length);
  }

  /** @param {string} target @returns {Promise<string[]>} what is to be read in each of them */
  texts(target) {
    return this.readAll(target, (elements) => elements.map(({ innerText }) => innerText.trim()));
  }

  /** @param {string} target @returns {Promise<string>} what is to be read in it; '' where there is none */
  async text(target) {
    return (await this.texts(target))[0] ?? '';
  }

  /** @param {string} target @param {string} name @returns {Promise<string>} '' where there is none */
  attribute(target, name) {
    return this.readAll(target, ([element], name) => element?.getAttribute(name) ?? '', name);
  }

  /** @param {string} target @returns {Promise<string | undefined>} of a field, a list or a slider */
  value(target) {
    return this.readAll(target, ([element]) => element?.value);
  }

  /** @param {string} target @returns {Promise<boolean>} is there one, and to be seen? */
  async isVisible(target) {
    return (await this.count(`${target} >> visible=true`)) > 0;
  }

  /** @param {string} target @returns {Promise<boolean | undefined>} */
  isChecked(target) {
    return this.readAll(target, ([element]) => element?.checked);
  }

  /** @param {string} target @returns {Promise<boolean | undefined>} */
  isDisabled(target) {
    return this.readAll(
      target,
      ([element]) => element?.matches(':disabled') || element?.getAttribute('aria-disabled') === 'true',
    );
  }

  /** @param {string} target @returns {Promise<boolean>} */
  hasFocus(target) {
    return this.readAll(target, (elements) => elements.includes(document.activeElement));
  }

  /** @returns {Promise<string>} the label, or the words, of what has the focus */
  focused() {
    return this.read(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
  }

  /** @returns {Promise<string>} the part of the address that is the link */
  hash() {
    return this.read(() => location.hash);
  }

  /** @param {string} target @returns {Promise<Box>} where the first one lies in the window */
  async box(target) {
    await this.appears(target);
    return this.readAll(target, ([element]) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    });
  }

  /** Brings a target into the window. @param {string} target */
  show(target) {
    return this.readAll(target, ([element]) => element.scrollIntoView({ behavior: 'instant' }));
  }

  /** @param {string} target @returns {Promise<string>} what a canvas shows, comparable */
  picture(target) {
    return this.readAll(target, ([canvas]) => canvas.toDataURL());
  }

  /** @param {string} target @returns {Promise<number[]>} what a canvas shows, RGBA from the top left */
  pixels(target) {
    return this.readAll(target, ([canvas]) => {
      const { width, height } = canvas;
      return [...canvas.getContext('2d').getImageData(0, 0, width, height).data];
    });
  }

  /**
   * @param {string} target
   * @returns {Promise<number>} coloured pixels of a canvas: neither grid nor grey text
   */
  ink(target) {
    return this.readAll(target, ([canvas]) => {
      const { width, height } = canvas;
      const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
      let ink = 0;
      for (let i = 0; i < data.length; i += 4) {
        const [red, green, blue, alpha] = data.subarray(i, i + 4);
        if (alpha > 128 && Math.max(red, green, blue) - Math.min(red, green, blue) > 60) ink++;
      }
      return ink;
    });
  }

  /** @param {string} target @returns {Promise<string[]>} which hold more than they show */
  async overfull(target) {
    assert.ok((await this.count(target)) > 0, `there is no ${target}`);
    return this.readAll(target, (elements) =>
      elements
        .filter((one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth)
        .map((one) => `${one.className} ${one.getAttribute('aria-label') ?? ''}`),
    );
  }
}
