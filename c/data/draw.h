/* draw.h - what a generator is asked for, and the functions that draw its data sets: one function for each,
 * draw_NAME(), turns "the rank-th sample of a class" into a sample. */
#ifndef KASANE_DRAW_H
#define KASANE_DRAW_H

#include <stdint.h>

#include "base/pi.h"
#include "base/rng.h"
#include "data/generators.h"

/* The `rank`-th of `count` samples in class `label` of `classes`; regression has one class. */
typedef struct wanted {
  int32_t index; /* in the data set */
  int32_t label, classes, rank, count;
  float noise;
} wanted;

/* Where the sample goes. The label is set before, and stays where the data set has no reason to change it. */
typedef struct sample {
  float *features; /* [features] */
  int32_t *label;  /* NULL for regression */
  float *target;   /* NULL for classification */
} sample;

#define X(NAME, name, ...) void draw_##name(wanted w, rng *r, sample out);
DATASETS(X)
#undef X

/* Places a sample of 1 feature for a curve: its x within the rank-th of `count` equal stretches of -1..1. */
float draw_x(wanted w, rng *r, sample out);

/* Writes the target, displaced by the noise. */
void draw_target(wanted w, rng *r, sample out, float target);

#endif
