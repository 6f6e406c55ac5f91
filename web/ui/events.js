/** events.js - the control that an event is about. */

/** @param {Event} event of a field @returns {HTMLInputElement} */
export function fieldOf(event) {
  return /** @type {HTMLInputElement} */ (event.currentTarget);
}

/** @param {Event} event of a select @returns {string} what is chosen in it */
export function chosenIn(event) {
  return /** @type {HTMLSelectElement} */ (event.currentTarget).value;
}
