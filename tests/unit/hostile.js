/** hostile.js - what a link may carry or a reader type: keys, holes, patterns, names of every object. */

export const HOSTILE = Object.freeze([
  ...['@constructor', '@__proto__', '@error.memory', '@', 'constructor', '__proto__', 'toString'],
  ...['{pieces}', '{constructor}', '$&', '$1', '<b>bold</b>', '&amp;', '\\', '\u202egnihton'],
]);
