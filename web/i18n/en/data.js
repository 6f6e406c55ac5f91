/** data.js - English words of the data. */

export const data = {
  'data.title': 'Data',
  'data.groups': 'kind of data',
  'data.group.classes': 'classes',
  'data.group.curves': 'regression',
  'data.group.images': 'images',
  'data.group.gates': 'gates',
  'data.regenerate': 'Regenerate',
  'data.regenerate.hint':
    'Regenerate: another seed, for other points of the same kind and other first weights',
  'data.balance': 'class 0',
  'data.balance.two': 'Only two classes can be made uneven.',
  'data.balance.gates': 'A truth table has its four corners equally often.',
  'data.parts': 'points in each part',
  'data.fixedClasses': 'This data set always has {count} classes.',
  'data.noClasses': 'Regression predicts numbers; it has no classes.',
  'data.fewerClasses': 'One class fewer',
  'data.moreClasses': 'One class more',
  'data.scaling.none': 'unscaled',
  'data.scaling.standardise': 'z-score',
  'data.scaling.min_max': 'min-max',
  'data.scaling.hint':
    'What the features go through before the network: none; standardise to mean 0 and deviation 1; ' +
    'min-max to 0..1. Learned from the training part.',
  'features.title': 'Features',
  'features.last': 'At least one feature stays on: without any, every point would look the same.',
  'features.none.line': 'These data have one input, x. Features are functions of points in the plane.',
  'features.none.image': 'The {count} inputs are the pixels. Features are functions of points in the plane.',
};
