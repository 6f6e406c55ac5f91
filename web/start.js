/**
 * start.js - finds out why the page does not start, where main.js cannot say it: it is a classic script, for
 * old browsers, for files and for frames that refuse modules.
 */

import { showReason } from './start-notice.js';
import { readerLanguage } from './ui/reader-language.js';

const DIRECTIVES = /^(script|worker|connect|child|default)-src/;

/** Capturing: the event of a script that cannot be fetched does not bubble. */
addEventListener('error', (event) => explain(event), true);
document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
  const isOurs =
    /^(wasm-eval|blob)/.test(blockedURI) || blockedURI.startsWith(new URL('.', location.href).href);
  if (isOurs && disposition === 'enforce' && DIRECTIVES.test(effectiveDirective))
    showReason('policy', `${effectiveDirective}: ${blockedURI}`);
});

/** @param {ErrorEvent | Event} event */
function explain(event) {
  const { target } = event;
  if (target instanceof HTMLScriptElement) showReason(whyNotFetched(), nameOf(target.src));
  else if (event instanceof ErrorEvent)
    showReason(event.error instanceof SyntaxError ? 'browser' : 'unknown', event.message);
}

function whyNotFetched() {
  if (location.protocol === 'file:') return 'file';
  return self.origin === 'null' ? 'frame' : 'network';
}

/** @param {string} address */
function nameOf(address) {
  return address.replace(/^.*\//, '');
}

const other = readerLanguage() === 'ja' ? 'en' : 'ja';
document.querySelector(`#start [lang=${other}]`)?.remove();
if (!('noModule' in HTMLScriptElement.prototype)) showReason('browser');
