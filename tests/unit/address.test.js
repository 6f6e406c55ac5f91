import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatAddress, parseAddress } from '../../web/shell/address.js';

/** @type {[hash: string, page: string, path: string[], query: string][]} */
const ADDRESSES = [
  ['', '', [], ''],
  ['#', '', [], ''],
  ['#/', '', [], ''],
  ['#/?noise=0.2', '', [], 'noise=0.2'],
  ['#/playground', 'playground', [], ''],
  ['#/playground/', 'playground', [], ''],
  ['#/playground?', 'playground', [], ''],
  ['#/playground?noise=0.2&hidden=8,8', 'playground', [], 'noise=0.2&hidden=8,8'],
  ['#/labs/softmax?z=1,2', 'labs', ['softmax'], 'z=1,2'],
  ['#/race?v1&of=2', 'race', [], 'v1&of=2'],
  ['#/constructor', 'constructor', [], ''],
];

/** @type {[hash: string, query: string][]} */
const OLD = [
  ['#v1', ''],
  ['#v1&', ''],
  ['#v1&noise=0.2&weights=AbC-_', 'noise=0.2&weights=AbC-_'],
  ['##v1&noise=0.2', 'noise=0.2'],
  ['#v9&noise=0.2', 'v9&noise=0.2'],
  ['#v10&noise=0.2', 'v10&noise=0.2'],
  ['#noise=0.2', 'noise=0.2'],
];

/** What programs that pass a link on make of it. @type {Record<string, string>} */
const MANGLED = {
  'in HTML': '#/labs/softmax?a=1&amp;b=2,3',
  escaped: '#/labs/softmax?a%3D1%26b%3D2%2C3',
  'escaped from its beginning on': '#%2Flabs%2Fsoftmax%3Fa%3D1%26b%3D2%2C3',
  'escaped twice': '#%252Flabs%252Fsoftmax%253Fa%253D1%2526b%253D2%252C3',
  'with & for ?': '#/labs/softmax&a=1&b=2,3',
  'in a sentence': '#/labs/softmax?a=1&b=2,3).',
  'asked about': '#/labs/softmax?a=1&b=2,3?',
  'in Japanese brackets': '#/labs/softmax?a=1&b=2,3」。',
  wrapped: '#/labs/soft%0D%0Amax?a=1\n> &b=2,3',
};

describe('an address', () => {
  for (const [hash, page, path, query] of ADDRESSES)
    it(`${hash || 'that is empty'} is read`, () => {
      assert.deepEqual(parseAddress(hash), { page, path, query });
    });

  for (const [hash, query] of OLD)
    it(`${hash} from before there were pages names none`, () => {
      assert.deepEqual(parseAddress(hash), { page: '', path: [], query });
    });

  for (const [how, hash] of Object.entries(MANGLED))
    it(`${how} is read as it was sent`, () => {
      assert.deepEqual(parseAddress(hash), { page: 'labs', path: ['softmax'], query: 'a=1&b=2,3' });
    });

  it('that is written is read as the same', () => {
    for (const address of [
      { page: 'playground', path: [], query: '' },
      { page: 'playground', path: [], query: 'noise=0.2&hidden=8,8' },
      { page: 'labs', path: ['softmax', 'two'], query: 'z=1' },
    ])
      assert.deepEqual(parseAddress(formatAddress(address)), address);
    assert.equal(formatAddress({ page: 'labs', path: ['softmax'], query: 'z=1' }), '#/labs/softmax?z=1');
    assert.equal(formatAddress({ page: 'playground' }), '#/playground');
  });
});
