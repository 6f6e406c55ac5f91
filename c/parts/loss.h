/* loss.h - the output function together with the loss that measures it, because their derivatives belong
 * together.
 *
 *   softmax_cross_entropy   y_c = e^z_c / sum e^z     L = -sum_c t_c ln y_c        dL/dz_c = y_c sum(t) - t_c
 *   sum_of_squares          y_c = z_c                 L = 1/2 sum_c (y_c - t_c)^2  dL/dz_c = y_c - t_c
 *
 * z, y, t and dL/dz are [outputs][columns], one sample a column. The exponent is shifted by the largest z, so
 * no input overflows, and ln y is never taken of a rounded 0: L = sum_c t_c (ln(sum e^(z - max)) - (z_c -
 * max)). Saito 2016, "Deep Learning from Scratch", 3.5, 4.2, appendix A; Goodfellow et al. 2016, 6.2.2.
 */
#ifndef KASANE_LOSS_H
#define KASANE_LOSS_H

#include <stdint.h>

#define LOSSES(X) X(SOFTMAX_CROSS_ENTROPY, softmax_cross_entropy) X(SUM_OF_SQUARES, sum_of_squares)

typedef enum loss {
#define X(NAME, name) LOSS_##NAME,
  LOSSES(X)
#undef X
      LOSS_COUNT
} loss;

/* Turns the last layer's sums y = z into outputs, in place. columns is a multiple of 4. */
void loss_output(loss kind, float *y, int32_t outputs, int32_t columns);

/* The same, and returns the SUM of the losses of the first `count` columns against targets[outputs][columns].
 * d, if not NULL, receives the gradient of the MEAN loss over these samples with respect to z; the columns
 * from count on get 0, so that no padding reaches a weight. */
float loss_forward(loss kind, float *y, float *d, const float *targets, int32_t outputs, int32_t columns,
                   int32_t count);

#endif
