/* trainer.h - a network, its data and an optimizer: the state of a training. train/step.h and train/epoch.h
 * take it forward, train/evaluate.h measures it.
 *
 * All memory is taken when it is opened. Every epoch puts the training samples into a new random order; the
 * last minibatch of an epoch is as small as it must be, and its gradient is the mean over the samples it
 * really has. A step has four phases - minibatch, forward and loss, backward, update - that may be taken one
 * at a time.
 */
#ifndef KASANE_TRAINER_H
#define KASANE_TRAINER_H

#include <stdint.h>

#include "data/dataset.h"
#include "data/inputs.h"
#include "network/network.h"
#include "parts/optimizer.h"
#include "parts/penalty.h"
#include "parts/schedule.h"
#include "train/samples.h"
#include "train/stopping.h"

enum { MAX_BATCH = 4096, EVALUATION_COLUMNS = 256 };

/* Gradients from here on count as divergence: below it parameters stay finite at any permitted rate. */
#define DIVERGED_GRADIENT 1e18f

#define PHASES(X) X(BATCH, batch) X(FORWARD, forward) X(BACKWARD, backward) X(UPDATE, update)

typedef enum phase {
#define X(NAME, name) PHASE_##NAME,
  PHASES(X)
#undef X
      PHASE_COUNT
} phase;

/* The settings of a training, network and seed included. Penalty, clipping, schedule, rate and stop rules
 * may change between steps. */
typedef struct plan {
  network net;
  int32_t classes; /* 0 for regression */
  optimizer optimizer;
  double rate;          /* before the schedule */
  int32_t feature_mask; /* of data in the plane; 0 for the coordinates as they are */
  scaler_kind scaler;
  schedule schedule;
  penalty penalty;
  double clip_norm; /* longest gradient, 0 for any */
  stop_rules stops;
  initializer initializer;
  float initial_scale, initial_bias;
  int32_t batch;    /* samples in a minibatch */
  int keeps_best;   /* copies the parameters whenever the watched loss is the best so far */
  int keeps_update; /* keeps what the last step changed */
  uint32_t seed;
} plan;

typedef struct trainer {
  plan plan;
  float *parameters, *gradients, *m, *v;
  float *best;   /* parameters of the lowest watched loss, or NULL */
  float *update; /* what the last step added to the parameters, or NULL */
  sample_set part[PART_COUNT];
  int32_t *order;      /* training samples in the order of this epoch */
  int32_t *last_batch; /* samples of the minibatch that ended the epoch before */
  int32_t last_count;  /* how many; 0 after a reset and after a restore, which does not know them */
  inputs inputs;
  float *rows; /* [EVALUATION_COLUMNS][features], for rows that are not samples */
  block batch, evaluated;
  workspace training, evaluation;
  rng shuffle, drop;
  rng step_drop;     /* drop as the running step found it */
  int32_t epoch;     /* epochs finished */
  int32_t position;  /* samples of the running epoch already used */
  int32_t count;     /* samples in the running minibatch */
  phase next;        /* phase to come */
  double batch_loss; /* mean loss of the last minibatch, measured before its update, without penalty */
  stop_watch watch;
  uint32_t samples_hash; /* of all parts, as the network sees them */
  arena memory;
} trainer;

/* How much memory a training would take; SIZE_MAX where no memory could hold it. */
size_t trainer_bytes(const plan *p, const dataset *d);

/* Takes the memory, copies the data and resets. Returns 0, with nothing taken, when there is no memory. */
int trainer_open(trainer *t, const plan *p, const dataset *d);

void trainer_close(trainer *t);

/* Back to the start: the same first weights, the same order of minibatches to come. */
void trainer_reset(trainer *t);

/* Puts the training samples into the next random order, from which the first minibatch is to be taken. */
void trainer_start_epoch(trainer *t);

/* The learning rate of the next step, schedule included. */
double trainer_rate(const trainer *t);

/* Length of the parameter arrays: how many there are, rounded up to a multiple of 4. */
int32_t trainer_padded_count(const trainer *t);

/* The hash of the parameters. */
uint32_t trainer_fingerprint(const trainer *t);

/* The samples [count] of the minibatch taken last; NULL where none was since the start or a restore. */
const int32_t *trainer_batch_samples(const trainer *t);

/* Puts back the parameters of the lowest watched loss. Returns 0 where they are not kept. */
int trainer_restore_best(trainer *t);

#endif
