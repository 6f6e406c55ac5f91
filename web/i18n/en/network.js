/** network.js - English words of the network. */

export const network = {
  'network.title': 'Network',
  'network.parameters': '{count} parameters',
  'network.diagram':
    'Network {sizes}. Links: blue positive, orange negative, thick large. Nodes: their output over the map.',
  'network.input': 'input',
  'network.outputAndLoss': '{output}, {loss}',
  'network.output.shared': 'probability of class 1',
  'network.output.classes': '{count} classes',
  'network.output.targets': 'number of targets: {count}',
  'network.layers': 'hidden layers',
  'network.layers.short': 'layers',
  'network.layer': 'hidden layer {index}',
  'network.flat':
    'The derivative of the step is 0: no gradient reaches the hidden layers, only the output layer learns.',
  'network.scale.normal': 'σ',
  'network.scale.uniform': 'limit ±',
  'network.scale.constant': 'value',
  'network.addUnit': 'One unit more in hidden layer {index}',
  'network.removeUnit': 'One unit less in hidden layer {index}',
  'network.addLayer': 'Add a hidden layer',
  'network.removeLayer': 'Remove the last hidden layer',
  'network.units': 'Units of hidden layer {index}',
  'network.activation': 'Activation of hidden layer {index}',
  'network.insertLayer': 'Insert a hidden layer as number {index}',
  'network.removeThisLayer': 'Remove hidden layer {index}',
  'network.values': '{count} values',
  'network.gradient': 'Size of the gradient',
  'network.gradient.title': 'Length of the gradient of the weights, on a logarithmic scale from 1e−6 to 10',
  'network.dead': '{percent}% dead',
  'network.saturated': '{percent}% saturated',
};
