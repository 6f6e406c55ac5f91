/* loss.c - losses over columns of samples, four samples at a time. */
#include "parts/loss.h"

#include "kernels/vmath.h"
#include "parts/loss_columns.h"

static f32x4 softmax_cross_entropy(const columns *at) {
  f32x4 largest = softmax_largest(at->y, at->outputs, at->stride);
  f32x4 weight = f32x4_splat(0.0f), chosen = weight, total = weight;
  for (int32_t c = 0; c < at->outputs; c++) {
    f32x4 t = row(at->t, at, c), z = row(at->y, at, c) - largest, e = vshare(z);
    weight += t;
    chosen += t * z;
    total += e;
    f32x4_store(at->y + c * at->stride, e);
  }
  f32x4 inverse = 1.0f / total;
  for (int32_t c = 0; c < at->outputs; c++) {
    f32x4 y = row(at->y, at, c) * inverse;
    f32x4_store(at->y + c * at->stride, y);
    keep(at, c, y * weight - row(at->t, at, c));
  }
  return weight * vlog(total) - chosen;
}

/* scale * sum e^2, with derivative 2 scale e */
static f32x4 squares(const columns *at, float scale) {
  f32x4 sum = f32x4_splat(0.0f);
  for (int32_t c = 0; c < at->outputs; c++) {
    f32x4 error = row(at->y, at, c) - row(at->t, at, c);
    sum += error * error;
    keep(at, c, 2.0f * scale * error);
  }
  return scale * sum;
}

static f32x4 sum_of_squares(const columns *at) {
  return squares(at, 0.5f);
}

static f32x4 mean_squared_error(const columns *at) {
  return squares(at, 1.0f / (float)at->outputs);
}

output loss_natural_output(loss kind) {
  static const output natural[] = {
#define X(NAME, name, function, any) OUTPUT_##function,
      LOSSES(X)
#undef X
  };
  return natural[kind];
}

int loss_allows(loss kind, output function) {
  static const unsigned char allows_any[] = {
#define X(NAME, name, natural, any) any,
      LOSSES(X)
#undef X
  };
  return allows_any[kind] || function == loss_natural_output(kind);
}

int loss_needs_classes(loss kind) {
  return kind == LOSS_SOFTMAX_CROSS_ENTROPY || kind == LOSS_BINARY_CROSS_ENTROPY || kind == LOSS_HINGE;
}

/* Losses of four samples; afterwards y are outputs and d is dLoss/dz. The cross-entropies do the output
 * function themselves, because their derivative by z is simple and the one by y is not. */
static f32x4 measure(loss kind, output function, const columns *at) {
  int fused = kind == LOSS_SOFTMAX_CROSS_ENTROPY || kind == LOSS_BINARY_CROSS_ENTROPY;
  int has_function = !fused && function != OUTPUT_IDENTITY;
  if (has_function) output_four(function, at->y, at->outputs, at->stride);
  f32x4 losses = f32x4_splat(0.0f);
  switch (kind) {
#define X(NAME, name, natural, any)                                                                          \
  case LOSS_##NAME: losses = name(at); break;
    LOSSES(X)
#undef X
  case LOSS_COUNT: break;
  }
  if (has_function && at->d) output_backward(function, at->d, at->y, at->outputs, at->stride);
  return losses;
}

float loss_forward(loss kind, output function, float *y, float *d, const float *targets, int32_t outputs,
                   int32_t n, int32_t count) {
  f32x4 sum = f32x4_splat(0.0f), zero = sum;
  float share = 1.0f / (float)count;
  for (int32_t s = 0; s < n; s += LANES) {
    columns at = {y + s, d ? d + s : d, targets + s, outputs, n};
    f32x4 losses = measure(kind, function, &at);
    i32x4 counts = (i32x4){s, s + 1, s + 2, s + 3} < count;
    sum += f32x4_select(counts, losses, zero);
    for (int32_t c = 0; d && c < outputs; c++)
      f32x4_store(at.d + c * n, f32x4_select(counts, row(at.d, &at, c) * share, zero));
  }
  return f32x4_sum(sum);
}
