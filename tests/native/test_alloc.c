/* test_alloc.c - every public function that allocates, with each of its allocations refused in turn: a status
 * with words, nothing lost, nothing leaked. */
#include <string.h>

#include "check.h"
#include "count_alloc.h"
#include "data/generate.h"
#include "nn_lab.h"
#include "own_data.h"
#include "train/inspect.h"

/* Each returns whether all it asked for came; it frees what it was given, and leaves no buffer. */
typedef struct user {
  const char *name;
  int (*use)(void);
  int allocations; /* at least */
} user;

static int use_data(nn_data *data) {
  int came = data != NULL;
  nn_data_free(data);
  nn_buffer_free();
  return came;
}

static int use_generate(void) {
  return use_data(nn_data_generate(GENERATOR_DIGITS8, 20, 10, 0, 0.5, 1));
}

/* the numbers 0, 0, ... as rows and all that stands behind them */
static int lends_zeros(void) {
  void *buffer = nn_buffer(1000);
  if (buffer) memset(buffer, 0, 1000);
  return buffer != NULL;
}

static int use_import(void) {
  return lends_zeros() ? use_data(nn_data_import(10, 3, 2)) : use_data(NULL);
}

static int use_import_targets(void) {
  return lends_zeros() ? use_data(nn_data_import_targets(10, 3, 4)) : use_data(NULL);
}

static int use_curve(void) {
  return lends_zeros() ? use_data(nn_data_curve(7, 30, 0.1, 1)) : use_data(NULL);
}

/* A run over one of the kinds of data, that keeps and drops what there is to keep and to drop. */
static nn_run *make_run(const nn_data *data, int32_t optimizer) {
  nn_run *run = data ? nn_run_new() : NULL;
  if (!run) return NULL;
  nn_add_dense(run, 5, ACTIVATION_SILU);
  if (nn_data_classes(data) == 0) nn_set_loss(run, LOSS_HUBER);
  nn_set_optimizer(run, optimizer, 0.9, 0.999);
  nn_set_inputs(run, FEATURES_ALL, SCALER_STANDARDISE);
  nn_set_dropout(run, 0.2);
  nn_set_keeping(run, 1, 1);
  if (nn_build(run, data) == NN_OK) return run;
  CHECK(nn_fingerprint(run) == 0 && nn_parameter_count(run) == 0);
  CHECK(nn_layer_count(run) == 0 && nn_output_units(run) == 0 && nn_part_count(run, 0) == 0);
  nn_run_free(run);
  return NULL;
}

static int use_run(int32_t kind, int32_t optimizer) {
  int came = 0;
  nn_data *data = nn_data_generate(kind, 30, nn_dataset_fewest_classes(kind), 0.1, 0.5, 7);
  nn_run *run = make_run(data, optimizer);
  if (run) {
    CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
    CHECK_EQ_INT(nn_evaluate(run, 0), NN_OK);
    CHECK_EQ_INT(nn_inspect(run, 0, 0, 30, 1), NN_OK);
    CHECK(nn_layer_values(run, QUANTITY_WEIGHT_UPDATES, 0) && nn_restore_best(run) == NN_OK);
    came += nn_layer_histogram(run, QUANTITY_WEIGHTS, 1, -1, 1, 10) != NULL;
    came += nn_map(run, 0, 10, 10, -1, 1, -1, 1) != NULL;
    came += nn_sweep(run, 0, 3, -1, 1, 200) != NULL;
    came += lends_zeros();
    if (came == 4) came += nn_predict(run, 100) != NULL;
  }
  nn_run_free(run);
  nn_data_free(data);
  nn_buffer_free();
  return came == 5;
}

static int use_every_optimizer(void) {
  int came = 1;
  for (int32_t kind = 0; kind < OPTIMIZER_COUNT; kind++)
    came &= use_run(kind & 1 ? GENERATOR_MOONS : GENERATOR_PLANE, kind);
  return came;
}

static int use_build_again(void) {
  nn_data *data = nn_data_generate(0, 30, 2, 0.1, 0.5, 7);
  nn_run *run = data ? nn_run_new() : NULL;
  int came = run && nn_build(run, data) == NN_OK;
  if (run && !came) CHECK_EQ_INT(nn_build(run, data), NN_OK); /* the description is still there */
  if (run) CHECK(nn_train_epoch(run) == NN_OK && nn_fingerprint(run) != 0);
  nn_run_free(run);
  nn_data_free(data);
  return came;
}

/* a run saved, brought back, and loaded as another; the buffer of results is empty before each */
static int use_model(void) {
  int came = 0;
  nn_data *data = nn_data_generate(0, 30, 2, 0.1, 0.5, 7);
  nn_run *run = make_run(data, 0), *loaded = NULL;
  const uint8_t *saved = run ? nn_save(run) : NULL;
  int32_t bytes = saved ? nn_save_bytes(run) : 0;
  void *buffer = saved ? nn_buffer(bytes) : NULL;
  if (buffer) {
    uint32_t first = nn_fingerprint(run);
    memcpy(buffer, saved, (size_t)bytes);
    CHECK(nn_train_epoch(run) == NN_OK && nn_fingerprint(run) != first);
    came += nn_restore(run, bytes) == NN_OK;
    loaded = nn_load(data, bytes);
    came += loaded != NULL;
    CHECK(!loaded || nn_fingerprint(loaded) == first);
  }
  nn_run_free(loaded);
  nn_run_free(run);
  nn_data_free(data);
  nn_buffer_free();
  return came == 2;
}

/* what restoring asks for where saving has left no buffer */
static int use_restore(void) {
  uint8_t model[1 << 13];
  nn_data *data = nn_data_generate(0, 30, 2, 0.1, 0.5, 7);
  nn_run *run = make_run(data, 0);
  const uint8_t *saved = run ? nn_save(run) : NULL;
  int32_t bytes = saved ? nn_save_bytes(run) : 0;
  if (saved) memcpy(model, saved, (size_t)bytes);
  nn_buffer_free();
  void *buffer = saved ? nn_buffer(bytes) : NULL;
  if (buffer) memcpy(buffer, model, (size_t)bytes);
  int came = buffer && nn_restore(run, bytes) == NN_OK;
  CHECK(!run || nn_train_epoch(run) == NN_OK);
  nn_run_free(run);
  nn_data_free(data);
  nn_buffer_free();
  return came;
}

static int use_graph(void) {
  nn_graph *graph = nn_graph_new();
  int came = graph != NULL;
  if (graph) CHECK_EQ_INT(nn_graph_input(graph, 1), NN_OK);
  nn_graph_free(graph);
  return came;
}

/* what the labs lend, each from an empty buffer */
static int lent_by_labs(int which) {
  switch (which) {
  case 0: return nn_surface(0, 1, 1) != NULL;
  case 1: return nn_surface_map(0, 3, 3, 0, 1, 0, 1) != NULL;
  case 2: return nn_path(0, 0, 0.1, 1, 1, 9) != NULL;
  case 3: return nn_derivative(0, 1, 0.1, 0) != NULL;
  case 4: return nn_perceptron_learn(0, 0, 0, 1, 1, 1, 0.1) != NULL;
  case 5: return nn_activation_curve(0, 1, -1, 1, 9) != NULL;
  case 6: return lends_zeros() && nn_perceptron(9, 1, 1, 1) != NULL;
  case 7: return lends_zeros() && nn_softmax(9, 1, 1) != NULL;
  default: return lends_zeros() && nn_output_loss(0, 9, 0) != NULL;
  }
}

static int use_labs(void) {
  int came = 1;
  for (int which = 0; which < 9; which++) {
    came &= lent_by_labs(which);
    nn_buffer_free();
  }
  return came;
}

static nn_run *small_run(void) {
  nn_data *data = nn_data_generate(GENERATOR_MOONS, 20, 2, 0.1, 0.5, 7);
  nn_run *run = data ? make_run(data, 0) : NULL;
  nn_data_free(data);
  return run;
}

static int use_gradients(void) {
  int came = 0;
  nn_run *run = small_run();
  for (int32_t precision = 0; run && precision < 2; precision++) {
    came += nn_gradient_backprop(run, precision, 0, 0, 9) != NULL;
    nn_buffer_free();
    came += nn_gradient_numerical(run, precision, 0, 0, 9, 0.01, 0, 5) != NULL;
    nn_buffer_free();
    if (lends_zeros()) came += nn_gradient_compare(9, 0) != NULL;
    nn_buffer_free();
  }
  nn_run_free(run);
  return came == 6;
}

static nn_landscape *make_landscape(const nn_run *run, int kind) {
  if (kind == 0) return nn_landscape_random(run, 1);
  if (kind == 1) return nn_landscape_axes(run, 0, 1);
  float *path = nn_buffer(nn_parameter_count(run) * 2 * (int32_t)sizeof(float));
  if (!path) return NULL;
  for (int32_t i = 0; i < 2 * nn_parameter_count(run); i++) path[i] = (float)i;
  return nn_landscape_path(run, 2);
}

static int use_landscapes(void) {
  int came = 0;
  nn_run *run = small_run();
  for (int kind = 0; run && kind < 3; kind++) {
    nn_landscape *l = make_landscape(run, kind);
    nn_buffer_free();
    came += l && nn_landscape_measure(l, run, 0, 3, 3, -1, 1, -1, 1, 0, 9);
    nn_landscape_free(l);
    nn_buffer_free();
  }
  nn_run_free(run);
  return came == 3;
}

static int use_self_test(void) {
  return nn_self_test() == NN_OK;
}

static int use_larger_buffer(void) {
  float *small = nn_buffer(4), *large;
  if (small) *small = 7;
  large = small ? nn_buffer(4000) : NULL;
  if (small && !large) CHECK(*small == 7); /* the buffer before is still there */
  nn_buffer_free();
  return large != NULL;
}

static const user users[] = {
    {"data: generate", use_generate, 2},
    {"data: import", use_import, 3},
    {"data: targets", use_import_targets, 3},
    {"data: curve", use_curve, 3},
    {"run: optimizers", use_every_optimizer, 50},
    {"run: built again", use_build_again, 5},
    {"model: saved and loaded", use_model, 8},
    {"model: restored", use_restore, 6},
    {"graph", use_graph, 1},
    {"labs", use_labs, 12},
    {"labs: gradients", use_gradients, 12},
    {"labs: landscapes", use_landscapes, 15},
    {"a larger buffer", use_larger_buffer, 2},
    {"the self-test", use_self_test, 2},
};

static void check_user(const user *u) {
  TEST(u->name);
  alloc_fail_at = alloc_count = 0;
  CHECK(u->use());
  int allocations = alloc_count;
  CHECK(allocations >= u->allocations);
  for (int at = 1; at <= allocations; at++) {
    alloc_count = 0;
    alloc_fail_at = at;
    CHECK(!u->use());
    alloc_fail_at = 0;
    CHECK_EQ_INT(nn_error_code(), NN_ERR_MEMORY);
    CHECK(strstr(nn_error(), "no memory") != NULL);
  }
}

int main(void) {
  for (size_t i = 0; i < sizeof users / sizeof *users; i++) check_user(&users[i]);
  return check_report("each allocation may fail");
}
