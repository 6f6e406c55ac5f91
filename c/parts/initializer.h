/* initializer.h - the spread of a layer's first weights; they are normal with mean 0, and biases start at 0.
 *
 *   zero     sigma = 0: all units of a layer stay equal for ever
 *   normal   sigma = scale, chosen by the user
 *   xavier   sigma = sqrt(2 / (inputs + outputs))   Glorot & Bengio 2010, for tanh and sigmoid
 *   he       sigma = sqrt(2 / inputs)               He et al. 2015, for ReLU
 *
 * "Deep Learning from Scratch" (6.2) writes Xavier as sqrt(1 / inputs), which is the same where inputs =
 * outputs.
 */
#ifndef KASANE_INITIALIZER_H
#define KASANE_INITIALIZER_H

#include <stdint.h>

#include "base/rng.h"

#define INITIALIZERS(X) X(ZERO, zero) X(NORMAL, normal) X(XAVIER, xavier) X(HE, he)

typedef enum initializer {
#define X(NAME, name) INITIALIZER_##NAME,
  INITIALIZERS(X)
#undef X
      INITIALIZER_COUNT
} initializer;

/* weights[outputs][inputs] drawn from r, row by row; zero draws nothing */
void initializer_fill(initializer kind, float scale, float *weights, int32_t outputs, int32_t inputs, rng *r);

#endif
