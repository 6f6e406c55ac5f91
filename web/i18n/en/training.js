/** training.js - English words of the settings of training. */

export const training = {
  'training.title': 'Training settings',
  'training.open': 'training settings',
  'training.close': 'Close the training settings',
  'training.optimizer': 'Optimizer',
  'training.rate': 'Learning rate',
  'training.regularisation': 'Regularization',
  'training.loss': 'Loss and start',
  'training.stop': 'Stop conditions',
  'training.off': 'off',
  'training.defaults': 'Defaults',
  'training.changed': 'differs from the default',
  'training.live': 'acts at once',
  'training.rebuild': 'builds anew, same seed',
  'training.symbol.alpha': 'α, momentum',
  'training.symbol.mu': 'μ, momentum',
  'training.symbol.beta1': 'β₁, mean gradient',
  'training.symbol.beta2': 'β₂, mean square',
  'training.symbol.rho': 'ρ, mean square',
  'training.curve': 'Factor on the learning rate over the epochs; at epoch {epoch} it is {factor}.',
  'training.factor': 'factor {factor} at epoch {epoch}',
  'training.loss.classes': 'The output function belongs to the loss.',
  'training.loss.targets': 'This data set has numbers as targets: losses that need classes cannot be chosen.',
  'training.stop.hint':
    'Looked at when an epoch ends, on the validation part, or on the training part where there is none.',
};
