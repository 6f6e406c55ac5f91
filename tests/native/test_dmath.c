/* test_dmath.c - the double-precision functions against libm in long double.
 *
 * Takes 10^5 random numbers of each domain; with the argument `deep` 10^7 of them, in a minute, and prints
 * the errors. Where long double is no wider than double it is a second opinion only.
 */
#include <float.h>
#include <math.h>
#include <string.h>

#include "base/rng.h"
#include "check.h"
#include "kernels/dmath.h"

static int samples = 100000;

typedef struct {
  const char *promise;
  double (*ours)(double);
  long double (*exact)(long double);
  double least, greatest; /* of |x|; both signs are tried, but not for log */
} function;

static const function functions[] = {
    {"exp keeps to its stated error", dexp, expl, 0x1p-60, 745.1},
    {"log keeps to its stated error", dlog, logl, 0x1p-1074, DBL_MAX},
    {"log near 1 keeps to its stated error", dlog, logl, 0.5, 2},
    {"tanh keeps to its stated error", dtanh, tanhl, 0x1p-1022, 25},
    {"tanh of the usual keeps to its stated error", dtanh, tanhl, 0.01, 20},
    {"sin keeps to its stated error", dsin, sinl, 0x1p-1022, 1e6},
    {"sin of the usual keeps to its stated error", dsin, sinl, 0.1, 1e6},
    {"cos keeps to its stated error", dcos, cosl, 0x1p-30, 1e6},
};

enum { FUNCTIONS = sizeof functions / sizeof *functions };

static double double_of(uint64_t bits) {
  double x;
  memcpy(&x, &bits, sizeof x);
  return x;
}

static uint64_t bits_of(double x) {
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  return bits;
}

/* evenly among the doubles between two positive ones: every exponent gets its share */
static double random_double(rng *r, double least, double greatest) {
  uint64_t width = bits_of(greatest) - bits_of(least) + 1, high = rng_next(r), low = rng_next(r);
  return double_of(bits_of(least) + (high << 32 | low) % width);
}

/* distance in units of the last place that a double near `exact` has */
static double ulps(double got, long double exact) {
  int exponent;
  if (fabsl(exact) > (long double)DBL_MAX) return fabs(got) < DBL_MAX ? (double)INFINITY : 0;
  frexpl(exact, &exponent);
  if (exponent < -1021) exponent = -1021; /* subnormal doubles are evenly spaced */
  long double distance = ldexpl(fabsl((long double)got - exact), 53 - exponent);
  return distance == distance ? (double)distance : (double)INFINITY;
}

static void keep_worst(double error, double x, double *worst, double *at) {
  if (error <= *worst) return;
  *worst = error;
  *at = x;
}

static void check_function(const function *f) {
  TEST(f->promise);
  rng r = rng_start(1, STREAM_DATA);
  double worst = 0, at = 0;
  for (int i = 0; i < samples; i++) {
    double x = random_double(&r, f->least, f->greatest);
    keep_worst(ulps(f->ours(x), f->exact((long double)x)), x, &worst, &at);
    if (f->ours != dlog) keep_worst(ulps(f->ours(-x), f->exact(-(long double)x)), -x, &worst, &at);
  }
  CHECK(worst < 1);
  if (samples > 100000) printf("%s: %.4f ulp at %a\n", f->promise, worst, at);
}

static void check_power(void) {
  TEST("power keeps to its stated error");
  rng r = rng_start(2, STREAM_DATA);
  double worst = 0, at = 0;
  for (int i = 0; i < samples; i++) {
    double x = random_double(&r, i % 2 ? 0x1p-1074 : 0.5, i % 2 ? DBL_MAX : 2);
    double most = 740 / fabs(log(x)), y = random_double(&r, most * 1e-4, most);
    if (i % 3) y = -y;
    keep_worst(ulps(dpow(x, y), powl((long double)x, (long double)y)), x, &worst, &at);
  }
  CHECK(worst < 1);
  if (samples > 100000) printf("power: %.4f ulp at %a\n", worst, at);
}

static int same(double a, double b) {
  return bits_of(a) == bits_of(b) || (isnan(a) && isnan(b));
}

static void test_special_values(void) {
  TEST("NaN gives NaN");
  for (const function *f = functions; f < functions + FUNCTIONS; f++) CHECK(isnan(f->ours(NAN)));

  TEST("zeros, infinities and what lies outside the domains");
  CHECK(dexp(0) == 1 && dexp(INFINITY) == INFINITY && same(dexp(-INFINITY), 0));
  CHECK(dexp(709.79) == INFINITY && dexp(-745.2) == 0 && dexp(-745) == 0x1p-1074 && dexp(710) == INFINITY);
  CHECK(same(dlog(1), 0) && dlog(0) == -INFINITY && dlog(-0.0) == -INFINITY && dlog(INFINITY) == INFINITY);
  CHECK(isnan(dlog(-1)) && isnan(dlog(-INFINITY)) && isnan(dlog(-0x1p-1074)));
  CHECK(dtanh(INFINITY) == 1 && dtanh(-INFINITY) == -1 && same(dtanh(-0.0), -0.0) && same(dtanh(0), 0));
  CHECK(same(dsin(-0.0), -0.0) && dcos(0) == 1 && dcos(-0.0) == 1);
  CHECK(isnan(dsin(1.1e6)) && isnan(dcos(-1.1e6)) && isnan(dsin(INFINITY)) && isnan(dcos(-INFINITY)));
}

static void test_special_powers(void) {
  TEST("power has C11's special values");
  static const double x[] = {0,   -0.0, 1,    -1,       0.5,       -0.5,   2,       -2,    3,   -3,
                             7.5, -7.5, 1e10, INFINITY, -INFINITY, 1e-310, -1e-310, 1e300, NAN, 10};
  static const double y[] = {0,     -0.0,   1,    -1,  2,          -2,       3,         -3,  0.5, -0.5,
                             1e300, -1e300, 1e17, 1e9, 0x1p53 - 1, INFINITY, -INFINITY, NAN, 1.5, -2.5};
  for (int i = 0; i < 20; i++)
    for (int j = 0; j < 20; j++) {
      double ours = dpow(x[i], y[j]), libm = pow(x[i], y[j]);
      CHECK(same(ours, libm) || fabs(ours - libm) <= 2e-16 * fabs(libm));
    }
}

static void test_symmetry(void) {
  TEST("tanh and sin are exactly odd, cos exactly even, and none leaves -1..1");
  rng r = rng_start(3, STREAM_DATA);
  for (int i = 0; i < samples; i++) {
    double x = random_double(&r, 0, 1e6);
    CHECK(same(dtanh(-x), -dtanh(x)) && same(dsin(-x), -dsin(x)) && same(dcos(-x), dcos(x)));
    CHECK(dtanh(x) <= 1 && fabs(dsin(x)) <= 1 && fabs(dcos(x)) <= 1);
  }
}

int main(int argc, char **argv) {
  if (argc > 1 && strcmp(argv[1], "deep") == 0) samples = 10000000;
  test_special_values();
  test_special_powers();
  for (const function *f = functions; f < functions + FUNCTIONS; f++) check_function(f);
  check_power();
  test_symmetry();
  return check_report("dmath");
}
