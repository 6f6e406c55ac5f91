/* dataset.c - memory and parts of a data set. */
#include "data/dataset.h"

#include <string.h>

#include "base/rng.h"
#include "kernels/random.h"

static void plan(dataset *d, arena *a) {
  size_t samples = (size_t)d->samples;
  d->points = arena_floats(a, samples * (size_t)d->features);
  if (d->classes > 0) {
    d->labels = arena_ints(a, samples);
  } else {
    d->targets = arena_floats(a, samples * (size_t)d->outputs);
  }
  d->parts = arena_ints(a, samples);
  d->order = arena_ints(a, samples);
}

int dataset_open(dataset *d, int32_t samples, int32_t features, int32_t classes, int32_t targets) {
  int32_t outputs = classes > 0 ? classes : targets;
  *d = (dataset){.samples = samples, .features = features, .classes = classes, .outputs = outputs};
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

static int32_t stratum(const dataset *d, int32_t sample) {
  return d->labels ? d->labels[sample] : 0;
}

static int32_t rounded(int32_t count, float share) {
  return (int32_t)((float)count * share + 0.5f);
}

int dataset_split(dataset *d, float train_share, float validation_share, uint32_t seed) {
  int32_t left[MAX_CLASSES][PART_COUNT] = {{0}}; /* samples that a part of a class still has to get */
  int32_t training = 0;
  for (int32_t i = 0; i < d->samples; i++) left[stratum(d, i)][PART_TEST]++;
  for (int32_t c = 0; c < MAX_CLASSES; c++) {
    int32_t count = left[c][PART_TEST], train = rounded(count, train_share);
    int32_t wanted = rounded(count, validation_share), validation = count - train;
    if (validation > wanted) validation = wanted; /* both shares may round up */
    left[c][PART_TRAIN] = train;
    left[c][PART_TEST] = count - train - validation;
    training += train;
  }
  if (training == 0) return 0;

  rng r = rng_start(seed, STREAM_SPLIT);
  random_order(&r, d->order, d->samples);
  for (int32_t i = 0; i < d->samples; i++) {
    int32_t sample = d->order[i], *of = left[stratum(d, sample)];
    part which = of[PART_TRAIN] > 0 ? PART_TRAIN : of[PART_TEST] > 0 ? PART_TEST : PART_VALIDATION;
    of[which]--;
    d->parts[sample] = (int32_t)which;
  }
  return 1;
}

int dataset_set_parts(dataset *d, const int32_t *parts) {
  int32_t training = 0;
  for (int32_t i = 0; i < d->samples; i++) training += parts[i] == PART_TRAIN;
  if (training == 0) return 0;
  memcpy(d->parts, parts, (size_t)d->samples * sizeof *parts);
  return 1;
}

int32_t dataset_count(const dataset *d, part which) {
  int32_t count = 0;
  for (int32_t i = 0; i < d->samples; i++) count += d->parts[i] == (int32_t)which;
  return count;
}
