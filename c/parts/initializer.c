/* initializer.c - the first weights of a layer. */
#include "parts/initializer.h"

#include "kernels/random.h"

int initializer_uses_scale(initializer kind) {
  static const unsigned char uses[] = {
#define X(NAME, name, scale) scale,
      INITIALIZERS(X)
#undef X
  };
  return uses[kind];
}

static initializer chosen(initializer kind, activation next) {
  if (kind != INITIALIZER_AUTOMATIC) return kind;
  switch (next) {
  case ACTIVATION_RELU:
  case ACTIVATION_LEAKY_RELU:
  case ACTIVATION_ELU:
  case ACTIVATION_GELU:
  case ACTIVATION_SILU:
  case ACTIVATION_SOFTPLUS: return INITIALIZER_HE;
  default: return INITIALIZER_XAVIER;
  }
}

static void fill_constant(float *weights, int32_t n, float value) {
  for (int32_t i = 0; i < n; i++) weights[i] = value;
}

static void fill_normal(float *weights, int32_t n, float sigma, rng *r) {
  for (int32_t i = 0; i < n; i++) weights[i] = sigma * random_normal(r);
}

static void fill_uniform(float *weights, int32_t n, float limit, rng *r) {
  for (int32_t i = 0; i < n; i++) weights[i] = random_between(r, -limit, limit);
}

void initializer_fill(initializer kind, float scale, activation next, float *weights, int32_t outputs,
                      int32_t inputs, rng *r) {
  int32_t n = outputs * inputs;
  float in = (float)inputs, both = (float)inputs + (float)outputs;
  switch (chosen(kind, next)) {
  case INITIALIZER_CONSTANT: fill_constant(weights, n, scale); break;
  case INITIALIZER_NORMAL: fill_normal(weights, n, scale, r); break;
  case INITIALIZER_UNIFORM: fill_uniform(weights, n, scale, r); break;
  case INITIALIZER_XAVIER: fill_normal(weights, n, __builtin_sqrtf(2.0f / both), r); break;
  case INITIALIZER_XAVIER_UNIFORM: fill_uniform(weights, n, __builtin_sqrtf(6.0f / both), r); break;
  case INITIALIZER_HE: fill_normal(weights, n, __builtin_sqrtf(2.0f / in), r); break;
  case INITIALIZER_HE_UNIFORM: fill_uniform(weights, n, __builtin_sqrtf(6.0f / in), r); break;
  default: fill_constant(weights, n, 0.0f); break;
  }
}
