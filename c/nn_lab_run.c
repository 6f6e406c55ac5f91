/* nn_lab_run.c - the calls of the labs on a run. */
#include "nn_lab.h"
#include "nn_state.h"

#include "lab/sweep.h"

/* ---- one parameter moved ---- */

const double *nn_sweep(nn_run *run, int32_t which, int32_t index, double low, double high, int32_t points) {
  enum { MOST_POINTS = 10000 };
  const double farthest = 1e6;
  if (check_built(__func__, run)) return NULL;
  if (check_int(__func__, "part", which, 0, PART_COUNT - 1)) return NULL;
  if (check_int(__func__, "index", index, 0, nn_parameter_count(run) - 1)) return NULL;
  if (check_real(__func__, "low", low, -farthest, farthest)) return NULL;
  if (check_real(__func__, "high", high, low, farthest)) return NULL;
  if (check_int(__func__, "points", points, 2, MOST_POINTS)) return NULL;
  double *out = lend_doubles(__func__, 3 * (size_t)points);
  if (out) sweep_parameter(&run->trainer, (part)which, index, low, high, points, out);
  return out;
}
