/* curves.c - the formulas as the book has them; fast ones are in parts/. */
#include "lab/curves.h"

#include "kernels/dmath.h"
#include "lab/reference.h"

void curve_activation(activation kind, double steepness, double left, double right, int32_t points,
                      double *curve) {
  double last = points > 1 ? points - 1 : 1;
  for (int32_t i = 0; i < points; i++, curve += 3) {
    double u = left + (right - left) * (i / last), a = reference_activate(kind, steepness * u);
    curve[0] = u;
    curve[1] = a;
    curve[2] = steepness * reference_slope(kind, steepness * u);
  }
}

void curve_softmax(const double *logits, int32_t n, double temperature, int shifted, double *out) {
  double largest = logits[0], total = 0;
  for (int32_t i = 1; i < n; i++) largest = logits[i] > largest ? logits[i] : largest;
  for (int32_t i = 0; i < n; i++) {
    out[i] = dexp((shifted ? logits[i] - largest : logits[i]) / temperature);
    total += out[i];
  }
  for (int32_t i = 0; i < n; i++) out[i] /= total;
}

double curve_loss(output_loss kind, const double *y, const double *t, int32_t n, double epsilon,
                  double *terms, double *slopes) {
  const double scale[] = {[OUTPUT_LOSS_MEAN_SQUARES] = 1.0 / n,
                          [OUTPUT_LOSS_HALF_SUM] = 0.5,
                          [OUTPUT_LOSS_HALF_MEAN] = 0.5 / n,
                          [OUTPUT_LOSS_CROSS_ENTROPY] = 1};
  double sum = 0;
  for (int32_t i = 0; i < n; i++) {
    double error = y[i] - t[i];
    terms[i] = scale[kind] * error * error;
    slopes[i] = 2 * scale[kind] * error;
    if (kind == OUTPUT_LOSS_CROSS_ENTROPY) {
      terms[i] = t[i] == 0 ? 0 : -t[i] * dlog(y[i] + epsilon);
      slopes[i] = t[i] == 0 ? 0 : -t[i] / (y[i] + epsilon);
    }
    sum += terms[i];
  }
  return sum;
}
