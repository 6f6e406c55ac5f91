/** page.js - English words of the page as a whole: bar, link, start. */

export const page = {
  'language.switch': '日本語',
  'theme.label': 'Theme: {theme}',
  'theme.auto': 'as the system',
  'theme.light': 'light',
  'theme.dark': 'dark',
  'share.button': 'Share',
  'share.hint': 'Copy a link to this experiment',
  'link.copied': 'Link copied.',
  'link.copy': 'The link could not be copied. Here it is: {link}',
  'link.ignored': 'This part of the link is not understood and was left out: {pieces}',
  'notice.dismiss': 'Dismiss',
  'notice.detail': 'Details',
  'error.start': 'Kasane could not start.',
  'error.start.hint': 'It needs a current browser with WebAssembly SIMD.',
};
