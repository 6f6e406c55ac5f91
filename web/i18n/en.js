/** en.js - English, region by region. Same keys as ja.js; a test compares them. */

import { charts } from './en/charts.js';
import { data } from './en/data.js';
import { findings } from './en/findings.js';
import { health } from './en/health.js';
import { help } from './en/help.js';
import { inspect } from './en/inspect.js';
import { messages } from './en/messages.js';
import { names } from './en/names.js';
import { network } from './en/network.js';
import { numbers } from './en/numbers.js';
import { output } from './en/output.js';
import { page } from './en/page.js';
import { presets } from './en/presets.js';
import { run } from './en/run.js';
import { settings } from './en/settings.js';
import { timeline } from './en/timeline.js';
import { training } from './en/training.js';

export const en = {
  ...names,
  ...page,
  ...run,
  ...settings,
  ...training,
  ...data,
  ...network,
  ...inspect,
  ...output,
  ...charts,
  ...timeline,
  ...numbers,
  ...health,
  ...findings,
  ...presets,
  ...help,
  ...messages,
};
