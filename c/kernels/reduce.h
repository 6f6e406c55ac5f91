/* reduce.h - sums and searches, in a stated order. */
#ifndef KASANE_REDUCE_H
#define KASANE_REDUCE_H

#include <stdint.h>

/* sqrt(sum x^2) of n values; four sums by index modulo 4, in double */
double norm_of(const float *x, int32_t n);

/* x[n] *= factor */
void scale_all(float *x, int32_t n, float factor);

/* before[n] = after[n] - before[n] */
void subtract_from(float *before, const float *after, int32_t n);

/* x[n] = 0 where |x| < limit; NaN stays. Writes nothing where no such value other than 0 is found. n is a
 * multiple of 4. */
void flush_below(float *x, int32_t n, float limit);

/* 1 if |x| < limit for each of the n values; 0 otherwise and for any NaN. n is a multiple of 4. */
int all_within(const float *x, int32_t n, float limit);

#endif
