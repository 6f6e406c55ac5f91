/* activation.c - each activation beside its derivative. */
#include "parts/activation.h"

#include "base/simd.h"
#include "kernels/vmath.h"
#include "parts/rectifiers.h"

static inline f32x4 identity_value(f32x4 z) {
  return z;
}

static inline f32x4 identity_slope(f32x4 a) {
  (void)a;
  return f32x4_splat(1.0f);
}

static inline f32x4 step_value(f32x4 z) {
  return f32x4_select(z > 0.0f, f32x4_splat(1.0f), z * 0.0f);
}

static inline f32x4 step_slope(f32x4 a) {
  return a * 0.0f;
}

static inline f32x4 sigmoid_value(f32x4 z) {
  return vsigmoid(z);
}

static inline f32x4 sigmoid_slope(f32x4 a) {
  return a * (1.0f - a);
}

static inline f32x4 tanh_value(f32x4 z) {
  return vtanh(z);
}

static inline f32x4 tanh_slope(f32x4 a) {
  return 1.0f - a * a;
}

static inline f32x4 relu_value(f32x4 z) {
  return f32x4_positive(z);
}

static inline f32x4 relu_slope(f32x4 a) {
  return f32x4_select(a > 0.0f, f32x4_splat(1.0f), f32x4_splat(0.0f));
}

int activation_keeps_sum(activation kind) {
  enum { OUTPUT, SUM };
  static const unsigned char kept[] = {
#define X(NAME, name, what) what,
      ACTIVATIONS(X)
#undef X
  };
  return kept[kind] == SUM;
}

void activation_forward(activation kind, float *a, const float *z, int32_t n) {
  switch (kind) {
#define X(NAME, name, ...)                                                                                   \
  case ACTIVATION_##NAME:                                                                                    \
    for (int32_t i = 0; i < n; i += LANES) f32x4_store(a + i, name##_value(f32x4_load(z + i)));              \
    break;
    ACTIVATIONS(X)
#undef X
  case ACTIVATION_COUNT: break;
  }
}

void activation_backward(activation kind, float *d, const float *kept, int32_t n) {
  switch (kind) {
#define X(NAME, name, what)                                                                                  \
  case ACTIVATION_##NAME:                                                                                    \
    for (int32_t i = 0; i < n; i += LANES)                                                                   \
      f32x4_store(d + i, f32x4_load(d + i) * name##_slope(f32x4_load(kept + i)));                            \
    break;
    ACTIVATIONS(X)
#undef X
  case ACTIVATION_COUNT: break;
  }
}

float activation_slope(activation kind, float z) {
  float kept[LANES] = {z, z, z, z}, d[LANES] = {1, 1, 1, 1};
  if (!activation_keeps_sum(kind)) activation_forward(kind, kept, kept, LANES);
  activation_backward(kind, d, kept, LANES);
  return d[0];
}
