/* loss_columns.h - four samples of a batch as the losses see them, and the losses that have a file of their
 * own: few networks use them, so they are built for size. Formulas: loss.h.
 */
#ifndef KASANE_LOSS_COLUMNS_H
#define KASANE_LOSS_COLUMNS_H

#include "base/simd.h"

/* four samples: column s of y, d and t; rows are `stride` apart */
typedef struct columns {
  float *y; /* z before, outputs after */
  float *d; /* receives the derivative, or NULL */
  const float *t;
  int32_t outputs, stride;
} columns;

static inline f32x4 row(const float *x, const columns *at, int32_t c) {
  return f32x4_load(x + c * at->stride);
}

static inline void keep(const columns *at, int32_t c, f32x4 d) {
  if (at->d) f32x4_store(at->d + c * at->stride, d);
}

/* Each answers the losses of four samples; binary_cross_entropy() also does the sigmoid. */
f32x4 binary_cross_entropy(const columns *at);
f32x4 huber(const columns *at);
f32x4 hinge(const columns *at);

#endif
