/** numbers.js - Japanese words of numbers in sentences. The sizes say where a language counts anew. */

export const numbers = {
  'number.oneIn': '約{number}分の1',
  'number.oneIn.less': '{number}分の1未満',
  'number.times': '{number}倍',
  'number.times.more': '{number}倍以上',
  'number.less': '{number}未満',
  'number.more': '{number}以上',
  'number.small.size': '10000',
  'number.small': '{number}万',
  'number.large.size': '100000000',
  'number.large': '{number}億',
};
