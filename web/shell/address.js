/**
 * address.js - the part of the address behind '#', which says what is shown: '#/playground?noise=0.2'. Links
 * from before there were pages, such as '#v1&noise=0.2', name none.
 */

import { plainHash } from './plain-hash.js';

/**
 * @typedef {object} Address
 * @property {string} page '' where none is named
 * @property {readonly string[]} path what is named below the page
 * @property {string} query such as 'noise=0.2&hidden=8,8'
 */

/** How old links begin. */
const OLD_VERSION = /^&*v1(?:&+|$)/;
/** A program that passes a link on may take '?' for '&'. */
const PARTS = /^([^?&]*)[?&]*(.*)$/s;

/** @param {string} hash also as programs that pass links on have changed it @returns {Address} */
export function parseAddress(hash) {
  const text = plainHash(hash).replace(/^#+/, '');
  if (!text.startsWith('/')) return { page: '', path: [], query: text.replace(OLD_VERSION, '') };
  const [, names, query] = /** @type {RegExpExecArray} */ (PARTS.exec(text));
  const [page = '', ...path] = names.split('/').filter(Boolean);
  return { page, path, query };
}

/** @param {Partial<Address> & {page: string}} address @returns {string} with its '#' */
export function formatAddress({ page, path = [], query = '' }) {
  return `#/${[page, ...path].join('/')}${query === '' ? '' : `?${query}`}`;
}
