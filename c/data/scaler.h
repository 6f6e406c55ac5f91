/* scaler.h - features on a common scale. What it knows of the data comes from the training rows alone: the
 * mean of the test rows would leak information about them.
 *
 *   none         x
 *   standardise  (x - mean) / sigma, sigma^2 = 1/N sum (x - mean)^2, the mean first (two passes)
 *   min_max      (x - least) / (most - least), which is 0..1 on the training rows
 *
 * A feature that is the same in all training rows, or not finite in one of them, becomes 0. Sums are in
 * double precision, in the order of the rows. LeCun et al. 1998, "Efficient BackProp", section 4.3.
 */
#ifndef KASANE_SCALER_H
#define KASANE_SCALER_H

#include <stdint.h>

#include "base/arena.h"
#include "base/exact.h"

/* Saved runs store indices into this list: append only. */
#define SCALERS(X) X(NONE, none) X(STANDARDISE, standardise) X(MIN_MAX, min_max)

typedef enum scaler_kind {
#define X(NAME, name) SCALER_##NAME,
  SCALERS(X)
#undef X
      SCALER_COUNT
} scaler_kind;

typedef struct scaler {
  scaler_kind kind;
  int32_t features;
  double *middle; /* [features], what is subtracted */
  double *width;  /* [features], what is divided by; 0 for a constant feature */
} scaler;

/* Plans the memory of a scaler that has its kind and its features. */
void scaler_plan(scaler *s, arena *a);

/* Learns the scale of the first `features` values of rows[count][width], count >= 1. */
void scaler_fit(scaler *s, const float *rows, int32_t width, int32_t count);

/* The same values of rows[count][width] in place, be they training rows or others. */
void scaler_apply(const scaler *s, float *rows, int32_t width, int32_t count);

#endif
