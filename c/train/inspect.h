/* inspect.h - one forward and backward pass that is kept: values of every layer, gradients, and statistics of
 * both.
 *
 * It has memory of its own, so that an inspection never changes what is learned. No unit is dropped.
 */
#ifndef KASANE_INSPECT_H
#define KASANE_INSPECT_H

#include <stdint.h>

#include "train/trainer.h"

enum { INSPECTED_COLUMNS = 64 };

/*    enum        name        what a layer has; of the first three [outputs][columns] */
#define QUANTITIES(X)                                                                                        \
  X(SUMS, sums)       /* z; of the output layer the logits */                                                \
  X(OUTPUTS, outputs) /* a; of the output layer the outputs after softmax or sigmoid */                      \
  X(DELTAS, deltas)   /* dLoss/dz, of the mean loss */                                                       \
  X(WEIGHTS, weights) /* [outputs][inputs] */                                                                \
  X(BIASES, biases)   /* [outputs] */                                                                        \
  X(WEIGHT_GRADIENTS, weight_gradients)                                                                      \
  X(BIAS_GRADIENTS, bias_gradients)                                                                          \
  X(WEIGHT_UPDATES, weight_updates) /* what the last step added, where the run keeps it */                   \
  X(BIAS_UPDATES, bias_updates)

typedef enum quantity {
#define X(NAME, name) QUANTITY_##NAME,
  QUANTITIES(X)
#undef X
      QUANTITY_COUNT
} quantity;

typedef struct inspection {
  workspace workspace;
  block taken;
  float *gradients;
  int32_t count; /* samples of the last pass; 0 before it */
  double loss;   /* their mean loss */
  arena memory;
} inspection;

/* values of a quantity: rows x columns, rows `stride` apart; at is NULL where there are none */
typedef struct values {
  const float *at;
  int32_t rows, columns, stride;
} values;

/* Takes the memory for a trainer's network. Returns 0, with nothing taken, when there is none. */
int inspection_open(inspection *i, const trainer *t);

void inspection_close(inspection *i);

/* every `step`-th sample from `first` on, `count` of them, 1..INSPECTED_COLUMNS */
typedef struct selection {
  int32_t first, count, step;
} selection;

/* Passes samples of a part forward and backward; penalties are not in the gradients. */
void inspect(trainer *t, inspection *i, part which, selection samples);

/* What a layer has after inspect(). */
values inspected(const trainer *t, const inspection *i, quantity what, int32_t layer);

/* sqrt of the sum of squares; 0 where there are no values */
double values_norm(values v);

/* counts[bins] of values in equal steps from low to high; what lies outside counts in the first or the
 * last */
void values_histogram(values v, double low, double high, int32_t *counts, int32_t bins);

/* Share of a hidden layer's units whose slope is 0 for every inspected sample: no gradient passes them. */
double inspected_dead(const trainer *t, const inspection *i, int32_t layer);

/* Share of (unit, sample) pairs whose slope is below a twentieth of the steepest the activation has, dead
 * ones too. */
double inspected_saturated(const trainer *t, const inspection *i, int32_t layer);

#endif
