/** pixels.js - a canvas that is written pixel by pixel; its memory is taken once for each size. */

export class Pixels {
  #context;
  /** @type {ImageData | null} */
  #image = null;
  /** RGBA, row by row from the top. */
  data = new Uint32Array();

  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.canvas = canvas;
    this.#context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  }

  /**
   * Call it before writing `data`; what was there before stays if the size does.
   * @param {number} width
   * @param {number} height
   */
  resize(width, height) {
    if (this.#image?.width === width && this.#image.height === height) return;
    Object.assign(this.canvas, { width, height });
    this.#image = this.#context.createImageData(width, height);
    this.data = new Uint32Array(this.#image.data.buffer);
  }

  /** Shows what was written. */
  flush() {
    if (this.#image) this.#context.putImageData(this.#image, 0, 0);
  }
}
