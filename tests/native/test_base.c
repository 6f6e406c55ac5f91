/* test_base.c - words, memory and random numbers. */
#include <stdarg.h>
#include <string.h>

#include "base/arena.h"
#include "base/rng.h"
#include "base/simd.h"
#include "base/text.h"
#include "check.h"
#include "kernels/random.h"

static char text[64];

static const char *format(size_t size, const char *pattern, ...) {
  va_list args;
  va_start(args, pattern);
  text_format(text, size, pattern, args);
  va_end(args);
  return text;
}

static int says(const char *expected) {
  return strcmp(text, expected) == 0;
}

static void test_text(void) {
  TEST("the formatter writes integers, texts and doubles");
  format(64, "%s is %d, not %u%%", "units", -2147483647 - 1, 4294967295u);
  CHECK(says("units is -2147483648, not 4294967295%"));
  static const struct {
    double value;
    const char *expected;
  } doubles[] = {{0, "0"},
                 {-0.5, "-0.5"},
                 {1, "1"},
                 {0.1, "0.1"},
                 {123456, "123456"},
                 {1e8, "100000000"},
                 {1e9, "1e9"},
                 {1e-5, "0.00001"},
                 {1e-12, "1e-12"},
                 {0.999999, "0.999999"},
                 {0.9999999, "1"},
                 {2.5e-7, "2.5e-7"},
                 {1e300, "1e300"},
                 {1.0 / 0.0, "infinity"},
                 {-1.0 / 0.0, "-infinity"},
                 {0.0 / 0.0, "NaN"}};
  for (size_t i = 0; i < sizeof doubles / sizeof *doubles; i++) {
    format(64, "%g", doubles[i].value);
    CHECK(says(doubles[i].expected));
  }

  TEST("a text that is too long is cut and closed");
  format(5, "%s", "abcdefgh");
  CHECK(says("abcd"));
  format(1, "%d", 12);
  CHECK(says(""));
}

static void test_arena(void) {
  TEST("a plan measures what it then takes, aligned and zeroed");
  arena measure = {0}, real;
  CHECK(arena_floats(&measure, 3) == NULL);
  CHECK(arena_ints(&measure, 100) == NULL);
  CHECK(arena_open(&real, measure.used));
  arena take = real;
  float *floats = arena_floats(&take, 3);
  int32_t *ints = arena_ints(&take, 100);
  CHECK((uintptr_t)floats % 64 == 0 && (uintptr_t)ints % 64 == 0);
  CHECK(floats[2] == 0 && ints[99] == 0);
  CHECK(take.used == measure.used);
  arena_close(&real);
  arena_close(&real);

  TEST("a plan that no memory could hold is refused");
  arena huge = {0};
  arena_floats(&huge, SIZE_MAX / 2);
  arena_floats(&huge, 1);
  CHECK(huge.used == SIZE_MAX);
  CHECK(!arena_open(&real, huge.used));
  arena many = {0};
  for (int i = 0; i < 9; i++) arena_take(&many, 1u << 27, 1);
  CHECK(!arena_open(&real, many.used));
}

static void test_rng(void) {
  TEST("PCG32 gives the numbers of its author's demonstration (seed 42, sequence 54)");
  static const uint32_t expected[] = {0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e};
  rng r = {0, 54u << 1 | 1};
  rng_next(&r);
  r.state += 42;
  rng_next(&r);
  for (int i = 0; i < 6; i++) CHECK(rng_next(&r) == expected[i]);

  TEST("streams and seeds are apart");
  rng first = rng_start(7, STREAM_DATA), other = rng_start(7, STREAM_SPLIT), next = rng_start(8, STREAM_DATA);
  uint32_t a = rng_next(&first), b = rng_next(&other), c = rng_next(&next);
  CHECK(a != b && a != c && b != c);

  TEST("rng_below stays below and reaches everything, evenly");
  int counts[6] = {0};
  rng dice = rng_start(1, STREAM_DATA);
  for (int i = 0; i < 60000; i++) counts[rng_below(&dice, 6)]++;
  for (int i = 0; i < 6; i++) CHECK_NEAR(counts[i], 10000, 400);
}

static void test_distributions(void) {
  TEST("random_normal has mean 0, variance 1 and 68.27 % within one sigma");
  enum { N = 200000 };
  rng r = rng_start(3, STREAM_WEIGHTS);
  double sum = 0, squares = 0, within = 0;
  for (int i = 0; i < N; i++) {
    double x = (double)random_normal(&r);
    sum += x;
    squares += x * x;
    within += x > -1 && x < 1;
  }
  CHECK_NEAR(sum / N, 0, 0.01);
  CHECK_NEAR(squares / N, 1, 0.015);
  CHECK_NEAR(within / N, 0.6827, 0.005);

  TEST("random_order is a permutation");
  int32_t order[100];
  int seen[100] = {0};
  random_order(&r, order, 100);
  for (int i = 0; i < 100; i++) seen[order[i]]++;
  for (int i = 0; i < 100; i++) CHECK_EQ_INT(seen[i], 1);
}

int main(void) {
  test_text();
  test_arena();
  test_rng();
  test_distributions();
  return check_report("base");
}
