/* vmath.h - exp, log, tanh, sigmoid, sin and cos of four floats.
 *
 * Only IEEE + - * / and integer operations, so every compiler and machine gives the same bits
 * (base/exact.h). Each error stated here bounds all floats of the domain, in units of the last
 * place of the exact result; tests/native/test_vmath.c measures it again. NaN gives NaN everywhere. The
 * coefficients come from tests/golden/vmath.sollya.
 *
 * vexp1 and its like take one float and give the bits of a lane.
 */
#ifndef KASANE_VMATH_H
#define KASANE_VMATH_H

#include "base/simd.h"

typedef uint32_t u32x4 __attribute__((vector_size(16)));

/* 1.5 * 2^23: adding it rounds to an integer, which then stands in the low bits of the sum */
#define VMATH_ROUND 0x1.8p23f

#define VMATH_LN2_HIGH 0x1.62e4p-1f
#define VMATH_LN2_LOW 0x1.7f7d1cp-20f

/* x, which is not negative, with the sign of `of` */
static inline f32x4 vmath_sign(f32x4 x, f32x4 of) {
  return (f32x4)((i32x4)x | ((i32x4)of & INT32_MIN));
}

#define VEXP_MIN -0x1.5d589ep6f /* ln 2^-126, the smallest normal float */
#define VEXP_MAX 0x1.62e42ep6f
#define VMATH_LN_2_100 0x1.154244p6f /* ln 2^100, rounded down */

/* e^x, error below 0.99 ulp; 0 below `min` and infinite above `max`, which are -87.33654 and 88.72283 or
 * between these.
 *
 * x = n ln 2 + r, and n is added to the exponent of e^r.
 */
static inline f32x4 vexp_within(f32x4 x, float min, float max) {
  f32x4 shifted = x * 0x1.715476p0f + VMATH_ROUND;
  f32x4 n = shifted - VMATH_ROUND;
  f32x4 r = (x - n * VMATH_LN2_HIGH) - n * VMATH_LN2_LOW;
  f32x4 p = 0x1.694cd2p-10f * r + 0x1.123988p-7f;
  p = p * r + 0x1.555a26p-5f;
  p = p * r + 0x1.555492p-3f;
  p = p * r + 0x1.fffffap-2f;
  p = 1.0f + (r + r * r * p);
  u32x4 exponent = ((u32x4)shifted << 23) & (u32x4)(x == x); /* leaves a NaN as it is */
  f32x4 y = (f32x4)((u32x4)p + exponent);
  y = f32x4_select(x > max, f32x4_splat(__builtin_inff()), y);
  return (f32x4)((i32x4)y & ~(x < min));
}

/* e^x in the widest domain: infinite above 88.72283; below -87.33654, where the exact result is less than
 * 2^-126, it is 0. */
static inline f32x4 vexp(f32x4 x) {
  return vexp_within(x, VEXP_MIN, VEXP_MAX);
}

/* e^x for x <= 0, and 0 below -69.31: a share that is not 0 is at least 2^-100, so that its products with
 * gradients are not subnormal. */
static inline f32x4 vshare(f32x4 x) {
  return vexp_within(x, -VMATH_LN_2_100, VEXP_MAX);
}

/* ln x, error below 0.91 ulp, subnormal x included. 0 gives -infinity, a negative x NaN, infinity itself.
 *
 * x = 2^e (1 + f) with 1 + f between sqrt(1/2) and sqrt(2).
 */
static inline f32x4 vlog(f32x4 x) {
  i32x4 tiny = x < 0x1p-126f;
  u32x4 bits = (u32x4)f32x4_select(tiny, x * 0x1p23f, x);
  i32x4 exponent = (i32x4)(bits - 0x3f3504f3u) >> 23; /* the bits of sqrt(1/2) */
  f32x4 f = (f32x4)(bits - ((u32x4)exponent << 23)) - 1.0f;
  f32x4 e = __builtin_convertvector(exponent - (tiny & 23), f32x4);
  f32x4 p = -0x1.2a6f78p-4f * f + 0x1.015974p-3f;
  p = p * f - 0x1.0e96ccp-3f;
  p = p * f + 0x1.239ce2p-3f;
  p = p * f - 0x1.5466fep-3f;
  p = p * f + 0x1.99944ep-3f;
  p = p * f - 0x1.000234p-2f;
  p = p * f + 0x1.55557p-2f;
  f32x4 square = f * f;
  f32x4 y = (p * f * square - 0.5f * square) + e * VMATH_LN2_LOW;
  y = (y + f) + e * VMATH_LN2_HIGH;
  y = f32x4_select(x < __builtin_inff(), y, x);
  y = f32x4_select(x < 0.0f, f32x4_splat(__builtin_nanf("")), y);
  return f32x4_select(x == 0.0f, f32x4_splat(-__builtin_inff()), y);
}

/* tanh x, error below 2.83 ulp, exactly odd, never beyond -1 or 1, and exactly there for |x| > 9.011, where
 * the exact value rounds to that.
 *
 * |x| = n ln2/2 + r and e^2r = 1 + 2w make it (w + 1/2 - 2^-n/2) / (w + 1/2 + 2^-n/2): one division, and
 * nothing is lost near 0, where n = 0 leaves w / (w + 1). One part of ln2/2 is enough: its product with n is
 * exact up to n = 8, and beyond that r hardly matters.
 */
static inline f32x4 vtanh(f32x4 x) {
  f32x4 a = f32x4_abs(x);
  f32x4 shifted = a * 0x1.715476p1f + VMATH_ROUND;
  f32x4 r = a - (shifted - VMATH_ROUND) * 0x1.62e43p-2f;
  f32x4 w = 0x1.6b71a8p-5f * r + 0x1.1227c2p-3f;
  w = w * r + 0x1.555718p-2f;
  w = w * r + 0x1.5554bp-1f;
  w = w * r + 0x1.fffffep-1f;
  w = r + r * r * w;
  f32x4 z = (f32x4)(0x3f000000u - ((u32x4)shifted << 23)); /* 2^-n / 2 */
  f32x4 y = (w + (0.5f - z)) / (w + (0.5f + z));
  return vmath_sign(f32x4_select(a > 0x1.205966p3f, f32x4_splat(1.0f), y), x);
}

/* 1 / (1 + e^-x), error below 2.49 ulp from x = -69.31 on; 0 below that, for the same reason */
static inline f32x4 vsigmoid(f32x4 x) {
  return 1.0f / (1.0f + vexp_within(-x, VEXP_MIN, VMATH_LN_2_100));
}

/* sin(a + quarter pi/2) for 0 <= a <= 8192, else NaN.
 *
 * a = n pi/2 + r. The first three parts of pi/2 are so short that their products with n are exact.
 */
static inline f32x4 vmath_wave(f32x4 a, int32_t quarter) {
  a = f32x4_select(a <= 8192.0f, a, f32x4_splat(__builtin_nanf("")));
  f32x4 shifted = a * 0x1.45f306p-1f + VMATH_ROUND;
  f32x4 n = shifted - VMATH_ROUND;
  f32x4 r = ((a - n * 0x1.922p0f) + n * 0x1.2bp-18f) - n * 0x1.10cp-30f;
  r = r + n * 0x1.73dcb4p-43f;
  f32x4 t = r * r;
  f32x4 s = -0x1.9952ecp-13f * t + 0x1.110776p-7f;
  f32x4 c = 0x1.99e8fcp-16f * t - 0x1.6c0c2ap-10f;
  s = s * t - 0x1.555546p-3f;
  c = c * t + 0x1.55554ap-5f;
  s = r + r * t * s;
  c = (1.0f - 0.5f * t) + t * t * c;
  u32x4 turn = (u32x4)shifted + (uint32_t)quarter;
  f32x4 y = f32x4_select((turn & 1u) == 0u, s, c);
  return (f32x4)((u32x4)y ^ (turn & 2u) << 30);
}

/* sin x for |x| <= 8192, error below 2.39 ulp, exactly odd; NaN beyond */
static inline f32x4 vsin(f32x4 x) {
  return (f32x4)((i32x4)vmath_wave(f32x4_abs(x), 0) ^ ((i32x4)x & INT32_MIN));
}

/* cos x for |x| <= 8192, error below 2.85 ulp, exactly even; NaN beyond */
static inline f32x4 vcos(f32x4 x) {
  return vmath_wave(f32x4_abs(x), 1);
}

static inline float vexp1(float x) {
  return vexp(f32x4_splat(x))[0];
}

static inline float vlog1(float x) {
  return vlog(f32x4_splat(x))[0];
}

static inline float vsin1(float x) {
  return vsin(f32x4_splat(x))[0];
}

static inline float vcos1(float x) {
  return vcos(f32x4_splat(x))[0];
}

#endif
