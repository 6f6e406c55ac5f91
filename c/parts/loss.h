/* loss.h - how wrong the outputs y are, given targets t; all [outputs][columns], one sample a column.
 *
 * The loss of one sample, K outputs, and its derivative:
 *
 *   softmax_cross_entropy  -sum t_c ln y_c, y = softmax z           by z: y_c sum(t) - t_c
 *   binary_cross_entropy   -sum t_c ln y_c + (1 - t_c) ln(1 - y_c),
 *                          y = sigmoid z                            by z: y_c - t_c
 *   mean_squared_error     1/K sum (y_c - t_c)^2                    by y: 2/K (y_c - t_c)
 *   sum_of_squares         1/2 sum (y_c - t_c)^2                    by y: y_c - t_c
 *   huber                  1/K sum h(y_c - t_c), h(e) = e^2/2       by y: 1/K e
 *                          for |e| <= 1, else |e| - 1/2                   1/K sign e
 *   hinge                  sum_{c not right} max(0, 1 + y_c - y_right)
 *                                                                   by y: 1 for each that counts, minus their
 *                                                                   number for the right one
 *
 * The loss of a batch is the mean over its samples. The cross-entropies are computed from z, not from a
 * rounded y: ln(sum e^z) - z_right, and max(z, 0) - z t + ln(1 + e^-|z|). Sources: Saito 2016, 4.2;
 * Goodfellow et al. 2016, 6.2; Huber 1964; Weston & Watkins 1999.
 */
#ifndef KASANE_LOSS_H
#define KASANE_LOSS_H

#include <stdint.h>

#include "parts/output.h"

/* Saved runs store indices into this list: append only.
 *
 *    enum                   name                   its natural output; is another allowed? */
#define LOSSES(X)                                                                                            \
  X(SOFTMAX_CROSS_ENTROPY, softmax_cross_entropy, SOFTMAX, 0)                                                \
  X(SUM_OF_SQUARES, sum_of_squares, IDENTITY, 1)                                                             \
  X(MEAN_SQUARED_ERROR, mean_squared_error, IDENTITY, 1)                                                     \
  X(BINARY_CROSS_ENTROPY, binary_cross_entropy, SIGMOID, 0)                                                  \
  X(HUBER, huber, IDENTITY, 1)                                                                               \
  X(HINGE, hinge, IDENTITY, 0)

typedef enum loss {
#define X(NAME, name, natural, any) LOSS_##NAME,
  LOSSES(X)
#undef X
      LOSS_COUNT
} loss;

/* The output function that belongs to the loss. */
output loss_natural_output(loss kind);

/* 1 if the loss can follow that output function. */
int loss_allows(loss kind, output function);

/* 1 if the loss needs classes: hinge and the cross-entropies. */
int loss_needs_classes(loss kind);

/* Turns the last layer's sums y = z into outputs, in place, and returns the SUM of the losses of the first
 * `count` columns. d, if not NULL, receives the gradient of the MEAN loss over these samples with respect to
 * z; the columns from count on get 0, so that no padding reaches a weight. columns is a multiple of 4. */
float loss_forward(loss kind, output function, float *y, float *d, const float *targets, int32_t outputs,
                   int32_t columns, int32_t count);

#endif
