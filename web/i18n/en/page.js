/** page.js - English words of the page as a whole: bar, link, start. */

export const page = {
  'page.title': 'Kasane: a neural-network playground',
  'language.switch': '日本語',
  'theme.label': 'Theme: {theme}',
  'theme.auto': 'as the system',
  'theme.light': 'light',
  'theme.dark': 'dark',
  'link.copied': 'Link copied.',
  'link.ignored': 'This part of the link is not understood and was left out: {pieces}',
  'drop.file': 'Kasane does not open files. The experiment stays as it is.',
  'notice.dismiss': 'Dismiss',
  'error.start': 'Kasane could not start.',
  'error.start.hint': 'It needs a current browser with WebAssembly SIMD.',
  'share.button': 'Share',
  'share.hint': 'Link to this experiment, with what you want of it',
  'share.title': 'Share',
  'share.link': 'Link to the experiment',
  'share.link.copy': 'Copy link',
  'share.frame': 'Frame for another page (HTML)',
  'share.frame.copy': 'Copy HTML',
  'share.weights': 'with the weights: whoever opens the link goes on from this very epoch',
  'share.tooLong':
    'With the weights the link would be longer than {limit} letters, more than many programs take. It ' +
    'is without them now; a smaller network fits.',
  'share.present': 'open as a presentation, large and with little around it',
  'share.hide': 'Parts of the page to hide: {count}',
  'share.hide.hint':
    'What is ticked is not shown to whoever opens the link. What the experiment does is not changed by it.',
  'present.button': 'Present',
  'present.leave': 'Leave',
  'present.hint': 'Large, for a projector; Escape leaves',
  'presets.hint': 'Experiments that are known to show something',
  'dialog.close': 'Close',
  'link.weights':
    'The weights in the link are damaged or belong to another experiment. The experiment starts from ' +
    'its first weights.',
  'link.copy': 'The link could not be copied. Select it in the field and copy it yourself.',
};
