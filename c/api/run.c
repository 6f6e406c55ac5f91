/* run.c - describing and building a run. */
#include "api/run.h"

#include <stdlib.h>

#include "api/check.h"
#include "api/names.h"

#define MAX_BETA 0.999999

/* What replaces a number that the kind does not use, whatever was given: runs that train alike have the
 * same settings. */
#define DEFAULT_BETA1 0.9
#define DEFAULT_BETA2 0.999
#define DEFAULT_SCALE 0.01f
#define DEFAULT_PERIOD 1.0

/* As weight decay: what the optimizer has by itself. Of a built run the decay is always known. */
#define DECAY_OF_OPTIMIZER -1

nn_run *nn_run_new(void) {
  nn_run *run = calloc(1, sizeof *run);
  if (!run) {
    fail(NN_ERR_MEMORY, "%s: no memory for a run", __func__);
    return NULL;
  }
  run->plan = (plan){.net = {.loss = LOSS_SOFTMAX_CROSS_ENTROPY, .output = OUTPUT_SOFTMAX},
                     .optimizer = {.kind = OPTIMIZER_ADAM, .beta1 = DEFAULT_BETA1, .beta2 = DEFAULT_BETA2},
                     .rate = 0.01,
                     .schedule = {.period = DEFAULT_PERIOD},
                     .penalty = {.decay = DECAY_OF_OPTIMIZER},
                     .initializer = INITIALIZER_HE,
                     .initial_scale = DEFAULT_SCALE,
                     .batch = 32};
  return run;
}

void nn_run_free(nn_run *run) {
  if (run) inspection_close(&run->inspection);
  if (run) trainer_close(&run->trainer);
  free(run);
}

void run_forget_figures(nn_run *run) {
  run->measured = (metrics){0};
  run->inspection.count = 0;
}

/* ---- before it is built ---- */

static nn_status check_unbuilt(const char *call, const nn_run *run) {
  if (check_handle(call, "run", run)) return fail_code();
  return run->built ? fail(NN_ERR_STATE, "%s: the run is built, make a new one", call) : NN_OK;
}

nn_status nn_add_dense(nn_run *run, int32_t units, int32_t kind) {
  if (check_unbuilt(__func__, run)) return fail_code();
  if (check_int(__func__, "units", units, 1, MAX_UNITS)) return fail_code();
  if (check_int(__func__, "activation", kind, 0, ACTIVATION_COUNT - 1)) return fail_code();
  if (check_int(__func__, "hidden layers", run->hidden + 1, 1, MAX_HIDDEN)) return fail_code();
  run->units[run->hidden] = units;
  run->activations[run->hidden++] = (activation)kind;
  return NN_OK;
}

nn_status nn_set_loss(nn_run *run, int32_t kind) {
  if (check_unbuilt(__func__, run)) return fail_code();
  if (check_int(__func__, "loss", kind, 0, LOSS_COUNT - 1)) return fail_code();
  run->plan.net.loss = (loss)kind;
  run->plan.net.output = loss_natural_output((loss)kind);
  return NN_OK;
}

nn_status nn_set_output(nn_run *run, int32_t kind) {
  if (check_unbuilt(__func__, run)) return fail_code();
  if (check_int(__func__, "output", kind, 0, OUTPUT_COUNT - 1)) return fail_code();
  if (!loss_allows(run->plan.net.loss, (output)kind))
    return fail(NN_ERR_ARGUMENT, "%s: output is %s, must be %s, which belongs to the loss", __func__,
                name_of(NN_LIST_OUTPUT, kind),
                name_of(NN_LIST_OUTPUT, (int32_t)loss_natural_output(run->plan.net.loss)));
  run->plan.net.output = (output)kind;
  return NN_OK;
}

nn_status nn_set_initializer(nn_run *run, int32_t kind, double scale, double bias) {
  if (check_unbuilt(__func__, run)) return fail_code();
  if (check_int(__func__, "initializer", kind, 0, INITIALIZER_COUNT - 1)) return fail_code();
  if (check_real(__func__, "scale", scale, 0, 100)) return fail_code();
  if (check_real(__func__, "bias", bias, -100, 100)) return fail_code();
  run->plan.initializer = (initializer)kind;
  run->plan.initial_scale = initializer_uses_scale((initializer)kind) ? (float)scale : DEFAULT_SCALE;
  run->plan.initial_bias = (float)bias;
  return NN_OK;
}

nn_status nn_set_optimizer(nn_run *run, int32_t kind, double beta1, double beta2) {
  if (check_unbuilt(__func__, run)) return fail_code();
  if (check_int(__func__, "optimizer", kind, 0, OPTIMIZER_COUNT - 1)) return fail_code();
  if (check_real(__func__, "beta1", beta1, 0, MAX_BETA)) return fail_code();
  if (check_real(__func__, "beta2", beta2, 0, MAX_BETA)) return fail_code();
  int betas = optimizer_betas((optimizer_kind)kind);
  run->plan.optimizer = (optimizer){.kind = (optimizer_kind)kind,
                                    .beta1 = betas & USES_BETA1 ? beta1 : DEFAULT_BETA1,
                                    .beta2 = betas & USES_BETA2 ? beta2 : DEFAULT_BETA2};
  return NN_OK;
}

nn_status nn_set_batch(nn_run *run, int32_t samples) {
  if (check_unbuilt(__func__, run)) return fail_code();
  if (check_int(__func__, "samples", samples, 1, MAX_BATCH)) return fail_code();
  run->plan.batch = samples;
  return NN_OK;
}

nn_status nn_set_seed(nn_run *run, uint32_t seed) {
  if (check_unbuilt(__func__, run)) return fail_code();
  run->plan.seed = seed;
  return NN_OK;
}

nn_status nn_set_inputs(nn_run *run, int32_t features, int32_t scaling) {
  if (check_unbuilt(__func__, run)) return fail_code();
  if (check_int(__func__, "features", features, 1, FEATURES_ALL)) return fail_code();
  if (check_int(__func__, "scaling", scaling, 0, SCALER_COUNT - 1)) return fail_code();
  run->plan.feature_mask = features;
  run->plan.scaler = (scaler_kind)scaling;
  return NN_OK;
}

nn_status nn_set_dropout(nn_run *run, double rate) {
  if (check_unbuilt(__func__, run)) return fail_code();
  if (check_real(__func__, "rate", rate, 0, 0.95)) return fail_code();
  run->plan.net.dropout = (float)rate;
  return NN_OK;
}

nn_status nn_set_keeping(nn_run *run, int32_t best, int32_t update) {
  if (check_unbuilt(__func__, run)) return fail_code();
  if (check_int(__func__, "best", best, 0, 1)) return fail_code();
  if (check_int(__func__, "update", update, 0, 1)) return fail_code();
  run->plan.keeps_best = best;
  run->plan.keeps_update = update;
  return NN_OK;
}

/* ---- at any time ---- */

static plan *live_plan(nn_run *run) {
  return run->built ? &run->trainer.plan : &run->plan;
}

static void resolve_decay(plan *p) {
  if (p->penalty.decay == DECAY_OF_OPTIMIZER) p->penalty.decay = optimizer_decay(p->optimizer.kind);
}

nn_status nn_set_learning_rate(nn_run *run, double rate) {
  if (check_handle(__func__, "run", run)) return fail_code();
  if (check_real(__func__, "rate", rate, 1e-12, 1000)) return fail_code();
  live_plan(run)->rate = rate;
  return NN_OK;
}

nn_status nn_set_schedule(nn_run *run, int32_t kind, double period, double factor, double warmup) {
  if (check_handle(__func__, "run", run)) return fail_code();
  if (check_int(__func__, "schedule", kind, 0, SCHEDULE_COUNT - 1)) return fail_code();
  if (check_real(__func__, "period", period, 1, 1e9)) return fail_code();
  if (check_real(__func__, "factor", factor, 0, 1)) return fail_code();
  if (check_real(__func__, "warmup", warmup, 0, period * 0.99)) return fail_code();
  int numbers = schedule_numbers((schedule_kind)kind);
  live_plan(run)->schedule = (schedule){.kind = (schedule_kind)kind,
                                        .period = numbers & USES_PERIOD ? period : DEFAULT_PERIOD,
                                        .factor = numbers & USES_FACTOR ? factor : 0,
                                        .warmup = numbers & USES_WARMUP ? warmup : 0};
  return NN_OK;
}

nn_status nn_set_penalty(nn_run *run, double l1, double l2, double decay) {
  if (check_handle(__func__, "run", run)) return fail_code();
  if (check_real(__func__, "l1", l1, 0, 10)) return fail_code();
  if (check_real(__func__, "l2", l2, 0, 10)) return fail_code();
  if (decay != DECAY_OF_OPTIMIZER && check_real(__func__, "decay", decay, 0, 10)) return fail_code();
  live_plan(run)->penalty = (penalty){l1, l2, decay};
  if (run->built) resolve_decay(&run->trainer.plan);
  return NN_OK;
}

nn_status nn_set_clip(nn_run *run, double norm) {
  if (check_handle(__func__, "run", run)) return fail_code();
  if (check_real(__func__, "norm", norm, 0, 1e6)) return fail_code();
  live_plan(run)->clip_norm = norm;
  return NN_OK;
}

nn_status nn_set_stop(nn_run *run, int32_t epochs, double target_loss, double target_accuracy,
                      int32_t patience, int32_t early_patience) {
  enum { MAX_COUNT = 1000000000 };
  if (check_handle(__func__, "run", run)) return fail_code();
  if (check_int(__func__, "epochs", epochs, 0, MAX_COUNT)) return fail_code();
  if (check_real(__func__, "target_loss", target_loss, 0, 1e6)) return fail_code();
  if (check_real(__func__, "target_accuracy", target_accuracy, 0, 1)) return fail_code();
  if (check_int(__func__, "patience", patience, 0, MAX_COUNT)) return fail_code();
  if (check_int(__func__, "early_patience", early_patience, 0, MAX_COUNT)) return fail_code();
  live_plan(run)->stops = (stop_rules){epochs, target_loss, target_accuracy, patience, early_patience};
  return NN_OK;
}

/* ---- building ---- */

/* One unit for each class or target; two classes under a sigmoid share one, the probability of class 1. */
static int32_t output_units(const network *net, const dataset *d) {
  return net->output == OUTPUT_SIGMOID && d->classes == 2 ? 1 : d->outputs;
}

static int append_layers(const nn_run *run, network *net, const dataset *d) {
  int32_t inputs = inputs_of(d->features, run->plan.feature_mask, SCALER_NONE).count;
  for (int32_t l = 0; l < run->hidden; inputs = run->units[l++])
    if (!network_append(net, inputs, run->units[l], run->activations[l])) return 0;
  return network_append(net, inputs, output_units(net, d), ACTIVATION_IDENTITY);
}

static int open_memory(nn_run *run, const plan *wanted, const dataset *d) {
  if (trainer_open(&run->trainer, wanted, d) && inspection_open(&run->inspection, &run->trainer)) return 1;
  trainer_close(&run->trainer); /* allowed where it took nothing */
  run->trainer = (trainer){0};
  return 0;
}

nn_status run_plan(const char *call, const nn_run *run, const nn_data *data, plan *wanted) {
  const dataset *d = &data->set;
  *wanted = run->plan;
  wanted->classes = d->classes;
  resolve_decay(wanted);
  if (d->classes == 0 && loss_needs_classes(wanted->net.loss))
    return fail(NN_ERR_SHAPE, "%s: loss %s needs classes, the data have targets", call,
                name_of(NN_LIST_LOSS, (int32_t)wanted->net.loss));
  if (!append_layers(run, &wanted->net, d))
    return fail(NN_ERR_SHAPE, "%s: the layers have too many parameters, must be %d or fewer", call,
                MAX_PARAMETERS);
  return check_features(call, d->features == 2 ? wanted->feature_mask : 0, d->points, d->samples);
}

nn_status nn_build(nn_run *run, const nn_data *data) {
  plan wanted;
  if (check_unbuilt(__func__, run)) return fail_code();
  if (check_handle(__func__, "data", data)) return fail_code();
  if (run_plan(__func__, run, data, &wanted)) return fail_code();
  if (!open_memory(run, &wanted, &data->set))
    return fail(NN_ERR_MEMORY, "%s: no memory for %d parameters and %d samples", __func__,
                wanted.net.parameters, data->set.samples);
  run->built = 1;
  return NN_OK;
}
