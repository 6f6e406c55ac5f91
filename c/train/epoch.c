/* epoch.c - phase after phase, step after step, and the end of an epoch. */
#include "train/epoch.h"

#include <string.h>

#include "train/evaluate.h"
#include "train/step.h"

/* The next epoch has another order. */
static void keep_last_batch(trainer *t) {
  t->last_count = t->count;
  memcpy(t->last_batch, t->order + t->position - t->count, (size_t)t->count * sizeof(int32_t));
}

/* What happens between two epochs. */
static void finish_epoch(trainer *t) {
  const plan *p = &t->plan;
  t->epoch++;
  keep_last_batch(t);
  trainer_start_epoch(t);
  if (!p->keeps_best && !stop_rules_measure(&p->stops)) {
    stop_watch_skip(&t->watch, &p->stops, t->epoch);
    return;
  }
  metrics m;
  trainer_evaluate(t, trainer_watched_part(t), &m);
  int is_best = stop_watch_epoch(&t->watch, &p->stops, t->epoch, metrics_loss(&m), metrics_accuracy(&m));
  if (is_best && t->best) memcpy(t->best, t->parameters, (size_t)trainer_padded_count(t) * sizeof(float));
}

static nn_status advance(trainer *t, int32_t max_samples) {
  nn_status status = step_take_phase(t, max_samples);
  if (status != NN_OK) {
    t->next = PHASE_BATCH;
    t->count = 0; /* the refused minibatch is not the one before `position` */
    t->watch.reason = STOP_DIVERGED;
    return status;
  }
  t->next = (phase)((t->next + 1) % PHASE_COUNT);
  if (t->next != PHASE_BATCH) return NN_OK;
  t->position += t->count;
  if (t->position == t->part[PART_TRAIN].count) finish_epoch(t);
  return NN_OK;
}

nn_status trainer_phase(trainer *t) {
  return advance(t, t->plan.batch);
}

nn_status trainer_step(trainer *t, int32_t max_samples) {
  nn_status status;
  do status = advance(t, max_samples);
  while (status == NN_OK && t->next != PHASE_BATCH);
  return status;
}

nn_status trainer_epoch(trainer *t) {
  int32_t running = t->epoch;
  nn_status status = NN_OK;
  while (status == NN_OK && t->epoch == running) status = trainer_step(t, t->plan.batch);
  return status;
}
