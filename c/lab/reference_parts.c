/* reference_parts.c - each loss by y, then the output's Jacobian written out. */
#include "lab/reference_parts.h"

#include "kernels/dmath.h"

static double size(double x) {
  return x < 0 ? -x : x;
}

/* y = output(z); returns ln(sum e^z) for softmax */
static double output_of(output function, double *y, int32_t n) {
  double largest = y[0], total = 0;
  if (function == OUTPUT_IDENTITY) return 0;
  if (function == OUTPUT_SIGMOID) {
    for (int32_t c = 0; c < n; c++) y[c] = 1 / (1 + dexp(-y[c]));
    return 0;
  }
  for (int32_t c = 1; c < n; c++) largest = y[c] > largest ? y[c] : largest;
  for (int32_t c = 0; c < n; c++) total += dexp(y[c] - largest);
  for (int32_t c = 0; c < n; c++) y[c] = dexp(y[c] - largest) / total;
  return largest + dlog(total);
}

/* dLoss/dz_k = sum_c dLoss/dy_c dy_c/dz_k, in place */
static void jacobian(output function, double *d, const double *y, int32_t n) {
  double mean = 0;
  if (function == OUTPUT_SIGMOID)
    for (int32_t c = 0; c < n; c++) d[c] *= y[c] * (1 - y[c]);
  if (function != OUTPUT_SOFTMAX) return;
  for (int32_t c = 0; c < n; c++) mean += d[c] * y[c];
  for (int32_t c = 0; c < n; c++) d[c] = y[c] * (d[c] - mean);
}

static double cross_entropy(double *z, double *d, const double *t, int32_t n) {
  double sum = 0, weight = 0;
  for (int32_t c = 0; c < n; c++) {
    sum -= t[c] * z[c];
    weight += t[c];
  }
  sum += weight * output_of(OUTPUT_SOFTMAX, z, n);
  for (int32_t c = 0; c < n; c++) d[c] = z[c] * weight - t[c];
  return sum;
}

static double binary_cross_entropy(double *z, double *d, const double *t, int32_t n) {
  double sum = 0;
  for (int32_t c = 0; c < n; c++) sum += (z[c] > 0 ? z[c] : 0) - z[c] * t[c] + dlog(1 + dexp(-size(z[c])));
  output_of(OUTPUT_SIGMOID, z, n);
  for (int32_t c = 0; c < n; c++) d[c] = z[c] - t[c];
  return sum;
}

static double squares(double *d, const double *y, const double *t, int32_t n, double scale) {
  double sum = 0;
  for (int32_t c = 0; c < n; c++) {
    sum += scale * (y[c] - t[c]) * (y[c] - t[c]);
    d[c] = 2 * scale * (y[c] - t[c]);
  }
  return sum;
}

static double huber(double *d, const double *y, const double *t, int32_t n) {
  double sum = 0;
  for (int32_t c = 0; c < n; c++) {
    double error = y[c] - t[c];
    sum += (size(error) <= 1 ? 0.5 * error * error : size(error) - 0.5) / n;
    d[c] = (size(error) <= 1 ? error : error < 0 ? -1 : 1) / n;
  }
  return sum;
}

static double hinge(double *d, const double *y, const double *t, int32_t n) {
  double sum = 0, violations = 0;
  int32_t right = 0;
  for (int32_t c = 0; c < n; c++) right = t[c] > 0.5 ? c : right;
  for (int32_t c = 0; c < n; c++) {
    double margin = 1 + y[c] - y[right];
    d[c] = c != right && margin > 0;
    sum += d[c] * margin;
    violations += d[c];
  }
  d[right] = -violations;
  return sum;
}

double reference_measure(loss kind, output function, double *z, double *d, const double *t, int32_t n) {
  double sum = 0;
  if (kind == LOSS_SOFTMAX_CROSS_ENTROPY) return cross_entropy(z, d, t, n);
  if (kind == LOSS_BINARY_CROSS_ENTROPY) return binary_cross_entropy(z, d, t, n);
  output_of(function, z, n);
  if (kind == LOSS_SUM_OF_SQUARES) sum = squares(d, z, t, n, 0.5);
  if (kind == LOSS_MEAN_SQUARED_ERROR) sum = squares(d, z, t, n, 1.0 / n);
  if (kind == LOSS_HUBER) sum = huber(d, z, t, n);
  if (kind == LOSS_HINGE) sum = hinge(d, z, t, n);
  jacobian(function, d, z, n);
  return sum;
}
