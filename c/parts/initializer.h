/* initializer.h - the spread of a layer's first weights. The scale is the user's: sigma, limit or value.
 *
 *   zero            0: all units of a layer stay equal for ever
 *   constant        scale
 *   normal          normal, sigma = scale
 *   uniform         uniform in -scale..scale
 *   xavier          normal, sigma = sqrt(2 / (inputs + outputs))        Glorot & Bengio 2010
 *   xavier_uniform  uniform in +-sqrt(6 / (inputs + outputs))
 *   he              normal, sigma = sqrt(2 / inputs)                    He et al. 2015, for ReLU and its kin
 *   he_uniform      uniform in +-sqrt(6 / inputs)
 *   automatic       he for relu, leaky_relu, elu, gelu, silu, softplus; else xavier
 *
 * "Deep Learning from Scratch" (6.2) writes Xavier as sqrt(1 / inputs): the same where inputs = outputs.
 */
#ifndef KASANE_INITIALIZER_H
#define KASANE_INITIALIZER_H

#include <stdint.h>

#include "base/rng.h"
#include "parts/activation.h"

/* Saved runs store indices into this list: append only.
 *
 *    enum            name            uses the scale */
#define INITIALIZERS(X)                                                                                      \
  X(ZERO, zero, 0)                                                                                           \
  X(NORMAL, normal, 1)                                                                                       \
  X(XAVIER, xavier, 0)                                                                                       \
  X(HE, he, 0)                                                                                               \
  X(CONSTANT, constant, 1)                                                                                   \
  X(UNIFORM, uniform, 1)                                                                                     \
  X(XAVIER_UNIFORM, xavier_uniform, 0)                                                                       \
  X(HE_UNIFORM, he_uniform, 0)                                                                               \
  X(AUTOMATIC, automatic, 0)

typedef enum initializer {
#define X(NAME, name, ...) INITIALIZER_##NAME,
  INITIALIZERS(X)
#undef X
      INITIALIZER_COUNT
} initializer;

/* 1 if the scale has an effect */
int initializer_uses_scale(initializer kind);

/* weights[outputs][inputs] drawn from r, row by row; zero and constant draw nothing. `next` is the layer's
 * activation, for `automatic`. */
void initializer_fill(initializer kind, float scale, activation next, float *weights, int32_t outputs,
                      int32_t inputs, rng *r);

#endif
