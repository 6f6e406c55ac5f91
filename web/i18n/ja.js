/** ja.js - Japanese, region by region. Same keys as en.js; a test compares them. */

import { charts } from './ja/charts.js';
import { data } from './ja/data.js';
import { findings } from './ja/findings.js';
import { health } from './ja/health.js';
import { help } from './ja/help.js';
import { inspect } from './ja/inspect.js';
import { messages } from './ja/messages.js';
import { names } from './ja/names.js';
import { network } from './ja/network.js';
import { numbers } from './ja/numbers.js';
import { output } from './ja/output.js';
import { page } from './ja/page.js';
import { presets } from './ja/presets.js';
import { run } from './ja/run.js';
import { settings } from './ja/settings.js';
import { timeline } from './ja/timeline.js';
import { training } from './ja/training.js';

export const ja = {
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
