/* model_runs.h - the runs that the tests of models save. */
#ifndef KASANE_MODEL_RUNS_H
#define KASANE_MODEL_RUNS_H

#include "check.h"
#include "data/features.h"
#include "data/generate.h"
#include "model_help.h"
#include "parts/schedule.h"

enum { CAPACITY = 1 << 16 };

/* what a run of these tests is made of */
typedef struct making {
  int32_t optimizer, dropout, keeping, validation, features, scaling, regression;
} making;

static const making usual = {.optimizer = OPTIMIZER_ADAM, .dropout = 1, .keeping = 1, .validation = 1};

static inline nn_data *make_data(const making *m) {
  nn_data *data = m->regression ? nn_data_generate(GENERATOR_PLANE, 40, 0, 0.1, 0.5, 7)
                                : nn_data_generate(GENERATOR_SPIRAL, 40, 3, 0.1, 0.5, 7);
  CHECK_EQ_INT(nn_data_split(data, 0.5, m->validation ? 0.2 : 0, 7), NN_OK);
  return data;
}

static inline nn_run *make_run(const making *m, const nn_data *data) {
  nn_run *run = nn_run_new();
  nn_add_dense(run, 5, ACTIVATION_TANH);
  nn_add_dense(run, 3, ACTIVATION_GELU);
  if (m->regression) nn_set_loss(run, LOSS_MEAN_SQUARED_ERROR);
  nn_set_optimizer(run, m->optimizer, 0.8, 0.99);
  nn_set_dropout(run, m->dropout ? 0.3 : 0);
  nn_set_keeping(run, m->keeping, m->keeping);
  if (m->features || m->scaling) nn_set_inputs(run, m->features ? FEATURES_ALL : 3, m->scaling);
  nn_set_initializer(run, INITIALIZER_XAVIER, 0.5, 0.1);
  nn_set_schedule(run, SCHEDULE_STEP, 2, 0.9, 0);
  nn_set_penalty(run, 0.001, 0.002, 0.003);
  nn_set_clip(run, 2);
  nn_set_stop(run, 9, 0.001, 0, 4, 5);
  nn_set_batch(run, 6);
  nn_set_seed(run, 11);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  return run;
}

static inline void take_steps(nn_run *run, int steps) {
  for (int i = 0; i < steps; i++) CHECK_EQ_INT(nn_train_minibatch(run), NN_OK);
}

#endif
