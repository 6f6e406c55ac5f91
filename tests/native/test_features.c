/* test_features.c - what becomes of raw rows: feature maps, scales, and the digits' pixels. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "data/draw.h"
#include "data/features.h"
#include "data/scaler.h"

#define PI 3.14159265358979323846

static void test_map(void) {
  TEST("all features are as libm has them");
  for (int i = 0; i < 2000; i++) {
    float raw[2] = {(float)i / 300 - 3, 5 - (float)i / 170}, out[FEATURE_COUNT];
    double x = (double)raw[0], y = (double)raw[1];
    double wanted[] = {x, y, x * x, y * y, x * y, sin(PI * x), sin(PI * y), cos(PI * x), cos(PI * y)};
    features_apply(FEATURES_ALL, raw, out);
    for (int f = 0; f < FEATURE_COUNT; f++) CHECK_NEAR(out[f], wanted[f], 2e-6 * (1 + fabs(wanted[f])));
  }

  TEST("a mask chooses, in the order of the table");
  float out[3] = {0, 0, 99};
  features_apply(1 << FEATURE_X_TIMES_Y | 1 << FEATURE_Y, (const float[]){2, 3}, out);
  CHECK(out[0] == 3 && out[1] == 6 && out[2] == 99);
  CHECK_EQ_INT(features_count(0), 0);
  CHECK_EQ_INT(features_count(1 << FEATURE_X | 1 << FEATURE_Y), 2);
  CHECK_EQ_INT(features_count(-1), FEATURE_COUNT);

  TEST("waves of far points are finite and right");
  static const float far[] = {1e5f, 8388607.5f, 16777215.0f, 1e30f, -3e38f};
  for (size_t i = 0; i < sizeof far / sizeof *far; i++) {
    float wave[2], raw[2] = {far[i], 0};
    features_apply(1 << FEATURE_SIN_X | 1 << FEATURE_COS_X, raw, wave);
    double in_period = fmod((double)far[i], 2);
    CHECK_NEAR(wave[0], sin(PI * in_period), 1e-6);
    CHECK_NEAR(wave[1], cos(PI * in_period), 1e-6);
  }
}

static void test_scaler(void) {
  arena memory;
  arena_open(&memory, 4096);
  arena take = memory;
  scaler s = {.features = 2};
  scaler_plan(&s, &take);
  static const float train[] = {1, 0.1f, 2, 0.1f, 3, 0.1f, 6, 0.1f};

  TEST("standardise: mean 3 and sigma sqrt(3.5), learned from the training rows alone");
  s.kind = SCALER_STANDARDISE;
  float rows[] = {1, 0.1f, 6, 0.1f, 10, 7};
  scaler_fit(&s, train, 2, 4);
  scaler_apply(&s, rows, 2, 3);
  CHECK_NEAR(rows[0], -1.0690449676, 1e-7);
  CHECK_NEAR(rows[2], 1.6035674514, 2e-7);
  CHECK_NEAR(rows[4], 3.7416573868, 4e-7);
  CHECK(rows[1] == 0 && rows[3] == 0 && rows[5] == 0); /* constant in the training rows */

  TEST("min_max: 0..1 on the training rows, beyond it elsewhere");
  s.kind = SCALER_MIN_MAX;
  float others[] = {1, 0.1f, 6, 0.1f, 11, 7};
  scaler_fit(&s, train, 2, 4);
  scaler_apply(&s, others, 2, 3);
  CHECK(others[0] == 0 && others[2] == 1 && others[4] == 2);
  CHECK(others[1] == 0 && others[3] == 0 && others[5] == 0);

  TEST("what stands behind the features of a row is neither read nor written");
  static const float wide[] = {1, 9e9f, 2, -9e9f, 3, 0, 6, 1};
  scaler narrow = {.features = 1};
  scaler_plan(&narrow, &take);
  for (int kind = SCALER_STANDARDISE; kind < SCALER_COUNT; kind++) {
    float scaled[] = {1, 5, 6, 7};
    narrow.kind = (scaler_kind)kind;
    scaler_fit(&narrow, wide, 2, 4);
    scaler_apply(&narrow, scaled, 2, 2);
    CHECK_NEAR(scaled[0], kind == SCALER_MIN_MAX ? 0 : -1.0690449676, 1e-7);
    CHECK_NEAR(scaled[2], kind == SCALER_MIN_MAX ? 1 : 1.6035674514, 2e-7);
    CHECK(scaled[1] == 5 && scaled[3] == 7);
  }

  TEST("none leaves the rows as they are");
  s.kind = SCALER_NONE;
  float same[] = {5, -7};
  scaler_fit(&s, train, 2, 4);
  scaler_apply(&s, same, 2, 1);
  CHECK(same[0] == 5 && same[1] == -7);
  arena_close(&memory);
}

static void test_extremes(void) {
  TEST("many equal values and values at the ends of the range give no NaN");
  static float rows[2 * 30000];
  arena memory;
  arena_open(&memory, 4096);
  for (int kind = SCALER_STANDARDISE; kind < SCALER_COUNT; kind++) {
    for (int i = 0; i < 30000; i++) {
      rows[2 * i] = 0.7f;
      rows[2 * i + 1] = i % 2 ? 3e38f : -3e38f;
    }
    arena take = memory;
    scaler s = {.kind = (scaler_kind)kind, .features = 2};
    scaler_plan(&s, &take);
    scaler_fit(&s, rows, 2, 30000);
    scaler_apply(&s, rows, 2, 30000);
    for (int i = 0; i < 30000; i++) {
      CHECK(rows[2 * i] == 0);
      CHECK(fabsf(rows[2 * i + 1]) <= 1);
    }
  }
  arena_close(&memory);
}

enum { SIZE = 16, PIXELS = SIZE * SIZE };

static double difference(const float *a, const float *b) {
  double sum = 0;
  for (int i = 0; i < PIXELS; i++) sum += pow((double)a[i] - (double)b[i], 2);
  return sum;
}

static void write_digit(float *image, int32_t digit, float noise, rng *r) {
  draw_digits16((wanted){.label = digit, .classes = 10, .count = 1, .noise = noise}, r,
                (sample){.features = image});
}

static void test_digits(void) {
  TEST("pixels are 0..1: ink in the middle of the image, paper in most places");
  static float image[10][PIXELS];
  for (uint32_t seed = 0; seed < 100; seed++)
    for (int digit = 0; digit < 10; digit++) {
      rng r = rng_start(seed, STREAM_DATA);
      write_digit(image[digit], digit, seed % 2 ? 0.3f : 0, &r);
      double ink = 0;
      for (int i = 0; i < PIXELS; i++) {
        CHECK(image[digit][i] >= 0 && image[digit][i] <= 1);
        ink += (double)image[digit][i];
      }
      CHECK(ink > 0.04 * PIXELS && ink < 0.4 * PIXELS);
    }

  TEST("the same hand writes ten different digits");
  for (int a = 0; a < 10; a++) {
    rng r = rng_start(7, STREAM_DATA);
    write_digit(image[a], a, 0, &r);
    for (int b = 0; b < a; b++) CHECK(difference(image[a], image[b]) > 4);
  }

  TEST("another seed writes the digit otherwise; the same seed the same");
  for (int digit = 0; digit < 10; digit++) {
    rng same = rng_start(7, STREAM_DATA), other = rng_start(8, STREAM_DATA);
    float again[PIXELS], otherwise[PIXELS];
    write_digit(again, digit, 0, &same);
    write_digit(otherwise, digit, 0, &other);
    CHECK(memcmp(again, image[digit], sizeof again) == 0);
    CHECK(difference(otherwise, image[digit]) > 1);
  }

  TEST("the topmost row comes first: a seven has more ink above");
  double top = 0, bottom = 0;
  for (int i = 0; i < PIXELS / 2; i++) top += (double)image[7][i];
  for (int i = PIXELS / 2; i < PIXELS; i++) bottom += (double)image[7][i];
  CHECK(top > bottom);
}

int main(void) {
  test_map();
  test_scaler();
  test_extremes();
  test_digits();
  return check_report("features");
}
