/* penalty.h - what keeps weights small; biases are left alone. Goodfellow et al. 2016, 7.1; Loshchilov &
 * Hutter 2019.
 *
 *   L1      adds l1 sum |w| to the loss, l1 sign(w) to the gradient (0 at w = 0)
 *   L2      adds l2/2 sum w^2 to the loss, l2 w to the gradient
 *   decay   adds nothing to the loss; before each step w -= rate decay w ("decoupled")
 */
#ifndef KASANE_PENALTY_H
#define KASANE_PENALTY_H

#include <stdint.h>

#include "base/exact.h"

typedef struct penalty {
  double l1, l2, decay;
} penalty;

/* The part of the loss that w[n] costs; four sums by index modulo 4, in double. */
double penalty_value(const penalty *p, const float *w, int32_t n);

/* g[n] += the penalty's gradient */
void penalty_gradient(const penalty *p, float *g, const float *w, int32_t n);

/* w[n] -= rate decay w, at most all of w */
void penalty_decay(const penalty *p, double rate, float *w, int32_t n);

#endif
