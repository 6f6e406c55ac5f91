/* samples.c - gathering rows into columns. */
#include "network/samples.h"

#include <string.h>

#include "base/simd.h"

void samples_plan(sample_set *s, const dataset *d, part which, int32_t features, int32_t targets, arena *a) {
  *s = (sample_set){.count = dataset_count(d, which), .features = features, .targets = targets};
  size_t count = (size_t)s->count;
  s->rows = arena_floats(a, count * (size_t)features);
  s->labels = d->classes > 0 ? arena_ints(a, count) : NULL;
  s->wanted = d->classes > 0 ? NULL : arena_floats(a, count * (size_t)targets);
}

void samples_copy(sample_set *s, const dataset *d, part which, const inputs *in) {
  size_t features = (size_t)s->features, targets = (size_t)s->targets;
  int32_t to = 0;
  for (int32_t i = 0; i < d->samples; i++) {
    if (d->parts[i] != (int32_t)which) continue;
    inputs_map(in, s->rows + (size_t)to * features, d->points + (size_t)i * (size_t)in->raw, 1);
    if (s->labels) s->labels[to] = d->labels[i];
    if (s->wanted)
      memcpy(s->wanted + (size_t)to * targets, d->targets + (size_t)i * targets, targets * sizeof(float));
    to++;
  }
}

void block_plan(block *b, const sample_set *s, int32_t columns, arena *a) {
  b->inputs = arena_floats(a, (size_t)s->features * (size_t)columns);
  b->targets = arena_floats(a, (size_t)s->targets * (size_t)columns);
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

/* the targets of class `label` in column j */
static void put_label(float *targets, int32_t units, int32_t stride, int32_t j, int32_t label) {
  if (units == 1)
    targets[j] = (float)label;
  else
    targets[label * stride + j] = 1.0f;
}

void block_gather(block *b, const sample_set *s, const int32_t *order, int32_t first, int32_t count) {
  const int32_t *chosen = order ? order + first : NULL;
  size_t start = order ? 0 : (size_t)first;
  rows_to_columns(b->inputs, s->rows + start * (size_t)s->features, s->features, chosen, count);
  if (s->wanted) {
    rows_to_columns(b->targets, s->wanted + start * (size_t)s->targets, s->targets, chosen, count);
    return;
  }
  int32_t stride = padded(count);
  memset(b->targets, 0, (size_t)(s->targets * stride) * sizeof(float));
  for (int32_t j = 0; j < count; j++)
    put_label(b->targets, s->targets, stride, j, s->labels[order ? order[first + j] : first + j]);
}
