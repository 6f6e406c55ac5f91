/** fingerprints-in-page.js - runs in a browser, on a page beside the built files. */

/**
 * Trains runs in the page's own worker. Stands alone: tests send its text into a page.
 * @param {any[]} runs experiments, each with its epochs
 * @returns {Promise<string[]>} the fingerprint that each ends with
 */
export async function fingerprintsOf(runs) {
  const worker = new Worker('./worker.js', { type: 'module' });
  /** @param {string} method @param {...unknown} args @returns {Promise<any>} */
  const ask = (method, ...args) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) =>
        data.error ? reject(new Error(data.error.message)) : resolve(data.value);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage({ id: 0, method, args });
    });
  await ask('load', await (await fetch('./kasane.wasm')).arrayBuffer());
  const fingerprints = [];
  for (const run of runs) {
    await ask('build', run);
    for (let epoch = 0; epoch < run.epochs; epoch++) await ask('stepEpoch');
    fingerprints.push((await ask('frame', { views: {}, probes: [], historySince: -1 })).fingerprint);
  }
  worker.terminate();
  return fingerprints;
}
