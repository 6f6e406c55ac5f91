/**
 * floors.test.js - an include or import points to its own floor or down and never in a ring, files keep to
 * their size, and nothing new stands at the top level.
 */

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { circles, oversized, read, root, TOP_LEVEL, violations } from './floors.js';

describe('floors', () => {
  it('every include and import points to its own floor or down', () => {
    assert.deepEqual(violations(read('c', 'web')), []);
  });

  it('no files import each other in a ring', () => {
    assert.deepEqual(circles(read('c', 'web')), []);
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
    ['c/api/run.c', '#include "nn.h"\n#include "lab/graph.h"'],
    ['c/nn.h', ''],
    ['c/base/status.h', '#include "nn.h"'],
    ['c/lab/graph.h', '#include "../base/status.h"'],
    ['web/main.js', "import './shell/app.js';\nimport { startEngine } from './engine/client.js';"],
    [
      'web/shell/app.js',
      "import {\n  css,\n  html,\n} from 'lit';\nimport { text } from '../i18n/index.js';",
    ],
    ['web/i18n/index.js', "export * from './ja.js';"],
    ['web/i18n/ja.js', ''],
    ['web/playground/p.js', ''],
    ['web/engine/client.js', '/** @type {import("../shell/app.js").App} */'],
    ['web/engine/worker.js', "import './client.js';"],
  ];
  const forbidden = [
    ['c/nn.h', '#include "base/status.h"', ' -> c/base/status.h: points up'],
    ['c/base/arena.c', '#include "nn.h"', ' -> c/nn.h: what is behind the contract does not know it'],
    ['c/base/arena.c', '# include "../lab/graph.h"', ' -> c/lab/graph.h: points up'],
    ['c/base/arena.c', '#include "lost.h"', ' -> lost.h: no such file'],
    ['c/other/thing.c', '', ': stands on no floor'],
    ['web/engine/e.js', "import './lost.js';", ' -> web/engine/lost.js: no such file'],
    ['web/engine/e.js', 'import(`../shell/app.js`);', ' -> web/shell/app.js: points up'],
    ['web/core/c.js', "export { html } from 'lit';", ' -> lit: this floor needs no package'],
    ['web/state/s.js', "import { t } from '../i18n/ja.js';", ' -> web/i18n/ja.js: points up'],
    [
      'web/state/settings/s.js',
      "import '../../engine/client.js';",
      ' -> web/engine/client.js: a table of settings knows no page',
    ],
    ['web/i18n/en.js', "import '../engine/client.js';", ' -> web/engine/client.js: texts import only texts'],
    [
      'web/state/s.js',
      "import '../engine/worker.js';",
      ' -> web/engine/worker.js: the page knows the client',
    ],
    ['web/ui/u.js', "import '../engine/client.js';", ' -> web/engine/client.js: the kit knows no store'],
    ['web/labs/l.js', "import '../playground/p.js';", ' -> web/playground/p.js: no page knows another'],
  ];

  it('allow what is right', () => {
    assert.deepEqual(violations(new Map(allowed)), []);
  });

  for (const [path, text, finding] of forbidden) {
    it(`find ${path}${finding}`, () => {
      assert.deepEqual(violations(new Map(allowed).set(path, text)), [path + finding]);
    });
  }

  it('find a ring, but not through what is imported later', () => {
    const ring = new Map([
      ['web/ui/a.js', "import './b.js';"],
      ['web/ui/b.js', "import './c.js';\nimport './d.js';"],
      ['web/ui/c.js', "import './a.js';"],
      ['web/ui/d.js', "const later = () => import('./a.js');"],
    ]);
    assert.deepEqual(circles(ring), ['web/ui/a.js -> web/ui/b.js -> web/ui/c.js -> web/ui/a.js']);
    const headers = new Map([
      ['c/base/a.h', '#include "b.h"'],
      ['c/base/b.h', '#include "base/a.h"'],
    ]);
    assert.deepEqual(circles(headers), ['c/base/a.h -> c/base/b.h -> c/base/a.h']);
  });

  it('find a ring of the core that goes through a source', () => {
    const files = new Map([
      ['c/train/step.c', '#include "train/step.h"'],
      ['c/train/step.h', '#include "train/trainer.h"'],
      ['c/train/trainer.c', '#include "train/trainer.h"'],
      ['c/train/trainer.h', ''],
    ]);
    assert.deepEqual(circles(files), []);
    files.set('c/train/trainer.c', '#include "train/trainer.h"\n#include "train/step.h"');
    const ring = 'c/train/step.h -> c/train/trainer.h -> c/train/step.h';
    assert.deepEqual(circles(files), [ring]);
  });

  it('find what is too long or too wide', () => {
    const files = new Map([['web/a.js', `${'\n'.repeat(200)}x`]]).set('c/b.c', 'x'.repeat(111));
    assert.deepEqual(oversized(files), [
      'web/a.js: 201 lines, at most 200',
      'c/b.c:1: wider than 110 columns',
    ]);
  });
});
