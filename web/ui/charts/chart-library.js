/**
 * chart-library.js - the parts of Chart.js that the plots use. They are a third of all code and come as a
 * file of its own, imported when the first plot is seen: by then the page stands. Nothing else is imported
 * here, for the bundler would put what both sides import into a third file.
 */

import {
  BarController,
  BarElement,
  Chart,
  Interaction,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
} from 'chart.js';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, LogarithmicScale);
Chart.register(PointElement, Tooltip);

export { Chart, Interaction };
