/* output.c - output functions over columns of samples, four samples at a time. */
#include "parts/output.h"

#include "kernels/vmath.h"

f32x4 softmax_largest(const float *y, int32_t outputs, int32_t stride) {
  f32x4 largest = f32x4_load(y);
  for (int32_t c = 1; c < outputs; c++) {
    f32x4 z = f32x4_load(y + c * stride);
    largest = f32x4_select(z > largest, z, largest);
  }
  return largest;
}

static void softmax_four(float *y, int32_t outputs, int32_t stride) {
  f32x4 largest = softmax_largest(y, outputs, stride), total = f32x4_splat(0.0f);
  for (int32_t c = 0; c < outputs; c++) {
    f32x4 e = vshare(f32x4_load(y + c * stride) - largest);
    total += e;
    f32x4_store(y + c * stride, e);
  }
  f32x4 inverse = 1.0f / total;
  for (int32_t c = 0; c < outputs; c++) f32x4_store(y + c * stride, f32x4_load(y + c * stride) * inverse);
}

static void sigmoid_four(float *y, int32_t outputs, int32_t stride) {
  for (int32_t c = 0; c < outputs; c++) f32x4_store(y + c * stride, vsigmoid(f32x4_load(y + c * stride)));
}

void output_four(output kind, float *y, int32_t outputs, int32_t stride) {
  if (kind == OUTPUT_SIGMOID) sigmoid_four(y, outputs, stride);
  if (kind == OUTPUT_SOFTMAX) softmax_four(y, outputs, stride);
}

void output_forward(output kind, float *y, int32_t outputs, int32_t columns) {
  for (int32_t s = 0; s < columns; s += LANES) output_four(kind, y + s, outputs, columns);
}

static void sigmoid_backward(float *d, const float *y, int32_t outputs, int32_t stride) {
  for (int32_t c = 0; c < outputs; c++) {
    f32x4 at = f32x4_load(y + c * stride);
    f32x4_store(d + c * stride, f32x4_load(d + c * stride) * at * (1.0f - at));
  }
}

static void softmax_backward(float *d, const float *y, int32_t outputs, int32_t stride) {
  f32x4 mean = f32x4_splat(0.0f);
  for (int32_t c = 0; c < outputs; c++) mean += f32x4_load(d + c * stride) * f32x4_load(y + c * stride);
  for (int32_t c = 0; c < outputs; c++) {
    f32x4 share = f32x4_load(d + c * stride) - mean;
    f32x4_store(d + c * stride, f32x4_load(y + c * stride) * share);
  }
}

void output_backward(output kind, float *d, const float *y, int32_t outputs, int32_t stride) {
  if (kind == OUTPUT_SIGMOID) sigmoid_backward(d, y, outputs, stride);
  if (kind == OUTPUT_SOFTMAX) softmax_backward(d, y, outputs, stride);
}
