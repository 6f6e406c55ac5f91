/** languages.js - both languages, for tests of what is written. */

import { loadLanguage } from '../../web/i18n/index.js';

await Promise.all([loadLanguage('ja'), loadLanguage('en')]);
