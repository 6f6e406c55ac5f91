/* rng.h - seeded random numbers: PCG32 (O'Neill 2014, XSH-RR), one independent stream for each use.
 *
 * Streams are independent so that changing one use leaves the others as they were: a new split keeps the
 * points, a wider layer keeps the order of the minibatches.
 */
#ifndef KASANE_RNG_H
#define KASANE_RNG_H

#include <stdint.h>

#include "base/exact.h"

typedef enum stream {
  STREAM_DATA,
  STREAM_SPLIT,
  STREAM_SHUFFLE,
  STREAM_WEIGHTS,
  STREAM_DROPOUT,
  STREAM_LANDSCAPE
} stream;

typedef struct rng {
  uint64_t state;
  uint64_t increment; /* odd; names the sequence */
} rng;

/* The given stream of a seed, at its start. */
rng rng_start(uint32_t seed, stream which);

/* 32 random bits */
uint32_t rng_next(rng *r);

/* an integer in [0, below), without bias; below is at least 1 */
uint32_t rng_below(rng *r, uint32_t below);

/* a float in [0, 1), a multiple of 2^-24 */
float rng_uniform(rng *r);

#endif
