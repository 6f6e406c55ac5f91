/**
 * names.js - prints the names of all that the core and its labs name, for someone who knows the field:
 *
 *     node tests/unit/names.js
 *
 * One line each: list, name, Japanese, English, with tabs between.
 */

import { translateName } from '../../web/i18n/index.js';
import './languages.js';
import { labCore } from './load-labs.js';

for (const [list, names] of Object.entries(labCore.names)) {
  for (const name of names) {
    console.log([list, name, translateName('ja', list, name), translateName('en', list, name)].join('\t'));
  }
}
