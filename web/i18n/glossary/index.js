/**
 * The glossary: every term with its name in both languages, its reading in kana, what it means, its formula,
 * and the other words that readers meet elsewhere. It is large and wanted only by who looks a term up, so the
 * page fetches it then (ui/terms/glossary.js).
 */

import { activations } from './activations.js';
import { data } from './data.js';
import { depth } from './depth.js';
import { experiments } from './experiments.js';
import { features } from './features.js';
import { fitting } from './fitting.js';
import { gradients } from './gradients.js';
import { graphs } from './graphs.js';
import { losses } from './losses.js';
import { measures } from './measures.js';
import { neurons } from './neurons.js';
import { optimizers } from './optimizers.js';
import { outputs } from './outputs.js';
import { perceptrons } from './perceptrons.js';
import { rates } from './rates.js';
import { training } from './training.js';
import { weights } from './weights.js';

/**
 * @typedef {object} TermWords
 * @property {string} name the one word that the page uses
 * @property {string} [kana] how it is read, where that is not plain
 * @property {string} text
 * @property {string} [note] how Kasane computes it, where other programs do it otherwise
 * @property {readonly string[]} [also] words for it in books, exams and other programs
 */
/** @typedef {string | {en: string, ja: string}} Formula the same in both languages, unless it has words */
/** @typedef {{en: TermWords, ja: TermWords, formula?: Formula}} Term */

/** In the order of the chapters. @type {Readonly<Record<string, Term>>} */
export const TERMS = Object.freeze({
  ...data,
  ...features,
  ...neurons,
  ...perceptrons,
  ...activations,
  ...outputs,
  ...losses,
  ...measures,
  ...gradients,
  ...graphs,
  ...training,
  ...optimizers,
  ...rates,
  ...weights,
  ...depth,
  ...fitting,
  ...experiments,
});
