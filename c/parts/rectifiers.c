/* rectifiers.c - the relatives of ReLU, each beside its derivative. */
#include "parts/rectifiers.h"

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

/* (1 + tanh u) / 2 = sigmoid(2 u), which loses nothing where tanh u is near -1 */
static f32x4 gelu_share(f32x4 z) {
  return vsigmoid(2.0f * GELU_SCALE * (z + GELU_CUBE * z * z * z));
}

f32x4 gelu_value(f32x4 z) {
  return z * gelu_share(z);
}

f32x4 gelu_slope(f32x4 z) {
  f32x4 share = gelu_share(z), inner = 2.0f * GELU_SCALE * (1.0f + 3.0f * GELU_CUBE * z * z);
  return share + z * share * gelu_share(-z) * inner; /* 1 - share, without cancelling */
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
