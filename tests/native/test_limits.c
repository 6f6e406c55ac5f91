/* test_limits.c - what one call, one model or one link may ask for at most. */
#include <math.h>
#include <stddef.h>

#include "model_runs.h"
#include "nn_lab.h"

/* the call answers NULL, with these words */
#define REFUSED(call, code, words)                                                                           \
  do {                                                                                                       \
    CHECK((call) == NULL && nn_error_code() == (code));                                                      \
    CHECK(strstr(nn_error(), words) != NULL);                                                                \
  } while (0)

/* layers 4096, 1, 4096, ...: few weights, many outputs */
static nn_run *narrow_run(const nn_data *data, int32_t pairs, int32_t batch) {
  nn_run *run = nn_run_new();
  for (int32_t l = 0; l < pairs; l++) {
    nn_add_dense(run, 4096, ACTIVATION_GELU);
    nn_add_dense(run, 1, ACTIVATION_GELU);
  }
  nn_set_optimizer(run, OPTIMIZER_SGD, 0, 0);
  nn_set_dropout(run, 0.1);
  nn_set_batch(run, batch);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  return run;
}

static void test_small_models(void) {
  static unsigned char model[1 << 18];
  nn_data *data = nn_data_generate(GENERATOR_SPIRAL, 4096, 2, 0.1, 0.5, 7);
  nn_run *run = narrow_run(data, 3, 4);
  int32_t bytes = save_to(run, model, sizeof model), batch = 4096;
  TEST("a small model that asks for a large minibatch of wide layers is refused before memory is taken");
  CHECK(bytes > 0 && bytes < 200000);
  nn_run *loaded = load_from(data, model, bytes);
  CHECK(loaded != NULL);
  nn_run_free(loaded);
  memcpy(model + offsetof(checkpoint_record, batch), &batch, sizeof batch);
  seal(model, bytes);
  REFUSED(load_from(data, model, bytes), NN_ERR_MEMORY, "nn_load: the run needs 1.03");
  CHECK(strstr(nn_error(), "build it and call nn_restore") != NULL);
  nn_run_free(run);

  TEST("who builds such a run by hand can save and restore it");
  run = narrow_run(data, 1, 4096);
  bytes = save_to(run, model, sizeof model);
  REFUSED(load_from(data, model, bytes), NN_ERR_MEMORY, "nn_load: the run needs");
  CHECK(bytes > 0 && restore_from(run, model, bytes) == NN_OK);
  nn_run_free(run);
  nn_data_free(data);
}

static nn_run *plane_run(int32_t units, int32_t samples) {
  nn_data *data = nn_data_generate(GENERATOR_MOONS, samples, 2, 0.1, 0.5, 7);
  nn_run *run = nn_run_new();
  nn_add_dense(run, units, ACTIVATION_RELU);
  nn_add_dense(run, units, ACTIVATION_RELU);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  nn_data_free(data);
  return run;
}

static void test_work(void) {
  TEST("a map of a large network has fewer cells");
  nn_run *run = plane_run(512, 20);
  int32_t last = nn_layer_count(run) - 1;
  CHECK_EQ_INT(nn_parameter_count(run), 265218);
  REFUSED(nn_map(run, last, 1024, 1024, -1, 1, -1, 1), NN_ERR_ARGUMENT,
          "nn_map: columns times rows is 1048576, must be 64776 or less for 265218 parameters");
  CHECK(nn_map(run, last, 20, 20, -1, 1, -1, 1) != NULL);
  nn_run_free(run);

  TEST("a sweep of a large network over many samples has fewer points, two at least");
  run = plane_run(512, 2000);
  REFUSED(nn_sweep(run, 0, 0, -1, 1, 5), NN_ERR_ARGUMENT, "nn_sweep: points is 5, must be 2..4");
  CHECK(nn_sweep(run, 0, 0, -1, 1, 2) != NULL);
  nn_run_free(run);
  run = plane_run(16, 300);
  CHECK(nn_sweep(run, 0, 0, -1, 1, 1000) != NULL);
  nn_run_free(run);
}

/* a rectangle that is square, far from 0 or narrow */
static const float *map_from(nn_run *run, double low, double width, int32_t cells) {
  return nn_map(run, nn_layer_count(run) - 1, cells, cells, low, low + width, low, low + width);
}

static void test_cells(void) {
  nn_run *run = plane_run(2, 20);
  TEST("a rectangle whose cells are one float, or no finite one, is refused");
  REFUSED(map_from(run, 1e40, 1e25, 4), NN_ERR_ARGUMENT, "must be finite, and wide enough for its cells");
  REFUSED(map_from(run, 1e9, 1, 4), NN_ERR_ARGUMENT, "nn_map: rectangle is");
  REFUSED(map_from(run, 1, 1e-7, 4), NN_ERR_ARGUMENT, "nn_map: rectangle is");
  REFUSED(map_from(run, 0, 0, 1), NN_ERR_ARGUMENT, "nn_map: rectangle is");
  REFUSED(map_from(run, NAN, 1, 1), NN_ERR_ARGUMENT, "nn_map: rectangle is");
  REFUSED(map_from(run, -INFINITY, INFINITY, 1), NN_ERR_ARGUMENT, "nn_map: rectangle is");
  CHECK(map_from(run, 1e9, 4096, 4) != NULL); /* times and other numbers of long ago */
  CHECK(map_from(run, 0, 1e-30, 4) != NULL);
  TEST("in double precision cells may be narrower, but must differ too");
  CHECK(nn_surface_map(0, 4, 4, 1, 1 + 1e-7, 0, 1) != NULL);
  REFUSED(nn_surface_map(0, 4, 4, 1, 1 + 1e-16, 0, 1), NN_ERR_ARGUMENT, "nn_surface_map: rectangle is");
  REFUSED(nn_surface_map(0, 1024, 4, 1e6 - 1e-10, 1e6, 0, 1), NN_ERR_ARGUMENT,
          "nn_surface_map: rectangle is");
  REFUSED(nn_surface_map(0, 4, 4, 0, 2e6, 0, 1), NN_ERR_ARGUMENT, "nn_surface_map: x is 2000000");
  nn_run_free(run);
}

int main(void) {
  test_small_models();
  test_work();
  test_cells();
  nn_buffer_free();
  return check_report("limits");
}
