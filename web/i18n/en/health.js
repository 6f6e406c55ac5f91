/** health.js - English words of the health report. */

export const health = {
  'health.title': 'Health',
  'health.why': 'Why?',
  'health.try': 'Try {settings}',
  'health.try.setting': '{setting}: {value}',
  'health.points': '{points} points',
  'health.place': '{units} of hidden layer {layer}',
  'health.severity.bad': 'Serious',
  'health.severity.warn': 'Warning',
  'health.severity.note': 'Note',
  'health.severity.good': 'Good',
  'health.cause.rate': 'the learning rate is too high',
  'health.cause.sums': 'the initial weights make the sums too large',
  'health.cause.clip': 'the gradient is not clipped',
  'health.cause.flat': 'there is no hidden layer',
  'health.cause.linear': 'without a non-linear activation, layers collapse into one',
  'health.cause.few': 'a layer has too few units',

  'health.diverged': 'Training diverged.',
  'health.diverged.more': 'The loss became infinite at epoch {epoch}; likely cause: {cause}.',
  'health.diverged.why':
    'Each step overshot further than the one before, until the numbers left what a computer can hold. ' +
    'Smaller steps, or steps of limited length, stay near the valley.',

  'health.exploding': 'Exploding gradient.',
  'health.exploding.more': 'The gradient of layer {layer} is {norm} long.',
  'health.exploding.why':
    'Going backwards, every layer multiplies the gradient by its weights, and large weights make it ' +
    'grow from layer to layer. Clipping limits its length and keeps its direction.',

  'health.rising': 'The loss rises.',
  'health.rising.more': 'It is {times} times the first one.',
  'health.rising.why':
    'The gradient points downhill only for a small step; these are so long that they land higher up ' +
    'on the other side. A smaller learning rate takes shorter steps.',

  'health.equal': 'All units of layer {layer} are equal.',
  'health.equal.more': 'They have the same weights, and will keep them.',
  'health.equal.why':
    'Units that start equal answer equally and get equal gradients, so they work as one. Random ' +
    'initial weights break the symmetry.',

  'health.step': 'No gradient through the step.',
  'health.step.more': 'Layer {layer} and what lies before it cannot learn.',
  'health.step.why':
    'The step function is flat everywhere but at 0: its derivative is 0. Backpropagation multiplies ' +
    'by it, and nothing is left.',

  'health.dead': 'Dead ReLU units: {count} of {units}',
  'health.dead.more': '({places}). All {samples} training points give 0.',
  'health.dead.why':
    'Below 0 the slope of ReLU is 0, so a unit whose sum is negative for every point gets no ' +
    'gradient. Leaky ReLU keeps a small slope there.',

  'health.vanishing': 'Vanishing gradient.',
  'health.vanishing.more': 'In layer 1 it is {ratio} of that in layer {layer}.',
  'health.vanishing.why':
    'Going backwards, each layer multiplies the gradient by a slope, that of the sigmoid at most 1/4. ' +
    'After several layers the first ones hardly learn.',

  'health.saturated': 'Saturated units.',
  'health.saturated.more': 'In layer {layer}, {share} of the answers lie on a flat end of the curve.',
  'health.saturated.why':
    'Far from 0 the sigmoid and tanh are nearly flat, and their slope is nearly 0. Little gradient ' +
    'gets through, so such units learn slowly.',

  'health.overfitting': 'Overfitting.',
  'health.overfitting.more': 'The score on the {part} data is {gap} lower than on the training data.',
  'health.overfitting.why':
    'The network has also learned the noise of its training points. A penalty on large weights makes ' +
    'its function smoother; more data would help too.',

  'health.heldOutRises': 'The {part} loss rises again:',
  'health.heldOutRises.more': '{lowest} at best, {loss} now, while the training loss falls.',
  'health.heldOutRises.why':
    'The network grows surer of its answers, also of the wrong ones. A penalty on large weights, or ' +
    'stopping early, holds it back.',

  'health.underfitting': 'Underfitting.',
  'health.underfitting.more': 'Training score {score}, and the loss is flat: {cause}.',
  'health.underfitting.why':
    'The function that was learned is too simple for these data, even for the training points. More ' +
    'units, layers or a non-linear activation make it more flexible.',

  'health.shortSteps': 'Very short steps.',
  'health.shortSteps.more': 'The last one changed the weights by {ratio} of their length.',
  'health.shortSteps.why':
    'About 1e−3 is usual. At this pace training takes very long: raise the learning rate.',

  'health.plateau': 'Plateau.',
  'health.plateau.more': 'The loss has fallen by less than 1 % in {epochs} epochs, and stays near {loss}.',
  'health.plateau.why':
    'The surface of the loss is nearly flat here, or the steps jump to and fro across a valley. ' +
    'Another learning rate often helps.',

  'health.imbalance': 'Uneven classes.',
  'health.imbalance.more': 'Class {class} has {share} of the training points.',
  'health.imbalance.why':
    'Always answering the largest class already gives this accuracy. Look at recall and precision of ' +
    'each class, or even out the classes.',

  'health.longSteps': 'Long steps.',
  'health.longSteps.more': 'The last one changed a layer by {share} of its weights.',
  'health.longSteps.why':
    'About 0.1 % is usual. Long steps make the curves jump; a smaller learning rate smooths them.',

  'health.untrained': 'Not trained yet.',
  'health.untrained.more': 'Press Play, and what training does well or badly is told here.',
  'health.untrained.why':
    'The weights are still the initial ones. Training shows the network all training points once in ' +
    'every epoch.',

  'health.learned': 'Learned.',
  'health.learned.more': 'Score on the {part} data: {score}.',
  'health.learned.why':
    'The network answers well on points it was not trained on, too. This is generalization, the aim ' +
    'of training.',

  'health.learning': 'Learning well.',
  'health.learning.more': 'The loss fell from {first} to {loss} in {epochs} epochs.',
  'health.learning.why':
    'Each step moves the weights a little down the slope of the loss. As long as it falls, keep training.',

  'health.smallGap': 'Small gap.',
  'health.smallGap.more': 'Training and {part} accuracy differ by {gap}.',
  'health.smallGap.why':
    'Data that were not trained on tell whether the network has learned the rule or only the points. ' +
    'A small gap is a good sign.',
};
