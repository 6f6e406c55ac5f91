/* derivative.c - the same differences in two precisions. */
#include "lab/derivative.h"

#include "kernels/dmath.h"

static double value64(curve kind, double x) {
  switch (kind) {
  case CURVE_QUADRATIC: return 0.01 * (x * x) + 0.1 * x;
  case CURVE_SQUARE: return x * x;
  case CURVE_SIN: return dsin(x);
  case CURVE_EXP: return dexp(x);
  case CURVE_COUNT: break;
  }
  return 0;
}

static float value32(curve kind, float x) {
  if (kind == CURVE_QUADRATIC) return 0.01f * (x * x) + 0.1f * x;
  return (float)value64(kind, (double)x); /* the square of a float is exact in double */
}

static double slope64(curve kind, double x) {
  switch (kind) {
  case CURVE_QUADRATIC: return 0.02 * x + 0.1;
  case CURVE_SQUARE: return 2 * x;
  case CURVE_SIN: return dcos(x);
  case CURVE_EXP: return dexp(x);
  case CURVE_COUNT: break;
  }
  return 0;
}

static double difference64(curve kind, double x, double h) {
  return (value64(kind, x + h) - value64(kind, x - h)) / (2 * h);
}

static float difference32(curve kind, float x, float h) {
  return (value32(kind, x + h) - value32(kind, x - h)) / (2 * h);
}

derivative derivative_at(curve kind, double x, double h, precision in) {
  derivative d = {.exact = slope64(kind, x)};
  d.numerical =
      in == PRECISION_FLOAT64 ? difference64(kind, x, h) : (double)difference32(kind, (float)x, (float)h);
  d.error = d.numerical < d.exact ? d.exact - d.numerical : d.numerical - d.exact;
  return d;
}
