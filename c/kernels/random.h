/* random.h - random numbers of a wanted distribution. */
#ifndef KASANE_RANDOM_H
#define KASANE_RANDOM_H

#include <stdint.h>

#include "base/rng.h"

/* one value of the standard normal distribution (Box & Muller 1958, the cosine half); uses two uniform
 * numbers */
float random_normal(rng *r);

/* a float from low on, below high but for rounding, which may reach it */
float random_between(rng *r, float low, float high);

/* order[n] = 0..n-1 in random order (Fisher & Yates), whatever it held before */
void random_order(rng *r, int32_t *order, int32_t n);

/* puts order[n], which must hold something, into another random order */
void random_shuffle(rng *r, int32_t *order, int32_t n);

#endif
