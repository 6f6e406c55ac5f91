/* gemm.h - matrix products of the batch-contiguous layout.
 *
 * All matrices are row by row without gaps. A "sample" dimension must be a multiple of 4 (base/simd.h:
 * padded()). Suffixes as in BLAS: n as it lies, t transposed. No argument may overlap another.
 */
#ifndef KASANE_GEMM_H
#define KASANE_GEMM_H

#include <stdint.h>

/* What happens to the elements before they are stored, while they lie in registers: nothing, or negative ones
 * become 0, which saves ReLU a pass of its own. */
typedef enum finish { FINISH_NOT, FINISH_RELU } finish;

/* forward: c[m][n] = bias[m] + a[m][k] b[k][n]; n samples; bias may be NULL for zeros.
 * Each element adds its k products in ascending order, so the result is bit for bit that of the plain triple
 * loop. */
void gemm_nn(float *c, const float *a, const float *b, const float *bias, finish how, int32_t m, int32_t n,
             int32_t k);

/* backward to the inputs: c[m][n] = a[k][m]^T b[k][n]; n samples; order of sums as in gemm_nn */
void gemm_tn(float *c, const float *a, const float *b, int32_t m, int32_t n, int32_t k);

/* gradient of the weights: c[m][n] = a[m][k] b[n][k]^T; k samples.
 * Each element is four sums, by sample index modulo 4 and in ascending order, joined by f32x4_sum(). */
void gemm_nt(float *c, const float *a, const float *b, int32_t m, int32_t n, int32_t k);

/* gradient of the biases: c[m] = the sum of each row of a[m][k]; order of sums as in gemm_nt */
void sum_rows(float *c, const float *a, int32_t m, int32_t k);

#endif
