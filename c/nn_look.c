/* nn_look.c - looking inside a run: parameters, predictions, maps. */
#include "nn_state.h"

#include "network/map.h"

const float *nn_parameters(const nn_run *run) {
  return check_built(__func__, run) ? NULL : run->trainer.parameters;
}

int32_t nn_parameter_count(const nn_run *run) {
  return run->trainer.plan.net.parameters;
}

uint32_t nn_fingerprint(const nn_run *run) {
  const unsigned char *bytes = (const unsigned char *)run->trainer.parameters;
  size_t count = (size_t)nn_parameter_count(run) * sizeof(float);
  uint32_t hash = 2166136261u;
  for (size_t i = 0; i < count; i++) hash = (hash ^ bytes[i]) * 16777619u;
  return run->built ? hash : 0;
}

const float *nn_predict(nn_run *run, int32_t count) {
  if (check_built(__func__, run)) return NULL;
  if (check_int(__func__, "count", count, 1, MAX_SAMPLES)) return NULL;
  const network *net = &run->trainer.plan.net;
  size_t inputs = (size_t)count * (size_t)net->layer[0].inputs;
  size_t outputs = (size_t)count * (size_t)map_units(net, net->layers - 1);
  if (check_lent(__func__, inputs * sizeof(float))) return NULL;
  if (room_grow(&results, outputs * sizeof(float), __func__)) return NULL;
  map_points(&run->trainer, lent.at, count, results.at);
  return results.at;
}

static nn_status check_view(const char *call, view v) {
  if (check_int(call, "columns", v.columns, 1, 1024) || check_int(call, "rows", v.rows, 1, 1024))
    return fail_code();
  float width = v.right - v.left, height = v.top - v.bottom;
  if (width > 0 && height > 0 && __builtin_isfinite(width) && __builtin_isfinite(height)) return NN_OK;
  return fail(NN_ERR_ARGUMENT, "%s: rectangle is %g..%g by %g..%g, must be finite and not empty", call,
              (double)v.left, (double)v.right, (double)v.bottom, (double)v.top);
}

const float *nn_map(nn_run *run, int32_t first_layer, int32_t columns, int32_t rows, double left,
                    double right, double bottom, double top) {
  if (check_built(__func__, run)) return NULL;
  const network *net = &run->trainer.plan.net;
  view v = {columns, rows, (float)left, (float)right, (float)bottom, (float)top};
  if (check_int(__func__, "first_layer", first_layer, 0, net->layers - 1)) return NULL;
  if (check_view(__func__, v)) return NULL;
  if (net->layer[0].inputs != 2) {
    fail(NN_ERR_SHAPE, "%s: the data have %d features, must be 2", __func__, net->layer[0].inputs);
    return NULL;
  }
  size_t values = (size_t)columns * (size_t)rows * (size_t)map_units(net, first_layer);
  if (values > (1u << 28)) {
    fail(NN_ERR_MEMORY, "%s: no memory for %u values", __func__, (unsigned)values);
    return NULL;
  }
  if (room_grow(&results, values * sizeof(float), __func__)) return NULL;
  map_plane(&run->trainer, v, first_layer, results.at);
  return results.at;
}
