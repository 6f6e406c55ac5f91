/* nn_run.c - describing, building and training a run. */
#include "nn_state.h"

#include <stdlib.h>

nn_run *nn_run_new(void) {
  nn_run *run = calloc(1, sizeof *run);
  if (!run) {
    fail(NN_ERR_MEMORY, "%s: no memory for a run", __func__);
    return NULL;
  }
  run->plan = (plan){.net = {.loss = LOSS_SOFTMAX_CROSS_ENTROPY},
                     .optimizer = {.kind = OPTIMIZER_ADAM, .rate = 0.01, .beta1 = 0.9, .beta2 = 0.999},
                     .initializer = INITIALIZER_HE,
                     .batch = 32};
  run->measured = (metrics){__builtin_nan(""), __builtin_nan("")};
  return run;
}

void nn_run_free(nn_run *run) {
  if (run) trainer_close(&run->trainer);
  free(run);
}

/* ---- describing ---- */

static nn_status check_open(const char *call, const nn_run *run) {
  if (check_handle(call, "run", run)) return fail_code();
  return run->built ? fail(NN_ERR_STATE, "%s: the run is built, make a new one", call) : NN_OK;
}

nn_status nn_add_dense(nn_run *run, int32_t units, int32_t kind) {
  if (check_open(__func__, run)) return fail_code();
  if (check_int(__func__, "units", units, 1, MAX_UNITS)) return fail_code();
  if (check_int(__func__, "activation", kind, 0, ACTIVATION_COUNT - 1)) return fail_code();
  if (check_int(__func__, "hidden layers", run->hidden + 1, 1, MAX_HIDDEN)) return fail_code();
  run->units[run->hidden] = units;
  run->activations[run->hidden++] = (activation)kind;
  return NN_OK;
}

nn_status nn_set_loss(nn_run *run, int32_t kind) {
  if (check_open(__func__, run)) return fail_code();
  if (check_int(__func__, "loss", kind, 0, LOSS_COUNT - 1)) return fail_code();
  run->plan.net.loss = (loss)kind;
  return NN_OK;
}

nn_status nn_set_initializer(nn_run *run, int32_t kind, double scale) {
  if (check_open(__func__, run)) return fail_code();
  if (check_int(__func__, "initializer", kind, 0, INITIALIZER_COUNT - 1)) return fail_code();
  if (check_real(__func__, "scale", scale, 0, 100)) return fail_code();
  run->plan.initializer = (initializer)kind;
  run->plan.initial_scale = (float)scale;
  return NN_OK;
}

nn_status nn_set_optimizer(nn_run *run, int32_t kind, double beta1, double beta2) {
  const double below_one = 0.999999;
  if (check_open(__func__, run)) return fail_code();
  if (check_int(__func__, "optimizer", kind, 0, OPTIMIZER_COUNT - 1)) return fail_code();
  if (check_real(__func__, "beta1", beta1, 0, below_one)) return fail_code();
  if (check_real(__func__, "beta2", beta2, 0, below_one)) return fail_code();
  run->plan.optimizer.kind = (optimizer_kind)kind;
  run->plan.optimizer.beta1 = beta1;
  run->plan.optimizer.beta2 = beta2;
  return NN_OK;
}

nn_status nn_set_batch(nn_run *run, int32_t samples) {
  if (check_open(__func__, run)) return fail_code();
  if (check_int(__func__, "samples", samples, 1, MAX_BATCH)) return fail_code();
  run->plan.batch = samples;
  return NN_OK;
}

nn_status nn_set_seed(nn_run *run, uint32_t seed) {
  if (check_open(__func__, run)) return fail_code();
  run->plan.seed = seed;
  return NN_OK;
}

nn_status nn_set_learning_rate(nn_run *run, double rate) {
  if (check_handle(__func__, "run", run)) return fail_code();
  if (check_real(__func__, "rate", rate, 1e-12, 1000)) return fail_code();
  run->plan.optimizer.rate = rate;
  run->trainer.plan.optimizer.rate = rate;
  return NN_OK;
}

/* ---- building ---- */

static int append_layers(const nn_run *run, network *net, int32_t features, int32_t classes) {
  int32_t inputs = features;
  for (int32_t l = 0; l < run->hidden; inputs = run->units[l++])
    if (!network_append(net, inputs, run->units[l], run->activations[l])) return 0;
  return network_append(net, inputs, classes, ACTIVATION_IDENTITY);
}

nn_status nn_build(nn_run *run, const nn_data *data) {
  if (check_open(__func__, run)) return fail_code();
  if (check_handle(__func__, "data", data)) return fail_code();
  plan wanted = run->plan;
  if (!append_layers(run, &wanted.net, data->set.features, data->set.classes))
    return fail(NN_ERR_SHAPE, "%s: the layers have too many parameters, must be %d or fewer", __func__,
                MOST_PARAMETERS);
  if (!trainer_open(&run->trainer, &wanted, &data->set))
    return fail(NN_ERR_MEMORY, "%s: no memory for %d parameters and %d samples", __func__,
                wanted.net.parameters, data->set.samples);
  run->built = 1;
  return NN_OK;
}

/* ---- training ---- */

nn_status nn_reset(nn_run *run) {
  if (check_built(__func__, run)) return fail_code();
  trainer_reset(&run->trainer);
  return NN_OK;
}

static nn_status told(const char *call, const nn_run *run, nn_status status) {
  if (status == NN_OK) return NN_OK;
  return fail(status, "%s: in epoch %d the loss is %g and its gradient too large, lower the learning rate",
              call, run->trainer.epoch + 1, run->trainer.batch_loss);
}

nn_status nn_train_minibatch(nn_run *run) {
  if (check_built(__func__, run)) return fail_code();
  return told(__func__, run, trainer_minibatch(&run->trainer));
}

nn_status nn_train_epoch(nn_run *run) {
  if (check_built(__func__, run)) return fail_code();
  return told(__func__, run, trainer_epoch(&run->trainer));
}

int32_t nn_epoch(const nn_run *run) {
  return run->trainer.epoch;
}

double nn_batch_loss(const nn_run *run) {
  return run->trainer.batch_loss;
}

nn_status nn_evaluate(nn_run *run, int32_t which) {
  if (check_built(__func__, run)) return fail_code();
  if (check_int(__func__, "part", which, 0, PART_COUNT - 1)) return fail_code();
  if (run->trainer.part[which].count == 0)
    return fail(NN_ERR_STATE, "%s: part %d has no samples", __func__, which);
  run->measured = trainer_evaluate(&run->trainer, (part)which);
  return NN_OK;
}

double nn_loss(const nn_run *run) {
  return run->measured.loss;
}

double nn_accuracy(const nn_run *run) {
  return run->measured.accuracy;
}
