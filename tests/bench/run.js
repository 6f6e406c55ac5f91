/**
 * run.js - measures speed by parts: node, native, limit, growth, latency, pool, browser, page, lighthouse, or
 * all of them; one thread, but for the pool. ./build.sh bench builds what they need. Machines are shared and
 * noisy: compare ratios within one table.
 *
 *     node tests/bench/run.js [PART...] [--minutes N]     how long the page is watched
 */

import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureBrowsers } from './browser.js';
import { latencyGoals, limitGoal, pageGoals, poolGoals, ratioGoals } from './goals.js';
import { measureGrowth } from './growth.js';
import { measureLatency } from './latency.js';
import { measureLighthouse } from './lighthouse.js';
import { measureLimits } from './limit.js';
import { measurePage } from './page.js';
import { measurePool } from './pool.js';
import { measureRounds, medianOf, wrongAnswers } from './rounds.js';
import { growthTable, limitTable, roundsTable } from './table.js';

const PARTS = ['node', 'native', 'limit', 'growth', 'latency', 'pool', 'browser', 'page', 'lighthouse'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { minutes: { type: 'string', default: '1' } },
});
const unknown = positionals.find((part) => !PARTS.includes(part));
if (unknown !== undefined) {
  console.error(`there is no bench part ${unknown}, only ${PARTS.join(', ')}`);
  process.exit(2);
}
const has = (/** @type {string} */ part) => positionals.length === 0 || positionals.includes(part);

const machine = `${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`;
const loads = [loadavg()[0]];
console.log(`${machine}; load ${loads[0].toFixed(2)}`);
/** @type {Record<string, unknown>} */
const results = { machine, date: new Date().toISOString(), loads };
/** @type {{text: string, isMet: boolean}[]} */
const goals = [];
/** @type {string[]} */
const wrong = [];

const limit = has('limit') ? await measureLimits() : undefined;
if (limit) {
  results.limit = limit;
  console.log(limitTable(limit));
}
if (has('node') || has('native')) {
  const items = await measureRounds({ peers: has('node'), native: has('native') });
  const median = medianOf(items);
  results.items = items;
  console.log(roundsTable(items, median));
  wrong.push(...wrongAnswers(items));
  goals.push(...ratioGoals(median), ...limitGoal(median('kasane', 'W5'), limit?.best));
}
if (has('growth')) {
  const growth = await measureGrowth();
  results.growth = growth;
  console.log(growthTable(growth));
}
if (has('latency')) {
  const latency = await measureLatency((line) => console.log(line));
  results.latency = latency;
  goals.push(...latencyGoals(latency));
}
if (has('pool')) {
  const pool = await measurePool((line) => console.log(line));
  results.pool = pool;
  goals.push(...poolGoals(pool));
}
if (has('browser')) results.browser = await measureBrowsers((line) => console.log(line));
if (has('page')) {
  const page = await measurePage(Number(values.minutes), (line) => console.log(line));
  results.page = page;
  goals.push(...pageGoals(page));
}
if (has('lighthouse')) {
  const seen = await measureLighthouse((line) => console.log(line));
  results.lighthouse = seen.scores;
  goals.push(...seen.goals);
}

loads.push(loadavg()[0]);
writeFileSync(
  new URL('../../.build/bench.json', import.meta.url),
  JSON.stringify({ ...results, goals, wrong }, null, 1),
);
for (const { text, isMet } of goals) if (isMet) console.log(`met     ${text}`);
for (const { text, isMet } of goals) if (!isMet) console.log(`MISSED  ${text}`);
for (const text of wrong) console.log(`WRONG   ${text}`);
console.log(`load at the end ${loads[1].toFixed(2)}; everything is in .build/bench.json`);
if (wrong.length > 0) process.exitCode = 1;
