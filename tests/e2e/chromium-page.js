/**
 * chromium-page.js - what a story does and reads on the page, in Chromium: all that another browser would
 * need in its place. Targets are selectors (targets.js).
 */

import { ChromiumInput } from './chromium-input.js';

/** @typedef {Pick<import('./chromium.js').Loan, 'page' | 'address'> & {problems?: string[]}} Loan */

export class ChromiumPage extends ChromiumInput {
  #page;
  #address;

  /** @param {Loan} loan */
  constructor({ page, address, problems = [] }) {
    super(page);
    this.#page = page;
    this.#address = address;
    /** Errors, exceptions and foreign requests, so far. */
    this.problems = problems;
  }

  /**
   * Opens the page anew.
   * @param {string} [address] beside the page's own, such as a hash, or a whole one; without one the same
   */
  async reopen(address) {
    if (address === undefined) await this.#page.reload();
    else {
      await this.#page.goto('about:blank');
      await this.#page.goto(new URL(address, this.#address).href);
    }
  }

  /** Asks the server, not as the page. @param {string} path beside the page's own */
  async fetched(path) {
    const response = await this.#page.request.get(new URL(path, this.#address).href);
    return { status: response.status(), text: await response.text() };
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

  /** Moves the window to another screen, which keeps the page. @param {number} ratio pixels to a CSS pixel */
  async changePixels(ratio) {
    const { width, height } = await this.read(() => ({ width: innerWidth, height: innerHeight }));
    const client = await this.#page.context().newCDPSession(this.#page);
    // Without another size Chromium does not look at the queries for the resolution again.
    const screen = { width: width + 1, height, deviceScaleFactor: ratio, mobile: false };
    await client.send('Emulation.setDeviceMetricsOverride', screen);
  }

  /** As the reader chooses it in the browser, until the window changes its size. @param {number} px */
  async setTextSize(px) {
    const client = await this.#page.context().newCDPSession(this.#page);
    await client.send('Page.setFontSizes', { fontSizes: { standard: px, fixed: px } });
    await this.read(() => document.fonts.ready.then(() => {}));
  }

  /**
   * Does something in the first worker of the page.
   * @param {() => unknown} action stands alone: it sees nothing of its file
   * @returns {Promise<unknown>} what it returns
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
