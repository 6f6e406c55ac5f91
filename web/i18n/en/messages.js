/** messages.js - English words of what goes wrong. */

export const messages = {
  'rule.unknown': '“{value}” is not a setting.',
  'rule.oneOf': '“{value}” cannot be chosen for the {setting}.',
  'rule.number': 'For the {setting}, enter a number from {min} to {max}.',
  'rule.integer': 'For the {setting}, enter a whole number from {min} to {max}.',
  'rule.list':
    'For the {setting}, enter at most {length} layers of {min} to {max} neurons. “{value}” cannot be used.',
  'rule.flag': 'For the {setting}, choose on or off. “{value}” cannot be used.',
  'rule.names': 'For the {setting}, choose {min} to {max}. “{value}” cannot be used.',
  'rule.pairs':
    'For the {setting}, enter up to {length} numbers from {min} to {max}, in pairs. “{value}” cannot ' +
    'be used.',
  'rule.pair': 'For the {setting}, enter two numbers from {min} to {max}. “{value}” cannot be used.',
  'rule.hint': 'The value before stays.',
  'rule.because.empty': 'The field was empty, so it stays at {kept}.',
  'rule.because.notNumber': '“{value}” is not a number, so it stays at {kept}.',
  'rule.because.notWhole': '“{value}” is not a whole number, so it stays at {kept}.',
  'rule.because.outside': '“{value}” is outside this range, so it stays at {kept}.',
  'rule.because.ambiguous':
    '“{value}” can mean {first} or {second}. It stays at {kept} until you enter one of them without a comma.',
  'error.argument': 'This setting cannot be used.',
  'error.argument.hint': 'The settings before stay.',
  'error.state': 'This is not possible at the moment.',
  'error.state.hint': 'Press Reset, then try again.',
  'error.memory': 'There is not enough memory for this network.',
  'error.memory.hint': 'Choose fewer neurons, layers or samples.',
  'error.shape': 'The sizes of data and network do not fit together.',
  'error.shape.hint': 'The settings before stay.',
  'error.data': 'These data cannot be used.',
  'error.data.hint': 'Choose more samples or another share of training data.',
  'error.diverged': 'Training stopped because the loss diverged.',
  'error.diverged.hint': 'Lower the learning rate, then press Reset.',
  'error.internal': 'Training stopped because of a fault in Kasane.',
  'error.internal.hint': 'Reload the page. The link keeps your settings.',
  'error.crashed': 'The part of Kasane that trains has stopped unexpectedly.',
  'error.crashed.hint': 'It is being started again with the same settings.',
  'error.crashed.recovered':
    'It was started again with the same settings and stands at epoch {epoch}. Press Play to go on.',
  'error.charts': 'The part of Kasane that draws charts could not be loaded.',
  'error.charts.hint': 'Training goes on. Reload the page. The link keeps your settings.',
  'error.unknown': 'Something went wrong.',
  'error.unknown.hint': 'Reload the page. The link keeps your settings.',
};
