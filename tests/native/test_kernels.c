/* test_kernels.c - every product, bit for bit, against the loops that its header promises. */
#include <math.h>
#include <string.h>

#include "base/rng.h"
#include "base/simd.h"
#include "check.h"
#include "kernels/gemm.h"
#include "kernels/random.h"
#include "kernels/reduce.h"

enum { WIDE = 96 /* more than the first cache takes, squared */, MAX_VALUES = WIDE * (WIDE + 1) };

static float a[MAX_VALUES], b[MAX_VALUES], c[MAX_VALUES + 8], bias[40];

static void fill(float *x, int n, rng *r) {
  for (int i = 0; i < n; i++) x[i] = random_normal(r);
}

static int same_bits(float x, float y) {
  return memcmp(&x, &y, sizeof x) == 0;
}

/* a sum over samples in the promised order */
static float lanes_dot(const float *x, const float *y, int n) {
  float lane[4] = {0, 0, 0, 0};
  for (int i = 0; i < n; i++) lane[i % 4] += x[i] * (y ? y[i] : 1.0f);
  return (lane[0] + lane[1]) + (lane[2] + lane[3]);
}

static void check_nn(int m, int n, int k, int with_bias, int transposed) {
  if (transposed)
    gemm_tn(c, a, b, m, n, k);
  else
    gemm_nn(c, a, b, with_bias ? bias : NULL, FINISH_NOT, m, n, k);
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++) {
      float sum = with_bias ? bias[i] : 0.0f;
      for (int p = 0; p < k; p++) sum += (transposed ? a[p * m + i] : a[i * k + p]) * b[p * n + j];
      CHECK(same_bits(c[i * n + j], sum));
    }
}

static void check_nt(int m, int n, int k) {
  gemm_nt(c, a, b, m, n, k);
  for (int i = 0; i < m; i++)
    for (int j = 0; j < n; j++) CHECK(same_bits(c[i * n + j], lanes_dot(a + i * k, b + j * k, k)));
}

static const int sizes[] = {1, 2, 3, 4, 5, 7, 8, 9, 16, 17};
enum { SIZES = sizeof sizes / sizeof *sizes };

static void test_products(void) {
  rng r = rng_start(5, STREAM_DATA);
  fill(a, MAX_VALUES, &r);
  fill(b, MAX_VALUES, &r);
  fill(bias, 40, &r);

  TEST("products over features are the plain triple loop, bit for bit, at every edge");
  for (int i = 0; i < SIZES; i++)
    for (int j = 0; j < SIZES; j++)
      for (int samples = 4; samples <= 36; samples += samples == 4 ? 4 : 12) {
        check_nn(sizes[i], samples, sizes[j], 1, 0);
        check_nn(sizes[i], samples, sizes[j], 0, 0);
        check_nn(sizes[i], samples, sizes[j], 0, 1);
      }

  TEST("so they are where a matrix is so wide that its columns are copied together");
  check_nn(WIDE, 12, WIDE + 1, 0, 1);

  TEST("finished with ReLU, what is negative is 0, and a NaN stays");
  float plain[SIZES * 20];
  gemm_nn(plain, a, b, bias, FINISH_NOT, SIZES, 20, 7);
  gemm_nn(c, a, b, bias, FINISH_RELU, SIZES, 20, 7);
  for (int i = 0; i < SIZES * 20; i++) CHECK(same_bits(c[i], plain[i] < 0 ? 0.0f : plain[i]));
  bias[0] = __builtin_nanf("");
  gemm_nn(c, a, b, bias, FINISH_RELU, 1, 4, 7);
  CHECK(c[0] != c[0]);
  bias[0] = 0;

  TEST("products over samples are four lanes and a tree, bit for bit, at every edge");
  for (int i = 0; i < SIZES; i++)
    for (int j = 0; j < SIZES; j++)
      for (int samples = 4; samples <= 36; samples += 8) check_nt(sizes[i], sizes[j], samples);

  TEST("a product writes its own elements and no other");
  for (int i = 0; i < 8; i++) c[5 * 12 + i] = 77.0f;
  gemm_nn(c, a, b, bias, FINISH_NOT, 5, 12, 3);
  for (int i = 0; i < 8; i++) CHECK(c[5 * 12 + i] == 77.0f);
}

static void test_reductions(void) {
  TEST("rows are summed by lanes");
  float sums[5];
  sum_rows(sums, a, 5, 12);
  for (int i = 0; i < 5; i++) CHECK(same_bits(sums[i], lanes_dot(a + i * 12, NULL, 12)));

  TEST("all_within sees a single value, NaN or infinity");
  float x[12] = {1, -2, 3, 0, 1, 1, 1, 1, 1, 1, 1, 1};
  CHECK(all_within(x, 12, 3.5f));
  CHECK(!all_within(x, 12, 3.0f));
  for (int i = 0; i < 12; i++) {
    float kept = x[i];
    x[i] = __builtin_nanf("");
    CHECK(!all_within(x, 12, 1e18f));
    x[i] = -__builtin_inff();
    CHECK(!all_within(x, 12, 1e18f));
    x[i] = kept;
  }

  TEST("flush_below keeps the limit itself and NaN, and puts 0 in place of what is smaller");
  const float least = 0x1p-100f, below = 0x1.fffffep-101f;
  float tiny[12] = {least, -least, INFINITY, -1, below, -below, 0x1p-126f, -1e-45f, NAN, -INFINITY, 0, -0.0f};
  flush_below(tiny, 12, least);
  CHECK(tiny[0] == least && tiny[1] == -least && tiny[2] == INFINITY && tiny[3] == -1);
  for (int i = 4; i < 8; i++) CHECK(same_bits(tiny[i], 0));
  CHECK(isnan(tiny[8]) && tiny[9] == -INFINITY && tiny[10] == 0 && tiny[11] == 0);
  for (int i = 0; i < 12; i++) {
    float zeros[12] = {0};
    zeros[i] = i % 2 ? below : -below;
    flush_below(zeros, 12, least);
    CHECK(same_bits(zeros[i], 0));
  }
}

int main(void) {
  test_products();
  test_reductions();
  return check_report("kernels");
}
