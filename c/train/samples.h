/* samples.h - one part of a data set as a run keeps it, and how minibatches are gathered from it.
 *
 * Kept by rows, because a minibatch picks rows at random: a row is one stretch of memory, the features,
 * then the targets, then zeros up to a multiple of 4. Gathering transposes four rows at a time into the
 * [values][columns] of a block just before it is used. To transpose all of them once an epoch, so that a
 * minibatch is a slice, was measured too: 3 % faster on the smallest networks, 4 % slower on 64 features,
 * and twice the memory.
 */
#ifndef KASANE_SAMPLES_H
#define KASANE_SAMPLES_H

#include <stdint.h>

#include "data/dataset.h"
#include "data/inputs.h"

typedef struct sample_set {
  int32_t count, features;
  int32_t targets; /* per sample */
  int32_t width;   /* of a row: padded(features + targets) */
  float *rows;     /* [count][width] */
} sample_set;

/* one block: inputs [features][columns], and behind them targets [targets][columns] */
typedef struct block {
  float *inputs, *targets;
} block;

/* Plans one part of a data set. `features` counts what the network sees; `targets` the output layer's
 * units: a class becomes a 1 among zeros, or, with one target and two classes, the number 0 or 1. */
void samples_plan(sample_set *s, const dataset *d, part which, int32_t features, int32_t targets, arena *a);

/* Copies one part of the data set, through the feature maps; scaling comes after it. */
void samples_copy(sample_set *s, const dataset *d, part which, const inputs *in);

void block_plan(block *b, const sample_set *s, int32_t columns, arena *a);

/* columns[width][padded(count)] = rows[..][width] transposed; padding columns repeat a row. Column j comes
 * from row order[j], or from row j where order is NULL. */
void rows_to_columns(float *columns, const float *rows, int32_t width, const int32_t *order, int32_t count);

/* Fills a block with samples order[first..], or the samples from `first` on in their own order where order is
 * NULL. */
void block_gather(block *b, const sample_set *s, const int32_t *order, int32_t first, int32_t count);

#endif
