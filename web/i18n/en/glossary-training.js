/** glossary-training.js - English explanations of terms of training. */

export const trainingTerms = {
  'term.epoch': 'epoch',
  'term.epoch.text': 'One pass over all training data: each sample has been used once.',
  'term.minibatch': 'minibatch',
  'term.minibatch.text':
    'The samples of one step. The gradient is their mean: more samples, a steadier step, and fewer ' +
    'steps per epoch.',
  'term.speed': 'speed',
  'term.speed.text': 'Epochs per second while training plays. It changes nothing about what is learned.',
  'term.learningRate': 'learning rate',
  'term.learningRate.text':
    'How long the steps are (η). Too small: training takes for ever. Too large: it jumps across the ' +
    'valley or diverges.',
  'term.gradient': 'gradient',
  'term.gradient.text': 'The slope of the loss for every weight: which way, and how steeply, the loss grows.',
  'term.backpropagation': 'backpropagation',
  'term.backpropagation.text':
    'Computes all gradients in one backward pass: the chain rule, layer by layer from the output to ' +
    'the input.',
  'term.optimizer': 'optimizer',
  'term.optimizer.text': 'The rule that turns gradients into steps of the weights.',
  'term.sgd': 'SGD',
  'term.sgd.text': 'Stochastic gradient descent: a step straight down the slope of the minibatch.',
  'term.momentum': 'Momentum',
  'term.momentum.text': 'Steps pick up speed like a ball that rolls downhill; zigzags cancel out.',
  'term.nesterov': 'Nesterov',
  'term.nesterov.text': 'Momentum that looks one step ahead.',
  'term.adagrad': 'AdaGrad',
  'term.adagrad.text': 'Weights that have had large gradients take smaller steps; steps only ever shrink.',
  'term.rmsprop': 'RMSProp',
  'term.rmsprop.text': 'AdaGrad that forgets: it divides by the recent size of the gradient.',
  'term.adam': 'Adam',
  'term.adam.text':
    'Momentum (m) and RMSProp (v) together, both corrected for their start at 0. A good first choice.',
  'term.adamw': 'AdamW',
  'term.adamw.text': 'Adam with weight decay that acts on the weights themselves, 0.01 where none is set.',
  'term.beta1': 'β₁ (momentum)',
  'term.beta1.text':
    'How much of the earlier direction is kept: near 1, steps have a long memory. In Momentum and ' +
    'Nesterov it is α or μ.',
  'term.beta2': 'β₂ (squares)',
  'term.beta2.text': 'How much of the earlier squared gradients is kept, which the steps are divided by.',
  'term.clipping': 'gradient clipping',
  'term.clipping.text':
    'Shortens a gradient that is longer than a limit, and keeps its direction. It tames exploding gradients.',
  'term.schedule': 'learning rate schedule',
  'term.schedule.text':
    'How the learning rate changes over the epochs: long steps first, short ones to settle.',
  'term.constantRate': 'constant rate',
  'term.constantRate.text': 'The learning rate stays as it is set.',
  'term.stepDecay': 'step decay',
  'term.stepDecay.text': 'Multiplies the learning rate by the factor after every period.',
  'term.cosineDecay': 'cosine decay',
  'term.cosineDecay.text':
    'The learning rate follows half a cosine down to 0 at the end of the period, and stays there.',
  'term.warmup': 'warm-up',
  'term.warmup.text':
    'The learning rate first rises from 0, so that the first steps, whose gradients are unreliable, ' +
    'stay short.',
  'term.period': 'period',
  'term.period.text':
    'Epochs from one drop of the step decay to the next, or until the cosine has reached 0.',
  'term.factor': 'factor',
  'term.factor.text': 'What the step decay multiplies the learning rate by.',
  'term.plateau': 'plateau',
  'term.plateau.text': 'A stretch of training in which the loss hardly falls.',
  'term.updateRatio': 'update ratio',
  'term.updateRatio.text': 'The length of a step over the length of the weights. About 1e−3 is a good sign.',
  'term.vanishingGradient': 'vanishing gradient',
  'term.vanishingGradient.text':
    'Gradients shrink from layer to layer on their way back, until the first layers hardly learn.',
  'term.deadRelu': 'dead ReLU',
  'term.deadRelu.text':
    'A ReLU unit whose sum is negative for every sample: it outputs 0, gets no gradient, and hardly ' +
    'ever recovers.',
  'term.saturation': 'saturation',
  'term.saturation.text':
    'A sigmoid or tanh unit at a flat end of its curve: its slope is nearly 0, and so is the gradient.',
};
