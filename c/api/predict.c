/* predict.c - what a run answers: for given points, and over the plane. */
#include <stddef.h>

#include "api/buffer.h"
#include "api/check.h"
#include "train/map.h"

static int32_t output_units(const nn_run *run) {
  return run->built ? network_last(&run->trainer.plan.net)->outputs : 0;
}

int32_t nn_output_units(const nn_run *run) {
  return output_units(run);
}

const float *nn_predict(nn_run *run, int32_t count) {
  if (check_built(__func__, run)) return NULL;
  if (check_int(__func__, "count", count, 1, MAX_SAMPLES)) return NULL;
  const inputs *in = &run->trainer.inputs;
  const float *rows = given_bytes(__func__, (size_t)count * (size_t)in->raw * sizeof(float));
  if (!rows || check_finite(__func__, "feature", rows, count, in->raw)) return NULL;
  if (check_features(__func__, in->mask, rows, count)) return NULL;
  float *out = lend_floats(__func__, (size_t)count * (size_t)output_units(run));
  if (out) map_points(&run->trainer, rows, count, out);
  return out;
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
  float *out = lend_floats(__func__, (size_t)cells * (size_t)units);
  if (out) map_plane(&run->trainer, v, first_layer, out);
  return out;
}
