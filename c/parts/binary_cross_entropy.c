/* binary_cross_entropy.c - the loss of independent yes-or-no outputs. */
#include "kernels/vmath.h"
#include "parts/loss_columns.h"

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
