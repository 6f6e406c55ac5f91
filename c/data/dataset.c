/* dataset.c - memory and parts of a data set. */
#include "data/dataset.h"

#include "base/rng.h"
#include "kernels/random.h"

static void plan(dataset *d, arena *a) {
  size_t samples = (size_t)d->samples;
  d->points = arena_floats(a, samples * (size_t)d->features);
  d->labels = arena_ints(a, samples);
  d->parts = arena_ints(a, samples);
  d->order = arena_ints(a, samples);
}

int dataset_open(dataset *d, int32_t samples, int32_t features, int32_t classes) {
  *d = (dataset){.samples = samples, .features = features, .classes = classes};
  arena measure = {0};
  plan(d, &measure);
  if (!arena_open(&d->memory, measure.used)) return 0;
  arena take = d->memory;
  plan(d, &take);
  return 1;
}

void dataset_close(dataset *d) {
  arena_close(&d->memory);
}

int dataset_split(dataset *d, float train_share, uint32_t seed) {
  int32_t left[MAX_CLASSES] = {0}; /* training samples each class still has to get */
  for (int32_t i = 0; i < d->samples; i++) left[d->labels[i]]++;
  int32_t training = 0;
  for (int32_t c = 0; c < d->classes; c++) {
    left[c] = (int32_t)((float)left[c] * train_share + 0.5f);
    training += left[c];
  }
  if (training == 0) return 0;

  rng r = rng_start(seed, STREAM_SPLIT);
  random_order(&r, d->order, d->samples);
  for (int32_t i = 0; i < d->samples; i++) {
    int32_t sample = d->order[i];
    d->parts[sample] = left[d->labels[sample]]-- > 0 ? PART_TRAIN : PART_TEST;
  }
  return 1;
}

int32_t dataset_count(const dataset *d, part which) {
  int32_t count = 0;
  for (int32_t i = 0; i < d->samples; i++) count += d->parts[i] == (int32_t)which;
  return count;
}
