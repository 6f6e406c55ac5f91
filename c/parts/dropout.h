/* dropout.h - switches units off at random while training (Srivastava et al. 2014), in the inverted form:
 * what stays is scaled by 1 / (1 - rate), so that nothing needs to change when the network is used.
 */
#ifndef KASANE_DROPOUT_H
#define KASANE_DROPOUT_H

#include <stdint.h>

#include "base/rng.h"

/* mask[n] = 0 with probability rate (0..1, below 1), else 1 / (1 - rate) */
void dropout_draw(float *mask, int32_t n, float rate, rng *r);

/* out[n] = x[n] mask[n]; out and x may be the same array; n is a multiple of 4. Forward for outputs, backward
 * for their derivatives. */
void dropout_apply(float *out, const float *x, const float *mask, int32_t n);

#endif
