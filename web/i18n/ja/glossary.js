/** glossary.js - Japanese words of explanations of terms. */

export const glossary = {};
