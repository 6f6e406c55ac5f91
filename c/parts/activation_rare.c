/* activation_rare.c - each activation beside its derivative. */
#include "parts/activation_rare.h"

#include "kernels/vmath.h"

#define LEAK 0.01f
#define GELU_SCALE 0.7978846f /* sqrt(2/pi) */
#define GELU_CUBE 0.044715f

/* yes where x > 0, else no; a NaN takes no, which every caller makes of x itself, so that it is noticed */
static f32x4 positive(f32x4 x, f32x4 yes, f32x4 no) {
  return f32x4_select(x > 0.0f, yes, no);
}

f32x4 leaky_relu_value(f32x4 z) {
  return positive(z, z, LEAK * z);
}

f32x4 leaky_relu_slope(f32x4 a) {
  return positive(a, f32x4_splat(1.0f), f32x4_splat(LEAK));
}

f32x4 elu_value(f32x4 z) {
  return positive(z, z, vexp(z) - 1.0f);
}

f32x4 elu_slope(f32x4 a) {
  return positive(a, f32x4_splat(1.0f), a + 1.0f);
}

static f32x4 gelu_tanh(f32x4 z) {
  return vtanh(GELU_SCALE * (z + GELU_CUBE * z * z * z));
}

f32x4 gelu_value(f32x4 z) {
  return 0.5f * z * (1.0f + gelu_tanh(z));
}

f32x4 gelu_slope(f32x4 z) {
  f32x4 t = gelu_tanh(z), inner = GELU_SCALE * (1.0f + 3.0f * GELU_CUBE * z * z);
  return 0.5f * (1.0f + t) + 0.5f * z * (1.0f - t * t) * inner;
}

f32x4 silu_value(f32x4 z) {
  return z * vsigmoid(z);
}

f32x4 silu_slope(f32x4 z) {
  f32x4 s = vsigmoid(z);
  return s + z * s * (1.0f - s);
}

/* max(z, 0) + ln(1 + e^-|z|): the exponent never overflows */
f32x4 softplus_value(f32x4 z) {
  f32x4 distance = positive(z, z, -z);
  return positive(z, z, f32x4_splat(0.0f)) + vlog(1.0f + vexp(-distance));
}

f32x4 softplus_slope(f32x4 z) {
  return vsigmoid(z);
}
