/** open-dialog.js - which dialog is open: what lies outside of it is inert. */

import { signal } from '@preact/signals-core';

/** @import { Signal } from '@preact/signals-core' */

/** @typedef {'presets' | 'share' | 'help'} DialogName */

/** @type {Signal<DialogName | null>} */
export const openDialog = signal(null);

/** @param {DialogName} name */
export function showDialog(name) {
  openDialog.value = name;
}

export function closeDialog() {
  openDialog.value = null;
}
