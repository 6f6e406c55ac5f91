/* loss_rare.c - binary cross-entropy, Huber and hinge over four samples. */
#include "parts/loss_rare.h"

#include "kernels/vmath.h"

f32x4 binary_cross_entropy(const columns *at) {
  f32x4 sum = f32x4_splat(0.0f);
  for (int32_t c = 0; c < at->outputs; c++) {
    f32x4 z = row(at->y, at, c), t = row(at->t, at, c), y = vsigmoid(z);
    sum += f32x4_positive(z) - z * t + vlog(1.0f + vexp(f32x4_select(z < 0.0f, z, -z)));
    f32x4_store(at->y + c * at->stride, y);
    keep(at, c, y - t);
  }
  return sum;
}

f32x4 huber(const columns *at) {
  f32x4 sum = f32x4_splat(0.0f), one = f32x4_splat(1.0f);
  float share = 1.0f / (float)at->outputs;
  for (int32_t c = 0; c < at->outputs; c++) {
    f32x4 error = row(at->y, at, c) - row(at->t, at, c);
    f32x4 size = f32x4_select(error < 0.0f, -error, error);
    i32x4 near = size <= 1.0f;
    sum += f32x4_select(near, 0.5f * error * error, size - 0.5f);
    keep(at, c, share * f32x4_select(near, error, f32x4_select(error < 0.0f, -one, one)));
  }
  return share * sum;
}

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
