/* limit.c - what the machine gives WebAssembly at best: products and sums that depend on nothing but their
 * own chain, and reading of memory. Compiled for SIMD and timed from outside (limit.js).
 */
#include <stdint.h>

#include "base/simd.h"

enum { READERS = 8, CAPACITY = 1 << 26 /* floats: 256 MB, more than any cache holds */ };

static float memory[CAPACITY];

/* `rounds` times a multiplication and an addition in each of n chains of four floats */
#define CHAINS(n)                                                                                            \
  float limit_chains_##n(int32_t rounds, float factor, float addend) {                                       \
    f32x4 chain[n], by = f32x4_splat(factor), plus = f32x4_splat(addend);                                    \
    for (int c = 0; c < (n); c++) chain[c] = f32x4_splat((float)c);                                          \
    for (int32_t i = 0; i < rounds; i++) {                                                                   \
      for (int c = 0; c < (n); c++) chain[c] = chain[c] * by + plus;                                         \
    }                                                                                                        \
    for (int c = 1; c < (n); c++) chain[0] += chain[c];                                                      \
    return f32x4_sum(chain[0]);                                                                              \
  }

/* clang-format off */
CHAINS(8)
CHAINS(12)
CHAINS(14)
CHAINS(16)
/* clang-format on */

/* Memory that was never written is no memory. */
void limit_fill(void) {
  for (int32_t i = 0; i < CAPACITY; i++) memory[i] = 1;
}

/* reads the first `floats` (a multiple of 32, at most CAPACITY) again and again */
float limit_read(int32_t floats, int32_t rounds) {
  f32x4 sum[READERS];
  for (int r = 0; r < READERS; r++) sum[r] = f32x4_splat(0);
  for (int32_t round = 0; round < rounds; round++) {
    for (const float *p = memory, *end = memory + floats; p < end; p += READERS * LANES) {
      for (int r = 0; r < READERS; r++) sum[r] += f32x4_load(p + r * LANES);
    }
  }
  for (int r = 1; r < READERS; r++) sum[0] += sum[r];
  return f32x4_sum(sum[0]);
}
