/* step.h - the steps of a training, for trainer.c; callers use trainer.h. */
#ifndef KASANE_STEP_H
#define KASANE_STEP_H

#include "network/trainer.h"

/* Puts the training samples into the next random order. */
void step_start_epoch(trainer *t);

#endif
