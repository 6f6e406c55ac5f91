/** links.test.js - links that are in the world open to what they always opened to, bit for bit. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { EXPERIMENT } from '../../web/state/experiment/settings.js';
import { openLink } from './opened-link.js';

/** @type {{name: string, link: string, opens: import('./opened-link.js').Opened}[]} */
const links = JSON.parse(await readFile(new URL('../golden/links.json', import.meta.url), 'utf8'));

/** How an address can say the same. @type {Record<string, (link: string) => string>} */
const FORMS = {
  'as it is': (link) => link,
  'with the name of the page': (link) => `#/playground?${link.replace(/^#?(v1(&amp;|&|%26)?)?/, '')}`,
  'escaped, with the name of the page': (link) =>
    `#%2Fplayground%3F${link.replace(/^#?(v1(&amp;|&|%26)?)?/, '')}`,
};

describe('links', () => {
  for (const { name, link, opens } of links) {
    for (const [form, written] of Object.entries(FORMS)) {
      it(`${name}, ${form}`, async (t) => assert.deepEqual(await openLink(t, written(link)), opens));
    }
  }

  it('name every setting there is', () => {
    const named = new Set(links.flatMap(({ opens }) => Object.keys(opens.settings)));
    assert.deepEqual(
      EXPERIMENT.keys.filter((key) => !named.has(key)),
      [],
    );
  });
});
