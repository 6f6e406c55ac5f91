/** floors.js - which folder may use which: the floors are listed here and nowhere else. */

import { readdirSync, readFileSync } from 'node:fs';

/** Lowest first; how the paths of a floor begin. */
const FLOORS = [
  ['c/nn.h', 'c/nn_lab.h'], // the contract: it includes nothing but itself
  ['c/base/'],
  ['c/kernels/'],
  ['c/parts/'],
  ['c/data/'],
  ['c/network/'],
  ['c/train/'],
  ['c/lab/'],
  ['c/api/'],
  ['web/core/', 'web/data/'],
  ['web/engine/'],
  ['web/state/'],
  ['web/i18n/'],
  ['web/ui/'],
  ['web/playground/', 'web/labs/', 'web/race/'],
  ['web/shell/'],
  ['web/main.js', 'web/start'],
];

/** Where less may be imported than everything on the same floor and below. */
const ONLY = [
  { from: /^web\/(core|data|engine)\//, to: /^web\//, why: 'this floor needs no package' },
  {
    from: /^web\/state\/settings\//,
    to: /^web\/(state\/settings|data)\/|^@preact\/signals-core$/,
    why: 'a table of settings knows no page',
  },
  {
    from: /^c\/(?!api\/|base\/status\.h|nn_lab\.h)/,
    to: /^(?!c\/nn)/,
    why: 'what is behind the contract does not know it',
  },
  { from: /^web\/i18n\//, to: /^web\/i18n\//, why: 'texts import only texts' },
  {
    from: /^web\/ui\//,
    to: /^(?!web\/(state|engine|core)\/)/,
    why: 'the kit knows no store',
  },
  {
    from: /^web\/(labs|race)\//,
    to: /^(?!web\/(playground|shell)\/)/,
    why: 'no page knows another',
  },
  {
    from: /^web\/(?!engine\/)/,
    to: /^(?!web\/engine\/)|^web\/engine\/(client|rpc\/(remote|worker-pool))\.js$/,
    why: 'the page knows the client',
  },
];

export const TOP_LEVEL = [
  ...['c', 'web', 'tests', 'build.sh', 'package.json', 'README.md'],
  ...['LICENSE', 'package-lock.json'],
  ...['node_modules', 'dist'],
];

const MAX_COLUMNS = 110;
/** @type {[RegExp, number][]} */
const MAX_LINES = [
  [/^c\/nn\.h$/, 600], // the only list of what the core exports
  [/\.[ch]$/, 300],
  [/\.js$/, 200],
];

export const root = new URL('../../', import.meta.url);

/** @typedef {Map<string, string>} Files path to text */

/** @param {...string} folders @returns {Files} */
export function read(...folders) {
  const paths = folders.flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true }).map((path) => `${folder}/${path}`),
  );
  const sources = paths.filter((path) => /\.(c|h|js)$/.test(path) && !path.includes('/node_modules/'));
  return new Map(sources.sort().map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));
}

/** @param {string} path */
function floorOf(path) {
  return FLOORS.findIndex((names) => names.some((name) => path.startsWith(name)));
}

/**
 * The places a file points to: paths below the root, or names of packages as they stand.
 * @param {string} path
 * @param {string} text
 * @param {Files} files
 */
function targets(path, text, files) {
  if (!path.endsWith('.js')) {
    const names = [...text.matchAll(/^[ \t]*#[ \t]*include[ \t]+"([^"]+)"/gm)].map((match) => match[1]);
    return names.map((name) => [resolve(name, path), `c/${name}`].find((it) => files.has(it)) ?? name);
  }
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statements = /^\s*(?:import|export)\b(?:[^'"`;()]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;
  const calls = /\bimport\(\s*['"`]([^'"`]+)['"`]/g;
  const names = [...code.matchAll(statements), ...code.matchAll(calls)].map((match) => match[1]);
  return names.map((name) => (name.startsWith('.') ? resolve(name, path) : name));
}

/** @param {string} name @param {string} from */
function resolve(name, from) {
  return new URL(name, `file:///${from}`).pathname.slice(1);
}

/** @param {Files} files */
export function violations(files) {
  const found = [];
  for (const [path, text] of files) {
    if (floorOf(path) < 0) found.push(`${path}: stands on no floor`);
    for (const target of targets(path, text, files)) {
      const isOurs = path.endsWith('.js') ? /^(c|web)\//.test(target) : true;
      const broken = ONLY.filter((rule) => rule.from.test(path) && !rule.to.test(target)).map(
        (rule) => rule.why,
      );
      if (isOurs && !files.has(target)) broken.push('no such file');
      if (isOurs && floorOf(target) > floorOf(path)) broken.push('points up');
      found.push(...broken.map((why) => `${path} -> ${target}: ${why}`));
    }
  }
  return found;
}

/**
 * Files that import each other in a ring: none of them could be read, tested or taken elsewhere alone. What
 * is imported while the page runs does not count. A header of the core stands for its source too.
 * @param {Files} files
 * @returns {string[]} each ring, from its first file
 */
export function circles(files) {
  /** @type {string[]} */
  const found = [];
  /** @type {Map<string, 'open' | 'done'>} */
  const states = new Map();
  /** @param {string} path @param {string[]} way from where the search began */
  const visit = (path, way) => {
    if (states.get(path) === 'open') found.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (states.has(path)) return;
    states.set(path, 'open');
    const text = (files.get(path) ?? '').replace(/\bimport\([^)]*\)/g, '');
    const source = path.replace(/\.h$/, '.c');
    const behind = source === path ? [] : targets(source, files.get(source) ?? '', files);
    for (const target of [...targets(path, text, files), ...behind])
      if (target !== path && files.has(target)) visit(target, [...way, path]);
    states.set(path, 'done');
  };
  for (const path of files.keys()) visit(path, []);
  return found;
}

/** @param {Files} files */
export function oversized(files) {
  const found = [];
  for (const [path, text] of files) {
    const lines = text.trimEnd().split('\n');
    const most = MAX_LINES.find(([kind]) => kind.test(path))?.[1] ?? Number.POSITIVE_INFINITY;
    if (lines.length > most) found.push(`${path}: ${lines.length} lines, at most ${most}`);
    const wide = lines.findIndex((line) => [...line].length > MAX_COLUMNS);
    if (wide >= 0) found.push(`${path}:${wide + 1}: wider than ${MAX_COLUMNS} columns`);
  }
  return found;
}
