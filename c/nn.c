/* nn.c - words, lent memory, the checks of arguments. The other calls of nn.h are in nn_data.c, nn_run.c,
 * nn_train.c, nn_model.c and nn_look.c; those of nn_lab.h in nn_lab*.c, nn_graph.c and nn_landscape.c. */
#include "nn_state.h"

#include <stdlib.h>

#include "data/features.h"
#include "data/generate.h"
#include "data/scaler.h"
#include "network/self_test.h"

room lent, results;

static size_t lent_bytes; /* what was asked for last: the room may be larger */

/* ---- words ---- */

int32_t nn_error_code(void) {
  return (int32_t)fail_code();
}

const char *nn_error(void) {
  return fail_text();
}

static const char *const list_names[] = {
#define X(NAME, name) #name,
    NN_LISTS(X)
#undef X
        NULL,
};

#define ENTRY(NAME, name, ...) #name,
static const char *const status_names[] = {STATUSES(ENTRY) NULL};
static const char *const activation_names[] = {ACTIVATIONS(ENTRY) NULL};
static const char *const loss_names[] = {LOSSES(ENTRY) NULL};
static const char *const initializer_names[] = {INITIALIZERS(ENTRY) NULL};
static const char *const optimizer_names[] = {OPTIMIZERS(ENTRY) NULL};
static const char *const dataset_names[] = {DATASETS(ENTRY) NULL};
static const char *const task_names[] = {TASKS(ENTRY) NULL};
static const char *const part_names[] = {PARTS(ENTRY) NULL};
static const char *const feature_names[] = {FEATURES(ENTRY) NULL};
static const char *const scaler_names[] = {SCALERS(ENTRY) NULL};
static const char *const output_names[] = {OUTPUTS(ENTRY) NULL};
static const char *const schedule_names[] = {SCHEDULES(ENTRY) NULL};
static const char *const stop_names[] = {STOPS(ENTRY) NULL};
static const char *const phase_names[] = {PHASES(ENTRY) NULL};
static const char *const quantity_names[] = {QUANTITIES(ENTRY) NULL};
#undef ENTRY

static const char *const *const lists[] = {
#define X(NAME, name) name##_names,
    NN_LISTS(X)
#undef X
};

const char *nn_list_name(int32_t list) {
  return list < 0 || list >= NN_LIST_COUNT ? NULL : list_names[list];
}

const char *name_at(const char *const *names, int32_t index) {
  if (index < 0) return NULL;
  while (*names && index-- > 0) names++;
  return *names;
}

const char *nn_name(int32_t list, int32_t index) {
  return list < 0 || list >= NN_LIST_COUNT ? NULL : name_at(lists[list], index);
}

int32_t nn_uses(int32_t list, int32_t index) {
  if (!nn_name(list, index)) return 0;
  switch (list) {
  case NN_LIST_OPTIMIZER: return optimizer_betas((optimizer_kind)index);
  case NN_LIST_DATASET: return generators[index].uses_balance;
  case NN_LIST_INITIALIZER: return initializer_uses_scale((initializer)index);
  case NN_LIST_SCHEDULE: return schedule_numbers((schedule_kind)index);
  default: return 0;
  }
}

nn_status nn_self_test(void) {
  uint32_t hash = self_test_hash();
  if (hash == SELF_TEST_HASH) return NN_OK;
  if (hash == 0) return fail(NN_ERR_MEMORY, "%s: no memory for a small run", __func__);
  return fail(NN_ERR_STATE, "%s: the bits after training are %u, must be %u: build with -ffp-contract=off",
              __func__, hash, SELF_TEST_HASH);
}

/* ---- lent memory ---- */

nn_status room_grow(room *r, size_t bytes, const char *call) {
  if (bytes <= r->bytes) return NN_OK;
  void *at = malloc(bytes);
  if (!at) return fail(NN_ERR_MEMORY, "%s: no memory for %u bytes", call, (unsigned)bytes);
  free(r->at);
  *r = (room){at, bytes};
  return NN_OK;
}

double *lend_doubles(const char *call, size_t count) {
  return room_grow(&results, count * sizeof(double), call) ? NULL : results.at;
}

static void room_close(room *r) {
  free(r->at);
  *r = (room){0};
}

void *nn_buffer(int32_t bytes) {
  if (check_int(__func__, "bytes", bytes, 1, 1 << 30)) return NULL;
  if (room_grow(&lent, (size_t)bytes, __func__)) return NULL;
  lent_bytes = (size_t)bytes;
  return lent.at;
}

void nn_buffer_free(void) {
  room_close(&lent);
  lent_bytes = 0;
  room_close(&results);
}

/* ---- checks ---- */

nn_status check_int(const char *call, const char *name, int32_t value, int32_t least, int32_t most) {
  if (value >= least && value <= most) return NN_OK;
  return fail(NN_ERR_ARGUMENT, "%s: %s is %d, must be %d..%d", call, name, value, least, most);
}

nn_status check_real(const char *call, const char *name, double value, double least, double most) {
  if (value >= least && value <= most) return NN_OK; /* false for NaN */
  return fail(NN_ERR_ARGUMENT, "%s: %s is %g, must be %g..%g", call, name, value, least, most);
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
  return fail(NN_ERR_STATE, "%s: part %s has no samples", call, nn_name(NN_LIST_PART, which));
}

nn_status check_lent(const char *call, size_t bytes) {
  if (lent_bytes >= bytes) return NN_OK;
  return fail(NN_ERR_SHAPE, "%s: nn_buffer holds %u bytes, must hold %u", call, (unsigned)lent_bytes,
              (unsigned)bytes);
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

/* Can so many cells of low..high be told apart? At the two ends numbers lie farthest apart. */
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

/* The index-th feature that a mask chooses. */
static const char *feature_name(int32_t mask, int32_t index) {
  for (int32_t feature = 0;; feature++)
    if (mask >> feature & 1 && index-- == 0) return feature_names[feature];
}

nn_status check_features(const char *call, int32_t mask, const float *points, int32_t count) {
  const float safe = 1e19f; /* the product of two such numbers is finite */
  float values[FEATURE_COUNT];
  for (int32_t i = 0; mask && i < count; i++, points += 2) {
    if (__builtin_fabsf(points[0]) <= safe && __builtin_fabsf(points[1]) <= safe) continue;
    features_apply(mask, points, values);
    for (int32_t f = 0; f < features_count(mask); f++)
      if (!__builtin_isfinite(values[f]))
        return fail(NN_ERR_DATA, "%s: feature %s of sample %d is %g, must be finite", call,
                    feature_name(mask, f), i, (double)values[f]);
  }
  return NN_OK;
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
