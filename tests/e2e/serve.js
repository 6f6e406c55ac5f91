/** serve.js - the built page, served below a folder as many hosts do: an absolute path in it is an error. */

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

export const FOLDER = '/kasane/';
export const CHROMIUM = process.env.CHROMIUM || '/usr/bin/chromium';
export const CHROMIUM_ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

const dist = new URL('../../dist/', import.meta.url);

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** @typedef {import('node:http').IncomingMessage} Request */

/**
 * @param {Record<string, (request: Request) => Promise<string | Buffer>>} [others] answers to names below the
 *   folder beside those of the built files
 * @param {(body: string | Buffer) => Buffer} [pack] as gzip does; without it the files are sent as they are
 */
export function createSite(others = {}, pack) {
  return createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const name = pathname.slice(FOLDER.length) || 'index.html';
    try {
      if (!pathname.startsWith(FOLDER)) throw new Error('outside');
      const body = others[name] ? await others[name](request) : await readFile(new URL(`./${name}`, dist));
      response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
      if (pack) response.setHeader('content-encoding', 'gzip');
      response.end(pack ? pack(body) : body);
    } catch {
      response.writeHead(404).end();
    }
  });
}

/** @param {import('node:http').Server} server @returns {Promise<string>} its origin, when it listens */
export async function listen(server) {
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://127.0.0.1:${port}`;
}
