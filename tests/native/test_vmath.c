/* test_vmath.c - the vector functions against libm in double precision, which is exact on a float's scale.
 *
 * Takes every 1009th of all 2^32 floats; with the argument `deep` all of them, in some ten minutes, and
 * prints the errors that vmath.h states.
 */
#include <math.h>
#include <string.h>

#include "check.h"
#include "kernels/vmath.h"

enum { QUICK_STEP = 1009 };

static uint32_t step = QUICK_STEP;

static float vtanh1(float x) {
  return vtanh(f32x4_splat(x))[0];
}

static float vsigmoid1(float x) {
  return vsigmoid(f32x4_splat(x))[0];
}

static double sigmoid(double x) {
  return 1 / (1 + exp(-x));
}

typedef struct {
  const char *promise;
  f32x4 (*fast)(f32x4);
  double (*exact)(double);
  float least, greatest; /* the domain of the stated error */
  double limit;          /* the stated error in ulp */
} function;

static const function functions[] = {
    {"exp keeps to its stated error", vexp, exp, -0x1.5d589ep6f, 0x1.62e42ep6f, 0.99},
    {"log keeps to its stated error", vlog, log, 0x1p-149f, 0x1.fffffep127f, 0.91},
    {"tanh keeps to its stated error", vtanh, tanh, -INFINITY, INFINITY, 2.83},
    {"sigmoid keeps to its stated error", vsigmoid, sigmoid, -0x1.154244p6f, INFINITY, 2.49},
    {"sin keeps to its stated error", vsin, sin, -8192, 8192, 2.39},
    {"cos keeps to its stated error", vcos, cos, -8192, 8192, 2.85},
};

enum { FUNCTIONS = sizeof functions / sizeof *functions };

static float float_of(uint32_t bits) {
  float x;
  memcpy(&x, &bits, sizeof x);
  return x;
}

static uint32_t bits_of(float x) {
  uint32_t bits;
  memcpy(&bits, &x, sizeof bits);
  return bits;
}

/* distance in units of the last place that a float near `exact` has */
static double ulps(float got, double exact) {
  uint64_t bits;
  memcpy(&bits, &exact, sizeof bits);
  uint64_t exponent = bits >> 52 & 0x7ff;
  if (exponent < 1023 - 126) exponent = 1023 - 126; /* subnormal floats are evenly spaced */
  bits = (2 * 1023 + 23 - exponent) << 52;
  double per_ulp;
  memcpy(&per_ulp, &bits, sizeof per_ulp);
  return fabs((double)got - exact) * per_ulp;
}

typedef struct {
  double ulps;
  float at;
} worst;

static void compare(const function *f, const float *x, worst *w) {
  float got[LANES];
  f32x4_store(got, f->fast(f32x4_load(x)));
  for (int i = 0; i < LANES; i++) {
    double distance = isnan(got[i]) ? INFINITY : ulps(got[i], f->exact((double)x[i]));
    if (distance > w->ulps) *w = (worst){distance, x[i]};
  }
}

static worst sweep(const function *f) {
  worst w = {0, 0};
  float x[LANES] = {f->least, f->least, f->greatest, f->greatest};
  compare(f, x, &w);
  int filled = 0;
  for (uint64_t bits = 0; bits >> 32 == 0; bits += step) {
    x[filled] = float_of((uint32_t)bits);
    if (x[filled] >= f->least && x[filled] <= f->greatest) filled++;
    if (filled < LANES) continue;
    compare(f, x, &w);
    filled = 0;
  }
  for (int i = filled; i < LANES; i++) x[i] = f->least;
  compare(f, x, &w);
  return w;
}

static void test_errors(void) {
  for (const function *f = functions; f < functions + FUNCTIONS; f++) {
    TEST(f->promise);
    worst w = sweep(f);
    CHECK_NEAR(w.ulps, 0, f->limit);
    if (step == 1 || w.ulps > f->limit) printf("%s: %.4f ulp at %a\n", f->promise, w.ulps, (double)w.at);
  }
}

static void test_outside(void) {
  TEST("outside their domains the functions give what they say");
  for (uint64_t i = 0; i < 1u << 31; i += step) {
    float x = float_of((uint32_t)i);
    if (x > 0x1.5d589ep6f) CHECK(vexp1(-x) == 0);
    if (x > 0x1.62e42ep6f) CHECK(vexp1(x) == INFINITY);
    if (x > 0x1.154244p6f) CHECK(vsigmoid1(-x) == 0 && vshare(f32x4_splat(-x))[0] == 0);
    if (x > 8192) CHECK(isnan(vsin1(x)) && isnan(vcos1(-x)));
    if (x > 0) CHECK(isnan(vlog1(-x)));
  }
}

static void test_shares(void) {
  TEST("a share has the bits of exp where it is at least 2^-100");
  for (uint32_t i = 0; float_of(i) <= 0x1.154244p6f; i += step) {
    float x = -float_of(i), share = vshare(f32x4_splat(x))[0];
    CHECK(share >= 0x1p-100f && bits_of(share) == bits_of(vexp1(x)));
  }
}

static void test_symmetry(void) {
  TEST("tanh and sin are exactly odd, cos exactly even");
  for (uint32_t i = 0; i <= bits_of(INFINITY); i += step) {
    float x = float_of(i);
    CHECK(bits_of(vtanh1(-x)) == bits_of(-vtanh1(x)));
    if (x <= 8192) CHECK(bits_of(vsin1(-x)) == bits_of(-vsin1(x)) && bits_of(vcos1(-x)) == bits_of(vcos1(x)));
  }
}

static void test_bounds(void) {
  TEST("tanh stays within -1 and 1, sigmoid within 0 and 1");
  for (uint32_t i = 0; i <= bits_of(INFINITY); i += step) {
    float x = float_of(i);
    CHECK(vtanh1(x) <= 1 && vsigmoid1(x) <= 1 && vsigmoid1(-x) >= 0);
  }
}

static void test_monotonic_exp(void) {
  TEST("exp never falls from one sample to the next");
  float before = 0, after = 1;
  for (uint32_t i = bits_of(90.0f); i >= step; i -= step) {
    float y = vexp1(-float_of(i));
    CHECK(y >= before);
    before = y;
  }
  CHECK(before <= 1);
  for (uint32_t i = 0; i < bits_of(90.0f); i += step) {
    float y = vexp1(float_of(i));
    CHECK(y >= after);
    after = y;
  }
}

static void test_special_values(void) {
  TEST("NaN gives NaN, whatever its bits");
  static const uint32_t nans[] = {0x7fc00000, 0xffc00000, 0x7f800001, 0x7fffffff, 0xffffffff};
  for (const function *f = functions; f < functions + FUNCTIONS; f++)
    for (int i = 0; i < 5; i++) CHECK(isnan(f->fast(f32x4_splat(float_of(nans[i])))[0]));

  TEST("zeros and infinities");
  CHECK(vexp1(0) == 1 && vexp1(-0.0f) == 1 && vexp1(INFINITY) == INFINITY && vexp1(-INFINITY) == 0);
  CHECK(vlog1(1) == 0 && vlog1(0) == -INFINITY && vlog1(-0.0f) == -INFINITY && vlog1(INFINITY) == INFINITY);
  CHECK(isnan(vlog1(-INFINITY)) && isnan(vlog1(-1)));
  CHECK(vtanh1(INFINITY) == 1 && vtanh1(-INFINITY) == -1 && bits_of(vtanh1(-0.0f)) == bits_of(-0.0f));
  CHECK(vsigmoid1(0) == 0.5f && vsigmoid1(INFINITY) == 1 && vsigmoid1(-INFINITY) == 0);
  CHECK(bits_of(vsin1(-0.0f)) == bits_of(-0.0f) && vcos1(0) == 1);
  CHECK(isnan(vsin1(INFINITY)) && isnan(vcos1(-INFINITY)));
}

static void test_lanes(void) {
  TEST("lanes do not touch each other");
  const float x[LANES] = {-1.5f, 88.9f, NAN, 0.25f};
  for (const function *f = functions; f < functions + FUNCTIONS; f++) {
    f32x4 together = f->fast(f32x4_load(x));
    for (int i = 0; i < LANES; i++)
      CHECK(isnan(together[i]) || bits_of(together[i]) == bits_of(f->fast(f32x4_splat(x[i]))[0]));
  }
}

int main(int argc, char **argv) {
  if (argc > 1 && strcmp(argv[1], "deep") == 0) step = 1;
  test_special_values();
  test_lanes();
  test_errors();
  test_outside();
  test_shares();
  test_symmetry();
  test_bounds();
  test_monotonic_exp();
  return check_report("vmath");
}
