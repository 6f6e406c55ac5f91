/* gradient_check.c - numerical gradients and their comparison. */
#include "lab/gradient_check.h"

static double size(double x) {
  return x < 0 ? -x : x;
}

static double larger(double a, double b) {
  return a > b ? a : b;
}

gradient_report gradient_compare(const double *a, const double *b, int32_t n, double floor) {
  gradient_report report = {0, 0, 0};
  for (int32_t i = 0; i < n; i++) {
    double scale = larger(larger(size(a[i]), size(b[i])), floor), distance = size(a[i] - b[i]);
    double error = distance > 0 ? distance / scale : 0;         /* both may be 0, and the floor too */
    if (!(distance < __builtin_inf())) error = __builtin_inf(); /* infinity over infinity compares as NaN */
    if (error > report.largest_error) report = (gradient_report){error, i, report.mean_distance};
    report.mean_distance += distance / n;
  }
  return report;
}

int32_t gradient_numerical(const network *net, double *parameters, reference_batch batch, double h,
                           range which, double *numerical, double *scratch) {
  int32_t passes = 0;
  for (int32_t i = 0; i < which.count; i++, passes += 2) {
    double *at = parameters + which.first + i, kept = *at;
    *at = kept + h;
    double above = reference_loss(net, parameters, batch, NULL, scratch);
    *at = kept - h;
    double below = reference_loss(net, parameters, batch, NULL, scratch);
    *at = kept;
    numerical[i] = (above - below) / (2 * h);
  }
  return passes;
}
