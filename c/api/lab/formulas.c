/* formulas.c - the calls of the labs that need no handle: surfaces, curves, the perceptron, outputs. */
#include <string.h>

#include "nn_lab.h"

#include "api/buffer.h"
#include "api/check.h"
#include "lab/curves.h"
#include "lab/derivative.h"
#include "lab/functions.h"
#include "lab/path.h"
#include "lab/perceptron.h"

enum { MAX_VALUES = 1000, MAX_STEPS = 100000, MAX_POINTS = 10000 };

static const double max_coordinate = 1e6, min_rate = 1e-12, max_rate = 1000;

static double *lend_three(const char *call, double a, double b, double c) {
  double *out = lend_doubles(call, 3);
  if (out) memcpy(out, (double[]){a, b, c}, 3 * sizeof(double));
  return out;
}

static nn_status check_place(const char *call, double x, double y) {
  if (check_real(call, "x", x, -max_coordinate, max_coordinate)) return fail_code();
  return check_real(call, "y", y, -max_coordinate, max_coordinate);
}

/* ---- surfaces ---- */

const double *nn_surface(int32_t kind, double x, double y) {
  if (check_int(__func__, "surface", kind, 0, SURFACE_COUNT - 1) || check_place(__func__, x, y)) return NULL;
  slope at = surface_at((surface)kind, x, y);
  return lend_three(__func__, at.f, at.dx, at.dy);
}

const double *nn_surface_map(int32_t kind, int32_t columns, int32_t rows, double left, double right,
                             double bottom, double top) {
  if (check_int(__func__, "surface", kind, 0, SURFACE_COUNT - 1)) return NULL;
  if (check_place(__func__, left, bottom) || check_place(__func__, right, top)) return NULL;
  if (check_cells(__func__, columns, rows, left, right, bottom, top)) return NULL;
  double *out = lend_doubles(__func__, 3 * (size_t)columns * (size_t)rows);
  if (out) surface_map((surface)kind, (grid){columns, rows, left, right, bottom, top}, out);
  return out;
}

const double *nn_path(int32_t kind, int32_t by, double rate, double x, double y, int32_t steps) {
  if (check_int(__func__, "surface", kind, 0, SURFACE_COUNT - 1)) return NULL;
  if (check_int(__func__, "optimizer", by, 0, PATH_OPTIMIZER_COUNT - 1)) return NULL;
  if (check_real(__func__, "rate", rate, min_rate, max_rate) || check_place(__func__, x, y)) return NULL;
  if (check_int(__func__, "steps", steps, 0, MAX_STEPS)) return NULL;
  double *out = lend_doubles(__func__, 3 * ((size_t)steps + 1));
  if (out) path_walk((surface)kind, (path_optimizer)by, rate, x, y, steps, out);
  return out;
}

/* ---- one variable ---- */

const double *nn_derivative(int32_t kind, double x, double h, int32_t in) {
  if (check_int(__func__, "curve", kind, 0, CURVE_COUNT - 1)) return NULL;
  if (check_int(__func__, "precision", in, 0, PRECISION_COUNT - 1)) return NULL;
  if (check_real(__func__, "x", x, -1000, 1000) || check_real(__func__, "h", h, 1e-20, 10)) return NULL;
  derivative d = derivative_at((curve)kind, x, h, (precision)in);
  return lend_three(__func__, d.numerical, d.exact, d.error);
}

const double *nn_activation_curve(int32_t kind, double steepness, double left, double right, int32_t points) {
  if (check_int(__func__, "activation", kind, 0, ACTIVATION_COUNT - 1)) return NULL;
  if (check_real(__func__, "steepness", steepness, 0.001, 1000)) return NULL;
  if (check_real(__func__, "left", left, -max_coordinate, max_coordinate)) return NULL;
  if (check_real(__func__, "right", right, -max_coordinate, max_coordinate)) return NULL;
  if (check_int(__func__, "points", points, 2, MAX_POINTS)) return NULL;
  double *out = lend_doubles(__func__, 3 * (size_t)points);
  if (out) curve_activation((activation)kind, steepness, left, right, points, out);
  return out;
}

/* ---- perceptron ---- */

static nn_status check_weights(const char *call, double w1, double w2, double b) {
  if (check_real(call, "w1", w1, -max_coordinate, max_coordinate)) return fail_code();
  if (check_real(call, "w2", w2, -max_coordinate, max_coordinate)) return fail_code();
  return check_real(call, "b", b, -max_coordinate, max_coordinate);
}

const double *nn_perceptron(int32_t count, double w1, double w2, double b) {
  if (check_int(__func__, "count", count, 1, MAX_VALUES) || check_weights(__func__, w1, w2, b)) return NULL;
  const double *given = given_doubles(__func__, 3 * count);
  double *out = given ? lend_doubles(__func__, (size_t)count + 1) : NULL;
  if (out) out[0] = perceptron_mistakes((perceptron){w1, w2, b}, given, count, out + 1);
  return out;
}

const double *nn_perceptron_learn(double w1, double w2, double b, double x1, double x2, int32_t target,
                                  double rate) {
  if (check_weights(__func__, w1, w2, b)) return NULL;
  if (check_real(__func__, "x1", x1, -max_coordinate, max_coordinate)) return NULL;
  if (check_real(__func__, "x2", x2, -max_coordinate, max_coordinate)) return NULL;
  if (check_int(__func__, "target", target, 0, 1)) return NULL;
  if (check_real(__func__, "rate", rate, min_rate, max_rate)) return NULL;
  perceptron p = perceptron_learn((perceptron){w1, w2, b}, x1, x2, target, rate);
  return lend_three(__func__, p.w1, p.w2, p.b);
}

/* ---- outputs ---- */

const double *nn_softmax(int32_t count, double temperature, int32_t shifted) {
  if (check_int(__func__, "count", count, 1, MAX_VALUES)) return NULL;
  if (check_real(__func__, "temperature", temperature, 0.001, 1000)) return NULL;
  if (check_int(__func__, "shifted", shifted, 0, 1)) return NULL;
  const double *logits = given_doubles(__func__, count);
  double *out = logits ? lend_doubles(__func__, (size_t)count) : NULL;
  if (out) curve_softmax(logits, count, temperature, shifted, out);
  return out;
}

const double *nn_output_loss(int32_t kind, int32_t count, double epsilon) {
  if (check_int(__func__, "loss", kind, 0, OUTPUT_LOSS_COUNT - 1)) return NULL;
  if (check_int(__func__, "count", count, 1, MAX_VALUES)) return NULL;
  if (check_real(__func__, "epsilon", epsilon, 0, 1)) return NULL;
  const double *y = given_doubles(__func__, 2 * count);
  double *out = y ? lend_doubles(__func__, 2 * (size_t)count + 1) : NULL;
  if (out) out[0] = curve_loss((output_loss)kind, y, y + count, count, epsilon, out + 1, out + 1 + count);
  return out;
}
