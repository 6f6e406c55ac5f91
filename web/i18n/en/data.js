/** data.js - English words of the data. */

export const data = {
  'data.title': 'Data',
  'data.groups': 'Kind of data',
  'data.group.classes': 'Classes',
  'data.group.curves': 'Regression',
  'data.group.images': 'Images',
  'data.group.gates': 'Gates',
  'data.newSeed.hint': 'New seed: other samples of the same kind, and other initial weights',
  'data.balance': 'Class 0',
  'data.balance.two': 'Only two classes can differ in size.',
  'data.balance.gates': 'All rows of a truth table come equally often.',
  'data.parts': 'Samples in each part',
  'data.fixedClasses': 'This data set always has {count} classes.',
  'data.noClasses': 'Regression predicts numbers and has no classes.',
  'data.fewerClasses': 'One class fewer',
  'data.moreClasses': 'One class more',
  'data.scaling.none': 'Unscaled',
  'data.scaling.standardise': 'Standard',
  'data.scaling.min_max': 'Min-max',
  'data.scaling.hint': 'How features are scaled before the network, measured on the training data',
  'features.title': 'Features',
  'features.last': 'At least one feature stays on. Without any, all samples would look the same.',
  'features.none.line':
    'These data have one input, x. Features such as x₁² or sin\u00a0πx₁ need data with two, x₁ and x₂.',
  'features.none.image':
    'The {count} inputs are the pixels. Features such as x₁² or sin\u00a0πx₁ need data with two inputs, ' +
    'x₁ and x₂.',
};
