/* initializer.c - the first weights of a layer. */
#include "parts/initializer.h"

#include "kernels/random.h"

static float sigma(initializer kind, float scale, float inputs, float outputs) {
  switch (kind) {
  case INITIALIZER_NORMAL:
    return scale;
  case INITIALIZER_XAVIER:
    return __builtin_sqrtf(2.0f / (inputs + outputs));
  case INITIALIZER_HE:
    return __builtin_sqrtf(2.0f / inputs);
  case INITIALIZER_ZERO:
  case INITIALIZER_COUNT:
    break;
  }
  return 0.0f;
}

void initializer_fill(initializer kind, float scale, float *weights, int32_t outputs, int32_t inputs,
                      rng *r) {
  float spread = sigma(kind, scale, (float)inputs, (float)outputs);
  for (int32_t i = 0; i < outputs * inputs; i++)
    weights[i] = kind == INITIALIZER_ZERO ? 0.0f : spread * random_normal(r);
}
