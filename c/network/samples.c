/* samples.c - copying rows in, gathering columns out. */
#include "network/samples.h"

#include <string.h>

#include "base/simd.h"

void samples_plan(sample_set *s, const dataset *d, part which, arena *a) {
  *s = (sample_set){.count = dataset_count(d, which), .features = d->features, .classes = d->classes};
  s->rows = arena_floats(a, (size_t)s->count * (size_t)s->features);
  s->labels = arena_ints(a, (size_t)s->count);
}

void samples_copy(sample_set *s, const dataset *d, part which) {
  size_t row_bytes = (size_t)s->features * sizeof(float);
  float *row = s->rows;
  int32_t *label = s->labels;
  for (int32_t i = 0; i < d->samples; i++) {
    if (d->parts[i] != (int32_t)which) continue;
    memcpy(row, d->points + (size_t)i * (size_t)d->features, row_bytes);
    row += s->features;
    *label++ = d->labels[i];
  }
}

void block_plan(block *b, const sample_set *s, int32_t columns, arena *a) {
  b->inputs = arena_floats(a, (size_t)s->features * (size_t)columns);
  b->targets = arena_floats(a, (size_t)s->classes * (size_t)columns);
}

void rows_to_columns(float *columns, const float *rows, int32_t features, const int32_t *order,
                     int32_t count) {
  int32_t stride = padded(count);
  for (int32_t j = 0; j < count; j++) {
    const float *row = rows + (size_t)(order ? order[j] : j) * (size_t)features;
    for (int32_t f = 0; f < features; f++) columns[f * stride + j] = row[f];
  }
  for (int32_t j = count; j < stride; j++)
    for (int32_t f = 0; f < features; f++) columns[f * stride + j] = 0.0f;
}

void block_gather(block *b, const sample_set *s, const int32_t *order, int32_t first, int32_t count) {
  int32_t stride = padded(count);
  size_t start = order ? 0 : (size_t)first * (size_t)s->features;
  rows_to_columns(b->inputs, s->rows + start, s->features, order ? order + first : NULL, count);
  memset(b->targets, 0, (size_t)(s->classes * stride) * sizeof(float));
  for (int32_t j = 0; j < count; j++) {
    int32_t sample = order ? order[first + j] : first + j;
    b->targets[s->labels[sample] * stride + j] = 1.0f;
  }
}
