/** worker.js - the engine behind messages, off the main thread. */

import { Engine } from './engine.js';
import { serve } from './rpc/serve.js';
import { workerClock } from './rpc/worker-clock.js';

const clock = workerClock();
serve(self, new Engine(clock), clock);
