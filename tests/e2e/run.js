/**
 * run.js - tells the stories of the files named, or of all *.test.js beside this file, some at a time in one
 * Chromium. Set by the environment:
 *
 *     AT_ONCE=2         stories at a time; one for each core if it is not said
 *     RUNS=1            how often each is told
 *     STORIES=text      only those whose name contains it; an expression such as 'undo|redo'
 *     BUSY=0            loops that keep the machine busy meanwhile
 *     MAX_DELAY_MS=0    up to which each message to and from a worker is delayed
 *     SEED=1            of the delays of the first page; the next page has the next, and a story that fails
 *                       says which it had
 */

import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { collectStories, LIMIT_MS, tell } from './story.js';

const { AT_ONCE, RUNS = '1', STORIES = '', BUSY = '0' } = process.env;
const here = fileURLToPath(new URL('.', import.meta.url));

/** Each ends by itself when this process has ended, however it ended. */
const BUSY_LOOP = 'while (process.ppid === Number(process.argv[1]));';

function filesHere() {
  const names = readdirSync(here).filter((name) => name.endsWith('.test.js'));
  return names.map((name) => `${here}${name}`);
}

const named = process.argv.slice(2);
const stories = [];
for (const file of named.length > 0 ? named : filesHere()) {
  const collected = collectStories();
  await import(pathToFileURL(resolve(file)).href);
  const prefix = basename(file).replace(/\..*/, '');
  stories.push(...collected.splice(0).map(({ name, story }) => ({ name: `${prefix}: ${name}`, story })));
}
const chosen = stories.filter(({ name }) => new RegExp(STORIES).test(name));
const runs = Number(RUNS);
/** @type {Map<string, number>} */
const passed = new Map(chosen.map(({ name }) => [name, 0]));
const busy = Array.from({ length: Number(BUSY) }, () =>
  spawn(process.execPath, ['--eval', BUSY_LOOP, String(process.pid)], { stdio: 'ignore' }),
);

for (let run = 1; run <= runs; run++) {
  describe(`run ${run}`, { concurrency: Number(AT_ONCE ?? availableParallelism()) }, () => {
    for (const { name, story } of chosen) {
      it(name, { timeout: LIMIT_MS }, async (t) => {
        await tell(t, story);
        passed.set(name, (passed.get(name) ?? 0) + 1);
      });
    }
  });
}

after(() => {
  for (const loop of busy) loop.kill();
  const failed = [...passed].filter(([, times]) => times < runs);
  console.log(`# ${chosen.length} stories told ${runs} times, ${failed.length} of them failed`);
  for (const [name, times] of failed) console.log(`# failed ${runs - times} of ${runs}: ${name}`);
});
