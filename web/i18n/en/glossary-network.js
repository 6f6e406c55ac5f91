/** glossary-network.js - English explanations of terms of the network. */

export const networkTerms = {
  'term.hiddenLayer': 'hidden layer',
  'term.hiddenLayer.text':
    'A layer between input and output. Each one bends the plane a little more, so that the next can ' +
    'separate more.',
  'term.unit': 'unit (neuron)',
  'term.unit.text':
    'Adds up its inputs times their weights and a bias, and passes the sum through the activation function.',
  'term.weight': 'weight',
  'term.weight.text': 'How strongly an input counts, and with which sign. Training changes the weights.',
  'term.bias': 'bias',
  'term.bias.text':
    'A number that a unit adds to its weighted sum: it shifts the point from which the unit responds.',
  'term.activation': 'activation function',
  'term.activation.text':
    'Turns the weighted sum of a unit into its output. Without a non-linear one, many layers would do ' +
    'no more than one.',
  'term.initialWeights': 'initial weights',
  'term.initialWeights.text':
    'The weights before the first step. They have to differ, or all units stay equal, and their ' +
    'spread decides whether signals fade or grow.',
  'term.initialScale': 'scale of the initial weights',
  'term.initialScale.text':
    'How widely the initial weights are spread: the standard deviation, the limit, or the constant itself.',
  'term.zeroWeights': 'zero',
  'term.zeroWeights.text': 'All weights start at 0: the units of a layer stay equal for ever.',
  'term.constantWeights': 'constant',
  'term.constantWeights.text':
    'All weights start at the same value: the units of a layer stay equal for ever.',
  'term.normalWeights': 'normal',
  'term.normalWeights.text': 'Drawn from a normal distribution whose standard deviation σ you choose.',
  'term.uniformWeights': 'uniform',
  'term.uniformWeights.text': 'Drawn evenly from −r to r; you choose the limit r.',
  'term.xavier': 'Xavier (Glorot)',
  'term.xavier.text':
    'Keeps the variance of signals about equal from layer to layer with sigmoid-like activations. ' +
    'Often written √(1/inputs).',
  'term.xavierUniform': 'Xavier, uniform',
  'term.xavierUniform.text': 'The same variance as Xavier, drawn evenly between two limits.',
  'term.he': 'He',
  'term.he.text': 'Made for ReLU, which cuts off half of the signal: twice the variance makes up for it.',
  'term.heUniform': 'He, uniform',
  'term.heUniform.text': 'The same variance as He, drawn evenly between two limits.',
  'term.automatic': 'automatic',
  'term.automatic.text': 'He for ReLU and its relatives, Xavier for the other activation functions.',
  'term.logit': 'logit',
  'term.logit.text':
    'What enters the output function: the weighted sum of an output unit. It can be any number.',
  'term.probability': 'probability',
  'term.probability.text':
    'A number from 0 to 1 that says how sure the network is. It is not always right to be sure.',
  'term.parameters': 'parameters',
  'term.parameters.text': 'All weights and biases: the numbers that training changes.',
  'term.fingerprint': 'weight fingerprint',
  'term.fingerprint.text':
    'A short code computed from all weights. If two machines show the same one, their weights agree ' +
    'bit for bit.',
};
