/* model.c - runs saved as bytes and brought back. What a model says goes through the calls that describe a
 * run, so that each rule is in one place. */
#include "api/buffer.h"
#include "api/check.h"
#include "api/run.h"
#include "train/checkpoint.h"

const uint8_t *nn_save(const nn_run *run) {
  if (check_built(__func__, run)) return NULL;
  uint8_t *out = lend_bytes(__func__, checkpoint_bytes(&run->trainer));
  if (out) checkpoint_write(&run->trainer, out);
  return out;
}

int32_t nn_save_bytes(const nn_run *run) {
  return run->built ? (int32_t)checkpoint_bytes(&run->trainer) : 0;
}

/* ---- bringing back ---- */

static nn_status open_given(const char *call, int32_t bytes, checkpoint_record *r) {
  if (check_int(call, "bytes", bytes, 1, MAX_BUFFER)) return fail_code();
  const void *given = given_bytes(call, (size_t)bytes);
  return given ? checkpoint_open(call, given, (size_t)bytes, r) : fail_code();
}

static nn_status describe_network(const char *call, nn_run *run, const checkpoint_record *r) {
  if (check_int(call, "layers", r->layers, 1, MAX_LAYERS)) return fail_code();
  for (int32_t l = 0; l + 1 < r->layers; l++)
    if (nn_add_dense(run, r->units[l], r->activations[l])) return fail_code();
  if (nn_set_loss(run, r->loss) || nn_set_output(run, r->output)) return fail_code();
  int is_plain = r->features == 0 && r->scaler == SCALER_NONE; /* as before nn_set_inputs() */
  return is_plain ? NN_OK : nn_set_inputs(run, r->features, r->scaler);
}

static nn_status describe_training(nn_run *run, const checkpoint_record *r) {
  if (nn_set_initializer(run, r->initializer, (double)r->initial_scale, (double)r->initial_bias) ||
      nn_set_optimizer(run, r->optimizer, r->beta1, r->beta2) || nn_set_batch(run, r->batch) ||
      nn_set_seed(run, r->seed) || nn_set_dropout(run, (double)r->dropout) ||
      nn_set_keeping(run, r->keeps_best, r->keeps_update) || nn_set_learning_rate(run, r->rate) ||
      nn_set_schedule(run, r->schedule, r->period, r->factor, r->warmup) ||
      nn_set_penalty(run, r->l1, r->l2, r->decay) || nn_set_clip(run, r->clip_norm))
    return fail_code();
  return nn_set_stop(run, r->epochs, r->target_loss, r->target_accuracy, r->patience, r->early_patience);
}

/* Copies the model's settings into a run that is not built. */
static nn_status describe(const char *call, nn_run *run, const checkpoint_record *r) {
  return describe_network(call, run, r) ? fail_code() : describe_training(run, r);
}

/* Older models hold what was given, also where the kind does not use it. */
static void replace_unused(checkpoint_record *r, const plan *p, const trainer *t) {
  r->beta1 = p->optimizer.beta1;
  r->beta2 = p->optimizer.beta2;
  r->initial_scale = p->initial_scale;
  r->period = p->schedule.period;
  r->factor = p->schedule.factor;
  r->warmup = p->schedule.warmup;
  if (t->inputs.raw != 2) r->features = t->plan.feature_mask; /* only the plane has feature maps */
}

static nn_status restore(const char *call, nn_run *run, checkpoint_record *r) {
  nn_run described = {0};
  trainer *t = &run->trainer;
  if (describe(call, &described, r)) return fail_code();
  replace_unused(r, &described.plan, t);
  const void *given = given_bytes(call, r->bytes);
  unsigned char *seen = lend_bytes(call, (size_t)t->part[PART_TRAIN].count);
  if (!given || !seen || checkpoint_check(call, t, r, given, seen)) return fail_code();
  checkpoint_restore(t, r, given);
  run_forget_figures(run);
  return NN_OK;
}

nn_status nn_restore(nn_run *run, int32_t bytes) {
  checkpoint_record r;
  if (check_built(__func__, run) || open_given(__func__, bytes, &r)) return fail_code();
  return restore(__func__, run, &r);
}

/* A few bytes must not ask for the memory of a huge network, nor of a huge minibatch. */
static nn_status check_memory_use(const char *call, const nn_run *run, const nn_data *data, int32_t bytes) {
  const dataset *d = &data->set;
  plan wanted;
  if (run_plan(call, run, data, &wanted)) return fail_code();
  if (wanted.net.parameters > bytes / (int32_t)sizeof(float))
    return fail(NN_ERR_DATA, "%s: on these data %d parameters are needed, the model has fewer", call,
                wanted.net.parameters);
  int64_t points = (int64_t)d->samples * d->features * (int64_t)sizeof(float);
  int64_t max_bytes = ((int64_t)64 << 20) + 2 * points + 16 * (int64_t)bytes;
  size_t needed = trainer_bytes(&wanted, d);
  if ((uint64_t)needed <= (uint64_t)max_bytes) return NN_OK;
  return fail(
      NN_ERR_MEMORY,
      "%s: the run needs %g bytes, must be %g or less for a model of %d; build it and call nn_restore", call,
      (double)needed, (double)max_bytes, bytes);
}

nn_run *nn_load(const nn_data *data, int32_t bytes) {
  checkpoint_record r;
  if (check_handle(__func__, "data", data) || open_given(__func__, bytes, &r)) return NULL;
  nn_run *run = nn_run_new();
  if (!run) return NULL;
  if (!describe(__func__, run, &r) && !check_memory_use(__func__, run, data, bytes) && !nn_build(run, data) &&
      !restore(__func__, run, &r))
    return run;
  nn_run_free(run);
  return NULL;
}
