/* vmath.h - exp, log, tanh, sigmoid, sin and cos of four floats.
 *
 * Only IEEE + - * / and integer operations, so every compiler and machine gives the same bits (flags: no
 * fast-math, no contraction). Each error stated here bounds all floats of the domain, in units of the last
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

static inline f32x4 vmath_abs(f32x4 x) {
  return (f32x4)((i32x4)x & 0x7fffffff);
}

/* x, which is not negative, with the sign of `of` */
static inline f32x4 vmath_sign(f32x4 x, f32x4 of) {
  return (f32x4)((i32x4)x | ((i32x4)of & INT32_MIN));
}

/* e^x = 2^n (1 + rest) with |rest| below 0.42; `shifted` ends with the bits of n */
typedef struct {
  u32x4 shifted;
  f32x4 rest;
} vmath_power;

static inline vmath_power vmath_exp(f32x4 x) {
  f32x4 shifted = x * 0x1.715476p0f + VMATH_ROUND;
  f32x4 n = shifted - VMATH_ROUND;
  f32x4 r = (x - n * VMATH_LN2_HIGH) - n * VMATH_LN2_LOW;
  f32x4 p = 0x1.694cd2p-10f * r + 0x1.123988p-7f;
  p = p * r + 0x1.555a26p-5f;
  p = p * r + 0x1.555492p-3f;
  p = p * r + 0x1.fffffap-2f;
  return (vmath_power){(u32x4)shifted, r + r * r * p};
}

/* e^x, error below 9.99 ulp. Above 88.72283 it is infinite; below -87.33654, where the exact result is less
 * than the smallest normal float 2^-126, it is 0.
 */
static inline f32x4 vexp(f32x4 x) {
  vmath_power power = vmath_exp(x);
  u32x4 n = (power.shifted << 23) & (u32x4)(x == x); /* leaves a NaN as it is */
  f32x4 y = (f32x4)((u32x4)(1.0f + power.rest) + n);
  y = f32x4_select(x > 0x1.62e42ep6f, f32x4_splat(__builtin_inff()), y);
  return (f32x4)((i32x4)y & ~(x < -0x1.5d589ep6f));
}

/* ln x, error below 9.99 ulp, subnormal x included. 0 gives -infinity, a negative x NaN, infinity itself.
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

/* tanh x, error below 9.99 ulp, exactly odd, never beyond -1 or 1, and exactly there for |x| > 9.011, where
 * the exact value rounds to that.
 *
 * With m = e^2|x| - 1, which loses nothing near 0, it is m / (m + 2).
 */
static inline f32x4 vtanh(f32x4 x) {
  f32x4 a = vmath_abs(x);
  vmath_power power = vmath_exp(a + a);
  f32x4 scale = (f32x4)((power.shifted << 23) + 0x3f800000u); /* 2^n */
  f32x4 m = scale * power.rest + (scale - 1.0f);
  f32x4 y = f32x4_select(a > 0x1.205966p3f, f32x4_splat(1.0f), m / (m + 2.0f));
  return vmath_sign(y, x);
}

/* 1 / (1 + e^-x), error below 9.99 ulp from x = -88.72283 on; 0 below that */
static inline f32x4 vsigmoid(f32x4 x) {
  return 1.0f / (1.0f + vexp(-x));
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

/* sin x for |x| <= 8192, error below 9.99 ulp, exactly odd; NaN beyond */
static inline f32x4 vsin(f32x4 x) {
  return (f32x4)((i32x4)vmath_wave(vmath_abs(x), 0) ^ ((i32x4)x & INT32_MIN));
}

/* cos x for |x| <= 8192, error below 9.99 ulp, exactly even; NaN beyond */
static inline f32x4 vcos(f32x4 x) {
  return vmath_wave(vmath_abs(x), 1);
}

static inline float vexp1(float x) {
  return vexp(f32x4_splat(x))[0];
}

static inline float vlog1(float x) {
  return vlog(f32x4_splat(x))[0];
}

static inline float vtanh1(float x) {
  return vtanh(f32x4_splat(x))[0];
}

static inline float vsigmoid1(float x) {
  return vsigmoid(f32x4_splat(x))[0];
}

static inline float vsin1(float x) {
  return vsin(f32x4_splat(x))[0];
}

static inline float vcos1(float x) {
  return vcos(f32x4_splat(x))[0];
}

#endif
