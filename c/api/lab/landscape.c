/* landscape.c - the calls on landscapes. */
#include <stdlib.h>

#include "nn_lab.h"

#include "api/buffer.h"
#include "api/check.h"
#include "api/lab/limits.h"
#include "lab/landscape.h"
#include "lab/principal.h"

enum { MAX_SNAPSHOTS = 400 };

struct nn_landscape {
  landscape plane;
};

/* ---- making ---- */

static nn_landscape *open_landscape(const char *call, const nn_run *run, int32_t snapshots) {
  nn_landscape *l = malloc(sizeof *l);
  if (l && landscape_open(&l->plane, &run->trainer, snapshots)) return l;
  free(l);
  fail(NN_ERR_MEMORY, "%s: no memory for a plane through %d parameters", call,
       run->trainer.plan.net.parameters);
  return NULL;
}

void nn_landscape_free(nn_landscape *l) {
  if (l) landscape_close(&l->plane);
  free(l);
}

nn_landscape *nn_landscape_random(const nn_run *run, uint32_t seed) {
  if (check_built(__func__, run)) return NULL;
  nn_landscape *l = open_landscape(__func__, run, 0);
  if (l) landscape_random(&l->plane, &run->trainer.plan.net, seed);
  return l;
}

nn_landscape *nn_landscape_axes(const nn_run *run, int32_t first, int32_t second) {
  if (check_built(__func__, run)) return NULL;
  if (check_int(__func__, "first", first, 0, run->trainer.plan.net.parameters - 1)) return NULL;
  if (check_int(__func__, "second", second, 0, run->trainer.plan.net.parameters - 1)) return NULL;
  if (first == second) {
    fail(NN_ERR_ARGUMENT, "%s: second is %d, must be another parameter than first", __func__, second);
    return NULL;
  }
  nn_landscape *l = open_landscape(__func__, run, 0);
  if (l) landscape_axes(&l->plane, first, second);
  return l;
}

/* snapshots^2 parameters is what their Gram matrix takes */
static const float *given_path(const char *call, int32_t snapshots, int32_t parameters) {
  int32_t max = MAX_SNAPSHOTS;
  while ((int64_t)max * max * parameters > MAX_FAST_PRODUCTS) max--;
  if (check_int(call, "snapshots", snapshots, 2, max)) return NULL;
  size_t floats = (size_t)snapshots * (size_t)parameters;
  const float *path = given_bytes(call, floats * sizeof(float));
  for (size_t i = 0; path && i < floats; i++) {
    if (__builtin_isfinite(path[i])) continue;
    fail(NN_ERR_DATA, "%s: parameter %d of snapshot %d is %g, must be finite", call,
         (int)(i % (size_t)parameters), (int)(i / (size_t)parameters), (double)path[i]);
    return NULL;
  }
  return path;
}

nn_landscape *nn_landscape_path(const nn_run *run, int32_t snapshots) {
  if (check_built(__func__, run)) return NULL;
  const float *path = given_path(__func__, snapshots, run->trainer.plan.net.parameters);
  double *scratch = path ? lend_doubles(__func__, principal_scratch(snapshots)) : NULL;
  nn_landscape *l = scratch ? open_landscape(__func__, run, snapshots) : NULL;
  if (!l || landscape_path(&l->plane, path, scratch)) return l;
  nn_landscape_free(l);
  fail(NN_ERR_DATA, "%s: all %d snapshots are equal, must move", __func__, snapshots);
  return NULL;
}

/* ---- reading ---- */

static nn_status check_direction(const char *call, const nn_landscape *l, int32_t which) {
  if (check_handle(call, "landscape", l)) return fail_code();
  return check_int(call, "which", which, 0, 1);
}

const double *nn_landscape_direction(const nn_landscape *l, int32_t which) {
  return check_direction(__func__, l, which) ? NULL : l->plane.direction[which];
}

double nn_landscape_share(const nn_landscape *l, int32_t which) {
  if (check_direction(__func__, l, which)) return __builtin_nan("");
  return l->plane.snapshots > 0 ? l->plane.share[which] : __builtin_nan("");
}

const double *nn_landscape_coordinates(const nn_landscape *l) {
  if (check_handle(__func__, "landscape", l)) return NULL;
  if (l->plane.snapshots > 0) return l->plane.coordinates;
  fail(NN_ERR_STATE, "%s: the landscape has no path, make it by nn_landscape_path", __func__);
  return NULL;
}

/* ---- measuring ---- */

static nn_status check_pair(const char *call, const nn_landscape *l, const nn_run *run) {
  if (check_handle(call, "landscape", l)) return fail_code();
  if (check_built(call, run)) return fail_code();
  int32_t ours = l->plane.parameters, theirs = run->trainer.plan.net.parameters;
  if (ours == theirs) return NN_OK;
  return fail(NN_ERR_SHAPE, "%s: the run has %d parameters, must have %d as the landscape", call, theirs,
              ours);
}

const double *nn_landscape_measure(nn_landscape *l, nn_run *run, int32_t which, int32_t columns, int32_t rows,
                                   double left, double right, double bottom, double top, int32_t first,
                                   int32_t count) {
  if (check_pair(__func__, l, run)) return NULL;
  if (check_part(__func__, run, which)) return NULL;
  if (check_cells(__func__, columns, rows, left, right, bottom, top)) return NULL;
  int64_t cells = (int64_t)columns * rows;
  int64_t each = (int64_t)run->trainer.part[which].count * l->plane.parameters;
  int64_t max = MAX_FAST_PRODUCTS / each < 1 ? 1 : MAX_FAST_PRODUCTS / each;
  if (max > cells) max = cells;
  if (check_int(__func__, "count", count, 1, (int32_t)max)) return NULL;
  if (check_int(__func__, "first", first, 0, (int32_t)cells - count)) return NULL;
  double *out = lend_doubles(__func__, 3 * (size_t)count);
  if (!out) return NULL;
  grid g = {columns, rows, left, right, bottom, top};
  landscape_measure(&l->plane, &run->trainer, (part)which, g, (range){first, count}, out);
  return out;
}
