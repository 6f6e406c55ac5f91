/** timeline.js - English words of the timeline and what was undone. */

export const timeline = {
  'timeline.label': 'Epoch shown',
  'timeline.place': 'Epoch {epoch} of {newest}',
  'timeline.spoken': 'Epoch {epoch} of {newest}, test loss {loss}',
  'timeline.now': 'Latest',
  'timeline.now.hint': 'Back to the latest epoch, exactly as it was',
  'timeline.restore': 'Best: {epoch}',
  'timeline.restore.hint':
    'Restore the weights of epoch {epoch}, with the lowest validation or else training loss',
  'timeline.branched':
    'Training branches off at epoch {epoch}. What came after it stays as thin lines in the charts.',
  'timeline.forget': 'Clear {count} earlier',
  'timeline.forget.hint': 'Remove the curves of earlier runs from the charts',
  'undo.undo': 'Undo',
  'undo.undo.change': 'Undo: {change}',
  'undo.redo': 'Redo',
  'undo.redo.change': 'Redo: {change}',
  'undo.link': 'open link',
  'undo.weight': 'edited weight',
};
