/**
 * floors.test.js - an include or import points to its own floor or down, files keep to their size, and
 * nothing new stands at the top level. The floors are listed here and nowhere else.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** Lowest first; how the paths of a floor begin. */
const FLOORS = [
  ['c/base/'],
  ['c/kernels/'],
  ['c/parts/'],
  ['c/data/'],
  ['c/network/'],
  ['c/lab/'],
  ['c/nn'],
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
  { from: /^web\/i18n\//, to: /^web\/i18n\//, why: 'texts import only texts' },
  {
    from: /^web\/(?!engine\/)/,
    to: /^(?!web\/engine\/)|^web\/engine\/(client|rpc\/(remote|worker-pool))\.js$/,
    why: 'the page knows the client',
  },
];

const TOP_LEVEL = [
  ...['c', 'web', 'tests', 'build.sh', 'package.json', 'README.md'],
  ...['LICENSE', 'package-lock.json'],
  ...['node_modules', 'dist'],
];

const MAX_COLUMNS = 110;
/** @type {[RegExp, number][]} */
const MAX_LINES = [
  [/^c\/nn\.h$/, 500], // the only list of what the core exports
  [/\.[ch]$/, 300],
  [/\.js$/, 200],
];

const root = new URL('../../', import.meta.url);

/** @typedef {Map<string, string>} Files path to text */

/** @param {...string} folders @returns {Files} */
function read(...folders) {
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
function violations(files) {
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

/** @param {Files} files */
function oversized(files) {
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

describe('floors', () => {
  it('every include and import points to its own floor or down', () => {
    assert.deepEqual(violations(read('c', 'web')), []);
  });

  it('files keep to their size', () => {
    assert.deepEqual(oversized(read('c', 'web', 'tests')), []);
  });

  it('the top level holds nothing else', () => {
    const names = readdirSync(root).filter((name) => !name.startsWith('.'));
    assert.deepEqual(
      names.filter((name) => !TOP_LEVEL.includes(name)),
      [],
    );
  });
});

describe('the guards themselves', () => {
  /** @type {[string, string][]} */
  const allowed = [
    ['c/nn.c', '#include "nn.h"\n#include "lab/graph.h"'],
    ['c/nn.h', '#include "base/status.h"'],
    ['c/base/status.h', ''],
    ['c/lab/graph.h', '#include "../base/status.h"'],
    ['web/main.js', "import './ui/app.js';\nimport { startEngine } from './engine/client.js';"],
    [
      'web/shell/app.js',
      "import {\n  css,\n  html,\n} from 'lit';\nimport { text } from '../i18n/index.js';",
    ],
    ['web/i18n/index.js', "export * from './ja.js';"],
    ['web/i18n/ja.js', ''],
    ['web/engine/client.js', '/** @type {import("../ui/app.js").App} */'],
    ['web/engine/worker.js', "import './client.js';"],
  ];
  const forbidden = [
    ['c/base/arena.c', '#include "nn.h"', ' -> c/nn.h: points up'],
    ['c/base/arena.c', '# include "../lab/graph.h"', ' -> c/lab/graph.h: points up'],
    ['c/base/arena.c', '#include "lost.h"', ' -> lost.h: no such file'],
    ['c/other/thing.c', '', ': stands on no floor'],
    ['web/engine/e.js', "import './lost.js';", ' -> web/engine/lost.js: no such file'],
    ['web/engine/e.js', 'import(`../ui/app.js`);', ' -> web/shell/app.js: points up'],
    ['web/core/c.js', "export { html } from 'lit';", ' -> lit: this floor needs no package'],
    ['web/state/s.js', "import { t } from '../i18n/ja.js';", ' -> web/i18n/ja.js: points up'],
    [
      'web/state/settings/s.js',
      "import '../../engine/client.js';",
      ' -> web/engine/client.js: a table of settings knows no page',
    ],
    ['web/i18n/en.js', "import '../engine/client.js';", ' -> web/engine/client.js: texts import only texts'],
    ['web/ui/u.js', "import '../engine/worker.js';", ' -> web/engine/worker.js: the page knows the client'],
  ];

  it('allow what is right', () => {
    assert.deepEqual(violations(new Map(allowed)), []);
  });

  for (const [path, text, finding] of forbidden) {
    it(`find ${path}${finding}`, () => {
      assert.deepEqual(violations(new Map(allowed).set(path, text)), [path + finding]);
    });
  }

  it('find what is too long or too wide', () => {
    const files = new Map([['web/a.js', `${'\n'.repeat(200)}x`]]).set('c/b.c', 'x'.repeat(111));
    assert.deepEqual(oversized(files), [
      'web/a.js: 201 lines, at most 200',
      'c/b.c:1: wider than 110 columns',
    ]);
  });
});
