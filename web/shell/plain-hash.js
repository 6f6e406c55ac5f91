/**
 * plain-hash.js - undoes what messengers, mail programs and web pages do to a link: '&' and '=' that were
 * escaped once or more, line breaks, and the punctuation of the sentence around it. No value needs any of it.
 */

/** A chain of forwarding programs may each escape what it is given. */
const MAX_ESCAPES = 3;
const ENTITIES = /&(?:amp|#38|#x26);?/gi;
/** What can be printed, and the breaks of lines. */
const ESCAPED_ASCII = /%(?:0[9ad]|[2-7][0-9a-f])/gi;
/** Spaces and breaks, quoting marks after a break, and what is invisible. */
const BREAKS = /[\r\n][\s>]*|\s|[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const PUNCTUATION = '.,;:!?"\'*“”‘’、。，．！？';
/** A bracket that was opened before the link is closed behind it. @type {Record<string, string>} */
const OPENED_BY = {
  ')': '(',
  ']': '[',
  '}': '{',
  '>': '<',
  '»': '«',
  '）': '（',
  '］': '［',
  '」': '「',
  '】': '【',
};

/** @param {string} hash as it arrived @returns {string} as it was sent */
export function plainHash(hash) {
  const text = unescaped(hash).replace(BREAKS, '');
  const isOfSentence = (/** @type {string} */ character) =>
    PUNCTUATION.includes(character) || !text.includes(OPENED_BY[character] ?? character);
  let end = text.length;
  while (end > 0 && isOfSentence(text[end - 1])) end--;
  return text.slice(0, end);
}

/** @param {string} text @param {number} [left] times that it may still be escaped @returns {string} */
function unescaped(text, left = MAX_ESCAPES) {
  const once = text
    .replace(ENTITIES, '&')
    .replace(ESCAPED_ASCII, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
  return once === text || left === 1 ? once : unescaped(once, left - 1);
}
