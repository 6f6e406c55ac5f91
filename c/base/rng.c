/* rng.c - PCG32, seeded through splitmix64 so that neighbouring seeds give unlike sequences. */
#include "base/rng.h"

static uint64_t splitmix64(uint64_t *state) {
  uint64_t z = (*state += 0x9e3779b97f4a7c15u);
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

rng rng_start(uint32_t seed, stream which) {
  uint64_t mix = (uint64_t)seed << 8 | (uint64_t)which;
  rng r;
  r.state = splitmix64(&mix); /* not in an initializer: the order of its calls is unspecified */
  r.increment = splitmix64(&mix) | 1u;
  rng_next(&r);
  return r;
}

uint32_t rng_next(rng *r) {
  uint64_t old = r->state;
  r->state = old * 6364136223846793005u + r->increment;
  uint32_t mixed = (uint32_t)(((old >> 18) ^ old) >> 27);
  uint32_t rotation = (uint32_t)(old >> 59);
  return mixed >> rotation | mixed << (-rotation & 31);
}

uint32_t rng_below(rng *r, uint32_t below) {
  uint32_t bits = rng_next(r);
  if (bits < below) { /* rarely; only then can it be one of the 2^32 mod below that favour small results */
    uint32_t uneven = -below % below;
    while (bits < uneven) bits = rng_next(r);
  }
  return bits % below;
}

float rng_uniform(rng *r) {
  return (float)(rng_next(r) >> 8) * 0x1p-24f;
}
