/** glossary-functions.js - English explanations of terms of functions. */

export const functionsTerms = {
  'term.identity': 'identity',
  'term.identity.text': 'Passes the sum on as it is. As an output it gives any number, as regression needs.',
  'term.relu': 'ReLU',
  'term.relu.text':
    '0 below 0, the sum itself above. Its slope is 1 or 0: gradients pass unchanged, or not at all.',
  'term.leakyRelu': 'Leaky ReLU',
  'term.leakyRelu.text': 'ReLU with a small slope below 0, so that no unit dies.',
  'term.tanh': 'tanh',
  'term.tanh.text': 'S-shaped, from −1 to 1, steepest at 0 with slope 1.',
  'term.sigmoid': 'sigmoid',
  'term.sigmoid.text':
    'S-shaped, from 0 to 1. Its slope is at most 1/4, so gradients fade through many layers.',
  'term.step': 'step function',
  'term.step.text':
    'The activation of the first perceptrons. Its slope is 0: backpropagation cannot train through it.',
  'term.elu': 'ELU',
  'term.elu.text': 'Like ReLU, but smooth and down to −1 below 0.',
  'term.gelu': 'GELU',
  'term.gelu.text': 'A smooth relative of ReLU that is common in transformers.',
  'term.silu': 'SiLU (swish)',
  'term.silu.text': 'The sum times its sigmoid: a smooth relative of ReLU.',
  'term.softplus': 'softplus',
  'term.softplus.text': 'A smooth ReLU; its slope is the sigmoid.',
  'term.softmax': 'softmax',
  'term.softmax.text': 'Turns logits into probabilities that add up to 1, one for each class.',
  'term.outputAndLoss': 'output and loss',
  'term.outputAndLoss.text':
    'The output function and the loss belong together: softmax or sigmoid with a cross-entropy, the ' +
    'identity with squares.',
  'term.loss': 'loss',
  'term.loss.text': 'How wrong the answers are, as one number. Training makes it smaller.',
  'term.crossEntropy': 'cross-entropy',
  'term.crossEntropy.text':
    'Punishes a small probability of the right class: minus its logarithm, averaged over the samples.',
  'term.binaryCrossEntropy': 'binary cross-entropy',
  'term.binaryCrossEntropy.text':
    'The cross-entropy of outputs that each answer yes or no, through a sigmoid.',
  'term.sumOfSquares': 'sum of squares',
  'term.sumOfSquares.text': 'Half the sum of squared differences between output and target.',
  'term.meanSquaredError': 'mean squared error',
  'term.meanSquaredError.text':
    'The mean squared difference between output and target: the usual loss of regression.',
  'term.huber': 'Huber loss',
  'term.huber.text': 'Squares small differences, but counts large ones only linearly: outliers pull less.',
  'term.hinge': 'hinge loss',
  'term.hinge.text':
    'Wants the right class ahead of every other by 1; what lies further ahead costs nothing.',
};
