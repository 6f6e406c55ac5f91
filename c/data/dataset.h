/* dataset.h - points with their classes or targets, and the part each belongs to. Points never change once
 * made; only their parts do. */
#ifndef KASANE_DATASET_H
#define KASANE_DATASET_H

#include <stdint.h>

#include "base/arena.h"

#define PARTS(X) X(TRAIN, train) X(VALIDATION, validation) X(TEST, test)

typedef enum part {
#define X(NAME, name) PART_##NAME,
  PARTS(X)
#undef X
      PART_COUNT
} part;

enum { MAX_SAMPLES = 100000, MAX_FEATURES = 1024, MAX_CLASSES = 16, MAX_TARGETS = 16 };

typedef struct dataset {
  int32_t samples, features;
  int32_t classes; /* 0 for regression */
  int32_t outputs; /* classes, or targets of a sample */
  float *points;   /* [samples][features] */
  int32_t *labels; /* [samples], 0..classes-1; NULL for regression */
  float *targets;  /* [samples][outputs]; NULL for classification */
  int32_t *parts;  /* [samples], a part */
  int32_t *order;  /* [samples], scratch memory of the split */
  arena memory;
} dataset;

/* Takes memory for the given sizes; classes is 0 for regression, targets is 0 for classification. All samples
 * are training samples. Returns 0 when there is no memory. */
int dataset_open(dataset *d, int32_t samples, int32_t features, int32_t classes, int32_t targets);

void dataset_close(dataset *d);

/* Gives each class's share of its samples, rounded, to training, then to validation as far as samples are
 * left, and the rest to test; for regression all samples are one class. Where classes are so small that
 * their rounding would miss the share of all samples by more than a fortieth of them (and by more than half
 * a sample), some classes give one more or one less. A seed puts the samples into one order: training takes
 * them from its start, validation from its end. So a larger share only adds to its part, and neither moves
 * the other while samples are left. Returns 0, and moves nothing, when no training sample would be left. */
int dataset_split(dataset *d, float train_share, float validation_share, uint32_t seed);

/* Puts sample i into parts[i]. Returns 0, and moves nothing, when none is for training. */
int dataset_set_parts(dataset *d, const int32_t *parts);

int32_t dataset_count(const dataset *d, part which);

#endif
