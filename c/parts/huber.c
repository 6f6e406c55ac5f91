/* huber.c - a loss that is squared near 0 and straight beyond. */
#include "parts/loss_columns.h"

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
