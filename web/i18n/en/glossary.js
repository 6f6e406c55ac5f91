/** glossary.js - English words of explanations of terms. */

export const glossary = {};
