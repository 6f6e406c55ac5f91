/* trainer.c - the four steps of learning: minibatch, gradient, update, repeat. */
#include "network/trainer.h"

#include <string.h>

#include "base/simd.h"
#include "kernels/random.h"
#include "kernels/reduce.h"

static int32_t smaller(int32_t a, int32_t b) {
  return a < b ? a : b;
}

static size_t parameter_room(const trainer *t) {
  return (size_t)padded(t->plan.net.parameters);
}

static void plan_memory(trainer *t, const dataset *d, arena *a) {
  const network *net = &t->plan.net;
  int32_t arrays = optimizer_arrays(t->plan.optimizer.kind);
  for (int p = 0; p < PART_COUNT; p++) samples_plan(&t->part[p], d, (part)p, a);
  const sample_set *train = &t->part[PART_TRAIN];
  int32_t columns = padded(smaller(t->plan.batch, train->count));

  t->parameters = arena_floats(a, parameter_room(t));
  t->gradients = arena_floats(a, parameter_room(t));
  t->m = arrays > 0 ? arena_floats(a, parameter_room(t)) : NULL;
  t->v = arrays > 1 ? arena_floats(a, parameter_room(t)) : NULL;
  t->order = arena_ints(a, (size_t)train->count);
  block_plan(&t->batch, train, columns, a);
  block_plan(&t->evaluated, train, EVALUATION_COLUMNS, a);
  workspace_plan(&t->training, net, columns, 1, a);
  workspace_plan(&t->evaluation, net, EVALUATION_COLUMNS, 0, a);
}

int trainer_open(trainer *t, const plan *p, const dataset *d) {
  *t = (trainer){.plan = *p};
  arena measure = {0};
  plan_memory(t, d, &measure);
  if (!arena_open(&t->memory, measure.used)) return 0;
  arena take = t->memory;
  plan_memory(t, d, &take);
  for (int which = 0; which < PART_COUNT; which++) samples_copy(&t->part[which], d, (part)which);
  trainer_reset(t);
  return 1;
}

void trainer_close(trainer *t) {
  arena_close(&t->memory);
}

static void start_epoch(trainer *t) {
  t->position = 0;
  random_shuffle(&t->shuffle, t->order, t->part[PART_TRAIN].count);
}

void trainer_reset(trainer *t) {
  size_t bytes = parameter_room(t) * sizeof(float);
  rng weights = rng_start(t->plan.seed, STREAM_WEIGHTS);
  network_initialize(&t->plan.net, t->parameters, t->plan.initializer, t->plan.initial_scale, &weights);
  optimizer_reset(&t->plan.optimizer);
  if (t->m) memset(t->m, 0, bytes);
  if (t->v) memset(t->v, 0, bytes);
  for (int32_t i = 0; i < t->part[PART_TRAIN].count; i++) t->order[i] = i;
  t->shuffle = rng_start(t->plan.seed, STREAM_SHUFFLE);
  t->epoch = 0;
  t->batch_loss = 0.0;
  start_epoch(t);
}

nn_status trainer_minibatch(trainer *t) {
  const sample_set *train = &t->part[PART_TRAIN];
  int32_t room = (int32_t)parameter_room(t);
  int32_t count = smaller(t->plan.batch, train->count - t->position);
  block_gather(&t->batch, train, t->order, t->position, count);
  float loss_sum = network_gradients(&t->plan.net, t->parameters, t->gradients, t->batch.inputs,
                                     t->batch.targets, &t->training, count);
  t->batch_loss = (double)loss_sum / count;
  if (!__builtin_isfinite(loss_sum) || !all_within(t->gradients, room, DIVERGED_GRADIENT))
    return NN_ERR_DIVERGED;

  optimizer_step(&t->plan.optimizer, t->parameters, t->gradients, t->m, t->v, room);
  t->position += count;
  if (t->position == train->count) {
    t->epoch++;
    start_epoch(t);
  }
  return NN_OK;
}

nn_status trainer_epoch(trainer *t) {
  int32_t running = t->epoch;
  nn_status status = NN_OK;
  while (status == NN_OK && t->epoch == running) status = trainer_minibatch(t);
  return status;
}

static int32_t count_right(const float *outputs, const float *targets, int32_t classes, int32_t columns,
                           int32_t count) {
  int32_t guessed[EVALUATION_COLUMNS], wanted[EVALUATION_COLUMNS], right = 0;
  argmax_columns(guessed, outputs, classes, count, columns);
  argmax_columns(wanted, targets, classes, count, columns);
  for (int32_t s = 0; s < count; s++) right += guessed[s] == wanted[s];
  return right;
}

metrics trainer_evaluate(trainer *t, part which) {
  const sample_set *from = &t->part[which];
  const network *net = &t->plan.net;
  double loss_sum = 0.0;
  int32_t right = 0;
  for (int32_t first = 0; first < from->count; first += EVALUATION_COLUMNS) {
    int32_t count = smaller(EVALUATION_COLUMNS, from->count - first), columns = padded(count);
    block_gather(&t->evaluated, from, NULL, first, count);
    float *y = network_sums(net, t->parameters, t->evaluated.inputs, &t->evaluation, columns);
    loss_sum += (double)loss_forward(net->loss, y, NULL, t->evaluated.targets, from->classes, columns, count);
    right += count_right(y, t->evaluated.targets, from->classes, columns, count);
  }
  return (metrics){loss_sum / from->count, (double)right / from->count};
}
