/* generate.c - assigns each sample its class and rank. */
#include "data/generate.h"

#include "data/draw.h"

/* A share of the samples that leaves at least one to each of two classes. */
static double share_of_first(int32_t samples, double share) {
  int32_t first = (int32_t)((double)samples * share + 0.5);
  if (first == 0) return 1.0 / samples;
  return first == samples ? 1.0 - 1.0 / samples : share;
}

/* Sample i of two classes, of which the first is to have the given share: among the first n samples it has
 * that share of n, rounded, so at 0.5 the classes alternate. */
static wanted assigned_of_two(int32_t i, int32_t samples, double share) {
  int32_t before = (int32_t)((double)i * share + 0.5);
  int32_t after = (int32_t)((double)(i + 1) * share + 0.5);
  int32_t first = (int32_t)((double)samples * share + 0.5);
  if (after > before) return (wanted){.index = i, .label = 0, .classes = 2, .rank = before, .count = first};
  return (wanted){.index = i, .label = 1, .classes = 2, .rank = i - before, .count = samples - first};
}

static wanted assigned(int32_t i, int32_t samples, int32_t classes) {
  int32_t label = i % classes, count = (samples - label + classes - 1) / classes;
  return (wanted){.index = i, .label = label, .classes = classes, .rank = i / classes, .count = count};
}

static sample place(const dataset *d, int32_t i) {
  return (sample){d->points + (size_t)i * (size_t)d->features, d->labels ? d->labels + i : NULL,
                  d->targets ? d->targets + i : NULL};
}

void generate(generator kind, dataset *d, float noise, double balance, uint32_t seed) {
  static void (*const draw[])(wanted, rng *, sample) = {
#define X(NAME, name, ...) draw_##name,
      DATASETS(X)
#undef X
  };
  rng r = rng_start(seed, STREAM_DATA);
  double share = share_of_first(d->samples, balance);
  for (int32_t i = 0; i < d->samples; i++) {
    wanted w = d->classes == 2 ? assigned_of_two(i, d->samples, share)
                               : assigned(i, d->samples, d->classes > 0 ? d->classes : 1);
    w.noise = noise;
    if (d->labels) d->labels[i] = w.label;
    draw[kind](w, &r, place(d, i));
  }
}

void generate_curve(dataset *d, const float *values, int32_t count, float noise, uint32_t seed) {
  rng r = rng_start(seed, STREAM_DATA);
  for (int32_t i = 0; i < d->samples; i++) {
    wanted w = assigned(i, d->samples, 1);
    w.noise = noise;
    sample out = place(d, i);
    float at = (draw_x(w, &r, out) + 1.0f) * 0.5f * (float)(count - 1);
    int32_t left = at < (float)(count - 2) ? (int32_t)at : count - 2;
    float share = at - (float)left;
    draw_target(w, &r, out, values[left] * (1.0f - share) + values[left + 1] * share);
  }
}
