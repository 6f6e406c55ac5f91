/* scaler.c - learning and using the scale, row by row as the rows lie in memory. */
#include "data/scaler.h"

void scaler_plan(scaler *s, arena *a) {
  s->middle = arena_take(a, (size_t)s->features, sizeof(double));
  s->width = arena_take(a, (size_t)s->features, sizeof(double));
}

static void standardise(scaler *s, const float *rows, int32_t width, int32_t count) {
  const float *at = rows;
  for (int32_t f = 0; f < s->features; f++) s->middle[f] = s->width[f] = 0.0;
  for (int32_t i = 0; i < count; i++, at += width)
    for (int32_t f = 0; f < s->features; f++) s->middle[f] += (double)at[f];
  /* of equal floats exactly that float, because 2^29 of them add without rounding */
  for (int32_t f = 0; f < s->features; f++) s->middle[f] /= count;
  for (int32_t i = 0; i < count; i++, rows += width)
    for (int32_t f = 0; f < s->features; f++) {
      double d = (double)rows[f] - s->middle[f];
      s->width[f] += d * d;
    }
  for (int32_t f = 0; f < s->features; f++) s->width[f] = __builtin_sqrt(s->width[f] / count);
}

static void min_max(scaler *s, const float *rows, int32_t width, int32_t count) {
  for (int32_t f = 0; f < s->features; f++) s->middle[f] = s->width[f] = (double)rows[f];
  for (int32_t i = 0; i < count; i++, rows += width)
    for (int32_t f = 0; f < s->features; f++) {
      double x = (double)rows[f];
      if (x < s->middle[f]) s->middle[f] = x;
      if (x > s->width[f]) s->width[f] = x;
    }
  for (int32_t f = 0; f < s->features; f++) s->width[f] -= s->middle[f];
}

void scaler_fit(scaler *s, const float *rows, int32_t width, int32_t count) {
  if (s->kind == SCALER_STANDARDISE) standardise(s, rows, width, count);
  if (s->kind == SCALER_MIN_MAX) min_max(s, rows, width, count);
  for (int32_t f = 0; f < s->features && s->kind != SCALER_NONE; f++)
    if (!(s->width[f] < __builtin_inf())) s->width[f] = 0.0;
}

void scaler_apply(const scaler *s, float *rows, int32_t width, int32_t count) {
  if (s->kind == SCALER_NONE) return;
  for (int32_t i = 0; i < count; i++, rows += width)
    for (int32_t f = 0; f < s->features; f++)
      rows[f] = s->width[f] > 0.0 ? (float)(((double)rows[f] - s->middle[f]) / s->width[f]) : 0.0f;
}
