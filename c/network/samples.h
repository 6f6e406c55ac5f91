/* samples.h - one part of a data set as a run keeps it, and the way from there into a block.
 *
 * Kept by rows, [count][features], because a minibatch picks rows at random: a row is one stretch of memory.
 * Gathering turns them into the [features][columns] of a block just before it is used.
 */
#ifndef KASANE_SAMPLES_H
#define KASANE_SAMPLES_H

#include <stdint.h>

#include "data/dataset.h"

typedef struct sample_set {
  int32_t count, features, classes;
  float *rows;     /* [count][features] */
  int32_t *labels; /* [count] */
} sample_set;

/* room for one block: inputs [features][columns] and one-hot targets [classes][columns] */
typedef struct block {
  float *inputs, *targets;
} block;

void samples_plan(sample_set *s, const dataset *d, part which, arena *a);

/* Copies one part of the data set. */
void samples_copy(sample_set *s, const dataset *d, part which);

void block_plan(block *b, const sample_set *s, int32_t columns, arena *a);

/* columns[features][padded(count)] = rows[count][features] turned; padding columns are 0.
 * Column j comes from row order[j], or from row j where order is NULL. */
void rows_to_columns(float *columns, const float *rows, int32_t features, const int32_t *order,
                     int32_t count);

/* Fills a block with samples order[first..], or the samples from `first` on in their own order where order is
 * NULL. */
void block_gather(block *b, const sample_set *s, const int32_t *order, int32_t first, int32_t count);

#endif
