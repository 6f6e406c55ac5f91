/**
 * chromium-page.js - what a story does and reads on the page, in Chromium: all that another browser would
 * need in its place. Targets are selectors (targets.js).
 */

/** @typedef {import('./chromium.js').Loan} Loan */

export class ChromiumPage {
  #page;
  #address;

  /** @param {Loan} loan */
  constructor({ page, address }) {
    this.#page = page;
    this.#address = address;
  }

  /** Opens the page anew. @param {string} [end] of the address, such as a hash; without one the same */
  async reopen(end) {
    if (end === undefined) await this.#page.reload();
    else {
      await this.#page.goto('about:blank');
      await this.#page.goto(this.#address + end);
    }
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

  /** @param {() => Promise<unknown>} action @returns the file that it saves */
  async saved(action) {
    const [download] = await Promise.all([this.#page.waitForEvent('download'), action()]);
    /** @type {Buffer[]} */
    const parts = [];
    for await (const part of await download.createReadStream()) parts.push(part);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(parts) };
  }

  goOffline() {
    return this.#page.context().setOffline(true);
  }

  /** Waits until a target is to be seen. @param {string} target */
  async appears(target) {
    await this.#page.locator(`${target} >> visible=true`).first().waitFor();
  }

  /** Waits until no target is to be seen. @param {string} target */
  async disappears(target) {
    await this.#page.locator(`${target} >> visible=true`).first().waitFor({ state: 'detached' });
  }

  /**
   * Reads at once, in the page.
   * @template T
   * @template [A=undefined]
   * @param {(argument: A) => T} read stands alone: it sees nothing of its file
   * @param {A} [argument]
   * @returns {Promise<Awaited<T>>}
   */
  read(read, argument) {
    return /** @type {any} */ (this.#page).evaluate(read, argument);
  }

  /**
   * Reads all elements of a target at once, in the page.
   * @template T
   * @template [A=undefined]
   * @param {string} target
   * @param {(elements: any[], argument: A) => T} read stands alone: it sees nothing of its file
   * @param {A} [argument]
   * @returns {Promise<Awaited<T>>}
   */
  readAll(target, read, argument) {
    return /** @type {any} */ (this.#page.locator(target)).evaluateAll(read, argument);
  }

  /** Waits until the screen has been drawn so often. @param {number} count */
  async frames(count) {
    await this.read(async (count) => {
      for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
    }, count);
  }

  /** @param {{width: number, height: number}} viewport */
  resize(viewport) {
    return this.#page.setViewportSize(viewport);
  }

  /**
   * Does something in the first worker of the page.
   * @param {() => unknown} action stands alone: it sees nothing of its file
   */
  inWorker(action) {
    return this.#page.workers()[0].evaluate(action);
  }

  /** Runs a script in the page, whatever the page's policy says. @param {string} code */
  async load(code) {
    await this.#page.evaluate(code);
  }

  /** @param {string} path of the picture */
  async screenshot(path) {
    await this.#page.screenshot({ path });
  }
}
