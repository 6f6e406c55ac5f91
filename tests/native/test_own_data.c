/* test_own_data.c - curves and tables that the caller gives: read as they are, or refused by value. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "count_alloc.h"
#include "data/features.h"
#include "data/scaler.h"
#include "nn.h"
#include "parts/initializer.h"
#include "parts/loss.h"

/* values into nn_buffer()'s memory */
static void lend(const float *values, size_t count) {
  void *buffer = nn_buffer((int32_t)(count * sizeof(float)));
  if (buffer) memcpy(buffer, values, count * sizeof(float));
}

static void test_curve(void) {
  TEST("a curve is its values joined by straight lines, to both ends");
  lend((const float[]){0, 1, -1}, 3);
  nn_data *data = nn_data_curve(3, 1000, 0, 7);
  CHECK(nn_data_features(data) == 1 && nn_data_outputs(data) == 1 && nn_data_classes(data) == 0);
  for (int i = 0; i < 1000; i++) {
    double x = (double)nn_data_points(data)[i];
    CHECK_NEAR(nn_data_targets(data)[i], x < 0 ? x + 1 : 1 - 2 * x, 1e-6);
  }
  CHECK_NEAR(nn_data_points(data)[999], 1, 0.003);
  nn_data_free(data);

  TEST("a curve that is no curve is refused");
  CHECK(nn_data_curve(1, 10, 0, 7) == NULL && nn_error_code() == NN_ERR_ARGUMENT);
  CHECK(nn_data_curve(1025, 10, 0, 7) == NULL && nn_error_code() == NN_ERR_ARGUMENT);
  CHECK(nn_data_curve(3, 1, 0, 7) == NULL && nn_error_code() == NN_ERR_ARGUMENT);
  CHECK(nn_data_curve(3, 10, -1, 7) == NULL && nn_error_code() == NN_ERR_ARGUMENT);
  CHECK(nn_data_curve(4, 10, 0, 7) == NULL && nn_error_code() == NN_ERR_SHAPE);
  lend((const float[]){0, INFINITY}, 2);
  CHECK(nn_data_curve(2, 10, 0, 7) == NULL && nn_error_code() == NN_ERR_DATA);
  CHECK(strcmp(nn_error(), "nn_data_curve: value 1 of sample 0 is infinity, must be finite") == 0);
}

static void test_import_targets(void) {
  TEST("points and targets come back as they were given");
  static const float table[] = {1, 2, 3, 4, 5, 6, /* targets */ -1, 0.5f, 7, 8, 9, 1e30f};
  lend(table, 12);
  nn_data *data = nn_data_import_targets(3, 2, 2);
  CHECK(memcmp(nn_data_points(data), table, 6 * sizeof(float)) == 0);
  CHECK(memcmp(nn_data_targets(data), table + 6, 6 * sizeof(float)) == 0);
  CHECK(nn_data_labels(data) == NULL);
  CHECK(nn_data_classes(data) == 0 && nn_data_outputs(data) == 2 && nn_data_samples(data) == 3);
  nn_data_free(data);

  TEST("targets that are none are refused");
  CHECK(nn_data_import_targets(3, 2, 3) == NULL && nn_error_code() == NN_ERR_SHAPE);
  CHECK(nn_data_import_targets(3, 2, 0) == NULL && nn_error_code() == NN_ERR_ARGUMENT);
  CHECK(nn_data_import_targets(3, 2, 17) == NULL && nn_error_code() == NN_ERR_ARGUMENT);
  CHECK(nn_data_import_targets(100001, 2, 1) == NULL && nn_error_code() == NN_ERR_ARGUMENT);
  CHECK(nn_data_import_targets(3, 1025, 1) == NULL && nn_error_code() == NN_ERR_ARGUMENT);
  lend((const float[]){1, 2, 3, NAN}, 4);
  CHECK(nn_data_import_targets(2, 1, 1) == NULL && nn_error_code() == NN_ERR_DATA);
  CHECK(strcmp(nn_error(), "nn_data_import_targets: target 0 of sample 1 is NaN, must be finite") == 0);

  TEST("a class beyond the last is refused");
  int32_t *buffer = nn_buffer(4 * sizeof(int32_t));
  memcpy(buffer, (const int32_t[]){0, 0, 1, 2}, 4 * sizeof(int32_t));
  CHECK(nn_data_import(2, 1, 2) == NULL && nn_error_code() == NN_ERR_DATA);
  CHECK(strcmp(nn_error(), "nn_data_import: class of sample 1 is 2, must be 0..1") == 0);
}

static void lend_parts(const int32_t *parts, size_t count) {
  void *buffer = nn_buffer((int32_t)(count * sizeof *parts));
  if (buffer) memcpy(buffer, parts, count * sizeof *parts);
}

static void test_parts(void) {
  TEST("each sample goes into the part that the caller says");
  lend((const float[]){1, 2, 3, 4, 10, 20, 30, 40}, 8);
  nn_data *data = nn_data_import_targets(4, 1, 1);
  static const int32_t parts[] = {2, 0, 1, 0};
  lend_parts(parts, 4);
  CHECK_EQ_INT(nn_data_set_parts(data), NN_OK);
  CHECK(memcmp(nn_data_parts(data), parts, sizeof parts) == 0);

  TEST("parts that are none, too few, or leave nothing to train on are refused, and all stay as they were");
  lend_parts((const int32_t[]){0, 0, 3, 0}, 4);
  CHECK_EQ_INT(nn_data_set_parts(data), NN_ERR_DATA);
  CHECK(strcmp(nn_error(), "nn_data_set_parts: part of sample 2 is 3, must be 0..2") == 0);
  lend_parts((const int32_t[]){-1, 0, 0, 0}, 4);
  CHECK_EQ_INT(nn_data_set_parts(data), NN_ERR_DATA);
  lend_parts((const int32_t[]){1, 2, 2, 1}, 4);
  CHECK_EQ_INT(nn_data_set_parts(data), NN_ERR_SHAPE);
  lend_parts(parts, 3);
  CHECK_EQ_INT(nn_data_set_parts(data), NN_ERR_SHAPE);
  CHECK_EQ_INT(nn_data_set_parts(NULL), NN_ERR_ARGUMENT);
  CHECK(memcmp(nn_data_parts(data), parts, sizeof parts) == 0);

  TEST("a run trains on the one part and measures the other two");
  nn_run *run = nn_run_new();
  nn_set_loss(run, LOSS_MEAN_SQUARED_ERROR);
  nn_set_initializer(run, INITIALIZER_ZERO, 0, 0);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  for (int32_t which = 0; which < 3; which++) {
    static const double losses[] = {(20 * 20 + 40 * 40) / 2.0, 30 * 30, 10 * 10}; /* of answers that are 0 */
    CHECK_EQ_INT(nn_part_count(run, which), which == 0 ? 2 : 1);
    CHECK_EQ_INT(nn_evaluate(run, which), NN_OK);
    CHECK_NEAR(nn_loss(run), losses[which], 1e-3);
  }
  nn_run_free(run);
  nn_data_free(data);
}

static void test_features(void) {
  TEST("points whose features are too large are refused, others are not");
  lend((const float[]){1, 2, 3, 1e30f, 4, 5, /* targets */ 0, 0, 0}, 9);
  nn_data *data = nn_data_import_targets(3, 2, 1);
  for (int32_t with_squares = 0; with_squares < 2; with_squares++) {
    nn_run *run = nn_run_new();
    nn_set_loss(run, LOSS_MEAN_SQUARED_ERROR);
    nn_set_inputs(run, 3 | with_squares << FEATURE_Y_SQUARED, SCALER_STANDARDISE);
    nn_status status = nn_build(run, data);
    CHECK_EQ_INT(status, with_squares ? NN_ERR_DATA : NN_OK);
    nn_run_free(run);
  }
  CHECK(strcmp(nn_error(), "nn_build: feature y_squared of sample 1 is infinity, must be finite") == 0);
  nn_data_free(data);

  TEST("the same of points to predict");
  lend((const float[]){1, 2, 3, 4, /* targets */ 0, 0}, 6);
  data = nn_data_import_targets(2, 2, 1);
  nn_run *run = nn_run_new();
  nn_set_loss(run, LOSS_MEAN_SQUARED_ERROR);
  nn_set_inputs(run, 1 << FEATURE_X_TIMES_Y, SCALER_NONE);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  lend((const float[]){1, 1e30f, 1e30f, -1e30f}, 4);
  CHECK(nn_predict(run, 1) != NULL);
  CHECK(nn_predict(run, 2) == NULL && nn_error_code() == NN_ERR_DATA);
  CHECK(strcmp(nn_error(), "nn_predict: feature x_times_y of sample 1 is -infinity, must be finite") == 0);
  nn_run_free(run);
  nn_data_free(data);
}

static void test_failed_allocations(void) {
  TEST("each allocation may fail, and nothing is lost");
  lend((const float[]){1, 2, 3, 4}, 4);
  for (int at = 1; at <= 2; at++) {
    for (int what = 0; what < 2; what++) {
      alloc_count = 0;
      alloc_fail_at = at;
      CHECK((what ? nn_data_curve(4, 10, 0, 7) : nn_data_import_targets(2, 1, 1)) == NULL);
      CHECK_EQ_INT(nn_error_code(), NN_ERR_MEMORY);
    }
  }
  alloc_fail_at = 0;
}

int main(void) {
  test_curve();
  test_import_targets();
  test_parts();
  test_features();
  test_failed_allocations();
  nn_buffer_free();
  return check_report("own data");
}
