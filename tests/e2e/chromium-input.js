/** chromium-input.js - what a story does with pointer, finger and keyboard, in Chromium. */

export class ChromiumInput {
  #page;

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.#page = page;
  }

  /** Waits until a target can be pressed, and presses it. @param {string} target */
  click(target) {
    return this.#page.click(target, { strict: true });
  }

  /** @param {string} target */
  doubleClick(target) {
    return this.#page.dblclick(target, { strict: true });
  }

  /** With a finger. @param {string} target */
  tap(target) {
    return this.#page.tap(target, { strict: true });
  }

  /** With a finger. @param {number} x @param {number} y */
  tapAt(x, y) {
    return this.#page.touchscreen.tap(x, y);
  }

  /** @param {number} x @param {number} y */
  clickAt(x, y) {
    return this.#page.mouse.click(x, y);
  }

  /** Lets the pointer rest on a target. @param {string} target */
  hover(target) {
    return this.#page.hover(target, { strict: true });
  }

  /** @param {number} x @param {number} y */
  move(x, y) {
    return this.#page.mouse.move(x, y);
  }

  /** Drags from the first of the places to the last. @param {[x: number, y: number][]} places */
  async drag(places) {
    const { mouse } = this.#page;
    await mouse.move(...places[0]);
    await mouse.down();
    for (const place of places.slice(1)) await mouse.move(...place);
    await mouse.up();
  }

  /** Drags a finger. @param {[x: number, y: number][]} places */
  async swipe(places) {
    const client = await this.#page.context().newCDPSession(this.#page);
    for (const [index, [x, y]] of places.entries()) {
      const type = index === 0 ? 'touchStart' : 'touchMove';
      await client.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
    }
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await client.detach();
  }

  /** Turns the wheel. @param {number} amount above 0 downwards @param {string} [key] held meanwhile */
  async wheel(amount, key) {
    if (key) await this.#page.keyboard.down(key);
    await this.#page.mouse.wheel(0, amount);
    if (key) await this.#page.keyboard.up(key);
  }

  /** @param {string} target */
  focus(target) {
    return this.#page.focus(target, { strict: true });
  }

  /** Presses keys one after the other, where the focus is. @param {...string} keys such as 'Control+Z' */
  async press(...keys) {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  /**
   * Types over what stands in a field, and gives it to the page.
   * @param {string} target
   * @param {string} typed
   * @param {string | null} key that ends it
   */
  async type(target, typed, key = 'Enter') {
    await this.focus(target);
    await this.press('Control+A', ...(typed === '' ? ['Delete'] : []));
    await this.typeOn(typed);
    if (key) await this.press(key);
  }

  /** Types where the focus is. @param {string} typed */
  typeOn(typed) {
    return this.#page.keyboard.type(typed);
  }

  /**
   * Chooses in a list, or a radio button, or ticks a box.
   * @param {string} target
   * @param {string} [value] of the option of a list
   */
  async choose(target, value) {
    // What is chosen by its picture or its words is not to be seen itself.
    if (value === undefined) await this.#page.check(target, { force: true, strict: true });
    else await this.#page.selectOption(target, value, { strict: true });
  }

  /** Moves a slider. @param {string} target @param {number} value */
  slide(target, value) {
    return this.#page.fill(target, String(value), { strict: true });
  }

  /**
   * Lets files from the machine fall on the page, as a browser does of itself.
   * @param {string[]} files paths
   * @param {number} x @param {number} y
   */
  async drop(files, x, y) {
    const client = await this.#page.context().newCDPSession(this.#page);
    const data = { items: [], files, dragOperationsMask: 1 };
    for (const type of /** @type {const} */ (['dragEnter', 'dragOver', 'drop']))
      await client.send('Input.dispatchDragEvent', { type, x, y, data });
    await client.detach();
  }
}
