/* gemm.c - the only loops that matter for speed.
 *
 * One register tile for each kind of product, of 8 accumulators: 4 rows x 2 vectors, or 2 rows x 4 columns
 * of dot products, whose four sums are then joined without taking vectors apart. The edges run the same code
 * with fewer of them. A tile is inlined with constant sizes, so that the accumulators stay in registers.
 */
#include "kernels/gemm.h"

#include "base/simd.h"

enum { ROWS = 4, VECTORS = 2 };

#define INLINE static inline __attribute__((always_inline))

/* Unrolling the loop over k makes V8 hoist its loads and spill the sums. */
#ifdef __clang__
#define ONE_AT_A_TIME _Pragma("clang loop unroll(disable)")
#else
#define ONE_AT_A_TIME
#endif

/* a seen as [rows][k] with any strides, which makes nn and tn one */
typedef struct strided {
  const float *at;
  int32_t row, step;
} strided;

INLINE void tile_columns(float *c, strided a, const float *b, const float *bias, int32_t n, int32_t k,
                         int rows, int vectors) {
  f32x4 sum[ROWS][VECTORS];
  for (int r = 0; r < rows; r++)
    for (int v = 0; v < vectors; v++) sum[r][v] = f32x4_splat(bias ? bias[r] : 0.0f);
  ONE_AT_A_TIME
  for (int32_t p = 0; p < k; p++)
    for (int r = 0; r < rows; r++) {
      f32x4 x = f32x4_splat(a.at[r * a.row + p * a.step]);
      for (int v = 0; v < vectors; v++) sum[r][v] += x * f32x4_load(b + p * n + v * LANES);
    }
  for (int r = 0; r < rows; r++)
    for (int v = 0; v < vectors; v++) f32x4_store(c + r * n + v * LANES, sum[r][v]);
}

/* all rows of c over one panel of columns, which stays in the first cache */
INLINE void panel(float *c, strided a, const float *b, const float *bias, int32_t m, int32_t n, int32_t k,
                  int vectors) {
  int32_t r = 0;
  for (; r + ROWS <= m; r += ROWS, a.at += ROWS * a.row)
    tile_columns(c + r * n, a, b, bias ? bias + r : bias, n, k, ROWS, vectors);
  for (; r < m; r++, a.at += a.row) tile_columns(c + r * n, a, b, bias ? bias + r : bias, n, k, 1, vectors);
}

static void product(float *c, strided a, const float *b, const float *bias, int32_t m, int32_t n, int32_t k) {
  int32_t s = 0;
  for (; s + VECTORS * LANES <= n; s += VECTORS * LANES) panel(c + s, a, b + s, bias, m, n, k, VECTORS);
  if (s < n) panel(c + s, a, b + s, bias, m, n, k, 1);
}

void gemm_nn(float *c, const float *a, const float *b, const float *bias, int32_t m, int32_t n, int32_t k) {
  product(c, (strided){a, k, 1}, b, bias, m, n, k);
}

void gemm_tn(float *c, const float *a, const float *b, int32_t m, int32_t n, int32_t k) {
  product(c, (strided){a, 1, m}, b, 0, m, n, k);
}

/* rows x columns dot products over k samples; the sums of four columns are joined at once */
INLINE void tile_dots(float *c, const float *a, const float *b, int32_t n, int32_t k, int rows, int columns) {
  f32x4 sum[VECTORS][LANES] = {{{0}}};
  ONE_AT_A_TIME
  for (int32_t p = 0; p < k; p += LANES)
    for (int r = 0; r < rows; r++) {
      f32x4 x = f32x4_load(a + r * k + p);
      for (int j = 0; j < columns; j++) sum[r][j] += x * f32x4_load(b + j * k + p);
    }
  for (int r = 0; r < rows; r++)
    if (columns == LANES)
      f32x4_store(c + r * n, f32x4_sums(sum[r][0], sum[r][1], sum[r][2], sum[r][3]));
    else
      for (int j = 0; j < columns; j++) c[r * n + j] = f32x4_sum(sum[r][j]);
}

INLINE void dot_rows(float *c, const float *a, const float *b, int32_t n, int32_t k, int rows) {
  int32_t j = 0;
  for (; j + LANES <= n; j += LANES) tile_dots(c + j, a, b + j * k, n, k, rows, LANES);
  for (; j + VECTORS <= n; j += VECTORS) tile_dots(c + j, a, b + j * k, n, k, rows, VECTORS);
  if (j < n) tile_dots(c + j, a, b + j * k, n, k, rows, 1);
}

void gemm_nt(float *c, const float *a, const float *b, int32_t m, int32_t n, int32_t k) {
  int32_t r = 0;
  for (; r + VECTORS <= m; r += VECTORS) dot_rows(c + r * n, a + r * k, b, n, k, VECTORS);
  if (r < m) dot_rows(c + r * n, a + r * k, b, n, k, 1);
}
