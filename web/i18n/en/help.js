/** help.js - English words of help, keys and what a teacher can hide. */

export const help = {
  'help.title': 'Help and keys',
  'help.reading': 'How to read the page',
  'help.keys': 'Keys',
  'help.keys.hint': 'Single letters work while no text field has the focus. On a Mac, ⌘ stands for Ctrl.',
  'help.licenses': 'Licences of Kasane and of the software in it',
  'help.map': 'Output map',
  'help.map.text':
    'For classes each place has the colour of the one that the network predicts there, stronger where ' +
    'its output is higher. In regression the colour or the curve is the predicted value. Filled points ' +
    'train the network, ringed ones validate it, hollow ones only test it. The cross is the probe: ' +
    'move it, and read the outputs below.',
  'help.diagram': 'Network diagram',
  'help.diagram.text':
    'Each neuron shows its own output for the inputs. Lines are weights: blue positive, orange ' +
    'negative, thick large.',
  'help.figures': 'Figures',
  'help.figures.text':
    'Training figures are of the data that the network learns from, validation figures of data for ' +
    'choosing settings, test figures of data kept for the final evaluation.',
  'help.charts': 'Charts',
  'help.charts.text':
    'A test loss that rises while the training loss falls may mean overfitting. Two losses that stay ' +
    'high together may mean underfitting.',
  'help.fingerprint': 'Weight fingerprint',
  'help.fingerprint.text':
    'Eight digits computed from all weights. The same settings and seed give the same digits at the ' +
    'same epoch on every computer, unless a setting or a weight was changed on the way.',
  'glossary.also': 'Also called: {words}',
  'glossary.missing': 'The glossary could not be loaded. Reload the page. The link keeps your settings.',
  'key.toggle': 'Play or pause',
  'key.epoch': 'One epoch',
  'key.minibatch': 'One minibatch',
  'key.phase': 'One phase of a minibatch',
  'key.reset': 'Reset to the initial weights',
  'key.newSeed': 'New seed',
  'key.undo': 'Undo',
  'key.redo': 'Redo',
  'key.presets': 'Presets',
  'key.share': 'Share',
  'key.present': 'Present, full screen',
  'key.help': 'Help and keys',
  'key.leave': 'Close a dialog, leave the presentation',
  'hide.data': 'Data',
  'hide.datasets': 'Choice of the data set',
  'hide.dataDials': 'Settings of the data',
  'hide.features': 'Features',
  'hide.network': 'Network',
  'hide.networkControls': 'Settings of the network',
  'hide.output': 'Output',
  'hide.outputTools': 'Tools of the output',
  'hide.charts': 'All charts',
  'hide.chart1': 'First chart',
  'hide.chart2': 'Second chart',
  'hide.chart3': 'Third chart',
  'hide.health': 'Health',
  'hide.timeline': 'Timeline',
  'hide.steps': 'Train one phase, minibatch or epoch',
  'hide.reset': 'Reset',
  'hide.undo': 'Undo and redo',
  'hide.speed': 'Speed',
  'hide.figures': 'Figures of the run',
  'hide.learningRate': 'Learning rate',
  'hide.seed': 'Seed',
  'hide.training': 'Training settings, with the optimizer',
  'hide.presets': 'Presets',
  'hide.share': 'Share',
  'hide.present': 'Present',
  'hide.help': 'Help',
};
