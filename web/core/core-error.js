/** core-error.js - the one error that a refused call of the core becomes. */

export class CoreError extends Error {
  /**
   * @param {string} code name of the core's status: 'argument', 'state', 'shape', 'data', 'memory',
   * 'diverged'
   * @param {string} message function, value, rule
   */
  constructor(code, message) {
    super(message);
    this.name = 'CoreError';
    this.code = code;
  }
}
