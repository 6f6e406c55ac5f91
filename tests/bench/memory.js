/**
 * memory.js - what a page and its worker hold. While a page works there is always garbage in its heaps: by
 * chance more than what is held. So a sample is the least of several readings, each after a collection. No
 * reading can be below what is held; what a frame has left between collection and reading is in most of them.
 */

import { readFile } from 'node:fs/promises';

const READINGS = 5;
const MB = 2 ** 20;
const MAX_PERCENT = 5;

/** Where memory is held. */
const PLACES = ['page heap', 'page document', 'worker heap', 'buffers', 'WebAssembly'];

/** @typedef {(method: string) => Promise<any>} Ask the debugger of a page or of a worker */
/**
 * @typedef {Record<string, number>} Sample MB by place, and 'total'; 'waiting': the page's heap as it was
 *   found, with its garbage
 */

/**
 * What asks a page's worker, by messages of the debugger.
 * @param {import('playwright-core').CDPSession} session of the page
 * @returns {Promise<Ask>}
 */
async function askWorker(session) {
  /** @type {Map<number, (result: any) => void>} */
  const waiting = new Map();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  /** @type {Promise<string>} */
  const attached = new Promise((resolve) => {
    session.on('Target.attachedToTarget', ({ sessionId }) => resolve(sessionId));
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false });
  const sessionId = await attached;
  let lastId = 0;
  return (method) =>
    new Promise((resolve) => {
      const id = ++lastId;
      waiting.set(id, resolve);
      const message = JSON.stringify({ id, method });
      session.send('Target.sendMessageToTarget', { sessionId, message });
    });
}

/** Before the worker's own code: it notes the memory of every module, which nothing outside of it can see. */
const NOTING = `{
  const { instantiate } = WebAssembly;
  self.memories = [];
  WebAssembly.instantiate = async (...sources) => {
    const instance = await instantiate(...sources);
    self.memories.push(instance.exports.memory);
    return instance;
  };
}`;

/** @returns {Promise<string>} the built worker, noting its modules: to be served in the place of the other */
export async function notingWorker() {
  return NOTING + (await readFile(new URL('../../dist/worker.js', import.meta.url), 'utf8'));
}

/** @param {import('playwright-core').Page} page @returns {Promise<number>} bytes of its workers' modules */
async function wasmBytes(page) {
  const ofWorkers = page.workers().map((worker) =>
    worker.evaluate(() => {
      const { memories } = /** @type {{memories: WebAssembly.Memory[]}} */ (/** @type {unknown} */ (self));
      return memories.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
    }),
  );
  return (await Promise.all(ofWorkers)).reduce((sum, bytes) => sum + bytes, 0);
}

/** @param {Ask} ask @returns {Promise<{heap: number, document: number, buffers: number}>} bytes held */
async function held(ask) {
  const least = {
    heap: Number.POSITIVE_INFINITY,
    document: Number.POSITIVE_INFINITY,
    buffers: Number.POSITIVE_INFINITY,
  };
  for (let i = 0; i < READINGS; i++) {
    await ask('HeapProfiler.collectGarbage');
    const usage = await ask('Runtime.getHeapUsage');
    least.heap = Math.min(least.heap, usage.usedSize);
    least.document = Math.min(least.document, usage.embedderHeapUsedSize);
    least.buffers = Math.min(least.buffers, usage.backingStorageSize);
  }
  return least;
}

/**
 * @param {import('playwright-core').Page} page with a notingWorker()
 * @returns {Promise<() => Promise<Sample>>} takes a sample
 */
export async function memoryOf(page) {
  const session = await page.context().newCDPSession(page);
  const inWorker = await askWorker(session);
  /** @type {Ask} */
  const inPage = (method) => session.send(/** @type {any} */ (method));
  return async () => {
    const { usedSize: waiting } = await inPage('Runtime.getHeapUsage');
    const wasm = await wasmBytes(page);
    const [ofPage, ofWorker] = [await held(inPage), await held(inWorker)];
    const buffers = ofPage.buffers + ofWorker.buffers;
    const bytes = [ofPage.heap, ofPage.document, ofWorker.heap + ofWorker.document, buffers, wasm];
    const total = bytes.reduce((sum, part) => sum + part, 0);
    const named = PLACES.map((place, i) => [place, bytes[i] / MB]);
    return { ...Object.fromEntries(named), total: total / MB, waiting: waiting / MB };
  };
}

/** @param {readonly Sample[]} samples @param {string} place @returns its range and how far from the middle */
function level(samples, place) {
  const figures = samples.map((sample) => sample[place]);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const middle = (least + most) / 2;
  return { least, most, middle, percent: (50 * (most - least)) / middle };
}

/** @param {readonly Sample[]} samples @returns {string[]} lines */
export function memoryTable(samples) {
  const levels = [...PLACES, 'total'].map((place) => ({ place, ...level(samples, place) }));
  const uneven = levels.filter(({ percent }) => percent > MAX_PERCENT).map(({ place }) => place);
  const garbage = level(samples, 'waiting');
  return [
    `held in MB, ${samples.length} samples, each the least of ${READINGS} readings after a collection:`,
    `  ${cells('', ['least', 'most', 'middle'])}`,
    ...levels.map(({ place, least, most, middle, percent }) => {
      const sizes = [least, most, middle].map((size) => size.toFixed(2));
      return `  ${cells(place, sizes)}  ± ${percent.toFixed(1)} %`;
    }),
    `  ${cells('with garbage', [garbage.least.toFixed(2), garbage.most.toFixed(2)])}  the heap of the page`,
    `flat within ± ${MAX_PERCENT} %: ${uneven.length === 0 ? 'yes, all' : `not ${uneven.join(', ')}`}`,
  ];
}

/** @param {string} head @param {string[]} texts */
function cells(head, texts) {
  return head.padEnd(14) + texts.map((text) => text.padStart(8)).join('');
}
