/* reduce.c - sums and searches over rows and columns. */
#include "kernels/reduce.h"

#include "base/simd.h"

double norm_of(const float *x, int32_t n) {
  double sum[4] = {0};
  for (int32_t i = 0; i < n; i++) sum[i % 4] += (double)x[i] * (double)x[i];
  return __builtin_sqrt((sum[0] + sum[1]) + (sum[2] + sum[3]));
}

void scale_all(float *x, int32_t n, float factor) {
  for (int32_t i = 0; i < n; i++) x[i] *= factor;
}

void subtract_from(float *before, const float *after, int32_t n) {
  for (int32_t i = 0; i < n; i++) before[i] = after[i] - before[i];
}

void flush_below(float *x, int32_t n, float limit) {
  i32x4 found = i32x4_splat(0);
  for (int32_t i = 0; i < n; i += LANES) {
    f32x4 v = f32x4_load(x + i);
    found |= (v < limit) & (v > -limit) & (v != 0.0f);
  }
  if (!(found[0] | found[1] | found[2] | found[3])) return;
  for (int32_t i = 0; i < n; i += LANES) {
    f32x4 v = f32x4_load(x + i);
    i32x4 flushed = (v < limit) & (v > -limit);
    f32x4_store(x + i, (f32x4)((i32x4)v & ~flushed));
  }
}

int all_within(const float *x, int32_t n, float limit) {
  i32x4 within = i32x4_splat(0); /* how many, counted downwards: true is -1, and no NaN is below the limit */
  for (int32_t i = 0; i < n; i += LANES) within += (f32x4)((i32x4)f32x4_load(x + i) & INT32_MAX) < limit;
  return within[0] + within[1] + within[2] + within[3] == -padded(n);
}
