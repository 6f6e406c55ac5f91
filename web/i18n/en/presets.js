/** presets.js - English words of the gallery of presets. */

export const presets = {
  'presets.button': 'Presets',
  'presets.title': 'Presets',
  'presets.intro':
    'Experiments whose outcome is known. Each picture is trained in front of you. Choosing one ' +
    'replaces your experiment, and Undo brings it back.',
  'presets.epochs': '{epochs} epochs',
  'presets.diverged': '{epochs} epochs · diverged',
  'presets.accuracy': '{epochs} epochs · test accuracy {accuracy}',
  'presets.loss': '{epochs} epochs · test loss {loss}',
  'undo.preset': 'preset',
  'preset.spiral': 'Learn a spiral',
  'preset.spiral.watch':
    'No straight lines separate the three arms. Watch two hidden layers of ReLU neurons bend the ' +
    'boundary around them.',
  'preset.linear': 'Deep, but without activation',
  'preset.linear.watch':
    'With the identity as activation function, any number of layers does no more than none: the ' +
    'boundary stays straight.',
  'preset.xorFlat': 'XOR without a hidden layer',
  'preset.xorFlat.watch': 'Train as long as you like. No single straight line separates XOR.',
  'preset.xorHidden': 'XOR with four hidden neurons',
  'preset.xorHidden.watch':
    'Look at the four hidden neurons. Each draws one line, and the output layer combines them.',
  'preset.features': 'Features instead of layers',
  'preset.features.watch':
    'With x₁² and x₂² as inputs the circle is a straight line to the network. No hidden layer is needed.',
  'preset.narrow': 'Too few neurons',
  'preset.narrow.watch':
    'Two hidden neurons cannot bend the boundary often enough. Even the training accuracy stays low: ' +
    'this is underfitting.',
  'preset.wide': 'Wide: one layer of 32 neurons',
  'preset.wide.watch':
    'One wide hidden layer learns the spiral, too. Compare its parameters and its speed with the deep one.',
  'preset.deep': 'Deep: three layers of 8 neurons',
  'preset.deep.watch':
    'Three thin layers reach about the accuracy of the wide one. Watch how later layers build their ' +
    'pictures from ' +
    'earlier ones.',
  'preset.rateTooLow': 'Learning rate too low',
  'preset.rateTooLow.watch':
    'The loss falls, but 200 epochs are not nearly enough. Raise the learning rate while it runs.',
  'preset.rateTooHigh': 'Learning rate too high',
  'preset.rateTooHigh.watch': 'Every update overshoots further than the one before, until the loss diverges.',
  'preset.plainSteps': 'SGD in a narrow valley',
  'preset.plainSteps.watch':
    'The gradient is larger across the valley than along it, so SGD zigzags. After 200 epochs it is ' +
    'still on its way.',
  'preset.momentum': 'Momentum in the same valley',
  'preset.momentum.watch':
    'Same learning rate, same start. Moves in one direction add up, and the zigzag cancels out.',
  'preset.zeroWeights': 'All weights zero',
  'preset.zeroWeights.watch':
    'The neurons of a hidden layer get equal gradients and stay equal, however long you train.',
  'preset.xavierRelu': 'ReLU with Xavier weights',
  'preset.xavierRelu.watch':
    'Eight layers of ReLU: each about halves the variance of the signal, so learning hesitates for ' +
    'dozens of epochs.',
  'preset.heRelu': 'ReLU with He weights',
  'preset.heRelu.watch':
    'The same network with He weights, twice the variance. The signal about keeps its size, and ' +
    'learning starts at once.',
  'preset.vanishing': 'Vanishing gradient',
  'preset.vanishing.watch':
    'Eight layers of sigmoid: its slope is at most 1/4, so hidden layer 1 gets less than 1/10,000 of ' +
    'the gradient of layer 8.',
  'preset.flowing': 'A gradient that arrives',
  'preset.flowing.watch':
    'Same depth with ReLU and He weights: the gradient reaches hidden layer 1, and the circle is learned.',
  'preset.overfit': 'Overfitting',
  'preset.overfit.watch':
    '60 noisy training samples and a large network: training accuracy 100%, test accuracy far lower. ' +
    'Watch the test loss turn upwards.',
  'preset.l2': 'L2 regularization closes the gap',
  'preset.l2.watch':
    'The same data and network with L2 regularization: smaller weights, a smoother boundary, and a ' +
    'smaller gap between training and test.',
  'preset.dropout': 'Dropout',
  'preset.dropout.watch':
    'In each update every hidden neuron rests with probability 1/2. It is harder to rely on a ' +
    'single one, and the gap between training and test shrinks.',
  'preset.sine': 'A sine from one hidden layer',
  'preset.sine.watch':
    'Sixteen tanh neurons, weighted and added, come close to a sine. The universal approximation theorem ' +
    'says that such ' +
    'weights exist. Here training also finds them.',
  'preset.plane': 'Regression of a plane',
  'preset.plane.watch':
    'Three parameters are enough: two weights and a bias, with the identity as output and the mean ' +
    'squared error as loss.',
  'preset.blobs': 'Ten classes',
  'preset.blobs.watch':
    'Ten outputs and one softmax, so they always add up to 1. Move the probe and see which classes ' +
    'compete at a boundary.',
  'preset.digits': 'Printed digits',
  'preset.digits.watch':
    '64 pixels in, ten classes out. There is no plane to draw, so read the mistakes and the confusion ' +
    'matrix.',
};
