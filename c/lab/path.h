/* path.h - where an optimizer goes on a surface, in double precision by the book's formulas.
 *
 * p is x or y, g the derivative by it; the memories v, m, h are 0 at the start, t counts steps from 1.
 *
 *   sgd        p -= rate g
 *   momentum   v = 0.9 v - rate g;  p += v
 *   nesterov   p += 0.9^2 v - (1 + 0.9) rate g;  v = 0.9 v - rate g        Bengio et al. 2012, equation 7
 *   adagrad    h += g^2;  p -= rate g / (sqrt(h) + 1e-7)
 *   rmsprop    h = 0.99 h + 0.01 g^2;  p -= rate g / (sqrt(h) + 1e-7)
 *   adam       m += (1 - 0.9) (g - m);  v += (1 - 0.999) (g^2 - v)
 *              p -= rate sqrt(1 - 0.999^t) / (1 - 0.9^t) m / (sqrt(v) + 1e-7)
 *
 * Saito 2016, "Deep Learning from Scratch", 6.1 and its common/optimizer.py. Adam's 1e-7 is outside the
 * corrected root, so its path is not that of parts/optimizer.h to the last digit.
 */
#ifndef KASANE_PATH_H
#define KASANE_PATH_H

#include <stdint.h>

#include "lab/functions.h"

#define PATH_OPTIMIZERS(X)                                                                                   \
  X(SGD, sgd)                                                                                                \
  X(MOMENTUM, momentum) X(NESTEROV, nesterov) X(ADAGRAD, adagrad) X(RMSPROP, rmsprop) X(ADAM, adam)

typedef enum path_optimizer {
#define X(NAME, name) PATH_##NAME,
  PATH_OPTIMIZERS(X)
#undef X
      PATH_OPTIMIZER_COUNT
} path_optimizer;

/* path[steps + 1][3] = x, y, f from the start on. From the first point that is not finite on, all are NaN. */
void path_walk(surface kind, path_optimizer by, double rate, double x, double y, int32_t steps, double *path);

#endif
