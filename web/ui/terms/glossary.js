/** glossary.js - the terms of the glossary, fetched when one is first looked up. */

import { signal } from '@preact/signals-core';
import { language } from '../preferences.js';

/** @import { Term } from '../../i18n/glossary/index.js' */

/** @import { Signal } from '@preact/signals-core' */

/** Null until it is here. @type {Signal<Readonly<Record<string, Term>> | null>} */
export const glossary = signal(null);
/** Whether it could not be fetched the last time. */
export const isGlossaryMissing = signal(false);
let isOpening = false;

/** Fetches the glossary, unless it is here or on its way. */
export async function openGlossary() {
  if (glossary.value || isOpening) return;
  isOpening = true;
  try {
    const { TERMS } = await import('../../i18n/glossary/index.js');
    glossary.value = TERMS;
    isGlossaryMissing.value = false;
  } catch {
    isGlossaryMissing.value = true;
  }
  isOpening = false;
}

/** @param {string} key @returns {string} the name of a term; none until the glossary is here */
export function termName(key) {
  openGlossary();
  return glossary.value?.[key]?.[language.value].name ?? '';
}
