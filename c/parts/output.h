/* output.h - what the last layer does to its sums z to make outputs y.
 *
 *   identity  y = z                  for regression
 *   sigmoid   y = 1 / (1 + e^-z)     one probability for each output, independent of the others
 *   softmax   y_c = e^z_c / sum e^z  one distribution over all outputs; the exponent is shifted by the
 *                                    largest z, so no input overflows
 *
 * Outputs below 2^-100 are 0 (kernels/vmath.h). z and y are [outputs][columns], one sample a column.
 * Saito 2016, 3.5.
 */
#ifndef KASANE_OUTPUT_H
#define KASANE_OUTPUT_H

#include <stdint.h>

#include "base/simd.h"

/* Saved runs store indices into this list: append only. */
#define OUTPUTS(X) X(IDENTITY, identity) X(SIGMOID, sigmoid) X(SOFTMAX, softmax)

typedef enum output {
#define X(NAME, name) OUTPUT_##NAME,
  OUTPUTS(X)
#undef X
      OUTPUT_COUNT
} output;

/* Turns the sums of four samples, whose rows are `stride` apart, into outputs, in place. */
void output_four(output kind, float *y, int32_t outputs, int32_t stride);

/* The same for all samples; columns is a multiple of 4. */
void output_forward(output kind, float *y, int32_t outputs, int32_t columns);

/* Turns d = dLoss/dy into dLoss/dz, in place, for four samples whose rows are `stride` apart: the whole
 * Jacobian, which for softmax is dLoss/dz_c = y_c (d_c - sum_k d_k y_k). */
void output_backward(output kind, float *d, const float *y, int32_t outputs, int32_t stride);

/* The largest z of each of four samples whose rows are `stride` apart. */
f32x4 softmax_largest(const float *z, int32_t outputs, int32_t stride);

#endif
