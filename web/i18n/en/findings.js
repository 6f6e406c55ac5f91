/** findings.js - English sentences of the findings of the health report: what is the case, and why. */

export const findings = {
  'health.diverged': 'The loss diverged.',
  'health.diverged.more': 'At epoch {epoch} it left the range that can be computed. Possible cause: {cause}.',
  'health.diverged.why':
    'An update has probably moved so far that it jumped across the valley. Where the other side is ' +
    'steeper, the next jump is longer still.',
  'health.diverged.why.sums':
    'Large initial weights make sums and gradients large. One update then moves so far that it jumps ' +
    'across the valley of the loss.',
  'health.diverged.why.edit':
    'A very large weight makes sums and gradients large. One update then moves so far that it jumps ' +
    'across the valley. Reset goes back to the initial weights.',

  'health.edited': 'The edited weight has raised the loss.',
  'health.edited.more': 'It was {before} before the edit and is {loss} now. Undo takes the edit back.',
  'health.edited.why':
    'Training has fitted all weights to each other. When one is changed by hand, they no longer fit. The ' +
    'learning rate is not to blame. Training on may repair it.',

  'health.exploding': 'The gradient is very large (exploding gradient).',
  'health.exploding.more': 'In {layer} its size (norm) is {norm}.',
  'health.exploding.why':
    'On the way back each layer multiplies the gradient by its weights, so large weights make it grow. ' +
    'Start with smaller weights, or limit its size by gradient clipping.',

  'health.rising': 'The loss is rising.',
  'health.rising.more': 'It is now {times} the first one.',
  'health.rising.why':
    'The gradient tells only the slope where you stand. A long move can end higher up, on the other side ' +
    'of the valley. Try a lower learning rate.',

  'health.equal': 'All neurons of {layer} do the same work.',
  'health.equal.more': 'Their weights are equal, and training keeps them equal.',
  'health.equal.why':
    'Neurons that start with equal weights give equal outputs and get equal gradients. However many ' +
    'they are, they work as one. Random initial weights make them differ.',

  'health.step': 'No gradient passes the step function.',
  'health.step.more': 'Its derivative is 0: {layer} and all layers before it do not learn.',
  'health.step.more.first': 'Its derivative is 0: {layer} does not learn.',
  'health.step.why':
    'The step function is flat everywhere but at 0. Backpropagation multiplies by its slope, which is 0, ' +
    'so nothing is left of the gradient.',

  'health.dead': '{count} of {units} ReLU neurons always output 0.',
  'health.dead.one': '1 of {units} ReLU neurons always outputs 0.',
  'health.dead.more':
    'They are {places}. For all {samples} training samples checked, their weighted sum is 0 or less.',
  'health.dead.more.one':
    'It is {places}. For all {samples} training samples checked, its weighted sum is 0 or less.',
  'health.dead.why':
    'Where the sum is 0 or less, the slope of ReLU is 0. No gradient arrives, so training cannot improve ' +
    'these weights. If they are few, the others can often make up for them.',

  'health.vanishing': 'The gradient fades on its way back (vanishing gradient).',
  'health.vanishing.more': 'In hidden layer 1 it is {ratio} of what it is in {layer}.',
  'health.vanishing.why':
    'On the way back each layer multiplies the gradient by weights and slopes. Where these are small, ' +
    'hardly any gradient reaches the first layers, and they hardly learn.',
  'health.vanishing.why.sigmoid':
    'On the way back each layer multiplies the gradient by a slope. That of the sigmoid is at most 1/4, ' +
    'so hardly any gradient reaches the first layers, and they hardly learn.',

  'health.saturated': 'Outputs sit on the flat ends of the curve (saturation).',
  'health.saturated.more': 'In {layer} these are {share} of the outputs.',
  'health.saturated.why':
    'Far from 0 the sigmoid and tanh are nearly flat: their slope is close to 0. Hardly any gradient gets ' +
    'through, so learning stalls.',

  'health.overfitting': 'This may be overfitting.',
  'health.overfitting.more':
    '{measure} is {train} on the training data and {held} on the {part} data, {gap} lower.',
  'health.overfitting.why':
    'The network may fit its training data too closely. Regularization, which keeps weights small, or ' +
    'more training data often narrow the gap.',
  'health.overfitting.why.few':
    'The network may fit its training data too closely. With {count} {part} samples, though, one answer ' +
    'makes {one}. Change the seed and see whether the gap stays.',

  'health.heldOutRises': 'The {part} loss is rising again.',
  'health.heldOutRises.more':
    'Its lowest was {lowest}, now it is {loss}. The training loss is still falling.',
  'health.heldOutRises.why':
    'The network seems to give high probabilities to wrong answers, too. Regularization or early ' +
    'stopping can prevent it.',
  'health.heldOutRises.why.values':
    'The network seems to follow its training data so closely that it is further off on other data. ' +
    'Regularization or early stopping can prevent it.',

  'health.underfitting': 'The network may be too simple for the data (underfitting).',
  'health.underfitting.more':
    '{measure} on the training data is {score}, and the loss no longer falls. Possible cause: {cause}.',
  'health.underfitting.why':
    'The shapes that this network can make may be too simple for the data. More neurons, more layers or a ' +
    'non-linear activation function let it make others.',

  'health.shortSteps': 'The updates are very small.',
  'health.shortSteps.more': 'The last one changed the weights by {ratio} of their size.',
  'health.shortSteps.why':
    'About 1 in 1,000 (0.1%) is usual. At this pace training takes very long. Try a higher learning rate.',

  'health.slow': 'The loss is falling very slowly.',
  'health.slow.more': 'In {epochs} epochs it has gone from {first} to {loss}.',
  'health.slow.why':
    'It is on its way down into a valley, but each update moves only a little. A higher learning rate gets ' +
    'much further in the same time.',
  'health.slow.why.start':
    'For ReLU the initial weights are small: signal and gradient get weaker from layer to layer. With He ' +
    'weights the signal about keeps its size.',

  'health.plateau': 'The loss no longer falls (plateau).',
  'health.plateau.more':
    'It has fallen by less than 1% in {epochs} epochs and stays near {loss}. {measure} on the training ' +
    'data is {score}.',
  'health.plateau.why':
    'The landscape of the loss may be nearly flat here, or the updates swing from side to side of a ' +
    'valley. Another learning rate often helps.',

  'health.imbalance': 'The classes differ in size.',
  'health.imbalance.more': 'Class {class} has {share} of the training data.',
  'health.imbalance.why':
    'Always answering class {class} already gives an accuracy of {share}. The confusion matrix shows ' +
    'recall and precision of each class.',

  'health.longSteps': 'The updates are rather large.',
  'health.longSteps.more': 'The last one moved a layer by {share} of the size of its weights.',
  'health.longSteps.why':
    'About 0.1% (1 in 1,000) is usual. Large updates make the curves jump. A lower learning rate smooths ' +
    'them.',

  'health.untrained': 'Not trained yet.',
  'health.untrained.more': 'Press Play. What goes well and what does not will be shown here.',
  'health.untrained.why':
    'The weights are still the initial ones. In every epoch each training sample is used once to update ' +
    'them.',

  'health.early': 'It is too early to tell.',
  'health.early.more': 'The loss has gone from {first} to {loss}. A few more epochs will show more.',
  'health.early.why':
    'Single epochs go up and down by chance. Only over some dozens of them does it show whether the loss ' +
    'is falling.',

  'health.settled': 'The loss has settled (convergence).',
  'health.settled.more': 'It stays near {loss}. {measure} on the training data is {score}.',
  'health.settled.why':
    'More training will probably change little. For a better result change the learning rate, the ' +
    'network or the features.',

  'health.learned': 'The data are learned.',
  'health.learned.more': '{measure} is {train} on the training data and {held} on the {part} data.',
  'health.learned.why':
    'The network also answers well on data that it was not trained on. This is generalization, the aim ' +
    'of training.',
  'health.learned.train': 'The training data are learned.',
  'health.learned.more.train': '{measure} on them is {score}.',
  'health.learned.why.train':
    'Whether the network generalizes can only be seen with test data. Lower the share of training data: ' +
    'what is left becomes test data.',
  'health.learned.gap': 'The training data are learned.',
  'health.learned.why.gap':
    'On the {part} data it is somewhat lower. With few samples chance alone may explain it. Change the ' +
    'seed and see whether the gap stays.',

  'health.learning': 'The loss is falling.',
  'health.learning.more':
    'At epoch {epoch} it is {loss}, down from {first}. {measure} on the training data is {score}.',
  'health.learning.why':
    'Each update moves the weights a little down the slope of the loss. As long as it falls, keep ' +
    'training.',

  'health.smallGap': 'Training and {part} data give similar results.',
  'health.smallGap.more':
    '{measure} is {train} on the training data and {held} on the {part} data: a difference of {gap}.',
  'health.smallGap.why':
    'Data that were not trained on help to tell whether the network has found the rule or only ' +
    'remembers samples. A small difference is a good sign.',
};
