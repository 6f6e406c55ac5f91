/* nn_look.c - looking inside a run: parameters, predictions, maps, layers. */
#include "nn_state.h"

#include "base/hash.h"
#include "network/map.h"

/* ---- parameters ---- */

const float *nn_parameters(const nn_run *run) {
  return check_built(__func__, run) ? NULL : run->trainer.parameters;
}

int32_t nn_parameter_count(const nn_run *run) {
  return run->trainer.plan.net.parameters;
}

nn_status nn_set_parameter(nn_run *run, int32_t index, double value) {
  if (check_built(__func__, run)) return fail_code();
  if (check_int(__func__, "index", index, 0, nn_parameter_count(run) - 1)) return fail_code();
  if (check_real(__func__, "value", value, -1e6, 1e6)) return fail_code();
  run->trainer.parameters[index] = (float)value;
  return NN_OK;
}

uint32_t nn_fingerprint(const nn_run *run) {
  size_t bytes = (size_t)nn_parameter_count(run) * sizeof(float);
  return run->built ? hash_bytes(HASH_START, run->trainer.parameters, bytes) : 0;
}

/* ---- answers ---- */

int32_t nn_output_units(const nn_run *run) {
  return run->built ? network_last(&run->trainer.plan.net)->outputs : 0;
}

const float *nn_predict(nn_run *run, int32_t count) {
  if (check_built(__func__, run)) return NULL;
  if (check_int(__func__, "count", count, 1, MAX_SAMPLES)) return NULL;
  size_t inputs = (size_t)count * (size_t)run->trainer.inputs.raw;
  size_t outputs = (size_t)count * (size_t)nn_output_units(run);
  if (check_lent(__func__, inputs * sizeof(float))) return NULL;
  if (check_finite(__func__, "feature", lent.at, count, run->trainer.inputs.raw)) return NULL;
  if (check_features(__func__, run->trainer.inputs.mask, lent.at, count)) return NULL;
  if (room_grow(&results, outputs * sizeof(float), __func__)) return NULL;
  map_points(&run->trainer, lent.at, count, results.at);
  return results.at;
}

const float *nn_map(nn_run *run, int32_t first_layer, int32_t columns, int32_t rows, double left,
                    double right, double bottom, double top) {
  enum { MAX_VALUES = 1 << 28 };
  const int64_t max_work = (int64_t)1 << 34; /* multiplications; about a second */
  if (check_built(__func__, run)) return NULL;
  const network *net = &run->trainer.plan.net;
  view v = {columns, rows, (float)left, (float)right, (float)bottom, (float)top};
  if (check_int(__func__, "first_layer", first_layer, 0, net->layers - 1)) return NULL;
  if (check_float_cells(__func__, columns, rows, left, right, bottom, top)) return NULL;
  if (run->trainer.inputs.raw > 2) {
    fail(NN_ERR_SHAPE, "%s: the data have %d features, must be 1 or 2", __func__, run->trainer.inputs.raw);
    return NULL;
  }
  int32_t cells = columns * rows, units = map_units(net, first_layer);
  if ((int64_t)cells * net->parameters > max_work) {
    fail(NN_ERR_ARGUMENT, "%s: columns times rows is %d, must be %d or less for %d parameters", __func__,
         cells, (int32_t)(max_work / net->parameters), net->parameters);
    return NULL;
  }
  if (units > MAX_VALUES / cells) { /* their product may not fit the 32 bits of a size_t */
    fail(NN_ERR_MEMORY, "%s: no memory for %d cells of %d units", __func__, cells, units);
    return NULL;
  }
  if (room_grow(&results, (size_t)cells * (size_t)units * sizeof(float), __func__)) return NULL;
  map_plane(&run->trainer, v, first_layer, results.at);
  return results.at;
}

/* ---- layers ---- */

int32_t nn_layer_count(const nn_run *run) {
  return run->trainer.plan.net.layers;
}

static nn_status check_layer(const char *call, const nn_run *run, int32_t layer) {
  if (check_built(call, run)) return fail_code();
  return check_int(call, "layer", layer, 0, nn_layer_count(run) - 1);
}

int32_t nn_layer_inputs(const nn_run *run, int32_t layer) {
  return check_layer(__func__, run, layer) ? 0 : run->trainer.plan.net.layer[layer].inputs;
}

int32_t nn_layer_outputs(const nn_run *run, int32_t layer) {
  return check_layer(__func__, run, layer) ? 0 : run->trainer.plan.net.layer[layer].outputs;
}

/* (INSPECTED_COLUMNS - 1) of them are still an int32_t. */
enum { MOST_STEP = INT32_MAX / INSPECTED_COLUMNS };

nn_status nn_inspect(nn_run *run, int32_t which, int32_t first, int32_t count, int32_t step) {
  if (check_built(__func__, run)) return fail_code();
  if (check_int(__func__, "part", which, 0, PART_COUNT - 1)) return fail_code();
  int32_t samples = run->trainer.part[which].count;
  if (check_int(__func__, "count", count, 1, INSPECTED_COLUMNS)) return fail_code();
  if (check_int(__func__, "step", step, 1, MOST_STEP)) return fail_code();
  if (check_int(__func__, "first", first, 0, samples - 1 - (count - 1) * step)) return fail_code();
  inspect(&run->trainer, &run->inspection, (part)which, (picked){first, count, step});
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
  if (room_grow(&results, (size_t)bins * sizeof(int32_t), __func__)) return NULL;
  values_histogram(v, low, high, results.at, bins);
  return results.at;
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
