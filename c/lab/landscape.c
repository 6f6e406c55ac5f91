/* landscape.c - planes and what is measured on them. */
#include "lab/landscape.h"

#include <string.h>

#include "kernels/random.h"
#include "lab/principal.h"
#include "train/evaluate.h"

/* ---- memory ---- */

static void plan_memory(landscape *l, const trainer *t, arena *a) {
  size_t parameters = (size_t)l->parameters;
  l->centre = arena_floats(a, (size_t)trainer_padded_count(t));
  l->point = arena_floats(a, (size_t)trainer_padded_count(t));
  for (int k = 0; k < 2; k++) l->direction[k] = arena_take(a, parameters, sizeof(double));
  l->coordinates = arena_take(a, 2 * (size_t)l->snapshots, sizeof(double));
}

int landscape_open(landscape *l, const trainer *t, int32_t snapshots) {
  *l = (landscape){.parameters = t->plan.net.parameters, .snapshots = snapshots};
  arena measure = {0};
  plan_memory(l, t, &measure);
  if (!arena_open(&l->memory, measure.used)) return 0;
  arena take = l->memory;
  plan_memory(l, t, &take);
  memcpy(l->centre, t->parameters, (size_t)l->parameters * sizeof(float));
  return 1;
}

void landscape_close(landscape *l) {
  arena_close(&l->memory);
}

/* ---- directions ---- */

/* d[n] becomes random and as long as w[n] */
static void draw_row(double *d, const float *w, int32_t n, rng *r) {
  double length = 0, wanted = 0;
  for (int32_t i = 0; i < n; i++) {
    d[i] = (double)random_normal(r);
    length += d[i] * d[i];
    wanted += (double)w[i] * (double)w[i];
  }
  double scale = length > 0 ? __builtin_sqrt(wanted / length) : 0;
  for (int32_t i = 0; i < n; i++) d[i] *= scale;
}

void landscape_random(landscape *l, const network *net, uint32_t seed) {
  rng r = rng_start(seed, STREAM_LANDSCAPE);
  for (int k = 0; k < 2; k++)
    for (const layer *at = net->layer; at < net->layer + net->layers; at++)
      for (int32_t row = at->weights; row < at->biases; row += at->inputs)
        draw_row(l->direction[k] + row, l->centre + row, at->inputs, &r);
}

void landscape_axes(landscape *l, int32_t first, int32_t second) {
  l->direction[0][first] = 1;
  l->direction[1][second] = 1;
}

int landscape_path(landscape *l, const float *path, double *scratch) {
  int32_t n = l->parameters;
  const float *last = path + (size_t)(l->snapshots - 1) * (size_t)n;
  if (!principal_directions(path, l->snapshots, n, l->direction, l->share, scratch)) return 0;
  memcpy(l->centre, last, (size_t)n * sizeof(float));
  for (int32_t s = 0; s < l->snapshots; s++, path += n)
    for (int k = 0; k < 2; k++) {
      double sum = 0;
      for (int32_t i = 0; i < n; i++) sum += ((double)path[i] - (double)last[i]) * l->direction[k][i];
      l->coordinates[2 * s + k] = sum;
    }
  return 1;
}

/* ---- measuring ---- */

static void move_to(landscape *l, double alpha, double beta) {
  const double *a = l->direction[0], *b = l->direction[1];
  for (int32_t i = 0; i < l->parameters; i++)
    l->point[i] = (float)((double)l->centre[i] + (alpha * a[i] + beta * b[i]));
}

void landscape_measure(landscape *l, trainer *t, part which, grid g, range cells, double *out) {
  float *kept = t->parameters;
  metrics m;
  t->parameters = l->point;
  for (int32_t i = 0; i < cells.count; i++) {
    int32_t cell = cells.first + i;
    move_to(l, grid_x(g, cell), grid_y(g, cell));
    trainer_evaluate(t, which, &m);
    out[i] = metrics_loss(&m);
    out[cells.count + i] = trainer_penalty(t);
    out[2 * cells.count + i] = metrics_accuracy(&m);
  }
  t->parameters = kept;
}
