/** state-names.js - names as the core gives them, for tests of the state that need no core. */

export const NAMES = {
  dataset: ['spiral', 'circle', 'xor', 'gaussian'],
  activation: ['identity', 'relu', 'tanh', 'sigmoid'],
  initializer: ['zero', 'normal', 'xavier', 'he'],
  loss: ['softmax_cross_entropy', 'sum_of_squares'],
  optimizer: ['sgd', 'momentum', 'adam'],
};
