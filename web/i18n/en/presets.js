/** presets.js - English words of the gallery of presets. */

export const presets = {
  'presets.button': 'Presets',
  'presets.title': 'Presets',
  'presets.intro':
    'Experiments that are known to show something. Each picture is trained in front of you; choosing ' +
    'one replaces your experiment, and Undo brings it back.',
  'presets.epochs': '{epochs} epochs',
  'presets.diverged': 'diverged',
  'presets.accuracy': 'test {accuracy}',
  'presets.error': 'error {error}',
  'undo.preset': 'preset',
  'preset.spiral': 'Spiral, learned',
  'preset.spiral.watch':
    'Three arms that no straight lines separate: watch two hidden layers of ReLU units bend the ' +
    'borders around them.',
  'preset.linear': 'Depth without non-linearity',
  'preset.linear.watch':
    'The same layers with the identity activation: they collapse into one linear map, and borders stay ' +
    'straight.',
  'preset.xorFlat': 'XOR without a hidden layer',
  'preset.xorFlat.watch': 'Train as long as you like: no single straight line separates XOR.',
  'preset.xorHidden': 'XOR with four hidden units',
  'preset.xorHidden.watch':
    'Look at the four hidden units: each draws one line, and the output combines them.',
  'preset.features': 'Features instead of layers',
  'preset.features.watch':
    'With x₁² and x₂² as inputs the circle is a straight line for the network: no hidden layer is needed.',
  'preset.narrow': 'Too few units',
  'preset.narrow.watch':
    'Two hidden units cannot bend the border often enough: training accuracy itself stays low. This is ' +
    'underfitting.',
  'preset.wide': 'Wide: one layer of 32',
  'preset.wide.watch':
    'One wide hidden layer learns the spiral too. Compare its parameters and its speed with the deep one.',
  'preset.deep': 'Deep: three layers of 8',
  'preset.deep.watch':
    'Three thin layers reach the same accuracy. Look at the maps: later layers are built from those before.',
  'preset.rateTooLow': 'Learning rate too low',
  'preset.rateTooLow.watch':
    'The loss falls, but 200 epochs are not nearly enough. Raise the learning rate while it runs.',
  'preset.rateTooHigh': 'Learning rate too high',
  'preset.rateTooHigh.watch':
    'Every step overshoots further than the one before: the loss diverges to infinity.',
  'preset.plainSteps': 'SGD in a narrow valley',
  'preset.plainSteps.watch':
    'The minibatch gradient points across the valley more than along it: after 200 epochs SGD is still ' +
    'on its way.',
  'preset.momentum': 'Momentum in the same valley',
  'preset.momentum.watch':
    'Same rate, same start: momentum adds up what steps have in common and cancels the zigzag.',
  'preset.zeroWeights': 'All weights zero',
  'preset.zeroWeights.watch':
    'All units of a layer stay equal for ever: they get equal gradients, and nothing breaks the symmetry.',
  'preset.xavierRelu': 'ReLU with Xavier weights',
  'preset.xavierRelu.watch':
    'Eight ReLU layers: each halves the variance of the signal, so learning hesitates for dozens of epochs.',
  'preset.heRelu': 'ReLU with He weights',
  'preset.heRelu.watch':
    'The same net with He weights, twice the variance: the signal keeps its size, and learning starts ' +
    'at once.',
  'preset.vanishing': 'Vanishing gradient',
  'preset.vanishing.watch':
    'Eight sigmoid layers: the slope is at most 0.25, so the first layer gets less than 1/10,000 of ' +
    'the last one’s gradient.',
  'preset.flowing': 'A gradient that arrives',
  'preset.flowing.watch':
    'Same depth with ReLU and He weights: the gradient reaches the first layer, and the circle is learned.',
  'preset.overfit': 'Overfitting',
  'preset.overfit.watch':
    '60 noisy points and a large net: training accuracy 100%, test accuracy far lower. Watch the test ' +
    'loss turn upwards.',
  'preset.l2': 'L2 closes the gap',
  'preset.l2.watch':
    'The same data and net with an L2 penalty: smaller weights, a smoother border, and the test ' +
    'accuracy rises.',
  'preset.dropout': 'Dropout',
  'preset.dropout.watch':
    'Half of the hidden units rest in each step: no unit can rely on a single other one, and the gap ' +
    'shrinks.',
  'preset.sine': 'A sine from one hidden layer',
  'preset.sine.watch':
    'Sixteen tanh units add up to a sine: universal approximation says such weights exist, here ' +
    'training also finds them.',
  'preset.plane': 'Regression of a plane',
  'preset.plane.watch':
    'Three parameters are all it takes: two weights and a bias, identity output, mean squared error.',
  'preset.blobs': 'Ten classes',
  'preset.blobs.watch':
    'Ten outputs, one softmax: their sum is always 1. Move the probe and see which classes compete at ' +
    'a border.',
  'preset.digits': 'Handwritten-style digits',
  'preset.digits.watch':
    '64 pixels in, ten classes out: no map can be drawn, so read the mistakes and the confusion matrix.',
};
