/**
 * number-text.js - numbers as people type them: with a decimal point or comma, with full-width digits, and
 * with whichever minus sign their keyboard has.
 */

const MINUS_SIGNS = /[‐‑‒–—―−ー]/g;
/** Between groups of three digits, as in 10 000 and 10'000. */
const THIN_SEPARATORS = /(?<=\d)[ '’](?=\d{3}(?!\d))/g;
const PARTS = /^([+-]?)([\d.,]*\d[\d.,]*)(e[+-]?\d+)?$/i;
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/;
const GROUPED_BY_POINT = /^[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/;
/** 1,000 is one in some countries and a thousand in others; 0,125 can only be an eighth. */
const AMBIGUOUS = /^[1-9]\d{0,2},\d{3}$/;

/**
 * @param {string} text
 * @returns {number[]} what it can mean: nothing, one number, or two for a comma that may be decimal or not.
 *   1e999 means Infinity.
 */
export function readingsOf(text) {
  const [, sign, digits, exponent = ''] = PARTS.exec(plain(text)) ?? [];
  if (digits === undefined) return [];
  const values = decimals(digits).map((decimal) => Number(`${sign}${decimal}${exponent}`));
  return values.filter((value) => !Number.isNaN(value)).map((value) => value + 0); // −0 is 0
}

/** @param {string} digits with points and commas @returns {string[]} as JavaScript writes them */
function decimals(digits) {
  const withoutCommas = digits.replaceAll(',', '');
  const withDecimalComma = digits.replaceAll('.', '').replace(',', '.');
  if (AMBIGUOUS.test(digits)) return [withDecimalComma, withoutCommas];
  if (!digits.includes(',') && digits.indexOf('.') === digits.lastIndexOf('.')) return [digits];
  if (GROUPED_BY_COMMA.test(digits)) return [withoutCommas];
  if (GROUPED_BY_POINT.test(digits)) return [withDecimalComma];
  const hasOneComma = !digits.includes('.') && digits.indexOf(',') === digits.lastIndexOf(',');
  return hasOneComma ? [withDecimalComma] : [];
}

/** Japanese keyboards type full-width digits and stops. @param {string} text */
function plain(text) {
  return text
    .normalize('NFKC')
    .trim()
    .replace(MINUS_SIGNS, '-')
    .replaceAll('。', '.')
    .replaceAll('、', ',')
    .replace(THIN_SEPARATORS, '');
}
