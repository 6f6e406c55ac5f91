/* step.h - the four phases of a step: minibatch, forward and loss, backward, update. */
#ifndef KASANE_STEP_H
#define KASANE_STEP_H

#include <stdint.h>

#include "base/status.h"
#include "train/trainer.h"

/* Takes the phase t->next, with at most `max_samples` samples in a new minibatch. NN_ERR_DIVERGED, in forward
 * or update: parameters stay as they were. */
nn_status step_take_phase(trainer *t, int32_t max_samples);

#endif
