/* test_labs.c - what the labs lend, against numbers by hand; JavaScript only reads it. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "lab/curves.h"
#include "lab/derivative.h"
#include "lab/functions.h"
#include "lab/path.h"
#include "nn_lab.h"
#include "parts/activation.h"

#define REFUSED(call, code) CHECK((call) == NULL && nn_error_code() == (int32_t)(code))

static void lend_doubles(const double *values, size_t count) {
  void *buffer = nn_buffer((int32_t)(count * sizeof(double)));
  if (buffer) memcpy(buffer, values, count * sizeof(double));
}

static void test_surfaces(void) {
  TEST("surfaces and their slopes at a point");
  static const struct {
    surface kind;
    double x, y, f, dx, dy;
  } points[] = {{SURFACE_BOWL, 3, 4, 25, 6, 8},      {SURFACE_RAVINE, -7, 2, 6.45, -0.7, 4},
                {SURFACE_ROSENBROCK, 1, 1, 0, 0, 0}, {SURFACE_ROSENBROCK, 0, 1, 101, -2, 200},
                {SURFACE_HIMMELBLAU, 3, 2, 0, 0, 0}, {SURFACE_HIMMELBLAU, 0, 0, 170, -14, -22},
                {SURFACE_SADDLE, 2, 1, 3, 4, -2}};
  for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
    const double *at = nn_surface((int32_t)points[i].kind, points[i].x, points[i].y);
    CHECK_NEAR(at[0], points[i].f, 1e-12);
    CHECK_NEAR(at[1], points[i].dx, 1e-12);
    CHECK_NEAR(at[2], points[i].dy, 1e-12);
  }

  TEST("a map holds f and both slopes of the cells' middles, topmost row first");
  const double *map = nn_surface_map(SURFACE_SADDLE, 2, 1, 0, 4, 0, 2);
  static const double wanted[] = {0, 8, 2, 6, -2, -2};
  for (int i = 0; i < 6; i++) CHECK_NEAR(map[i], wanted[i], 1e-12);
  map = nn_surface_map(SURFACE_BOWL, 1, 2, 0, 2, 0, 4);
  CHECK(map[0] == 10 && map[1] == 2);

  TEST("a surface, a place or a rectangle that is none is refused");
  REFUSED(nn_surface(-1, 0, 0), NN_ERR_ARGUMENT);
  REFUSED(nn_surface(SURFACE_COUNT, 0, 0), NN_ERR_ARGUMENT);
  REFUSED(nn_surface(0, 2e6, 0), NN_ERR_ARGUMENT);
  REFUSED(nn_surface(0, 0, NAN), NN_ERR_ARGUMENT);
  REFUSED(nn_surface_map(SURFACE_COUNT, 2, 2, 0, 1, 0, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_surface_map(0, 0, 2, 0, 1, 0, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_surface_map(0, 2, 1025, 0, 1, 0, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_surface_map(0, 2, 2, 1, 0, 0, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_surface_map(0, 2, 2, 0, INFINITY, 0, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_surface_map(0, 2, 2, 0, 1, 1, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_surface_map(0, 2, 2, 0, 1, -1e30, 1e30), NN_ERR_ARGUMENT);
}

static void check_path(path_optimizer by, double rate, double x, double y) {
  const double *path = nn_path(SURFACE_RAVINE, (int32_t)by, rate, -7, 2, 30);
  CHECK(path[0] == -7 && path[1] == 2);
  CHECK_NEAR(path[2], 6.45, 1e-12);
  CHECK_NEAR(path[90], x, 2e-6);
  CHECK_NEAR(path[91], y, 2e-6);
}

static void test_paths(void) {
  TEST("30 steps over the ravine end where the book's paths end");
  check_path(PATH_SGD, 0.95, -0.350393, 0.084782);
  check_path(PATH_MOMENTUM, 0.1, 0.896414, 0.088086);
  check_path(PATH_ADAM, 0.3, 0.136007, 0.318245);

  TEST("first steps by hand: AdaGrad and RMSprop move by the rate, or ten times it; Nesterov looks ahead");
  const double *path = nn_path(SURFACE_BOWL, PATH_ADAGRAD, 0.5, 1, -1, 1);
  CHECK_NEAR(path[3], 0.5, 1e-6);
  CHECK_NEAR(path[4], -0.5, 1e-6);
  path = nn_path(SURFACE_BOWL, PATH_RMSPROP, 0.01, 1, -1, 1);
  CHECK_NEAR(path[3], 0.9, 1e-6);
  path = nn_path(SURFACE_BOWL, PATH_NESTEROV, 0.1, 1, -1, 1);
  CHECK_NEAR(path[3], 1 - 1.9 * 0.1 * 2, 1e-12);

  TEST("a path that leaves every number is NaN from there on");
  path = nn_path(SURFACE_ROSENBROCK, PATH_SGD, 1000, 5, 5, 50);
  CHECK(path[2] == 40016 && isnan(path[150]) && isnan(path[151]) && isnan(path[152]));

  TEST("a path that is none is refused");
  REFUSED(nn_path(SURFACE_COUNT, 0, 0.1, 0, 0, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_path(0, PATH_OPTIMIZER_COUNT, 0.1, 0, 0, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_path(0, 0, 0, 0, 0, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_path(0, 0, 0.1, 1e7, 0, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_path(0, 0, 0.1, 0, 0, 100001), NN_ERR_ARGUMENT);
}

static void test_derivatives(void) {
  TEST("central differences of the book's example at 5 and 10, and of each curve");
  CHECK_NEAR(nn_derivative(CURVE_QUADRATIC, 5, 1e-4, PRECISION_FLOAT64)[0], 0.2, 1e-9);
  CHECK_NEAR(nn_derivative(CURVE_QUADRATIC, 10, 1e-4, PRECISION_FLOAT64)[0], 0.3, 1e-9);
  static const double wanted[] = {0.12, 2, 0.54030230586813977, 2.7182818284590452};
  for (int32_t kind = 0; kind < CURVE_COUNT; kind++) {
    const double *d = nn_derivative(kind, 1, 1e-4, PRECISION_FLOAT64);
    CHECK_NEAR(d[1], wanted[kind], 1e-15);
    CHECK_NEAR(d[0], wanted[kind], 1e-7);
    CHECK_NEAR(d[2], fabs(d[0] - d[1]), 0);
    CHECK_NEAR(nn_derivative(kind, 1, 1e-2, PRECISION_FLOAT32)[0], wanted[kind], 1e-3);
  }
  CHECK_NEAR(nn_derivative(CURVE_SQUARE, 1, 1e-20, PRECISION_FLOAT64)[0], 0, 0);

  TEST("a curve, a precision, a place or a step that is none is refused");
  REFUSED(nn_derivative(CURVE_COUNT, 0, 1, 0), NN_ERR_ARGUMENT);
  REFUSED(nn_derivative(0, 0, 1, PRECISION_COUNT), NN_ERR_ARGUMENT);
  REFUSED(nn_derivative(0, 1001, 1, 0), NN_ERR_ARGUMENT);
  REFUSED(nn_derivative(0, 0, 0, 0), NN_ERR_ARGUMENT);
}

static void test_activation_curves(void) {
  TEST("an activation's curve has both ends, and its slope by u counts the steepness");
  const double *curve = nn_activation_curve(ACTIVATION_SIGMOID, 2, -1, 1, 3);
  CHECK(curve[0] == -1 && curve[3] == 0 && curve[6] == 1);
  CHECK_NEAR(curve[4], 0.5, 0);
  CHECK_NEAR(curve[5], 0.5, 1e-15);
  CHECK_NEAR(curve[7], 1 / (1 + exp(-2)), 1e-15);
  for (int32_t kind = 0; kind < ACTIVATION_COUNT; kind++)
    for (const double *at = nn_activation_curve(kind, 1, -3, 3.1, 20), *end = at + 60; at < end; at += 3)
      CHECK_NEAR(at[2], activation_slope((activation)kind, (float)at[0]), 1e-6);

  TEST("a curve that cannot be drawn is refused");
  REFUSED(nn_activation_curve(ACTIVATION_COUNT, 1, -1, 1, 3), NN_ERR_ARGUMENT);
  REFUSED(nn_activation_curve(0, 0, -1, 1, 3), NN_ERR_ARGUMENT);
  REFUSED(nn_activation_curve(0, 1, -1e7, 1, 3), NN_ERR_ARGUMENT);
  REFUSED(nn_activation_curve(0, 1, -1, 1e7, 3), NN_ERR_ARGUMENT);
  REFUSED(nn_activation_curve(0, 1, -1, 1, 1), NN_ERR_ARGUMENT);
}

static void test_perceptron(void) {
  TEST("the book's AND weights make no mistake on AND, and two on OR");
  lend_doubles((const double[]){0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 1, 1}, 12);
  const double *out = nn_perceptron(4, 0.5, 0.5, -0.7);
  CHECK(out[0] == 0 && out[1] == 0 && out[2] == 0 && out[3] == 0 && out[4] == 1);
  lend_doubles((const double[]){0, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1}, 12);
  CHECK(nn_perceptron(4, 0.5, 0.5, -0.7)[0] == 2);

  TEST("the rule moves towards a missed 1, away from a wrong 1, and rests when right");
  out = nn_perceptron_learn(0, 0, 0, 1, 2, 1, 0.5);
  CHECK(out[0] == 0.5 && out[1] == 1 && out[2] == 0.5);
  out = nn_perceptron_learn(1, 1, 1, 1, 2, 0, 0.5);
  CHECK(out[0] == 0.5 && out[1] == 0 && out[2] == 0.5);
  out = nn_perceptron_learn(1, 1, 1, 1, 2, 1, 0.5);
  CHECK(out[0] == 1 && out[1] == 1 && out[2] == 1);

  TEST("numbers out of range are refused");
  REFUSED(nn_perceptron(0, 0, 0, 0), NN_ERR_ARGUMENT);
  REFUSED(nn_perceptron(5, 0, 0, 0), NN_ERR_SHAPE);
  REFUSED(nn_perceptron(4, 2e6, 0, 0), NN_ERR_ARGUMENT);
  REFUSED(nn_perceptron(4, 0, 2e6, 0), NN_ERR_ARGUMENT);
  REFUSED(nn_perceptron(4, 0, 0, 2e6), NN_ERR_ARGUMENT);
  REFUSED(nn_perceptron_learn(NAN, 0, 0, 0, 0, 0, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_perceptron_learn(0, 0, 0, 2e6, 0, 0, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_perceptron_learn(0, 0, 0, 0, 2e6, 0, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_perceptron_learn(0, 0, 0, 0, 0, 2, 1), NN_ERR_ARGUMENT);
  REFUSED(nn_perceptron_learn(0, 0, 0, 0, 0, 0, 0), NN_ERR_ARGUMENT);
}

static void test_softmax(void) {
  TEST("softmax of the book's (0.3, 2.9, 4.0), at temperatures, and where the bare formula overflows");
  lend_doubles((const double[]){0.3, 2.9, 4.0}, 3);
  for (int32_t shifted = 0; shifted < 2; shifted++) {
    const double *y = nn_softmax(3, 1, shifted);
    CHECK_NEAR(y[0], 0.01821127, 1e-8);
    CHECK_NEAR(y[1], 0.24519181, 1e-8);
    CHECK_NEAR(y[2], 0.73659691, 1e-8);
  }
  CHECK_NEAR(nn_softmax(3, 1000, 1)[0], 1.0 / 3, 1e-3);
  CHECK_NEAR(nn_softmax(3, 0.01, 1)[2], 1, 1e-12);
  lend_doubles((const double[]){1010, 1000, 990}, 3);
  CHECK(isnan(nn_softmax(3, 1, 0)[0]));
  CHECK_NEAR(nn_softmax(3, 1, 1)[0], 0.9999546, 1e-7);
  REFUSED(nn_softmax(0, 1, 0), NN_ERR_ARGUMENT);
  REFUSED(nn_softmax(3, 0, 0), NN_ERR_ARGUMENT);
  REFUSED(nn_softmax(3, 1, 2), NN_ERR_ARGUMENT);
  REFUSED(nn_softmax(4, 1, 0), NN_ERR_SHAPE);
  lend_doubles((const double[]){1, INFINITY}, 2);
  REFUSED(nn_softmax(2, 1, 0), NN_ERR_DATA);
}

static void test_output_losses(void) {
  TEST("losses of (0.1, 0.6, 0.3) against (0, 1, 0), their terms and slopes");
  lend_doubles((const double[]){0.1, 0.6, 0.3, 0, 1, 0}, 6);
  static const double sums[] = {0.26 / 3, 0.13, 0.13 / 3, 0.51082562376599072};
  static const double slopes[] = {-0.8 / 3, -0.4, -0.4 / 3, -1 / 0.6};
  for (int32_t kind = 0; kind < OUTPUT_LOSS_COUNT; kind++) {
    const double *out = nn_output_loss(kind, 3, 0);
    CHECK_NEAR(out[0], sums[kind], 1e-12);
    CHECK_NEAR(out[1] + out[2] + out[3], sums[kind], 1e-12);
    CHECK_NEAR(out[5], slopes[kind], 1e-12);
  }
  CHECK_NEAR(nn_output_loss(OUTPUT_LOSS_CROSS_ENTROPY, 3, 0.4)[0], 0, 1e-12);
  REFUSED(nn_output_loss(OUTPUT_LOSS_COUNT, 3, 0), NN_ERR_ARGUMENT);
  REFUSED(nn_output_loss(0, 0, 0), NN_ERR_ARGUMENT);
  REFUSED(nn_output_loss(0, 3, 2), NN_ERR_ARGUMENT);
  REFUSED(nn_output_loss(0, 4, 0), NN_ERR_SHAPE);
}

static void test_names(void) {
  TEST("the labs' lists have names, and none past their ends");
  CHECK(strcmp(nn_lab_list_name(0), "operation") == 0);
  CHECK(strcmp(nn_lab_list_name(NN_LAB_LIST_OUTPUT_LOSS), "output_loss") == 0);
  CHECK(nn_lab_list_name(-1) == NULL && nn_lab_list_name(NN_LAB_LIST_COUNT) == NULL);
  CHECK(strcmp(nn_lab_name(NN_LAB_LIST_PRECISION, PRECISION_FLOAT64), "float64") == 0);
  CHECK(nn_lab_name(NN_LAB_LIST_CURVE, -1) == NULL && nn_lab_name(NN_LAB_LIST_CURVE, CURVE_COUNT) == NULL);
  CHECK(nn_lab_name(-1, 0) == NULL && nn_lab_name(NN_LAB_LIST_COUNT, 0) == NULL);
}

int main(void) {
  test_names();
  test_surfaces();
  test_paths();
  test_derivatives();
  test_activation_curves();
  test_perceptron();
  test_softmax();
  test_output_losses();
  nn_buffer_free();
  return check_report("labs");
}
