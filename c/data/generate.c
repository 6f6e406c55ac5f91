/* generate.c - one small function for each data set: sample i of a class -> a point. */
#include "data/generate.h"

#include "base/rng.h"
#include "kernels/random.h"
#include "kernels/vmath.h"

#define TURN 6.2831853f

typedef struct point {
  float x, y;
} point;

/* Which point is wanted: the `rank`-th of `count` in class `label` of `classes`. */
typedef struct wanted {
  int32_t label, classes, rank, count;
} wanted;

static point polar(float radius, float angle) {
  return (point){radius * vcos1(angle), radius * vsin1(angle)};
}

static point displaced(point p, float sigma, rng *r) {
  float dx = sigma * random_normal(r);
  float dy = sigma * random_normal(r);
  return (point){p.x + dx, p.y + dy};
}

static point spiral(wanted w, float noise, rng *r) {
  float radius = 0.08f + 0.9f * ((float)w.rank + 0.5f) / (float)w.count;
  float angle = 4.3f * radius + TURN * (float)w.label / (float)w.classes;
  return displaced(polar(radius, angle), noise * radius, r);
}

static point circle(wanted w, float noise, rng *r) {
  /* the root spreads the points evenly over the area */
  float radius = w.label == 0 ? 0.5f * __builtin_sqrtf(rng_uniform(r)) : random_between(r, 0.7f, 1.0f);
  return displaced(polar(radius, TURN * rng_uniform(r)), noise, r);
}

static point xor
    (wanted w, float noise, rng *r) {
      float x = random_between(r, 0.06f, 0.95f), y = random_between(r, 0.06f, 0.95f);
      int left = (w.rank & 1) != 0, below = left != (w.label == 1);
      return displaced((point){left ? -x : x, below ? -y : y}, noise, r);
    }

    static point gaussian(wanted w, float noise, rng *r) {
  float middle = w.label == 0 ? -0.45f : 0.45f;
  return displaced((point){middle, middle}, 0.12f + noise, r);
}

int32_t generator_fewest_classes(generator kind) {
  static const int32_t fewest[] = {
#define X(NAME, name, few, most) few,
      DATASETS(X)
#undef X
  };
  return fewest[kind];
}

int32_t generator_most_classes(generator kind) {
  static const int32_t most[] = {
#define X(NAME, name, few, many) many,
      DATASETS(X)
#undef X
  };
  return most[kind];
}

void generate(generator kind, dataset *d, float noise, uint32_t seed) {
  static point (*const draw[])(wanted, float, rng *) = {
#define X(NAME, name, fewest, most) name,
      DATASETS(X)
#undef X
  };
  rng r = rng_start(seed, STREAM_DATA);
  for (int32_t i = 0; i < d->samples; i++) {
    int32_t label = i % d->classes;
    wanted w = {label, d->classes, i / d->classes, (d->samples - label + d->classes - 1) / d->classes};
    point p = draw[kind](w, noise, &r);
    d->points[2 * i] = p.x;
    d->points[2 * i + 1] = p.y;
    d->labels[i] = label;
  }
}
