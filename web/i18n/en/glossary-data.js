/** glossary-data.js - English explanations of terms of data. */

export const dataTerms = {
  'term.dataset': 'data set',
  'term.dataset.text':
    'The samples that are to be learned: each a point, or an image, with the class or the value that ' +
    'belongs to it.',
  'term.trainingData': 'training data',
  'term.trainingData.text':
    'The part of the data that weights are fitted to. A score on it alone does not show whether a ' +
    'rule was learned.',
  'term.validationData': 'validation data',
  'term.validationData.text': 'A part that is not trained on, used to choose settings and to stop in time.',
  'term.testData': 'test data',
  'term.testData.text':
    'A part that is kept back until the end: it measures how well the network does on what is new to it.',
  'term.generalization': 'generalization',
  'term.generalization.text': 'Doing well on samples that were not trained on. It is the aim of training.',
  'term.feature': 'feature',
  'term.feature.text':
    'A number that the network is given about each sample. A well chosen feature can do the work of a ' +
    'hidden layer.',
  'term.scaling': 'feature scaling',
  'term.scaling.text':
    'Brings features to a common range before they enter the network, so that no weight has to be far ' +
    'larger than another.',
  'term.standardise': 'standardization',
  'term.standardise.text':
    'Shifts and scales each feature to mean 0 and standard deviation 1, measured on the training data.',
  'term.minMax': 'min-max scaling',
  'term.minMax.text': 'Scales each feature so that the training data fill the range from 0 to 1.',
  'term.noise': 'noise',
  'term.noise.text': 'Random shifts of the samples. A network that follows each of them overfits.',
  'term.classBalance': 'class balance',
  'term.classBalance.text':
    'How many samples belong to each class. Where one class is rare, accuracy alone can mislead.',
  'term.classes': 'class',
  'term.classes.text': 'One of the groups that samples are sorted into. The network has an output for each.',
  'term.samples': 'sample',
  'term.samples.text':
    'One example: its features and the right answer. More of them make overfitting harder.',
  'term.seed': 'seed',
  'term.seed.text':
    'Where the random numbers start. The same seed gives the same data, the same initial weights and ' +
    'the same training.',
  'term.classification': 'classification',
  'term.classification.text': 'The answer is one of several classes.',
  'term.regression': 'regression',
  'term.regression.text': 'The answer is a number.',
};
