/** run.js - English words of the bar of the training. */

export const run = {
  'run.region': 'Training',
  'run.play': 'Play',
  'run.pause': 'Pause',
  'run.step': '1 epoch',
  'run.step.hint': 'Train for one epoch',
  'run.reset': 'Reset',
  'run.reset.hint': 'Back to epoch 0 with the same initial weights',
  'run.epoch': 'epoch',
  'run.loss': 'loss',
  'run.accuracy': 'accuracy',
  'run.train': 'train',
  'run.test': 'test',
  'run.speed.unit': '{speed}/s',
  'run.speed.hint': 'Epochs per second while playing',
  'run.speed.fastest': 'fastest',
  'run.fingerprint': 'weights',
  'run.fingerprint.hint':
    'Fingerprint of all weights: the same settings give the same bits on every machine.',
  'run.newSeed': 'New seed',
  'run.smaller': 'Smaller learning rate',
  'run.larger': 'Larger learning rate',
  'run.spoken': 'Epoch {epoch}: test loss {loss}, test accuracy {accuracy}',
};
