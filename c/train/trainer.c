/* trainer.c - memory and start of a training. */
#include "train/trainer.h"

#include <string.h>

#include "base/hash.h"
#include "base/simd.h"
#include "kernels/random.h"

int32_t trainer_padded_count(const trainer *t) {
  return padded(t->plan.net.parameters);
}

static void plan_parameters(trainer *t, arena *a) {
  const plan *p = &t->plan;
  size_t n = (size_t)trainer_padded_count(t);
  t->parameters = arena_floats(a, n);
  t->gradients = arena_floats(a, n);
  t->m = optimizer_uses_m(p->optimizer.kind) ? arena_floats(a, n) : NULL;
  t->v = optimizer_uses_v(p->optimizer.kind) ? arena_floats(a, n) : NULL;
  t->best = p->keeps_best ? arena_floats(a, n) : NULL;
  t->update = p->keeps_update ? arena_floats(a, n) : NULL;
}

static void plan_memory(trainer *t, const dataset *d, arena *a) {
  const network *net = &t->plan.net;
  int32_t features = net->layer[0].inputs, targets = network_last(net)->outputs;
  for (int p = 0; p < PART_COUNT; p++) samples_plan(&t->part[p], d, (part)p, features, targets, a);
  const sample_set *train = &t->part[PART_TRAIN];
  int32_t columns = padded(t->plan.batch < train->count ? t->plan.batch : train->count);
  plan_parameters(t, a);
  t->order = arena_ints(a, (size_t)train->count);
  t->last_batch = arena_ints(a, (size_t)columns);
  t->rows = arena_floats(a, (size_t)EVALUATION_COLUMNS * (size_t)padded(features));
  scaler_plan(&t->inputs.scaler, a);
  block_plan(&t->batch, train, columns, a);
  block_plan(&t->evaluated, train, EVALUATION_COLUMNS, a);
  workspace_plan(&t->training, net, columns, PURPOSE_TRAIN, a);
  workspace_plan(&t->evaluation, net, EVALUATION_COLUMNS, PURPOSE_EVALUATE, a);
}

/* The scale is learned from the training rows alone. */
static void copy_samples(trainer *t, const dataset *d) {
  const sample_set *train = &t->part[PART_TRAIN];
  for (int p = 0; p < PART_COUNT; p++) samples_copy(&t->part[p], d, (part)p, &t->inputs);
  scaler_fit(&t->inputs.scaler, train->rows, train->width, train->count);
  for (int p = 0; p < PART_COUNT; p++)
    scaler_apply(&t->inputs.scaler, t->part[p].rows, train->width, t->part[p].count);
}

/* the features of all samples, then what they are labelled with, as the data have it */
static uint32_t hash_samples(uint32_t hash, const sample_set *s, const dataset *d, part which) {
  for (int32_t i = 0; i < s->count; i++)
    hash = hash_bytes(hash, s->rows + (size_t)i * (size_t)s->width, (size_t)s->features * sizeof(float));
  size_t values = d->classes > 0 ? 1 : (size_t)s->targets;
  const void *from = d->classes > 0 ? (const void *)d->labels : d->targets;
  for (int32_t i = 0; i < d->samples; i++)
    if (d->parts[i] == (int32_t)which)
      hash =
          hash_bytes(hash, (const char *)from + (size_t)i * values * sizeof(float), values * sizeof(float));
  return hash;
}

/* Describes a training without memory, and measures how much it will take. */
static size_t describe(trainer *t, const plan *p, const dataset *d) {
  *t = (trainer){.plan = *p, .inputs = inputs_of(d->features, p->feature_mask, p->scaler)};
  arena measure = {0};
  plan_memory(t, d, &measure);
  return measure.used;
}

size_t trainer_bytes(const plan *p, const dataset *d) {
  trainer t;
  return describe(&t, p, d);
}

int trainer_open(trainer *t, const plan *p, const dataset *d) {
  if (!arena_open(&t->memory, describe(t, p, d))) return 0;
  arena take = t->memory;
  plan_memory(t, d, &take);
  copy_samples(t, d);
  t->samples_hash = HASH_START;
  for (int i = 0; i < PART_COUNT; i++)
    t->samples_hash = hash_samples(t->samples_hash, &t->part[i], d, (part)i);
  trainer_reset(t);
  return 1;
}

void trainer_close(trainer *t) {
  arena_close(&t->memory);
}

void trainer_start_epoch(trainer *t) {
  t->position = 0;
  t->next = PHASE_BATCH;
  random_shuffle(&t->shuffle, t->order, t->part[PART_TRAIN].count);
}

static void clear(float *x, int32_t n) {
  if (x) memset(x, 0, (size_t)n * sizeof *x);
}

void trainer_reset(trainer *t) {
  const plan *p = &t->plan;
  int32_t n = trainer_padded_count(t);
  rng weights = rng_start(p->seed, STREAM_WEIGHTS);
  network_initialize(&p->net, t->parameters, p->initializer, p->initial_scale, p->initial_bias, &weights);
  optimizer_reset(&t->plan.optimizer);
  clear(t->m, n);
  clear(t->v, n);
  clear(t->update, n);
  clear(t->gradients, n);
  if (t->best) memcpy(t->best, t->parameters, (size_t)n * sizeof(float));
  for (int32_t i = 0; i < t->part[PART_TRAIN].count; i++) t->order[i] = i;
  t->shuffle = rng_start(p->seed, STREAM_SHUFFLE);
  t->drop = rng_start(p->seed, STREAM_DROPOUT);
  t->epoch = 0;
  t->count = 0;
  t->last_count = 0;
  t->batch_loss = 0.0;
  stop_watch_reset(&t->watch);
  trainer_start_epoch(t);
}

double trainer_rate(const trainer *t) {
  double time = t->epoch + (double)t->position / t->part[PART_TRAIN].count;
  return t->plan.rate * schedule_factor(&t->plan.schedule, time);
}

uint32_t trainer_fingerprint(const trainer *t) {
  return hash_bytes(HASH_START, t->parameters, (size_t)t->plan.net.parameters * sizeof(float));
}

const int32_t *trainer_batch_samples(const trainer *t) {
  if (t->next != PHASE_BATCH) return t->order + t->position;
  if (t->position > 0) return t->order + t->position - t->count;
  return t->last_count > 0 ? t->last_batch : NULL;
}

int trainer_restore_best(trainer *t) {
  if (t->best) memcpy(t->parameters, t->best, (size_t)trainer_padded_count(t) * sizeof(float));
  return t->best != NULL;
}
