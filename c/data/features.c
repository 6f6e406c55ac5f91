/* features.c - the functions that the formulas in features.h are written in. */
#include "data/features.h"

#include "base/exact.h"
#include "base/pi.h"
#include "kernels/scalar.h"

int32_t features_count(int32_t mask) {
  int32_t count = 0;
  for (int32_t left = mask & FEATURES_ALL; left; left &= left - 1) count++;
  return count;
}

/* x - 2n in (-2, 2), exactly; from 2^24 on every float is an even number */
static float within_period(float x) {
  if (!(x > -0x1p24f && x < 0x1p24f)) return 0.0f;
  return x - 2.0f * (float)(int32_t)(0.5f * x);
}

static float product(float x, float y) {
  return x * y;
}

static float sin_pi(float x) {
  return scalar_sin(PI_FLOAT * within_period(x));
}

static float cos_pi(float x) {
  return scalar_cos(PI_FLOAT * within_period(x));
}

static float value(feature which, float x, float y) {
  switch (which) {
#define X(NAME, name, formula)                                                                               \
  case FEATURE_##NAME: return formula;
    FEATURES(X)
#undef X
  case FEATURE_COUNT: break;
  }
  return 0.0f;
}

void features_apply(int32_t mask, const float *raw, float *out) {
  for (int32_t i = 0; i < FEATURE_COUNT; i++)
    if (mask >> i & 1) *out++ = value((feature)i, raw[0], raw[1]);
}

int features_are_finite(int32_t mask, const float *points, int32_t count, feature_flaw *flaw) {
  const float safe = 1e19f; /* the product of two such numbers is finite */
  for (int32_t row = 0; mask && row < count; row++, points += 2) {
    if (__builtin_fabsf(points[0]) <= safe && __builtin_fabsf(points[1]) <= safe) continue;
    for (int32_t i = 0; i < FEATURE_COUNT; i++) {
      float x = mask >> i & 1 ? value((feature)i, points[0], points[1]) : 0.0f;
      if (__builtin_isfinite(x)) continue;
      *flaw = (feature_flaw){(feature)i, row, x};
      return 0;
    }
  }
  return 1;
}
