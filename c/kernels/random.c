/* random.c - distributions on top of the generator, with our own log and cos so that all machines agree. */
#include "kernels/random.h"

#include "base/pi.h"
#include "kernels/scalar.h"

float random_normal(rng *r) {
  float u = 1.0f - rng_uniform(r); /* in (0, 1]: its logarithm is finite */
  float angle = rng_uniform(r);
  return __builtin_sqrtf(-2.0f * scalar_log(u)) * scalar_cos(TWO_PI_FLOAT * angle);
}

float random_between(rng *r, float low, float high) {
  return low + (high - low) * rng_uniform(r);
}

void random_shuffle(rng *r, int32_t *order, int32_t n) {
  for (int32_t i = n; i > 1; i--) {
    int32_t j = (int32_t)rng_below(r, (uint32_t)i);
    int32_t kept = order[i - 1];
    order[i - 1] = order[j];
    order[j] = kept;
  }
}

void random_order(rng *r, int32_t *order, int32_t n) {
  for (int32_t i = 0; i < n; i++) order[i] = i;
  random_shuffle(r, order, n);
}
