/* dataset.c - memory and parts of a data set. */
#include "data/dataset.h"

#include <string.h>

#include "base/exact.h"
#include "base/rng.h"
#include "kernels/random.h"

static void plan_memory(dataset *d, arena *a) {
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
  plan_memory(d, &measure);
  if (!arena_open(&d->memory, measure.used)) return 0;
  arena take = d->memory;
  plan_memory(d, &take);
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

/* how the classes share in one part */
typedef struct division {
  int32_t all[MAX_CLASSES];   /* samples of a class */
  int32_t limit[MAX_CLASSES]; /* how many of them may go to the part */
  int32_t taken[MAX_CLASSES]; /* how many of them do */
  int32_t total;              /* sum of taken */
} division;

/* Of each class the first samples are taken first: the n-th of m has the place (n + 1/2) / m. Finds the
 * class whose next sample has the first place, or whose last taken one has the last; ties go by `rank`. */
static int32_t next_class(const division *v, const int32_t *rank, int is_adding) {
  int32_t best = -1;
  double best_place = 0;
  for (int32_t i = 0; i < MAX_CLASSES; i++) {
    int32_t c = rank[is_adding ? i : MAX_CLASSES - 1 - i];
    if (is_adding ? v->taken[c] >= v->limit[c] : v->taken[c] == 0) continue;
    double place = (v->taken[c] + (is_adding ? 0.5 : -0.5)) / v->all[c];
    if (best >= 0 && (is_adding ? place >= best_place : place <= best_place)) continue;
    best = c;
    best_place = place;
  }
  return best;
}

/* Rounds within each class, then until the sum is near the share of all samples. */
static void divide(division *v, float share, int32_t samples, const int32_t *rank) {
  double wanted = (double)samples * (double)share, near = samples > 20 ? samples / 40.0 : 0.5;
  for (int32_t c = 0; c < MAX_CLASSES; c++) {
    int32_t count = rounded(v->all[c], share);
    v->taken[c] = count < v->limit[c] ? count : v->limit[c];
    v->total += v->taken[c];
  }
  for (int32_t c; v->total > wanted + near && (c = next_class(v, rank, 0)) >= 0; v->total--) v->taken[c]--;
  for (int32_t c; v->total < wanted - near && (c = next_class(v, rank, 1)) >= 0; v->total++) v->taken[c]++;
}

/* rank[MAX_CLASSES] = the classes in the order of their first samples, then those without any */
static void rank_classes(const dataset *d, int32_t *rank) {
  int32_t count = 0, seen[MAX_CLASSES] = {0};
  for (int32_t i = 0; i < d->samples; i++) {
    int32_t c = stratum(d, d->order[i]);
    if (!seen[c]++) rank[count++] = c;
  }
  for (int32_t c = 0; c < MAX_CLASSES; c++)
    if (!seen[c]) rank[count++] = c;
}

int dataset_split(dataset *d, float train_share, float validation_share, uint32_t seed) {
  division train = {.total = 0}, validation = {.total = 0};
  int32_t rank[MAX_CLASSES], test[MAX_CLASSES];
  rng r = rng_start(seed, STREAM_SPLIT);
  random_order(&r, d->order, d->samples);
  rank_classes(d, rank);
  for (int32_t i = 0; i < d->samples; i++) train.all[stratum(d, i)]++;
  memcpy(train.limit, train.all, sizeof train.all);
  divide(&train, train_share, d->samples, rank);
  if (train.total == 0) return 0;
  memcpy(validation.all, train.all, sizeof train.all);
  for (int32_t c = 0; c < MAX_CLASSES; c++) validation.limit[c] = train.all[c] - train.taken[c];
  divide(&validation, validation_share, d->samples, rank);

  for (int32_t c = 0; c < MAX_CLASSES; c++) test[c] = validation.limit[c] - validation.taken[c];
  for (int32_t i = 0; i < d->samples; i++) {
    int32_t sample = d->order[i], c = stratum(d, sample);
    part which = train.taken[c]-- > 0 ? PART_TRAIN : test[c]-- > 0 ? PART_TEST : PART_VALIDATION;
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
