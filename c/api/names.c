/* names.c - the words: of the last failure, and of each list of kinds. */
#include "api/names.h"

#include <stddef.h>

#include "base/status.h"
#include "data/features.h"
#include "data/generate.h"
#include "data/scaler.h"
#include "parts/optimizer.h"
#include "parts/schedule.h"
#include "train/inspect.h"
#include "train/self_test.h"
#include "train/stopping.h"
#include "train/trainer.h"

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

const char *name_of(int32_t list, int32_t index) {
  return list < 0 || list >= NN_LIST_COUNT ? NULL : name_at(lists[list], index);
}

const char *nn_name(int32_t list, int32_t index) {
  return name_of(list, index);
}

int32_t nn_uses(int32_t list, int32_t index) {
  if (!name_of(list, index)) return 0;
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
