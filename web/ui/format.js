/** format.js - numbers as the page writes them: always as wide, so that nothing moves while they change. */

const DASH = '–';

/**
 * @param {string | number} number
 * @returns {string} with minus signs that are as wide as a plus, and none before what is rounded to 0
 */
export function withMinus(number) {
  return String(number)
    .replace(/^-(?=[0.]+$)/, '')
    .replaceAll('-', '−');
}

/** @param {number} epoch @returns {string} such as 000,128 */
export function formatEpoch(epoch) {
  return groupThousands(String(epoch).padStart(6, '0'));
}

/** @param {number | undefined} loss @returns {string} always about six characters */
export function formatLoss(loss) {
  if (loss === undefined || !Number.isFinite(loss)) return DASH;
  if (loss >= 1e5) return loss.toExponential(1);
  return loss.toFixed(loss < 10 ? 4 : loss < 100 ? 3 : loss < 1000 ? 2 : 1);
}

/** @param {number | undefined} share 0..1 @returns {string} such as 98.7 %, never broken into two lines */
export function formatPercent(share) {
  return share === undefined || !Number.isFinite(share) ? DASH : `${(share * 100).toFixed(1)}\u00a0%`;
}

/** @param {number | undefined} value of an output @returns {string} three decimals */
export function formatOutput(value) {
  if (value === undefined || !Number.isFinite(value)) return DASH;
  const text = Math.abs(value) < 100 ? value.toFixed(3) : value.toExponential(0);
  return withMinus(text);
}

/** @param {number | undefined} value what enters an output function @returns {string} */
export function formatLogit(value) {
  if (value === undefined || !Number.isFinite(value)) return DASH;
  const size = Math.abs(value);
  const text = size >= 1e5 ? value.toExponential(0) : value.toFixed(size < 100 ? 2 : 0);
  return withMinus(text);
}

/**
 * @param {ArrayLike<number>} outputs
 * @param {boolean} areShares whether they add up to 1
 * @returns {string[]} three decimals each
 */
export function formatOutputs(outputs, areShares) {
  return areShares ? formatShares(outputs) : Array.from(outputs, formatOutput);
}

/**
 * Shares that add up to 1 also as they are written: what rounding would lose goes to those it hurts most.
 * @param {ArrayLike<number>} shares
 * @returns {string[]}
 */
function formatShares(shares) {
  const exact = Array.from(shares, (share) => share * 1000);
  if (!exact.every(Number.isFinite)) return exact.map(() => DASH);
  const whole = exact.map(Math.floor);
  const missing = Math.max(0, Math.round(1000 - whole.reduce((sum, part) => sum + part, 0)));
  const byLoss = exact.map((_, index) => index).sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]));
  for (const index of byLoss.slice(0, missing)) whole[index]++;
  return whole.map((part) => (part / 1000).toFixed(3));
}

/** @param {number} value @returns {string} a coordinate, two decimals */
export function formatCoordinate(value) {
  return withMinus(value.toFixed(2));
}

/** @param {number} count @returns {string} grouped by thousands, at most one decimal below ten */
export function formatCount(count) {
  if (!Number.isFinite(count)) return DASH;
  return groupThousands(String(Number(count.toFixed(count < 10 ? 1 : 0))));
}

/**
 * By hand: the browser's own formats take 20 ms to make, most of what the page's code needs to start.
 * @param {string} number with no fraction where it is grouped
 */
function groupThousands(number) {
  return number.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** @param {number} value @returns {string} all of its digits, grouped by thousands where it is whole */
export function formatPlain(value) {
  return withMinus(Number.isInteger(value) ? formatCount(value) : value);
}

/** @param {number} value @returns {string} such as 3.1e−2 */
export function formatScientific(value) {
  if (value === 0) return '0';
  return Number.isFinite(value) ? withMinus(value.toExponential(1).replace('e+', 'e')) : DASH;
}

/** @param {number} value @returns {string} three digits that count, such as −1.28, 0.0031 or 4.7e−6 */
export function formatShort(value) {
  if (!Number.isFinite(value)) return DASH;
  const size = Math.abs(value);
  if (size > 0 && (size < 1e-4 || size >= 1e5)) return formatScientific(value);
  return withMinus(Number(value.toPrecision(3)));
}
