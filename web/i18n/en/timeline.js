/** timeline.js - English words of the timeline and what was undone. */

export const timeline = {
  'undo.undo': 'Undo',
  'undo.undo.change': 'Undo: {change}',
  'undo.redo': 'Redo',
  'undo.redo.change': 'Redo: {change}',
  'undo.link': 'open link',
};
