/* curves.h - activations, softmax and losses in double precision, to be plotted term by term.
 *
 *   softmax         y_i = e^(u_i / T) / sum_j e^(u_j / T)        Saito 2016, 3.5; T: Hinton et al. 2015
 *   shifted         the same with u_i - max u in place of u_i: no exponent above 0, so nothing overflows
 *
 *   mean_squares    L = 1/n sum (y - t)^2         dL/dy = 2/n (y - t)
 *   half_sum        L = 1/2 sum (y - t)^2         dL/dy = y - t               Saito 2016, 4.2.1
 *   half_mean       L = 1/2n sum (y - t)^2        dL/dy = 1/n (y - t)
 *   cross_entropy   L = -sum t ln(y + epsilon)    dL/dy = -t / (y + epsilon)  Saito 2016, 4.2.2
 */
#ifndef KASANE_CURVES_H
#define KASANE_CURVES_H

#include <stdint.h>

#include "parts/activation.h"

#define OUTPUT_LOSSES(X)                                                                                     \
  X(MEAN_SQUARES, mean_squares)                                                                              \
  X(HALF_SUM, half_sum) X(HALF_MEAN, half_mean) X(CROSS_ENTROPY, cross_entropy)

typedef enum output_loss {
#define X(NAME, name) OUTPUT_LOSS_##NAME,
  OUTPUT_LOSSES(X)
#undef X
      OUTPUT_LOSS_COUNT
} output_loss;

/* curve[points][3] = u, f(k u) and its slope by u, at `points` places evenly from left to right. The
 * steepness k turns a sigmoid into a step. */
void curve_activation(activation kind, double steepness, double left, double right, int32_t points,
                      double *curve);

/* out[n] = softmax of logits[n]; without the shift large logits give NaN, as the bare formula does. */
void curve_softmax(const double *logits, int32_t n, double temperature, int shifted, double *out);

/* terms[n] add up to the loss, which is returned; slopes[n] = dL/dy. Where t is 0 the term of the
 * cross-entropy is 0, whatever y. */
double curve_loss(output_loss kind, const double *y, const double *t, int32_t n, double epsilon,
                  double *terms, double *slopes);

#endif
