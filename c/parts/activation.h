/* activation.h - what a layer does to its sums: a = f(z).
 *
 *   step        1 for z > 0, else 0            f' = 0: it can compute, but gradients cannot train it
 *   identity    z                              1
 *   sigmoid     1 / (1 + e^-z)                 a (1 - a)
 *   tanh        (e^z - e^-z) / (e^z + e^-z)    1 - a^2
 *   relu        max(0, z)                      1 for z > 0, else 0 (at 0 by convention)
 *   leaky_relu  z for z > 0, else 0.01 z       1 for z > 0, else 0.01         Maas et al. 2013
 *   elu         z for z > 0, else e^z - 1      1 for z > 0, else a + 1        Clevert et al. 2015
 *   gelu        z/2 (1 + tanh(u))              by the product rule            Hendrycks & Gimpel 2016
 *               with u = sqrt(2/pi) (z + 0.044715 z^3)
 *   silu        z sigmoid(z)                   s + a (1 - s), s = sigmoid(z)  Elfwing et al. 2017
 *   softplus    ln(1 + e^z)                    sigmoid(z)                     Dugas et al. 2000
 *
 * Most derivatives are written in the output a, so that z need not be kept; the others keep z.
 */
#ifndef KASANE_ACTIVATION_H
#define KASANE_ACTIVATION_H

#include <stdint.h>

/* Saved runs store indices into this list: append only.
 *
 *    enum        name        what the derivative is written in */
#define ACTIVATIONS(X)                                                                                       \
  X(IDENTITY, identity, OUTPUT)                                                                              \
  X(RELU, relu, OUTPUT)                                                                                      \
  X(TANH, tanh, OUTPUT)                                                                                      \
  X(SIGMOID, sigmoid, OUTPUT)                                                                                \
  X(STEP, step, OUTPUT)                                                                                      \
  X(LEAKY_RELU, leaky_relu, OUTPUT)                                                                          \
  X(ELU, elu, OUTPUT)                                                                                        \
  X(GELU, gelu, SUM)                                                                                         \
  X(SILU, silu, SUM)                                                                                         \
  X(SOFTPLUS, softplus, SUM)

typedef enum activation {
#define X(NAME, ...) ACTIVATION_##NAME,
  ACTIVATIONS(X)
#undef X
      ACTIVATION_COUNT
} activation;

/* 1 if the derivative is written in the sum z, so that z must outlive the forward pass */
int activation_keeps_sum(activation kind);

/* a[n] = f(z[n]); a and z may be the same array; n is a multiple of 4 */
void activation_forward(activation kind, float *a, const float *z, int32_t n);

/* d[n] *= f'(z): turns dLoss/da into dLoss/dz. kept[n] is z where activation_keeps_sum(), else a; n is a
 * multiple of 4. */
void activation_backward(activation kind, float *d, const float *kept, int32_t n);

/* f'(z) of one number, the same bits as in a network */
float activation_slope(activation kind, float z);

#endif
