/* samples.c - gathering rows into columns. */
#include "train/samples.h"

#include <string.h>

#include "base/simd.h"

void samples_plan(sample_set *s, const dataset *d, part which, int32_t features, int32_t targets, arena *a) {
  *s = (sample_set){dataset_count(d, which), features, targets, padded(features + targets), NULL};
  s->rows = arena_floats(a, (size_t)s->count * (size_t)s->width);
}

/* what the output layer is to answer for sample i; the row holds zeros so far */
static void put_targets(float *targets, int32_t units, const dataset *d, int32_t i) {
  if (d->classes == 0)
    memcpy(targets, d->targets + (size_t)i * (size_t)units, (size_t)units * sizeof(float));
  else if (units == 1)
    targets[0] = (float)d->labels[i];
  else
    targets[d->labels[i]] = 1.0f;
}

void samples_copy(sample_set *s, const dataset *d, part which, const inputs *in) {
  float *row = s->rows;
  for (int32_t i = 0; i < d->samples; i++) {
    if (d->parts[i] != (int32_t)which) continue;
    inputs_map(in, row, s->width, d->points + (size_t)i * (size_t)in->raw, 1);
    put_targets(row + s->features, s->targets, d, i);
    row += s->width;
  }
}

void block_plan(block *b, const sample_set *s, int32_t columns, arena *a) {
  b->inputs = arena_floats(a, (size_t)s->width * (size_t)columns);
}

/* The four rows become columns, four values at a time. Writing them one by one, each into a line of its own,
 * took a tenth of a step where there are many features. */
static void transpose(float *columns, const float *const row[LANES], int32_t width, int32_t stride) {
  for (int32_t f = 0; f < width; f += LANES, columns += LANES * stride) {
    f32x4 a = f32x4_load(row[0] + f), b = f32x4_load(row[1] + f);
    f32x4 c = f32x4_load(row[2] + f), d = f32x4_load(row[3] + f);
    f32x4 ab = __builtin_shufflevector(a, b, 0, 4, 1, 5), cd = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    f32x4_store(columns, __builtin_shufflevector(ab, cd, 0, 1, 4, 5));
    f32x4_store(columns + stride, __builtin_shufflevector(ab, cd, 2, 3, 6, 7));
    ab = __builtin_shufflevector(a, b, 2, 6, 3, 7), cd = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    f32x4_store(columns + 2 * stride, __builtin_shufflevector(ab, cd, 0, 1, 4, 5));
    f32x4_store(columns + 3 * stride, __builtin_shufflevector(ab, cd, 2, 3, 6, 7));
  }
}

void rows_to_columns(float *columns, const float *rows, int32_t width, const int32_t *order, int32_t count) {
  int32_t stride = padded(count);
  for (int32_t j = 0; j < count; j += LANES) {
    const float *row[LANES];
    for (int32_t i = 0; i < LANES; i++) {
      int32_t sample = j + i < count ? j + i : j;
      row[i] = rows + (size_t)(order ? order[sample] : sample) * (size_t)width;
    }
    transpose(columns + j, row, width, stride);
  }
}

void block_gather(block *b, const sample_set *s, const int32_t *order, int32_t first, int32_t count) {
  const float *rows = order ? s->rows : s->rows + (size_t)first * (size_t)s->width;
  rows_to_columns(b->inputs, rows, s->width, order ? order + first : order, count);
  b->targets = b->inputs + s->features * padded(count);
}
