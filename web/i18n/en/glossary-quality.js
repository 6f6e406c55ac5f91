/** glossary-quality.js - English explanations of terms of quality and regularization. */

export const qualityTerms = {
  'term.accuracy': 'accuracy',
  'term.accuracy.text': 'The share of samples whose class the network gets right.',
  'term.r2': 'R²',
  'term.r2.text':
    'How much of the spread of the targets is explained: 1 is perfect, 0 is no better than always ' +
    'answering the mean.',
  'term.rmse': 'RMSE',
  'term.rmse.text': 'The usual size of an error, in the unit of the targets.',
  'term.residual': 'residual',
  'term.residual.text': 'What is left of a target after the prediction: true value minus predicted value.',
  'term.confusionMatrix': 'confusion matrix',
  'term.confusionMatrix.text':
    'Counts for each class what it is taken for. The diagonal holds what is right.',
  'term.precision': 'precision',
  'term.precision.text': 'Of all that is taken for a class, the share that belongs to it.',
  'term.recall': 'recall',
  'term.recall.text': 'Of all that belongs to a class, the share that is found.',
  'term.overfitting': 'overfitting',
  'term.overfitting.text':
    'Doing well on the training data but worse on others: noise was learned together with the rule.',
  'term.underfitting': 'underfitting',
  'term.underfitting.text':
    'The network is too simple, or has trained too little, to fit even the training data.',
  'term.regularization': 'regularization',
  'term.regularization.text': 'Anything that keeps a network simple while it learns, against overfitting.',
  'term.l1': 'L1 penalty',
  'term.l1.text': 'Pulls every weight towards 0 by the same amount: many become exactly 0.',
  'term.l2': 'L2 penalty',
  'term.l2.text': 'Pulls large weights towards 0 more strongly: the function becomes smoother.',
  'term.weightDecay': 'weight decay',
  'term.weightDecay.text': 'Shrinks all weights a little before every step. With SGD it does the same as L2.',
  'term.dropout': 'dropout',
  'term.dropout.text':
    'Switches hidden units off at random while training, so that none can rely on a single other one.',
  'term.earlyStopping': 'early stopping',
  'term.earlyStopping.text':
    'Stops when the loss on the validation data has had no new best for so many epochs, and keeps the ' +
    'best weights.',
  'term.stopRule': 'stop condition',
  'term.stopRule.text':
    'Pauses training when it is met: a number of epochs, a loss, an accuracy, or a plateau.',
  'term.divergence': 'divergence',
  'term.divergence.text': 'The loss grows without bound, most often because the steps are too long.',
  'term.decisionBoundary': 'decision boundary',
  'term.decisionBoundary.text': 'Where the answer of the network changes from one class to another.',
  'term.probe': 'probe',
  'term.probe.text':
    'A point of the plane whose outputs are shown in numbers and followed by a chart. You can move it.',
  'term.discretise': 'discretise',
  'term.discretise.text': 'Shows only which class wins at each place of the map, not how surely.',
};
