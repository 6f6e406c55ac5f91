/** help.js - English words of help, keys and what a teacher can hide. */

export const help = {
  'help.title': 'Help and keys',
  'help.reading': 'How to read the page',
  'help.keys': 'Keys',
  'help.keys.hint': 'Single letters work while no text field has the focus. On a Mac, ⌘ stands for Ctrl.',
  'help.map': 'Map',
  'help.map.text':
    'Each place has the colour of the class that the network would answer there, strong where it is ' +
    'sure. Filled points train the network, hollow ones only test it. The cross is the probe: move it, ' +
    'and read the outputs below.',
  'help.diagram': 'Diagram',
  'help.diagram.text':
    'Each node shows its own output over the same map. Links are weights: blue positive, orange ' +
    'negative, thick large.',
  'help.figures': 'Figures',
  'help.figures.text':
    'Training figures say how well the network knows its own points; test figures how well it does on ' +
    'points it has never seen.',
  'help.charts': 'Charts',
  'help.charts.text':
    'A test loss that rises while the training loss falls is overfitting. Two lines that stay high ' +
    'together are underfitting.',
  'help.fingerprint': 'Fingerprint',
  'help.fingerprint.text':
    'Eight digits for all weights: same settings and same seed give the same digits on every machine.',
  'key.toggle': 'play or pause',
  'key.epoch': 'one epoch',
  'key.minibatch': 'one minibatch',
  'key.phase': 'one phase of a step',
  'key.reset': 'reset to the first weights',
  'key.newSeed': 'new seed',
  'key.undo': 'undo',
  'key.redo': 'redo',
  'key.presets': 'presets',
  'key.share': 'share',
  'key.present': 'present, full screen',
  'key.help': 'help and keys',
  'key.leave': 'close a dialog, leave the presentation',
  'hide.data': 'data',
  'hide.datasets': 'choice of the data set',
  'hide.dataDials': 'settings of the data',
  'hide.features': 'features',
  'hide.network': 'network',
  'hide.networkControls': 'controls of the network',
  'hide.output': 'output',
  'hide.outputTools': 'tools of the output',
  'hide.charts': 'all charts',
  'hide.chart1': 'first chart',
  'hide.chart2': 'second chart',
  'hide.chart3': 'third chart',
  'hide.health': 'health report',
  'hide.timeline': 'timeline',
  'hide.steps': 'steps by phase, minibatch and epoch',
  'hide.reset': 'reset',
  'hide.undo': 'undo and redo',
  'hide.speed': 'speed',
  'hide.figures': 'figures of the run',
  'hide.learningRate': 'learning rate',
  'hide.seed': 'seed',
  'hide.training': 'settings of training, with the optimizer',
  'hide.presets': 'presets',
  'hide.share': 'share',
  'hide.present': 'present',
  'hide.help': 'help',
};
