/* evaluate.h - how good a training is: metrics of a part, and the penalty. Nothing here changes what training
 * reads. */
#ifndef KASANE_EVALUATE_H
#define KASANE_EVALUATE_H

#include <stdint.h>

#include "train/metrics.h"
#include "train/trainer.h"

/* Measures one part. */
void trainer_evaluate(trainer *t, part which, metrics *m);

/* The same, a block of EVALUATION_COLUMNS samples at a time: from `first` on, where 0 begins anew. */
void trainer_evaluate_block(trainer *t, part which, int32_t first, metrics *m);

/* The part that stop rules watch: validation, or training where there is none. */
part trainer_watched_part(const trainer *t);

/* The part of the loss that the penalties make. */
double trainer_penalty(const trainer *t);

#endif
