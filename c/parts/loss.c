/* loss.c - losses over columns of samples, four samples at a time. */
#include "parts/loss.h"

#include "base/simd.h"
#include "kernels/vmath.h"

/* four samples: column s of y, t and d; rows are `stride` apart; d may be NULL */
typedef struct columns {
  float *y, *d;
  const float *t;
  int32_t outputs, stride;
  f32x4 share; /* 1/count for a sample that counts, 0 for padding */
} columns;

static f32x4 largest(const float *y, int32_t outputs, int32_t stride) {
  f32x4 most = f32x4_load(y);
  for (int32_t c = 1; c < outputs; c++) {
    f32x4 z = f32x4_load(y + c * stride);
    most = f32x4_select(z > most, z, most);
  }
  return most;
}

static void softmax(float *y, f32x4 most, f32x4 *total, int32_t outputs, int32_t stride) {
  *total = f32x4_splat(0.0f);
  for (int32_t c = 0; c < outputs; c++) {
    f32x4 e = vexp(f32x4_load(y + c * stride) - most);
    *total += e;
    f32x4_store(y + c * stride, e);
  }
  f32x4 inverse = 1.0f / *total;
  for (int32_t c = 0; c < outputs; c++) f32x4_store(y + c * stride, f32x4_load(y + c * stride) * inverse);
}

static f32x4 softmax_cross_entropy(columns at) {
  f32x4 most = largest(at.y, at.outputs, at.stride), total;
  f32x4 weight = f32x4_splat(0.0f), chosen = f32x4_splat(0.0f);
  for (int32_t c = 0; c < at.outputs; c++) {
    f32x4 t = f32x4_load(at.t + c * at.stride);
    weight += t;
    chosen += t * (f32x4_load(at.y + c * at.stride) - most);
  }
  softmax(at.y, most, &total, at.outputs, at.stride);
  for (int32_t c = 0; at.d && c < at.outputs; c++) {
    f32x4 y = f32x4_load(at.y + c * at.stride), t = f32x4_load(at.t + c * at.stride);
    f32x4_store(at.d + c * at.stride, (y * weight - t) * at.share);
  }
  return weight * vlog(total) - chosen;
}

static f32x4 sum_of_squares(columns at) {
  f32x4 squares = f32x4_splat(0.0f);
  for (int32_t c = 0; c < at.outputs; c++) {
    f32x4 error = f32x4_load(at.y + c * at.stride) - f32x4_load(at.t + c * at.stride);
    squares += error * error;
    if (at.d) f32x4_store(at.d + c * at.stride, error * at.share);
  }
  return 0.5f * squares;
}

void loss_output(loss kind, float *y, int32_t outputs, int32_t n) {
  f32x4 total;
  if (kind != LOSS_SOFTMAX_CROSS_ENTROPY) return;
  for (int32_t s = 0; s < n; s += LANES) softmax(y + s, largest(y + s, outputs, n), &total, outputs, n);
}

float loss_forward(loss kind, float *y, float *d, const float *targets, int32_t outputs, int32_t n,
                   int32_t count) {
  f32x4 sum = f32x4_splat(0.0f), zero = sum, share = f32x4_splat(1.0f / (float)count);
  for (int32_t s = 0; s < n; s += LANES) {
    i32x4 counts = (i32x4){s, s + 1, s + 2, s + 3} < count;
    columns at = {y + s, d ? d + s : d, targets + s, outputs, n, f32x4_select(counts, share, zero)};
    f32x4 losses = zero;
    switch (kind) {
#define X(NAME, name)                                                                                        \
  case LOSS_##NAME:                                                                                          \
    losses = name(at);                                                                                       \
    break;
      LOSSES(X)
#undef X
    case LOSS_COUNT:
      break;
    }
    sum += f32x4_select(counts, losses, zero);
  }
  return f32x4_sum(sum);
}
