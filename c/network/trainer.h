/* trainer.h - a network, its data and an optimiser, taken through seeded epochs.
 *
 * All memory is taken when it is opened. Every epoch puts the training samples into a new random order; the
 * last minibatch of an epoch is as small as it must be, and its gradient is the mean over the samples it
 * really has.
 */
#ifndef KASANE_TRAINER_H
#define KASANE_TRAINER_H

#include <stdint.h>

#include "base/status.h"
#include "data/dataset.h"
#include "network/network.h"
#include "network/samples.h"
#include "parts/optimizer.h"

enum { MAX_BATCH = 4096, EVALUATION_COLUMNS = 256 };

/* a gradient this large has left every use behind; the limit keeps parameters finite at any permitted rate */
#define DIVERGED_GRADIENT 1e18f

/* What is wanted; network and seed included. */
typedef struct plan {
  network net;
  optimizer optimizer;
  initializer initializer;
  float initial_scale;
  int32_t batch; /* samples in a minibatch */
  uint32_t seed;
} plan;

typedef struct metrics {
  double loss;     /* mean over the samples, without any penalty */
  double accuracy; /* share of samples whose largest output is that of their class */
} metrics;

typedef struct trainer {
  plan plan;
  float *parameters, *gradients, *m, *v;
  sample_set part[PART_COUNT];
  int32_t *order; /* training samples in the order of this epoch */
  block batch, evaluated;
  workspace training, evaluation;
  rng shuffle;
  int32_t epoch;     /* epochs finished */
  int32_t position;  /* samples of the running epoch already used */
  double batch_loss; /* mean loss of the last minibatch, measured before its update */
  arena memory;
} trainer;

/* Takes the memory, copies the data and resets. Returns 0, with nothing taken, when there is no memory. */
int trainer_open(trainer *t, const plan *p, const dataset *d);

void trainer_close(trainer *t);

/* Back to the start: the same first weights, the same order of minibatches to come. */
void trainer_reset(trainer *t);

/* The next minibatch of the running epoch. NN_ERR_DIVERGED: loss or gradient is not finite or the gradient is
 * beyond DIVERGED_GRADIENT; parameters and position stay as they were. Allocates nothing. */
nn_status trainer_minibatch(trainer *t);

/* To the end of the running epoch. A failing minibatch ends it there; those before it are done. */
nn_status trainer_epoch(trainer *t);

/* Loss and accuracy over one part, which must have samples. Changes nothing that training reads. */
metrics trainer_evaluate(trainer *t, part which);

#endif
