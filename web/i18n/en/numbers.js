/** numbers.js - English words of numbers in sentences. The sizes say where a language counts anew. */

export const numbers = {
  'number.oneIn': 'about 1 in {number}',
  'number.oneIn.less': 'less than 1 in {number}',
  'number.times': '{number} times',
  'number.times.more': 'more than {number} times',
  'number.less': 'less than {number}',
  'number.more': 'more than {number}',
  'number.small.size': '1000000',
  'number.small': '{number} million',
  'number.large.size': '1000000000',
  'number.large': '{number} billion',
};
