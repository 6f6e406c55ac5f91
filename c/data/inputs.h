/* inputs.h - from a row of the data to what the first layer sees: feature maps, then scaling.
 *
 * Kept beside the network, so that every row takes the same way: training, test, map and prediction.
 */
#ifndef KASANE_INPUTS_H
#define KASANE_INPUTS_H

#include <stdint.h>

#include "data/features.h"
#include "data/scaler.h"

typedef struct inputs {
  int32_t raw;   /* features of the data */
  int32_t mask;  /* data/features.h; 0 uses rows as they are */
  int32_t count; /* features that the network sees */
  scaler scaler;
} inputs;

/* Describes the way; the scaler still has to be planned and fitted. */
inputs inputs_of(int32_t raw_features, int32_t mask, scaler_kind kind);

/* The first `count` values of each row of out[rows][width] = raw[rows][raw] after feature maps, not scaled
 * yet. */
void inputs_map(const inputs *in, float *out, int32_t width, const float *raw, int32_t rows);

#endif
