/* names.c - the names that only the labs know. */
#include "api/lab/names.h"

#include <stddef.h>

#include "api/names.h"
#include "lab/curves.h"
#include "lab/derivative.h"
#include "lab/functions.h"
#include "lab/graph.h"
#include "lab/path.h"

static const char *const list_names[] = {
#define X(NAME, name) #name,
    NN_LAB_LISTS(X)
#undef X
        NULL,
};

#define ENTRY(NAME, name, ...) #name,
static const char *const operation_names[] = {OPERATIONS(ENTRY) NULL};
static const char *const surface_names[] = {SURFACES(ENTRY) NULL};
static const char *const path_optimizer_names[] = {PATH_OPTIMIZERS(ENTRY) NULL};
static const char *const curve_names[] = {CURVES(ENTRY) NULL};
static const char *const precision_names[] = {PRECISIONS(ENTRY) NULL};
static const char *const output_loss_names[] = {OUTPUT_LOSSES(ENTRY) NULL};
#undef ENTRY

static const char *const *const lists[] = {
#define X(NAME, name) name##_names,
    NN_LAB_LISTS(X)
#undef X
};

const char *nn_lab_list_name(int32_t list) {
  return list < 0 || list >= NN_LAB_LIST_COUNT ? NULL : list_names[list];
}

const char *lab_name_of(int32_t list, int32_t index) {
  return list < 0 || list >= NN_LAB_LIST_COUNT ? NULL : name_at(lists[list], index);
}

const char *nn_lab_name(int32_t list, int32_t index) {
  return lab_name_of(list, index);
}
