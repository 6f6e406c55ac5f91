/** training.js - English words of the settings of training. */

export const training = {
  'training.title': 'Training settings',
  'training.close': 'Close the training settings',
  'training.optimizer': 'Optimizer',
  'training.rate': 'Learning rate',
  'training.regularisation': 'Regularization',
  'training.loss': 'Loss and start',
  'training.stop': 'Stop conditions',
  'training.off': 'off',
  'training.defaults': 'Defaults',
  'training.changed': 'Differs from the default',
  'training.live': 'Acts at once',
  'training.rebuild': 'Starts anew, same seed',
  'training.symbol.alpha': 'α (momentum)',
  'training.symbol.mu': 'μ (momentum)',
  'training.symbol.beta1': 'β₁ (momentum)',
  'training.symbol.beta2': 'β₂ (mean square)',
  'training.symbol.rho': 'ρ (mean square)',
  'training.curve': 'Factor on the learning rate over the epochs. At epoch {epoch} it is {factor}.',
  'training.factor': 'Factor {factor} at epoch {epoch}',
  'training.loss.classes': 'The output function belongs to the loss.',
  'training.loss.targets': 'These targets are numbers, so losses that need classes cannot be chosen.',
  'training.stop.hint':
    'Checked at the end of every epoch on the validation data, or on the training data where there are none.',
};
