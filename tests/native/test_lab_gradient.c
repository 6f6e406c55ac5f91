/* test_lab_gradient.c - the gradient check on runs: against slopes by hand, and what its steps show. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "data/generate.h"
#include "lab/derivative.h"
#include "nn_lab.h"
#include "own_data.h"
#include "parts/loss.h"
#include "parts/optimizer.h"

enum { F32 = PRECISION_FLOAT32, F64 = PRECISION_FLOAT64, SAMPLES = 12, MAX_VALUES = 2000 };

#define REFUSED(call, code, words)                                                                           \
  do {                                                                                                       \
    CHECK((call) == NULL && nn_error_code() == (int32_t)(code));                                             \
    CHECK(strstr(nn_error(), words) != NULL);                                                                \
  } while (0)

static double kept[2][MAX_VALUES];

/* copies what was lent; returns how many passes the numerical one made */
static int take_both(nn_run *run, int32_t precision, double h) {
  int32_t n = nn_parameter_count(run);
  const double *backprop = nn_gradient_backprop(run, precision, 0, 0, SAMPLES);
  CHECK(backprop && n <= MAX_VALUES);
  if (backprop) memcpy(kept[1], backprop, (size_t)n * sizeof(double));
  const double *numerical = nn_gradient_numerical(run, precision, 0, 0, SAMPLES, h, 0, n);
  CHECK(numerical != NULL);
  if (numerical) memcpy(kept[0], numerical + 1, (size_t)n * sizeof(double));
  return numerical ? (int)numerical[0] : 0;
}

/* [0] largest relative error, [1] where, [2] mean distance */
static const double *compare(int32_t n, double floor) {
  char *buffer = nn_buffer((int32_t)(2 * (size_t)n * sizeof(double)));
  for (int i = 0; i < 2; i++)
    memcpy(buffer + (size_t)i * (size_t)n * sizeof(double), kept[i], (size_t)n * sizeof(double));
  const double *report = nn_gradient_compare(n, floor);
  CHECK(report != NULL);
  return report;
}

static nn_run *make_run(int32_t kind, int32_t activation, int32_t loss, double dropout) {
  nn_data *data = nn_data_generate(kind, 30, nn_dataset_fewest_classes(kind), 0.1, 0.5, 7);
  nn_run *run = nn_run_new();
  nn_add_dense(run, 9, activation);
  nn_add_dense(run, 5, activation);
  nn_set_loss(run, loss);
  nn_set_dropout(run, dropout);
  nn_set_seed(run, (uint32_t)(7 + loss));
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  nn_data_free(data);
  return run;
}

static void test_by_hand(void) {
  TEST("of a line through three points it is the slope of the squared errors, penalty included");
  static const float x[] = {1, 2, 4}, t[] = {3, -1, 2};
  nn_data *data = data_of_targets(x, 3, 1, t);
  nn_run *run = run_of(data, LOSS_MEAN_SQUARED_ERROR, OPTIMIZER_SGD, 0.1, 0.5, 0.25);
  nn_set_penalty(run, 0.125, 0.5, 1);
  double by_weight = 0.125 + 0.5 * 0.5, by_bias = 0;
  for (int i = 0; i < 3; i++) {
    double d = 2 * (0.5 * (double)x[i] + 0.25 - (double)t[i]) / 3;
    by_weight += d * (double)x[i];
    by_bias += d;
  }
  for (int32_t precision = 0; precision < PRECISION_COUNT; precision++) {
    const double *backprop = nn_gradient_backprop(run, precision, 0, 0, 3);
    double near = precision == F64 ? 1e-14 : 1e-6;
    CHECK_NEAR(backprop[0], by_weight, near);
    CHECK_NEAR(backprop[1], by_bias, near);
    const double *numerical = nn_gradient_numerical(run, precision, 0, 0, 3, 0x1p-7, 0, 2);
    CHECK_EQ_INT(numerical[0], 4);
    CHECK_NEAR(numerical[1], by_weight, precision == F64 ? 1e-12 : 1e-4);
    CHECK_NEAR(numerical[2], by_bias, precision == F64 ? 1e-12 : 1e-4);
  }
  TEST("of one point alone it is that point's");
  double d = 2 * (0.5 * 2 + 0.25 + 1);
  const double *backprop = nn_gradient_backprop(run, F64, 0, 1, 1);
  CHECK_NEAR(backprop[1], d, 1e-14);
  nn_run_free(run);
  nn_data_free(data);
}

static void test_agreement(void) {
  TEST("whatever the loss, both agree in double precision, and the parameters stay");
  for (int32_t loss = 0; loss < LOSS_COUNT; loss++) {
    nn_run *run = make_run(GENERATOR_SPIRAL, ACTIVATION_TANH, loss, 0);
    uint32_t before = nn_fingerprint(run);
    CHECK_EQ_INT(take_both(run, F64, 1e-4), 2 * nn_parameter_count(run));
    const double *report = compare(nn_parameter_count(run), 1e-3);
    CHECK(report[0] < 1e-5 && report[2] < 1e-8 && report[2] > 0);
    CHECK(take_both(run, F32, 1e-2) > 0 && nn_fingerprint(run) == before);
    nn_run_free(run);
  }
}

static void test_steps(void) {
  TEST("float64 bears a step of 1e-6, float32 does not; both lose 1e-12");
  nn_run *run = make_run(GENERATOR_MOONS, ACTIVATION_SILU, 0, 0);
  static const struct {
    int32_t precision;
    double h, least, most;
  } steps[] = {{F64, 1e-6, 0, 1e-6}, {F32, 1e-2, 0, 0.05}, {F32, 1e-6, 0.5, INFINITY}, {F64, 1e-12, 1e-4, 1}};
  for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
    take_both(run, steps[i].precision, steps[i].h);
    double error = compare(nn_parameter_count(run), 1e-2)[0];
    CHECK(error >= steps[i].least && error < steps[i].most);
  }
  TEST("slices are the bits of the whole, and training goes on as if nobody had looked");
  int32_t n = nn_parameter_count(run);
  take_both(run, F64, 1e-4);
  for (int32_t first = 0; first < n; first += 10) {
    int32_t count = n - first < 10 ? n - first : 10;
    const double *slice = nn_gradient_numerical(run, F64, 0, 0, SAMPLES, 1e-4, first, count);
    CHECK(slice && slice[0] == 2 * count && memcmp(slice + 1, kept[0] + first, 8 * (size_t)count) == 0);
  }
  nn_run *alone = make_run(GENERATOR_MOONS, ACTIVATION_SILU, 0, 0);
  nn_train_phase(run);
  nn_train_phase(alone);
  take_both(run, F32, 1e-3);
  CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
  CHECK_EQ_INT(nn_train_epoch(alone), NN_OK);
  CHECK(nn_fingerprint(run) == nn_fingerprint(alone));
  nn_run_free(run);
  nn_run_free(alone);
}

static void test_no_dropout(void) {
  TEST("no unit is dropped");
  nn_run *run = make_run(GENERATOR_MOONS, ACTIVATION_RELU, 0, 0), *dropping;
  dropping = make_run(GENERATOR_MOONS, ACTIVATION_RELU, 0, 0.5);
  for (int32_t precision = 0; precision < PRECISION_COUNT; precision++) {
    static double all[2][MAX_VALUES];
    take_both(run, precision, 1e-3);
    memcpy(all, kept, sizeof all);
    take_both(dropping, precision, 1e-3);
    CHECK(memcmp(all, kept, sizeof all) == 0);
  }
  nn_run_free(run);
  nn_run_free(dropping);
}

static void test_refusals(void) {
  TEST("each argument out of its range is refused by its name");
  nn_run *run = make_run(GENERATOR_MOONS, ACTIVATION_RELU, 0, 0), *empty = nn_run_new();
  int32_t n = nn_parameter_count(run);
  REFUSED(nn_gradient_backprop(NULL, F64, 0, 0, 1), NN_ERR_ARGUMENT, "nn_gradient_backprop: run is NULL");
  REFUSED(nn_gradient_backprop(empty, F64, 0, 0, 1), NN_ERR_STATE, "not built");
  REFUSED(nn_gradient_backprop(run, 2, 0, 0, 1), NN_ERR_ARGUMENT, "precision is 2, must be 0..1");
  REFUSED(nn_gradient_backprop(run, F64, 3, 0, 1), NN_ERR_ARGUMENT, "part is 3");
  REFUSED(nn_gradient_backprop(run, F64, 0, 0, 65), NN_ERR_ARGUMENT, "samples is 65, must be 1..64");
  REFUSED(nn_gradient_backprop(run, F64, 0, 20, 11), NN_ERR_ARGUMENT, "first_sample is 20, must be 0..19");
  REFUSED(nn_gradient_backprop(run, F64, 2, 0, 1), NN_ERR_ARGUMENT, "first_sample is 0");
  REFUSED(nn_gradient_numerical(run, F64, 0, 0, 0, 1e-4, 0, 1), NN_ERR_ARGUMENT, "samples is 0");
  REFUSED(nn_gradient_numerical(run, F64, 0, 0, 1, 1e-13, 0, 1), NN_ERR_ARGUMENT, "h is 1e-13");
  REFUSED(nn_gradient_numerical(run, F64, 0, 0, 1, 2, 0, 1), NN_ERR_ARGUMENT, "h is 2");
  REFUSED(nn_gradient_numerical(run, F64, 0, 0, 1, 1, 0, 0), NN_ERR_ARGUMENT, "count is 0, must be 1..");
  REFUSED(nn_gradient_numerical(run, F64, 0, 0, 1, 1, 1, n), NN_ERR_ARGUMENT, "first is 1, must be 0..0");
  nn_buffer_free();
  nn_buffer(8);
  REFUSED(nn_gradient_compare(1, 0), NN_ERR_SHAPE, "nn_buffer holds 8 bytes, must hold 16");
  REFUSED(nn_gradient_compare(0, 0), NN_ERR_ARGUMENT, "count is 0");
  REFUSED(nn_gradient_compare(1, -1), NN_ERR_ARGUMENT, "floor is -1");
  nn_run_free(run);
  nn_run_free(empty);
}

static void test_compare(void) {
  static const double pairs[][2] = {
      {INFINITY, 1}, {-INFINITY, INFINITY}, {INFINITY, INFINITY}, {NAN, 1}, {1, NAN}};
  TEST("a gradient that is infinite or NaN is as wrong as can be");
  for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
    double *given = nn_buffer(6 * sizeof(double));
    memcpy(given, (double[]){1, pairs[i][0], 2, 1, pairs[i][1], 2}, 6 * sizeof(double));
    const double *report = nn_gradient_compare(3, 1e-8);
    CHECK(isinf(report[0]) && report[1] == 1 && !isfinite(report[2]));
  }
}

static void test_large(void) {
  TEST("a large network is asked for in small slices, a very large one with fewer samples");
  nn_data *data = nn_data_generate(GENERATOR_MOONS, 64, 2, 0.1, 0.5, 7);
  nn_run *run = nn_run_new();
  nn_add_dense(run, 4096, 0);
  nn_add_dense(run, 2048, 0);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  REFUSED(nn_gradient_backprop(run, F64, 0, 0, 32), NN_ERR_ARGUMENT, "samples is 32, must be 1..31");
  REFUSED(nn_gradient_numerical(run, F64, 0, 0, 4, 1e-4, 0, 8), NN_ERR_ARGUMENT, "count is 8, must be 1..7");
  const double *out = nn_gradient_numerical(run, F32, 0, 0, 4, 1e-2, nn_parameter_count(run) - 1, 1);
  CHECK(out && out[0] == 2 && fabs(out[1]) < 1 && out[1] != 0);
  nn_run_free(run);
  nn_data_free(data);
}

int main(void) {
  test_by_hand();
  test_agreement();
  test_steps();
  test_no_dropout();
  test_refusals();
  test_compare();
  test_large();
  nn_buffer_free();
  return check_report("gradient of a run");
}
