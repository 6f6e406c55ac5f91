/* step.c - the phases of a step, one function each. */
#include "train/step.h"

#include <string.h>

#include "base/simd.h"
#include "kernels/reduce.h"

static void take_batch(trainer *t, int32_t max_samples) {
  const sample_set *train = &t->part[PART_TRAIN];
  int32_t left = train->count - t->position;
  t->count = max_samples < left ? max_samples : left;
  t->step_drop = t->drop;
  block_gather(&t->batch, train, t->order, t->position, t->count);
}

static nn_status forward(trainer *t) {
  const network *net = &t->plan.net;
  workspace *w = &t->training;
  int32_t columns = padded(t->count);
  float *y = network_sums(net, t->parameters, t->batch.inputs, w, columns, &t->drop);
  float sum = loss_forward(net->loss, net->output, y, w->deltas[net->layers - 1], t->batch.targets,
                           network_last(net)->outputs, columns, t->count);
  t->batch_loss = (double)sum / t->count;
  return __builtin_isfinite(sum) ? NN_OK : NN_ERR_DIVERGED;
}

static void add_penalty(trainer *t) {
  const penalty *p = &t->plan.penalty;
  if (p->l1 == 0 && p->l2 == 0) return;
  for (int32_t l = 0; l < t->plan.net.layers; l++) {
    const layer *at = &t->plan.net.layer[l];
    float *gradient = t->gradients + at->weights;
    penalty_gradient(p, gradient, t->parameters + at->weights, at->outputs * at->inputs);
  }
}

static void backward(trainer *t) {
  network_backward(&t->plan.net, t->parameters, t->gradients, t->batch.inputs, &t->training,
                   padded(t->count));
  add_penalty(t);
}

/* Pascanu et al. 2013: the direction stays, the length is at most clip_norm */
static void clip(trainer *t) {
  if (t->plan.clip_norm <= 0) return;
  double norm = norm_of(t->gradients, trainer_padded_count(t));
  if (norm > t->plan.clip_norm)
    scale_all(t->gradients, trainer_padded_count(t), (float)(t->plan.clip_norm / norm));
}

static void decay_weights(trainer *t, double rate) {
  const penalty *p = &t->plan.penalty;
  if (p->decay == 0) return;
  for (int32_t l = 0; l < t->plan.net.layers; l++) {
    const layer *at = &t->plan.net.layer[l];
    penalty_decay(p, rate, t->parameters + at->weights, at->outputs * at->inputs);
  }
}

/* Depends only on epoch and position, never on how training is divided into calls. */
static int is_flush_step(const trainer *t) {
  uint32_t batch = (uint32_t)t->plan.batch, count = (uint32_t)t->part[PART_TRAIN].count;
  uint32_t steps_per_epoch = (count + batch - 1) / batch;
  return ((uint32_t)t->epoch * steps_per_epoch + (uint32_t)t->position / batch) % 16 == 0;
}

/* Many processors are far slower with subnormal numbers, below 2^-126, and WebAssembly cannot flush them to
 * zero. What decays by a factor would stay subnormal for ever, so it becomes 0 below 2^-100, where it has no
 * visible effect. */
static void flush_tiny(trainer *t) {
  float *const kept[] = {t->parameters, t->m, t->v};
  for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
    if (kept[i]) flush_below(kept[i], trainer_padded_count(t), 0x1p-100f);
}

static nn_status update(trainer *t) {
  int32_t n = trainer_padded_count(t);
  optimizer *o = &t->plan.optimizer;
  if (!all_within(t->gradients, n, DIVERGED_GRADIENT)) return NN_ERR_DIVERGED;
  clip(t);
  if (t->v) flush_below(t->gradients, n, 0x1p-50f); /* their squares would be below 2^-100 */
  if (t->update) memcpy(t->update, t->parameters, (size_t)n * sizeof(float));
  o->rate = trainer_rate(t);
  decay_weights(t, o->rate);
  optimizer_step(o, t->parameters, t->gradients, t->m, t->v, n);
  if (is_flush_step(t)) flush_tiny(t);
  if (t->update) subtract_from(t->update, t->parameters, n);
  return NN_OK;
}

nn_status step_take_phase(trainer *t, int32_t max_samples) {
  switch (t->next) {
  case PHASE_BATCH: take_batch(t, max_samples); return NN_OK;
  case PHASE_FORWARD: return forward(t);
  case PHASE_BACKWARD: backward(t); return NN_OK;
  case PHASE_UPDATE: return update(t);
  case PHASE_COUNT: break;
  }
  return NN_OK;
}
