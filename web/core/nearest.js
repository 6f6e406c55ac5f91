/** nearest.js - what somebody may have meant who misspelt a name. */

/** @param {string} name @returns {string} what is left where names are written in another style */
function folded(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/**
 * @param {string} a
 * @param {string} b
 * @returns {number} letters to insert, remove, change or swap with their neighbours to make one from the
 *   other. Damerau 1964
 */
function distance(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j++) {
      const changed = rows[i - 1][j - 1] + Number(a[i - 1] !== b[j - 1]);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? rows[i - 2][j - 2] + 1 : changed;
      rows[i].push(Math.min(changed, swapped, rows[i - 1][j] + 1, rows[i][j - 1] + 1));
    }
  }
  return rows[a.length][b.length];
}

/** @param {string} word @param {string} name both folded @returns {number} infinite where they differ much */
function unlikeness(word, name) {
  const isPart = Math.min(word.length, name.length) >= 3 && (word.includes(name) || name.includes(word));
  const letters = distance(word, name);
  return isPart || letters <= Math.max(word.length, name.length) / 3 ? letters : Number.POSITIVE_INFINITY;
}

/**
 * @param {unknown} given
 * @param {readonly string[]} names
 * @returns {string} '; did you mean relu?', or nothing where no name is near
 */
export function suggestion(given, names) {
  if (typeof given !== 'string') return '';
  const word = folded(given);
  let nearest = '';
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const letters = unlikeness(word, folded(name));
    if (letters < least) [nearest, least] = [name, letters];
  }
  return nearest && `; did you mean ${nearest}?`;
}
