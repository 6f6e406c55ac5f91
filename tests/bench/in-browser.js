/** in-browser.js - runs in a browser: trains experiments in the page's own worker, and posts how fast. */

/** @param {Worker} worker @returns {(method: string, ...args: unknown[]) => Promise<any>} */
function callsOf(worker) {
  let id = 0;
  /** @type {Map<number, {resolve: (value: unknown) => void, reject: (error: Error) => void}>} */
  const waiting = new Map();
  worker.onmessage = ({ data }) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error) call?.reject(new Error(JSON.stringify(data.error)));
    else call?.resolve(data.value);
  };
  return (method, ...args) =>
    new Promise((resolve, reject) => {
      waiting.set(++id, { resolve, reject });
      worker.postMessage({ id, method, args });
    });
}

/** @param {any} experiment @param {ArrayBuffer} wasm @param {{warmUpMs: number, timedMs: number}} times */
async function measure(experiment, wasm, { warmUpMs, timedMs }) {
  const worker = new Worker('./worker.js', { type: 'module' });
  const call = callsOf(worker);
  const stand = async () => {
    const { epoch } = await call('frame', { views: {}, probes: [], historySince: -1 });
    return { epoch, ms: performance.now() };
  };
  await call('load', wasm);
  await call('build', experiment);
  await call('play');
  await new Promise((resolve) => setTimeout(resolve, warmUpMs));
  const begin = await stand();
  await new Promise((resolve) => setTimeout(resolve, timedMs));
  const end = await stand();
  worker.terminate();
  return ((end.epoch - begin.epoch) * 1000) / (end.ms - begin.ms);
}

async function run() {
  const { experiments, ...times } = await (await fetch('./requests.json')).json();
  const wasm = await (await fetch('./kasane.wasm')).arrayBuffer();
  const rates = [];
  for (const experiment of experiments) rates.push(await measure(experiment, wasm, times));
  return { rates };
}

run()
  .catch((error) => ({ error: String(error) }))
  .then((body) => fetch('./answer', { method: 'POST', body: JSON.stringify(body) }));
