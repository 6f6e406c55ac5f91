/* simd.h - four floats at a time, without intrinsics.
 *
 * GNU vector types compile to f32x4 in WebAssembly and to SSE or NEON natively. Every operation here is one
 * IEEE operation per lane, so the result is the same on every machine (base/exact.h).
 */
#ifndef KASANE_SIMD_H
#define KASANE_SIMD_H

#include <stdint.h>
#include <string.h>

#include "base/exact.h"

typedef float f32x4 __attribute__((vector_size(16)));
typedef int32_t i32x4 __attribute__((vector_size(16)));

enum { LANES = 4 };

/* n rounded up to a multiple of LANES */
static inline int32_t padded(int32_t n) {
  return (n + (LANES - 1)) & ~(LANES - 1);
}

/* p needs no alignment */
static inline f32x4 f32x4_load(const float *p) {
  f32x4 v;
  memcpy(&v, p, sizeof v);
  return v;
}

static inline void f32x4_store(float *p, f32x4 v) {
  memcpy(p, &v, sizeof v);
}

static inline f32x4 f32x4_splat(float x) {
  return (f32x4){x, x, x, x};
}

static inline i32x4 i32x4_splat(int32_t x) {
  return (i32x4){x, x, x, x};
}

/* lane by lane: mask ? yes : no; mask is the result of a comparison (all ones or zero) */
static inline f32x4 f32x4_select(i32x4 mask, f32x4 yes, f32x4 no) {
  return (f32x4)((mask & (i32x4)yes) | (~mask & (i32x4)no));
}

static inline f32x4 f32x4_abs(f32x4 v) {
  return (f32x4)((i32x4)v & INT32_MAX);
}

/* 0 in place of what is negative; NaN stays */
static inline f32x4 f32x4_positive(f32x4 v) {
  return f32x4_select(v < 0.0f, f32x4_splat(0.0f), v);
}

/* the order of every horizontal sum in Kasane: (0 + 1) + (2 + 3) */
static inline float f32x4_sum(f32x4 v) {
  return (v[0] + v[1]) + (v[2] + v[3]);
}

/* f32x4_sum() of four vectors at once, in the same order */
static inline f32x4 f32x4_sums(f32x4 a, f32x4 b, f32x4 c, f32x4 d) {
  f32x4 ab = __builtin_shufflevector(a, b, 0, 2, 4, 6) + __builtin_shufflevector(a, b, 1, 3, 5, 7);
  f32x4 cd = __builtin_shufflevector(c, d, 0, 2, 4, 6) + __builtin_shufflevector(c, d, 1, 3, 5, 7);
  return __builtin_shufflevector(ab, cd, 0, 2, 4, 6) + __builtin_shufflevector(ab, cd, 1, 3, 5, 7);
}

static inline f32x4 f32x4_sqrt(f32x4 v) {
  return (f32x4){__builtin_sqrtf(v[0]), __builtin_sqrtf(v[1]), __builtin_sqrtf(v[2]), __builtin_sqrtf(v[3])};
}

#endif
