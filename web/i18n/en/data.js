/** data.js - English words of the data. */

export const data = {
  'data.title': 'Data',
  'data.fixedClasses': 'This data set always has {count} classes.',
};
