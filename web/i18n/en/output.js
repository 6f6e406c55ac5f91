/** output.js - English words of the output. */

export const output = {
  'output.title': 'Output',
  'output.filled': 'filled: training',
  'output.hollow': 'hollow: test',
  'output.map': 'Decision map with the probe. Click, drag or use the arrow keys to move the probe.',
  'output.probe': 'probe ({x1}, {x2})',
  'output.probe.spoken': 'x1 {x1}, x2 {x2}: {outputs}',
  'output.class': 'class {index}',
  'output.raw': 'output {index}',
  'output.bars.softmax': 'Softmax at the probe',
  'output.bars.sigmoid': 'Sigmoid at the probe',
  'output.bars.identity': 'Outputs at the probe',
};
