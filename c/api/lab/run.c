/* run.c - the calls of the labs on a run. */
#include <string.h>

#include "nn_lab.h"

#include "api/buffer.h"
#include "api/check.h"
#include "api/lab/limits.h"
#include "lab/gradient_run.h"
#include "lab/sweep.h"

/* ---- one parameter moved ---- */

const double *nn_sweep(nn_run *run, int32_t which, int32_t index, double low, double high, int32_t points) {
  enum { MAX_POINTS = 10000 };
  const double max_value = 1e6;
  if (check_built(__func__, run)) return NULL;
  if (check_part(__func__, run, which)) return NULL;
  if (check_int(__func__, "index", index, 0, run->trainer.plan.net.parameters - 1)) return NULL;
  if (check_real(__func__, "low", low, -max_value, max_value)) return NULL;
  if (check_real(__func__, "high", high, low, max_value)) return NULL;
  int64_t each = (int64_t)run->trainer.part[which].count * run->trainer.plan.net.parameters;
  int64_t max = MAX_FAST_PRODUCTS / each < 2 ? 2 : MAX_FAST_PRODUCTS / each;
  if (check_int(__func__, "points", points, 2, max < MAX_POINTS ? (int32_t)max : MAX_POINTS)) return NULL;
  double *out = lend_doubles(__func__, 3 * (size_t)points);
  if (out) sweep_parameter(&run->trainer, (part)which, index, low, high, points, out);
  return out;
}

/* ---- is the gradient right? ---- */

static nn_status check_samples(const char *call, const nn_run *run, int32_t in, samples_of from) {
  if (check_built(call, run)) return fail_code();
  if (check_int(call, "precision", in, 0, PRECISION_COUNT - 1)) return fail_code();
  if (check_int(call, "part", (int32_t)from.which, 0, PART_COUNT - 1)) return fail_code();
  int32_t max = MAX_PLAIN_PRODUCTS / run->trainer.plan.net.parameters,
          there = run->trainer.part[from.which].count;
  if (max > INSPECTED_COLUMNS) max = INSPECTED_COLUMNS;
  if (check_int(call, "samples", from.range.count, 1, max)) return fail_code();
  return check_int(call, "first_sample", from.range.first, 0, there - from.range.count);
}

const double *nn_gradient_backprop(nn_run *run, int32_t in, int32_t which, int32_t first_sample,
                                   int32_t samples) {
  samples_of from = {(part)which, {first_sample, samples}};
  if (check_samples(__func__, run, in, from)) return NULL;
  size_t parameters = (size_t)run->trainer.plan.net.parameters;
  double *out = lend_doubles(__func__, parameters + gradient_scratch(&run->trainer, samples));
  if (out) gradient_backprop(&run->trainer, &run->inspection, from, (precision)in, out, out + parameters);
  return out;
}

const double *nn_gradient_numerical(nn_run *run, int32_t in, int32_t which, int32_t first_sample,
                                    int32_t samples, double h, int32_t first, int32_t count) {
  samples_of from = {(part)which, {first_sample, samples}};
  if (check_samples(__func__, run, in, from)) return NULL;
  if (check_real(__func__, "h", h, 1e-12, 1)) return NULL;
  int32_t parameters = run->trainer.plan.net.parameters;
  if (check_int(__func__, "count", count, 1, MAX_PLAIN_PRODUCTS / (parameters * samples))) return NULL;
  if (check_int(__func__, "first", first, 0, parameters - count)) return NULL;
  double *out = lend_doubles(__func__, 1 + (size_t)count + gradient_scratch(&run->trainer, samples));
  if (!out) return NULL;
  out[0] = gradient_differences(&run->trainer, from, (precision)in, h, (range){first, count}, out + 1,
                                out + 1 + count);
  return out;
}

const double *nn_gradient_compare(int32_t count, double floor) {
  if (check_int(__func__, "count", count, 1, MAX_PARAMETERS)) return NULL;
  if (check_real(__func__, "floor", floor, 0, 1)) return NULL;
  const double *given = given_bytes(__func__, 2 * (size_t)count * sizeof(double));
  double *out = given ? lend_doubles(__func__, 3) : NULL;
  if (!out) return NULL;
  gradient_report report = gradient_compare(given, given + count, count, floor);
  memcpy(out, (double[]){report.largest_error, report.where, report.mean_distance}, 3 * sizeof(double));
  return out;
}
