/* gemm.c - the only loops that matter for speed.
 *
 * One register tile for each kind of product, of 8 accumulators: 4 rows x 2 vectors, or 2 rows x 4 columns
 * of dot products, whose four sums are then joined without taking vectors apart. What is loaded also fits
 * into the 15 vector registers that V8 gives out; wider tiles spill. The edges run the same code with
 * fewer accumulators. A tile is inlined with constant sizes, so that the sums stay in registers.
 *
 * Two things that V8 does not do for itself are written out: pointers are advanced, so that no index is
 * multiplied in the inner loop, and the first product is taken out of the loop, where it starts the sum.
 *
 * Of what WebAssembly multiplies and adds at best on a Zen 5 (./build.sh bench limit), layers of 64 units
 * and more reach 0.86 to 0.94, of 16 units 0.80 to 0.84, of 2 to 4 units 0.2 to 0.5: there starting a tile is
 * most of the work.
 */
#include "kernels/gemm.h"

#include "base/simd.h"

enum { ROWS = 4, VECTORS = 2, FITS_FIRST_CACHE = 8192 /* floats */, MAX_STRIP = 1024 };

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

INLINE void tile_columns(float *c, strided a, const float *b, const float *bias, finish how, int32_t n,
                         int32_t k, int rows, int vectors) {
  f32x4 sum[ROWS][VECTORS];
  const float *x[ROWS];
  /* integers, for behind the last row of a panel a pointer would have left the matrix */
  uintptr_t at = (uintptr_t)b, step = (uintptr_t)n * sizeof *b, end = at + (uintptr_t)k * step;
  for (int r = 0; r < rows; r++) {
    x[r] = a.at + r * a.row;
    f32x4 first = f32x4_splat(*x[r]);
    for (int v = 0; v < vectors; v++) sum[r][v] = (bias ? bias[r] : 0.0f) + first * f32x4_load(b + v * LANES);
  }
  ONE_AT_A_TIME
  while ((at += step) < end)
    for (int r = 0; r < rows; r++) {
      f32x4 next = f32x4_splat(*(x[r] += a.step));
      for (int v = 0; v < vectors; v++) sum[r][v] += next * f32x4_load((const float *)at + v * LANES);
    }
  if (how == FINISH_RELU)
    for (int r = 0; r < rows; r++)
      for (int v = 0; v < vectors; v++) sum[r][v] = f32x4_positive(sum[r][v]);
  for (int r = 0; r < rows; r++)
    for (int v = 0; v < vectors; v++) f32x4_store(c + r * n + v * LANES, sum[r][v]);
}

/* rows of c over one panel of columns, which stays in the first cache; the last panel may be narrow, and its
 * last rows go one by one, which keeps the module small */
INLINE void panel(float *c, strided a, const float *b, const float *bias, finish how, int32_t m, int32_t n,
                  int32_t k, int vectors) {
  int32_t r = 0;
  for (; r + ROWS <= m; r += ROWS, a.at += ROWS * a.row)
    tile_columns(c + r * n, a, b, bias ? bias + r : bias, how, n, k, ROWS, vectors);
  int32_t rest = vectors == VECTORS ? m - r : 0;
  c += r * n;
  if (bias) bias += r;
  if (rest == 3) tile_columns(c, a, b, bias, how, n, k, 3, vectors);
  if (rest == 2) tile_columns(c, a, b, bias, how, n, k, 2, vectors);
  if (rest > 1) return;
  for (; r < m; r++, c += n, a.at += a.row) {
    tile_columns(c, a, b, bias, how, n, k, 1, vectors);
    if (bias) bias++;
  }
}

static void product(float *c, strided a, const float *b, const float *bias, finish how, int32_t m, int32_t n,
                    int32_t k) {
  int32_t s = 0;
  for (; s + VECTORS * LANES <= n; s += VECTORS * LANES) panel(c + s, a, b + s, bias, how, m, n, k, VECTORS);
  if (s < n) panel(c + s, a, b + s, bias, how, m, n, k, 1);
}

void gemm_nn(float *c, const float *a, const float *b, const float *bias, finish how, int32_t m, int32_t n,
             int32_t k) {
  product(c, (strided){a, k, 1}, b, bias, how, m, n, k);
}

/* Four columns of a wide matrix lie so far apart that each of their rows costs a line of the first cache,
 * and lines a power of two apart push each other out: so they are copied together, once for all of c's
 * columns. */
static void wide_tn(float *c, const float *a, const float *b, int32_t m, int32_t n, int32_t k) {
  float together[MAX_STRIP * ROWS];
  for (int32_t r = 0; r < m; r += ROWS) {
    for (int32_t p = 0; p < k; p++) f32x4_store(together + p * ROWS, f32x4_load(a + p * m + r));
    product(c + r * n, (strided){together, 1, ROWS}, b, 0, FINISH_NOT, ROWS, n, k);
  }
}

void gemm_tn(float *c, const float *a, const float *b, int32_t m, int32_t n, int32_t k) {
  if (m * k > FITS_FIRST_CACHE && k <= MAX_STRIP && m % ROWS == 0)
    wide_tn(c, a, b, m, n, k);
  else
    product(c, (strided){a, 1, m}, b, 0, FINISH_NOT, m, n, k);
}

/* rows x columns dot products over k samples; the sums of four columns are joined at once */
INLINE void tile_dots(float *c, const float *a, const float *b, int32_t n, int32_t k, int rows, int columns) {
  f32x4 sum[VECTORS][LANES];
  const float *x[VECTORS], *y[LANES], *end = a + k;
  for (int r = 0; r < rows; r++) x[r] = a + r * k;
  for (int j = 0; j < columns; j++) y[j] = b + j * k;
  for (int r = 0; r < rows; r++) {
    f32x4 first = f32x4_load(x[r]);
    for (int j = 0; j < columns; j++) sum[r][j] = 0.0f + first * f32x4_load(y[j]);
  }
  ONE_AT_A_TIME
  while ((x[0] += LANES) < end) {
    for (int r = 1; r < rows; r++) x[r] += LANES;
    for (int j = 0; j < columns; j++) y[j] += LANES;
    for (int r = 0; r < rows; r++) {
      f32x4 next = f32x4_load(x[r]);
      for (int j = 0; j < columns; j++) sum[r][j] += next * f32x4_load(y[j]);
    }
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

INLINE void tile_sums(float *c, const float *a, int32_t k, int rows) {
  f32x4 sum[LANES] = {{0}};
  ONE_AT_A_TIME
  for (const float *end = a + k; a < end; a += LANES)
    for (int r = 0; r < rows; r++) sum[r] += f32x4_load(a + r * k);
  if (rows == LANES)
    f32x4_store(c, f32x4_sums(sum[0], sum[1], sum[2], sum[3]));
  else
    *c = f32x4_sum(sum[0]);
}

void sum_rows(float *c, const float *a, int32_t m, int32_t k) {
  int32_t r = 0;
  for (; r + LANES <= m; r += LANES) tile_sums(c + r, a + r * k, k, LANES);
  for (; r < m; r++) tile_sums(c + r, a + r * k, k, 1);
}
