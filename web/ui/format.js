/**
 * format.js - numbers as the page writes them: always as wide, so that nothing moves while they change.
 * Rounding never makes a part the whole, nor nothing: 0.9995 is not 100%, and 0.0004 is not 0%.
 */

const DASH = '–';
/** @type {Record<string, string>} */
const RAISED = Object.freeze(
  Object.fromEntries([...'-0123456789'].map((sign, i) => [sign, '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'[i]])),
);
/** Of a number in single precision. */
const MAX_DIGITS = 8;

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
  if (loss >= 1e5) return formatPower(loss, 1);
  return loss.toFixed(loss < 10 ? 4 : loss < 100 ? 3 : loss < 1000 ? 2 : 1);
}

/** @param {number | undefined} share 0..1 @returns {string} such as 98.7%, and 99.95% near the ends */
export function formatPercent(share) {
  if (share === undefined || !Number.isFinite(share)) return DASH;
  const short = bounded(share * 100, 100, 1);
  return `${/^[<>]/.test(short) ? bounded(share * 100, 100, 2) : short}%`;
}

/** @param {number} share 0..1 @returns {number} a whole number of percent */
export function wholePercent(share) {
  if (share === 0 || share === 1) return share * 100;
  return Math.max(1, Math.min(99, Math.round(share * 100)));
}

/** @param {number} share @returns {string} all of its digits: what was set is shown as it was set */
export function formatExactPercent(share) {
  return `${Number((share * 100).toPrecision(12))}%`;
}

/** @param {number | undefined} value of an output @returns {string} three decimals */
export function formatOutput(value) {
  if (value === undefined || !Number.isFinite(value)) return DASH;
  const text = Math.abs(value) < 100 ? value.toFixed(3) : formatPower(value, 0);
  return withMinus(text);
}

/**
 * @param {number | undefined} value a probability or R², of which 1 is the most
 * @param {number} [decimals]
 * @returns {string} such as 0.987, <0.001 or >0.999
 */
export function formatShare(value, decimals = 3) {
  if (value === undefined || !Number.isFinite(value)) return DASH;
  return value >= 0 && value <= 1 ? bounded(value, 1, decimals) : formatOutput(value);
}

/**
 * @param {number} value 0..whole
 * @param {number} whole
 * @param {number} decimals
 * @returns {string} with a sign where rounding would reach an end that the value does not
 */
function bounded(value, whole, decimals) {
  const text = value.toFixed(decimals);
  const least = 10 ** -decimals;
  if (value > 0 && Number(text) === 0) return `<${least.toFixed(decimals)}`;
  if (value < whole && Number(text) === whole) return `>${(whole - least).toFixed(decimals)}`;
  return text;
}

/** @param {number | undefined} value what enters an output function @returns {string} */
export function formatLogit(value) {
  if (value === undefined || !Number.isFinite(value)) return DASH;
  const size = Math.abs(value);
  const text = size >= 1e5 ? formatPower(value, 0) : value.toFixed(size < 100 ? 2 : 0);
  return withMinus(text);
}

/**
 * @param {ArrayLike<number>} outputs
 * @param {'values' | 'probabilities' | 'distribution'} kind a distribution adds up to 1
 * @returns {string[]} three decimals each
 */
export function formatOutputs(outputs, kind) {
  if (kind === 'distribution') return formatDistribution(outputs);
  const format = kind === 'probabilities' ? formatShare : formatOutput;
  return Array.from(outputs, (value) => format(value));
}

/**
 * Shares that add up to 1 also as they are written: what rounding would lose goes to those it hurts most.
 * @param {ArrayLike<number>} shares
 * @returns {string[]} where one is >0.999, all others are <0.001
 */
function formatDistribution(shares) {
  const exact = Array.from(shares, (share) => share * 1000);
  if (!exact.every(Number.isFinite)) return exact.map(() => DASH);
  const whole = exact.map(Math.floor);
  const missing = Math.max(0, Math.round(1000 - whole.reduce((sum, part) => sum + part, 0)));
  const byLoss = exact.map((_, index) => index).sort((a, b) => exact[b] - whole[b] - (exact[a] - whole[a]));
  for (const index of byLoss.slice(0, missing)) whole[index]++;
  const hasOthers = exact.filter((share) => share > 0).length > 1;
  return whole.map((part, index) => {
    if (part === 0 && exact[index] > 0) return '<0.001';
    return part === 1000 && hasOthers ? '>0.999' : (part / 1000).toFixed(3);
  });
}

/** @param {number} value @returns {string} a coordinate, two decimals */
export function formatCoordinate(value) {
  return withMinus(value.toFixed(2));
}

/** @param {readonly number[]} place @returns {string} such as (0.30, −0.20) */
export function formatPoint(place) {
  return `(${place.map(formatCoordinate).join(', ')})`;
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

/**
 * @param {number} value not 0
 * @param {number} [digits] after the point, all that count when left out
 * @returns {string} such as 3.1×10⁻², or 10⁶ where the factor is 1
 */
export function formatPower(value, digits) {
  const [factor, power] = value.toExponential(digits).split('e');
  const raised = power.replace('+', '').replace(/[-\d]/g, (sign) => RAISED[sign]);
  return withMinus(/^-?1$/.test(factor) ? factor.replace('1', `10${raised}`) : `${factor}×10${raised}`);
}

/** @param {number} value @returns {string} such as 3.1e−2, for places too narrow for a power */
export function formatScientific(value) {
  if (value === 0) return '0';
  return Number.isFinite(value) ? withMinus(value.toExponential(1).replace('e+', 'e')) : DASH;
}

/** @param {number} value @returns {string} three digits that count, such as −1.28, 0.0031 or 4.7e−6 */
export function formatShort(value) {
  if (!Number.isFinite(value)) return DASH;
  const size = Math.abs(value);
  if (size > 0 && (size < 1e-4 || size >= 1e5)) return formatScientific(value);
  return withMinus(rounded(value, 3));
}

/**
 * @param {number} value
 * @param {number} digits that count; more of them where a value below 1 would become 1
 * @returns {number}
 */
export function rounded(value, digits) {
  const short = Number(value.toPrecision(digits));
  if (Math.abs(value) >= 1 || Math.abs(short) < 1) return short;
  return digits < MAX_DIGITS ? rounded(value, digits + 1) : value;
}
