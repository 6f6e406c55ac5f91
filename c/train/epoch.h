/* epoch.h - training forward: by a phase, a step or an epoch, and what happens between two epochs. */
#ifndef KASANE_EPOCH_H
#define KASANE_EPOCH_H

#include <stdint.h>

#include "base/status.h"
#include "train/trainer.h"

/* The next phase of a step. NN_ERR_DIVERGED, in forward or update: the loss is not finite, or a gradient is
 * not finite or beyond DIVERGED_GRADIENT; parameters and position stay as they were, and the step begins
 * again. Allocates nothing. */
nn_status trainer_phase(trainer *t);

/* The rest of the running step, or the whole next one, with at most `max_samples` samples. */
nn_status trainer_step(trainer *t, int32_t max_samples);

/* To the end of the running epoch. A failing step ends it there; those before it are done. */
nn_status trainer_epoch(trainer *t);

#endif
