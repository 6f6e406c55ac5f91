/* dropout.c - masks. */
#include "parts/dropout.h"

#include "base/simd.h"

void dropout_draw(float *mask, int32_t n, float rate, rng *r) {
  float kept = 1.0f / (1.0f - rate);
  for (int32_t i = 0; i < n; i++) mask[i] = rng_uniform(r) < rate ? 0.0f : kept;
}

void dropout_apply(float *out, const float *x, const float *mask, int32_t n) {
  for (int32_t i = 0; i < n; i += LANES) f32x4_store(out + i, f32x4_load(x + i) * f32x4_load(mask + i));
}
