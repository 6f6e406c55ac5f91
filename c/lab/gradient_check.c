/* gradient_check.c - numerical gradients and their comparison. */
#include "lab/gradient_check.h"

static double size(double x) {
  return x < 0 ? -x : x;
}

static double larger(double a, double b) {
  return a > b ? a : b;
}

gradient_report gradient_compare(const double *a, const double *b, int32_t n, double floor) {
  gradient_report report = {0, 0};
  for (int32_t i = 0; i < n; i++) {
    double scale = larger(larger(size(a[i]), size(b[i])), floor);
    double error = size(a[i] - b[i]) / scale;
    if (error != error) error = __builtin_inf(); /* or no later comparison would hold */
    if (error > report.largest_error) report = (gradient_report){error, i};
  }
  return report;
}

void gradient_numerical(const network *net, double *parameters, reference_batch batch, double h,
                        double *numerical, double *room) {
  for (int32_t i = 0; i < net->parameters; i++) {
    double kept = parameters[i];
    parameters[i] = kept + h;
    double above = reference_loss(net, parameters, batch, NULL, room);
    parameters[i] = kept - h;
    double below = reference_loss(net, parameters, batch, NULL, room);
    parameters[i] = kept;
    numerical[i] = (above - below) / (2 * h);
  }
}
