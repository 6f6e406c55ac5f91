/* check.c - the checks of arguments. */
#include "api/check.h"

#include "api/names.h"
#include "data/features.h"

nn_status check_int(const char *call, const char *name, int32_t value, int32_t min, int32_t max) {
  if (value >= min && value <= max) return NN_OK;
  return fail(NN_ERR_ARGUMENT, "%s: %s is %d, must be %d..%d", call, name, value, min, max);
}

nn_status check_real(const char *call, const char *name, double value, double min, double max) {
  if (value >= min && value <= max) return NN_OK; /* false for NaN */
  return fail(NN_ERR_ARGUMENT, "%s: %s is %g, must be %g..%g", call, name, value, min, max);
}

nn_status check_handle(const char *call, const char *name, const void *handle) {
  return handle ? NN_OK : fail(NN_ERR_ARGUMENT, "%s: %s is NULL, must be a live handle", call, name);
}

nn_status check_built(const char *call, const nn_run *run) {
  if (check_handle(call, "run", run)) return fail_code();
  return run->built ? NN_OK : fail(NN_ERR_STATE, "%s: the run is not built, call nn_build first", call);
}

nn_status check_part(const char *call, const nn_run *run, int32_t which) {
  if (check_int(call, "part", which, 0, PART_COUNT - 1)) return fail_code();
  if (run->trainer.part[which].count > 0) return NN_OK;
  return fail(NN_ERR_STATE, "%s: part %s has no samples", call, name_of(NN_LIST_PART, which));
}

nn_status check_finite(const char *call, const char *what, const float *rows, int32_t count,
                       int32_t columns) {
  for (int32_t i = 0; i < count; i++)
    for (int32_t c = 0; c < columns; c++, rows++)
      if (!__builtin_isfinite(*rows))
        return fail(NN_ERR_DATA, "%s: %s %d of sample %d is %g, must be finite", call, what, c, i,
                    (double)*rows);
  return NN_OK;
}

/* Do so many cells of low..high have different middles? Numbers are spaced widest at the two ends. */
static int are_cells(double low, double high, int32_t cells) {
  double width = (high - low) / cells;
  return width < 1e30 && low + width > low && high - width < high;
}

static int are_float_cells(float low, float high, int32_t cells) {
  float width = (high - low) / (float)cells;
  return width < 1e30f && low + width > low && high - width < high;
}

static nn_status fail_cells(const char *call, double left, double right, double bottom, double top) {
  return fail(NN_ERR_ARGUMENT,
              "%s: rectangle is %g..%g by %g..%g, must be finite, and wide enough for its cells", call, left,
              right, bottom, top);
}

nn_status check_features(const char *call, int32_t mask, const float *points, int32_t count) {
  feature_flaw flaw;
  if (features_are_finite(mask, points, count, &flaw)) return NN_OK;
  return fail(NN_ERR_DATA, "%s: feature %s of sample %d is %g, must be finite", call,
              name_of(NN_LIST_FEATURE, (int32_t)flaw.which), flaw.row, (double)flaw.value);
}

nn_status check_cells(const char *call, int32_t columns, int32_t rows, double left, double right,
                      double bottom, double top) {
  enum { MAX_CELLS = 1024 };
  if (check_int(call, "columns", columns, 1, MAX_CELLS)) return fail_code();
  if (check_int(call, "rows", rows, 1, MAX_CELLS)) return fail_code();
  if (are_cells(left, right, columns) && are_cells(bottom, top, rows)) return NN_OK;
  return fail_cells(call, left, right, bottom, top);
}

nn_status check_float_cells(const char *call, int32_t columns, int32_t rows, double left, double right,
                            double bottom, double top) {
  if (check_cells(call, columns, rows, left, right, bottom, top)) return fail_code();
  if (are_float_cells((float)left, (float)right, columns) && are_float_cells((float)bottom, (float)top, rows))
    return NN_OK;
  return fail_cells(call, left, right, bottom, top);
}
