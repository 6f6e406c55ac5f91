/* activation.h - what a layer does to its sums: a = f(z).
 *
 *   identity  f = z                              f' = 1
 *   relu      f = max(0, z)                      f' = 1 for z > 0, else 0 (at 0 by convention)
 *   tanh      f = (e^z - e^-z) / (e^z + e^-z)    f' = 1 - a^2
 *   sigmoid   f = 1 / (1 + e^-z)                 f' = a (1 - a)
 *
 * Each derivative is written in the output a, so z need not be kept. Goodfellow, Bengio, Courville 2016,
 * section 6.3.
 */
#ifndef KASANE_ACTIVATION_H
#define KASANE_ACTIVATION_H

#include <stdint.h>

#define ACTIVATIONS(X) X(IDENTITY, identity) X(RELU, relu) X(TANH, tanh) X(SIGMOID, sigmoid)

typedef enum activation {
#define X(NAME, name) ACTIVATION_##NAME,
  ACTIVATIONS(X)
#undef X
      ACTIVATION_COUNT
} activation;

/* a[n] = f(a[n]) in place; n is a multiple of 4 */
void activation_forward(activation kind, float *a, int32_t n);

/* d[n] *= f'(z), given a = f(z): turns dLoss/da into dLoss/dz; n is a multiple of 4 */
void activation_backward(activation kind, float *d, const float *a, int32_t n);

#endif
