/* test_landscape.c - planes through parameters: their directions, paths on them, the loss over them. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "data/generate.h"
#include "lab/principal.h"
#include "nn_lab.h"
#include "own_data.h"
#include "parts/loss.h"
#include "parts/optimizer.h"

#define REFUSED(call, code, words)                                                                           \
  do {                                                                                                       \
    CHECK((call) == NULL && nn_error_code() == (int32_t)(code));                                             \
    CHECK(strstr(nn_error(), words) != NULL);                                                                \
  } while (0)

static nn_run *moons_run(int32_t units) {
  nn_data *data = nn_data_generate(GENERATOR_MOONS, 50, 2, 0.1, 0.5, 7);
  nn_data_split(data, 0.6, 0, 1);
  nn_run *run = nn_run_new();
  nn_add_dense(run, units, ACTIVATION_TANH);
  nn_set_initializer(run, INITIALIZER_XAVIER, 0, 0.3);
  nn_set_penalty(run, 0.01, 0.02, 0);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  nn_data_free(data);
  return run;
}

/* ---- directions ---- */

static void check_pair(const double *matrix, int32_t n, double first, double second) {
  double values[2], vectors[2 * 3], buffer[2 * 3];
  principal_pair(matrix, n, values, vectors, buffer);
  CHECK_NEAR(values[0], first, 1e-12);
  CHECK_NEAR(values[1], second, 1e-12);
  for (int k = 0; k < 2; k++) {
    double length = 0;
    for (int32_t i = 0; i < n; i++) {
      double image = 0;
      for (int32_t j = 0; j < n; j++) image += matrix[i * n + j] * vectors[k * n + j];
      CHECK_NEAR(image, values[k] * vectors[k * n + i], 1e-11);
      length += vectors[k * n + i] * vectors[k * n + i];
    }
    CHECK(fabs(length - 1) < 1e-12 || (second == 0 && k == 1 && length == 0));
  }
}

static void test_pairs(void) {
  TEST("the two largest eigenvalues of small matrices, also where two are equal and where there is but one");
  check_pair((const double[]){1, 0, 0, 0, 5, 0, 0, 0, 3}, 3, 5, 3);
  check_pair((const double[]){2, 1, 1, 2}, 2, 3, 1);
  check_pair((const double[]){2, -1, -1, 2}, 2, 3, 1);
  check_pair((const double[]){4, 0, 0, 0, 4, 0, 0, 0, 1}, 3, 4, 4);
  check_pair((const double[]){1, 2, 3, 2, 4, 6, 3, 6, 9}, 3, 14, 0);
  check_pair((const double[]){1, 1, 1, 1, 1, 1, 1, 1, 1}, 3, 3, 0);
  check_pair((const double[]){2, 0, 0, 2}, 2, 2, 2);
  check_pair((const double[]){1, 1e-4, 1e-4, 1}, 2, 1.0001, 0.9999); /* too near each other to wait for */
}

static double row_length(const double *row, int32_t n) {
  double sum = 0;
  for (int32_t i = 0; i < n; i++) sum += row[i] * row[i];
  return sqrt(sum);
}

static void test_random(void) {
  TEST("a random direction has the length of each unit's weights, and leaves biases alone");
  nn_run *run = moons_run(6); /* 2 -> 6 -> 2 */
  nn_landscape *l = nn_landscape_random(run, 3), *same = nn_landscape_random(run, 3);
  nn_landscape *other = nn_landscape_random(run, 4);
  const float *p = nn_parameters(run);
  for (int32_t k = 0; k < 2; k++) {
    const double *d = nn_landscape_direction(l, k);
    for (int32_t row = 0; row < 8; row++) {
      int32_t n = row < 6 ? 2 : 6, start = row < 6 ? 2 * row : 18 + 6 * (row - 6);
      double weights[6];
      for (int32_t i = 0; i < n; i++) weights[i] = (double)p[start + i];
      CHECK_NEAR(row_length(d + start, n), row_length(weights, n), 1e-12);
    }
    for (int32_t i = 0; i < 6; i++) CHECK(d[12 + i] == 0);
    CHECK(d[30] == 0 && d[31] == 0 && nn_parameter_count(run) == 32);
    CHECK(memcmp(d, nn_landscape_direction(same, k), 32 * sizeof *d) == 0);
    CHECK(memcmp(d, nn_landscape_direction(other, k), 32 * sizeof *d) != 0);
    CHECK(isnan(nn_landscape_share(l, k)));
  }
  CHECK(memcmp(nn_landscape_direction(l, 0), nn_landscape_direction(l, 1), 32 * sizeof(double)) != 0);
  nn_landscape_free(l);
  nn_landscape_free(same);
  nn_landscape_free(other);
  nn_run_free(run);
}

/* ---- paths ---- */

/* snapshots at places[count][2] along two directions from the run's parameters */
static nn_landscape *along(const nn_run *run, const double *places, int32_t count, const double *a,
                           const double *b) {
  int32_t n = nn_parameter_count(run);
  float *path = nn_buffer((int32_t)sizeof(float) * count * n);
  for (int32_t s = 0; s < count; s++)
    for (int32_t i = 0; i < n; i++)
      path[s * n + i] =
          (float)((double)nn_parameters(run)[i] + places[2 * s] * a[i] + places[2 * s + 1] * b[i]);
  return nn_landscape_path(run, count);
}

static void test_paths(void) {
  TEST("a path along two parameters: their axes, its places, and nine tenths of its movement on the first");
  nn_run *run = moons_run(6);
  for (int32_t i = 0; i < 32; i++) nn_set_parameter(run, i, i * 0.5); /* no rounding on the way */
  double a[32] = {[5] = 1}, b[32] = {[30] = 1};
  static const double cross[] = {6, 0, 0, 2, -6, 0, 0, -2, 0, 0};
  nn_landscape *l = along(run, cross, 5, a, b);
  const double *at = nn_landscape_coordinates(l), *second = nn_landscape_direction(l, 1);
  CHECK_NEAR(nn_landscape_share(l, 0), 0.9, 1e-12);
  CHECK_NEAR(nn_landscape_share(l, 1), 0.1, 1e-12);
  CHECK_NEAR(nn_landscape_direction(l, 0)[5], 1, 1e-12);
  CHECK_NEAR(fabs(second[30]), 1, 1e-12);
  for (int i = 0; i < 5; i++) {
    CHECK_NEAR(at[2 * i], cross[2 * i], 1e-11);
    CHECK_NEAR(at[2 * i + 1], cross[2 * i + 1] * second[30], 1e-11);
  }
  nn_landscape_free(l);

  TEST("a path on a line has one direction; its places are the distances from its end");
  static const double line[] = {5, 0, 3, 0, 1, 0, 0, 0};
  l = along(run, line, 4, a, b);
  CHECK_NEAR(nn_landscape_share(l, 0), 1, 1e-12);
  CHECK(nn_landscape_share(l, 1) == 0);
  for (int i = 0; i < 32; i++) CHECK(nn_landscape_direction(l, 1)[i] == 0);
  for (int i = 0; i < 4; i++) {
    CHECK_NEAR(nn_landscape_coordinates(l)[2 * i], line[2 * i], 1e-12);
    CHECK(nn_landscape_coordinates(l)[2 * i + 1] == 0);
  }
  nn_landscape_free(l);
  nn_run_free(run);
}

static void test_training_path(void) {
  TEST("of a training's path two directions show most; it ends in the middle, where its loss is the run's");
  enum { SHOTS = 60, PARAMETERS = 32 };
  static float path[SHOTS][PARAMETERS];
  nn_run *run = moons_run(6);
  for (int s = 0; s < SHOTS; s++) {
    if (s > 0) CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
    memcpy(path[s], nn_parameters(run), sizeof path[s]);
  }
  CHECK_EQ_INT(nn_evaluate(run, 0), NN_OK);
  double loss = nn_loss(run);
  CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
  void *buffer = nn_buffer(sizeof path);
  memcpy(buffer, path, sizeof path);
  nn_landscape *l = nn_landscape_path(run, SHOTS);
  double first = nn_landscape_share(l, 0), second = nn_landscape_share(l, 1);
  CHECK(first > second && second > 0 && first + second > 0.9 && first + second <= 1 + 1e-12);
  const double *at = nn_landscape_coordinates(l), *a = nn_landscape_direction(l, 0),
               *b = nn_landscape_direction(l, 1);
  CHECK(at[0] > 0 && at[1] > 0 && at[2 * SHOTS - 2] == 0 && at[2 * SHOTS - 1] == 0);
  double mixed = 0, on_plane = 0, whole = 0;
  for (int i = 0; i < PARAMETERS; i++) mixed += a[i] * b[i];
  CHECK_NEAR(mixed, 0, 1e-10);
  for (int s = 0; s < SHOTS; s++) {
    on_plane += at[2 * s] * at[2 * s] + at[2 * s + 1] * at[2 * s + 1];
    for (int i = 0; i < PARAMETERS; i++) whole += pow((double)path[s][i] - (double)path[SHOTS - 1][i], 2);
  }
  CHECK_NEAR(on_plane / whole, first + second, 1e-10);
  const double *out = nn_landscape_measure(l, run, 0, 1, 1, -1, 1, -1, 1, 0, 1);
  CHECK(out && out[0] == loss);
  nn_landscape_free(l);
  nn_run_free(run);
}

/* ---- measuring ---- */

static void test_quadratic(void) {
  TEST("of a line through points the squared error is the paraboloid that it is by hand");
  static const float x[] = {1, 2, 4}, t[] = {3, -1, 2};
  nn_data *data = data_of_targets(x, 3, 1, t);
  nn_run *run = run_of(data, LOSS_MEAN_SQUARED_ERROR, OPTIMIZER_SGD, 0.1, 0.5, 0.25);
  nn_set_penalty(run, 0, 0.5, 0);
  nn_landscape *l = nn_landscape_axes(run, 0, 1);
  const double *out = nn_landscape_measure(l, run, 0, 4, 2, -2, 2, -1, 3, 0, 8);
  for (int cell = 0; cell < 8; cell++) {
    double w = 0.5 + (cell % 4 - 1.5), b = 0.25 + (cell < 4 ? 2 : 0), sum = 0;
    for (int i = 0; i < 3; i++) sum += pow(w * (double)x[i] + b - (double)t[i], 2);
    CHECK_NEAR(out[cell], sum / 3, 1e-5);
    CHECK_NEAR(out[8 + cell], 0.25 * w * w, 1e-7);
    CHECK(isnan(out[16 + cell]));
  }
  nn_landscape_free(l);
  nn_run_free(run);
  nn_data_free(data);
}

static void test_slices(void) {
  TEST("the middle is what the run measures, slices are the bits of the whole, and the run keeps its own");
  static double whole[3][35];
  nn_run *run = moons_run(6);
  nn_landscape *l = nn_landscape_random(run, 3);
  uint32_t before = nn_fingerprint(run);
  memcpy(whole, nn_landscape_measure(l, run, 2, 7, 5, -1, 1, -1, 1, 0, 35), sizeof whole);
  CHECK(nn_fingerprint(run) == before);
  CHECK_EQ_INT(nn_evaluate(run, 2), NN_OK);
  CHECK(whole[0][17] == nn_loss(run) && whole[1][17] == nn_penalty(run) && whole[2][17] == nn_accuracy(run));
  CHECK(whole[0][0] != whole[0][17] && whole[1][0] != whole[1][17]);
  CHECK_EQ_INT(nn_train_epoch(run), NN_OK); /* the landscape stays where it is */
  for (int32_t first = 0; first < 35; first += 10) {
    int32_t count = first < 30 ? 10 : 5;
    const double *slice = nn_landscape_measure(l, run, 2, 7, 5, -1, 1, -1, 1, first, count);
    for (int k = 0; k < 3; k++)
      CHECK(memcmp(slice + k * count, whole[k] + first, (size_t)count * sizeof *slice) == 0);
  }
  nn_landscape_free(l);
  nn_run_free(run);
}

/* ---- refusals ---- */

static void test_making_refused(const nn_run *run, const nn_run *empty) {
  TEST("a landscape that cannot be is refused with words");
  REFUSED(nn_landscape_random(NULL, 0), NN_ERR_ARGUMENT, "nn_landscape_random: run is NULL");
  REFUSED(nn_landscape_random(empty, 0), NN_ERR_STATE, "not built");
  REFUSED(nn_landscape_axes(empty, 0, 1), NN_ERR_STATE, "not built");
  REFUSED(nn_landscape_axes(run, 32, 1), NN_ERR_ARGUMENT, "first is 32, must be 0..31");
  REFUSED(nn_landscape_axes(run, 0, -1), NN_ERR_ARGUMENT, "second is -1, must be 0..31");
  REFUSED(nn_landscape_axes(run, 3, 3), NN_ERR_ARGUMENT, "second is 3, must be another parameter");
  REFUSED(nn_landscape_path(empty, 2), NN_ERR_STATE, "not built");
  REFUSED(nn_landscape_path(run, 1), NN_ERR_ARGUMENT, "snapshots is 1, must be 2..400");
  nn_buffer_free();
  float *path = nn_buffer(2 * 32 * sizeof(float));
  memset(path, 0, 2 * 32 * sizeof(float));
  REFUSED(nn_landscape_path(run, 3), NN_ERR_SHAPE, "nn_buffer holds 256 bytes, must hold 384");
  REFUSED(nn_landscape_path(run, 2), NN_ERR_DATA, "all 2 snapshots are equal");
  path[33] = NAN;
  REFUSED(nn_landscape_path(run, 2), NN_ERR_DATA, "parameter 1 of snapshot 1 is NaN, must be finite");
  nn_run *wide = moons_run(4096); /* 20482 parameters */
  REFUSED(nn_landscape_path(wide, 400), NN_ERR_ARGUMENT, "snapshots is 400, must be 2..323");
  nn_landscape *l = nn_landscape_axes(wide, 0, 1);
  REFUSED(nn_landscape_measure(l, wide, 0, 100, 100, 0, 1, 0, 1, 0, 10000), NN_ERR_ARGUMENT,
          "count is 10000, must be 1..3494");
  nn_landscape_free(l);
  nn_run_free(wide);
}

static void test_reading_refused(nn_run *run, nn_run *empty) {
  TEST("and so is what one does not have, and a measure that makes no sense");
  nn_landscape *l = nn_landscape_axes(run, 0, 1);
  REFUSED(nn_landscape_direction(NULL, 0), NN_ERR_ARGUMENT, "landscape is NULL");
  REFUSED(nn_landscape_direction(l, 2), NN_ERR_ARGUMENT, "which is 2");
  REFUSED(nn_landscape_coordinates(NULL), NN_ERR_ARGUMENT, "landscape is NULL");
  REFUSED(nn_landscape_coordinates(l), NN_ERR_STATE, "has no path");
  CHECK(isnan(nn_landscape_share(NULL, 0)) && isnan(nn_landscape_share(l, -1)));
#define MEASURE(l, run, ...) nn_landscape_measure(l, run, __VA_ARGS__)
  REFUSED(MEASURE(NULL, run, 0, 2, 2, 0, 1, 0, 1, 0, 1), NN_ERR_ARGUMENT, "landscape is NULL");
  REFUSED(MEASURE(l, NULL, 0, 2, 2, 0, 1, 0, 1, 0, 1), NN_ERR_ARGUMENT, "run is NULL");
  REFUSED(MEASURE(l, empty, 0, 2, 2, 0, 1, 0, 1, 0, 1), NN_ERR_STATE, "not built");
  REFUSED(MEASURE(l, run, 3, 2, 2, 0, 1, 0, 1, 0, 1), NN_ERR_ARGUMENT, "part is 3");
  REFUSED(MEASURE(l, run, 1, 2, 2, 0, 1, 0, 1, 0, 1), NN_ERR_STATE, "part validation has no samples");
  REFUSED(MEASURE(l, run, 0, 2, 0, 0, 1, 0, 1, 0, 1), NN_ERR_ARGUMENT, "rows is 0");
  REFUSED(MEASURE(l, run, 0, 2, 2, 1, 0, 0, 1, 0, 1), NN_ERR_ARGUMENT, "rectangle is 1..0");
  REFUSED(MEASURE(l, run, 0, 2, 2, 0, 1, 0, 1, 0, 5), NN_ERR_ARGUMENT, "count is 5, must be 1..4");
  REFUSED(MEASURE(l, run, 0, 2, 2, 0, 1, 0, 1, 3, 2), NN_ERR_ARGUMENT, "first is 3, must be 0..2");
  nn_run *other = moons_run(7);
  REFUSED(MEASURE(l, other, 0, 2, 2, 0, 1, 0, 1, 0, 1), NN_ERR_SHAPE, "has 37 parameters, must have 32");
#undef MEASURE
  nn_run_free(other);
  nn_landscape_free(l);
  nn_landscape_free(NULL);
}

static void test_refusals(void) {
  nn_run *run = moons_run(6), *empty = nn_run_new();
  uint32_t before = nn_fingerprint(run);
  test_making_refused(run, empty);
  test_reading_refused(run, empty);
  CHECK(nn_fingerprint(run) == before);
  nn_run_free(run);
  nn_run_free(empty);
}

int main(void) {
  test_pairs();
  test_random();
  test_paths();
  test_training_path();
  test_quadratic();
  test_slices();
  test_refusals();
  nn_buffer_free();
  return check_report("landscape");
}
