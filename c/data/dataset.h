/* dataset.h - labelled points and the part each belongs to. Points never change once made; only their parts
 * do. */
#ifndef KASANE_DATASET_H
#define KASANE_DATASET_H

#include <stdint.h>

#include "base/arena.h"

#define PARTS(X) X(TRAIN, train) X(TEST, test)

typedef enum part {
#define X(NAME, name) PART_##NAME,
  PARTS(X)
#undef X
      PART_COUNT
} part;

enum { MAX_SAMPLES = 100000, MAX_FEATURES = 1024, MAX_CLASSES = 16 };

typedef struct dataset {
  int32_t samples, features, classes;
  float *points;   /* [samples][features] */
  int32_t *labels; /* [samples], 0..classes-1 */
  int32_t *parts;  /* [samples], a part */
  int32_t *order;  /* [samples], room for the split */
  arena memory;
} dataset;

/* Takes memory for the given sizes; all samples are training samples. Returns 0 when there is no memory. */
int dataset_open(dataset *d, int32_t samples, int32_t features, int32_t classes);

void dataset_close(dataset *d);

/* Gives each class's share of its samples, rounded, to training and the rest to test. Which samples go first
 * depends on the seed alone, so a larger share only adds to the training part. Returns 0, and moves nothing,
 * when no class would keep a training sample. */
int dataset_split(dataset *d, float train_share, uint32_t seed);

int32_t dataset_count(const dataset *d, part which);

#endif
