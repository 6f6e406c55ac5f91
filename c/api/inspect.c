/* inspect.c - looking inside a run: parameters and layers. */
#include <stddef.h>

#include "api/buffer.h"
#include "api/check.h"

/* ---- parameters ---- */

const float *nn_parameters(const nn_run *run) {
  return check_built(__func__, run) ? NULL : run->trainer.parameters;
}

int32_t nn_parameter_count(const nn_run *run) {
  return run->trainer.plan.net.parameters;
}

nn_status nn_set_parameter(nn_run *run, int32_t index, double value) {
  if (check_built(__func__, run)) return fail_code();
  if (check_int(__func__, "index", index, 0, run->trainer.plan.net.parameters - 1)) return fail_code();
  if (check_real(__func__, "value", value, -1e6, 1e6)) return fail_code();
  run->trainer.parameters[index] = (float)value;
  return NN_OK;
}

uint32_t nn_fingerprint(const nn_run *run) {
  return run->built ? trainer_fingerprint(&run->trainer) : 0;
}

/* ---- layers ---- */

int32_t nn_layer_count(const nn_run *run) {
  return run->trainer.plan.net.layers;
}

static nn_status check_layer(const char *call, const nn_run *run, int32_t layer) {
  if (check_built(call, run)) return fail_code();
  return check_int(call, "layer", layer, 0, run->trainer.plan.net.layers - 1);
}

int32_t nn_layer_inputs(const nn_run *run, int32_t layer) {
  return check_layer(__func__, run, layer) ? 0 : run->trainer.plan.net.layer[layer].inputs;
}

int32_t nn_layer_outputs(const nn_run *run, int32_t layer) {
  return check_layer(__func__, run, layer) ? 0 : run->trainer.plan.net.layer[layer].outputs;
}

/* (INSPECTED_COLUMNS - 1) of them are still an int32_t. */
enum { MAX_STEP = INT32_MAX / INSPECTED_COLUMNS };

nn_status nn_inspect(nn_run *run, int32_t which, int32_t first, int32_t count, int32_t step) {
  if (check_built(__func__, run)) return fail_code();
  if (check_int(__func__, "part", which, 0, PART_COUNT - 1)) return fail_code();
  int32_t samples = run->trainer.part[which].count;
  if (check_int(__func__, "count", count, 1, INSPECTED_COLUMNS)) return fail_code();
  if (check_int(__func__, "step", step, 1, MAX_STEP)) return fail_code();
  if (check_int(__func__, "first", first, 0, samples - 1 - (count - 1) * step)) return fail_code();
  inspect(&run->trainer, &run->inspection, (part)which, (selection){first, count, step});
  return NN_OK;
}

/* The values of a layer, or values at NULL with words why not. */
static values layer_values(const char *call, const nn_run *run, int32_t what, int32_t layer) {
  values none = {0};
  if (check_layer(call, run, layer)) return none;
  if (check_int(call, "quantity", what, 0, QUANTITY_COUNT - 1)) return none;
  int is_parameter = what == QUANTITY_WEIGHTS || what == QUANTITY_BIASES;
  int is_update = what == QUANTITY_WEIGHT_UPDATES || what == QUANTITY_BIAS_UPDATES;
  if (!is_parameter && !is_update && run->inspection.count == 0) {
    fail(NN_ERR_STATE, "%s: nothing is inspected yet, call nn_inspect", call);
    return none;
  }
  if (is_update && !run->trainer.update) {
    fail(NN_ERR_STATE, "%s: the run does not keep its updates, call nn_set_keeping", call);
    return none;
  }
  return inspected(&run->trainer, &run->inspection, (quantity)what, layer);
}

const float *nn_layer_values(const nn_run *run, int32_t what, int32_t layer) {
  return layer_values(__func__, run, what, layer).at;
}

int32_t nn_layer_stride(const nn_run *run, int32_t what, int32_t layer) {
  return layer_values(__func__, run, what, layer).stride;
}

double nn_layer_norm(const nn_run *run, int32_t what, int32_t layer) {
  values v = layer_values(__func__, run, what, layer);
  return v.at ? values_norm(v) : __builtin_nan("");
}

const int32_t *nn_layer_histogram(const nn_run *run, int32_t what, int32_t layer, double low, double high,
                                  int32_t bins) {
  values v = layer_values(__func__, run, what, layer);
  if (!v.at) return NULL;
  if (check_int(__func__, "bins", bins, 1, 1024)) return NULL;
  if (check_real(__func__, "low", low, -1e30, 1e30)) return NULL;
  if (check_real(__func__, "high", high, low, 1e30)) return NULL;
  if (high <= low) {
    fail(NN_ERR_ARGUMENT, "%s: high is %g, must be above low", __func__, high);
    return NULL;
  }
  int32_t *counts = lend_bytes(__func__, (size_t)bins * sizeof(int32_t));
  if (counts) values_histogram(v, low, high, counts, bins);
  return counts;
}

static nn_status check_inspected(const char *call, const nn_run *run, int32_t layer) {
  if (check_layer(call, run, layer)) return fail_code();
  return run->inspection.count > 0 ? NN_OK : fail(NN_ERR_STATE, "%s: nothing is inspected yet", call);
}

double nn_layer_dead(const nn_run *run, int32_t layer) {
  return check_inspected(__func__, run, layer) ? __builtin_nan("")
                                               : inspected_dead(&run->trainer, &run->inspection, layer);
}

double nn_layer_saturated(const nn_run *run, int32_t layer) {
  return check_inspected(__func__, run, layer) ? __builtin_nan("")
                                               : inspected_saturated(&run->trainer, &run->inspection, layer);
}
