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

/* The four rows become columns, four values at a time: writing them one by one, each into a line of its own,
 * took a tenth of a step where there are many features. */
static void turn(float *columns, const float *const row[LANES], int32_t features, int32_t stride) {
  int32_t f = 0;
  for (; f + LANES <= features; f += LANES, columns += LANES * stride) {
    f32x4 a = f32x4_load(row[0] + f), b = f32x4_load(row[1] + f);
    f32x4 c = f32x4_load(row[2] + f), d = f32x4_load(row[3] + f);
    f32x4 ab = __builtin_shufflevector(a, b, 0, 4, 1, 5), cd = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    f32x4_store(columns, __builtin_shufflevector(ab, cd, 0, 1, 4, 5));
    f32x4_store(columns + stride, __builtin_shufflevector(ab, cd, 2, 3, 6, 7));
    ab = __builtin_shufflevector(a, b, 2, 6, 3, 7), cd = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    f32x4_store(columns + 2 * stride, __builtin_shufflevector(ab, cd, 0, 1, 4, 5));
    f32x4_store(columns + 3 * stride, __builtin_shufflevector(ab, cd, 2, 3, 6, 7));
  }
  for (; f < features; f++, columns += stride)
    f32x4_store(columns, (f32x4){row[0][f], row[1][f], row[2][f], row[3][f]});
}

void rows_to_columns(float *columns, const float *rows, int32_t features, const int32_t *order,
                     int32_t count) {
  int32_t stride = padded(count);
  for (int32_t j = 0; j < count; j += LANES) {
    const float *row[LANES];
    for (int32_t i = 0; i < LANES; i++) {
      int32_t sample = j + i < count ? j + i : j;
      row[i] = rows + (size_t)(order ? order[sample] : sample) * (size_t)features;
    }
    turn(columns + j, row, features, stride);
  }
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
  for (int32_t i = 0; i < s->targets * stride; i += LANES) f32x4_store(b->targets + i, f32x4_splat(0.0f));
  for (int32_t j = 0; j < count; j++)
    put_label(b->targets, s->targets, stride, j, s->labels[order ? order[first + j] : first + j]);
}
