/* hinge.c - the loss of margins: outputs that are far enough apart cost nothing. */
#include "parts/loss_columns.h"

f32x4 hinge(const columns *at) {
  f32x4 sum = f32x4_splat(0.0f), zero = sum, right = sum, violations = sum;
  for (int32_t c = 0; c < at->outputs; c++) right += row(at->t, at, c) * row(at->y, at, c);
  for (int32_t c = 0; c < at->outputs; c++) {
    f32x4 margin = 1.0f + row(at->y, at, c) - right;
    i32x4 counts = (row(at->t, at, c) < 0.5f) & ~(margin <= 0.0f); /* a NaN counts, and is noticed */
    sum += f32x4_select(counts, margin, zero);
    f32x4 one = f32x4_select(counts, f32x4_splat(1.0f), zero);
    violations += one;
    keep(at, c, one);
  }
  for (int32_t c = 0; at->d && c < at->outputs; c++)
    keep(at, c, row(at->d, at, c) - row(at->t, at, c) * violations);
  return sum;
}
