/** glossary.js - Japanese explanations of terms, topic by topic. */

import { dataTerms } from './glossary-data.js';
import { functionsTerms } from './glossary-functions.js';
import { networkTerms } from './glossary-network.js';
import { qualityTerms } from './glossary-quality.js';
import { trainingTerms } from './glossary-training.js';

export const glossary = {
  ...dataTerms,
  ...networkTerms,
  ...functionsTerms,
  ...trainingTerms,
  ...qualityTerms,
};
