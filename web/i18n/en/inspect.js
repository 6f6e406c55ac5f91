/** inspect.js - English words of cards on neurons and links. */

export const inspect = {
  'setting.weight': 'weight',
  'inspect.nodes': 'Neurons. Arrow keys move, Enter opens, L shows incoming links.',
  'inspect.neuron': 'Neuron',
  'inspect.link': 'Link',
  'inspect.inputs': 'input layer',
  'inspect.outputs': 'output layer',
  'inspect.unit': 'neuron {index}',
  'inspect.place': '{layer}, {neuron}',
  'inspect.path': '{to} ← {from}',
  'inspect.probe': 'at the probe {point}',
  'inspect.sample': 'for the first training sample',
  'inspect.idle': 'No training sample sends a gradient through it, so it does not learn.',
  'inspect.update': 'Last update: {value}',
  'inspect.weight': 'Weight',
  'inspect.bias': 'Bias',
  'inspect.toLinks': 'Incoming links',
  'inspect.toNeuron': 'Neuron',
  'inspect.previous': 'Previous link',
  'inspect.next': 'Next link',
  'inspect.close': 'Close',
};
