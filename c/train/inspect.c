/* inspect.c - the pass, and statistics of what it leaves. */
#include "train/inspect.h"

#include "base/simd.h"

static void plan_memory(inspection *i, const trainer *t, arena *a) {
  workspace_plan(&i->workspace, &t->plan.net, INSPECTED_COLUMNS, PURPOSE_INSPECT, a);
  block_plan(&i->taken, &t->part[PART_TRAIN], INSPECTED_COLUMNS, a);
  i->gradients = arena_floats(a, (size_t)trainer_padded_count(t));
}

int inspection_open(inspection *i, const trainer *t) {
  *i = (inspection){0};
  arena measure = {0};
  plan_memory(i, t, &measure);
  if (!arena_open(&i->memory, measure.used)) return 0;
  arena take = i->memory;
  plan_memory(i, t, &take);
  return 1;
}

void inspection_close(inspection *i) {
  arena_close(&i->memory);
}

/* The last layer's sums are turned into outputs in place, so they are kept beside first. */
static void keep_logits(const network *net, workspace *w, int32_t columns) {
  int32_t last = net->layers - 1, n = net->layer[last].outputs * columns;
  for (int32_t k = 0; k < n; k++) w->sums[last][k] = w->outputs[last][k];
}

void inspect(trainer *t, inspection *i, part which, selection samples) {
  const network *net = &t->plan.net;
  int32_t count = samples.count, columns = padded(count), last = net->layers - 1;
  int32_t order[INSPECTED_COLUMNS];
  for (int32_t s = 0; s < count; s++) order[s] = samples.first + s * samples.step;
  block_gather(&i->taken, &t->part[which], order, 0, count);
  float *y = network_sums(net, t->parameters, i->taken.inputs, &i->workspace, columns, NULL);
  keep_logits(net, &i->workspace, columns);
  float sum = loss_forward(net->loss, net->output, y, i->workspace.deltas[last], i->taken.targets,
                           net->layer[last].outputs, columns, count);
  network_backward(net, t->parameters, i->gradients, i->taken.inputs, &i->workspace, columns);
  i->count = count;
  i->loss = (double)sum / count;
}

static values of_samples(float *const *layers, const inspection *i, const layer *at, int32_t l) {
  return (values){layers[l], at->outputs, i->count, padded(i->count)};
}

static values of_weights(const float *parameters, const layer *at) {
  if (!parameters) return (values){0};
  return (values){parameters + at->weights, at->outputs, at->inputs, at->inputs};
}

static values of_biases(const float *parameters, const layer *at) {
  if (!parameters) return (values){0};
  return (values){parameters + at->biases, at->outputs, 1, 1};
}

values inspected(const trainer *t, const inspection *i, quantity what, int32_t l) {
  const layer *at = &t->plan.net.layer[l];
  switch (what) {
  case QUANTITY_SUMS: return of_samples(i->workspace.sums, i, at, l);
  case QUANTITY_OUTPUTS: return of_samples(i->workspace.outputs, i, at, l);
  case QUANTITY_DELTAS: return of_samples(i->workspace.deltas, i, at, l);
  case QUANTITY_WEIGHTS: return of_weights(t->parameters, at);
  case QUANTITY_BIASES: return of_biases(t->parameters, at);
  case QUANTITY_WEIGHT_GRADIENTS: return of_weights(i->gradients, at);
  case QUANTITY_BIAS_GRADIENTS: return of_biases(i->gradients, at);
  case QUANTITY_WEIGHT_UPDATES: return of_weights(t->update, at);
  case QUANTITY_BIAS_UPDATES: return of_biases(t->update, at);
  case QUANTITY_COUNT: break;
  }
  return (values){0};
}

double values_norm(values v) {
  double sum = 0;
  for (int32_t r = 0; v.at && r < v.rows; r++)
    for (int32_t c = 0; c < v.columns; c++) {
      double x = (double)v.at[r * v.stride + c];
      sum += x * x;
    }
  return __builtin_sqrt(sum);
}

void values_histogram(values v, double low, double high, int32_t *counts, int32_t bins) {
  for (int32_t b = 0; b < bins; b++) counts[b] = 0;
  for (int32_t r = 0; v.at && r < v.rows; r++)
    for (int32_t c = 0; c < v.columns; c++) {
      double place = ((double)v.at[r * v.stride + c] - low) / (high - low) * bins;
      int32_t bin = !(place > 0) ? 0 : place >= bins ? bins - 1 : (int32_t)place;
      counts[bin]++;
    }
}

static float slope_at(const inspection *i, const layer *at, int32_t l, int32_t unit, int32_t sample) {
  return activation_slope(at->activation, i->workspace.sums[l][unit * padded(i->count) + sample]);
}

double inspected_dead(const trainer *t, const inspection *i, int32_t l) {
  const layer *at = &t->plan.net.layer[l];
  int32_t dead = 0;
  for (int32_t u = 0; u < at->outputs; u++) {
    int lives = 0;
    for (int32_t s = 0; s < i->count && !lives; s++) lives = slope_at(i, at, l, u, s) != 0;
    dead += !lives;
  }
  return (double)dead / at->outputs;
}

double inspected_saturated(const trainer *t, const inspection *i, int32_t l) {
  const layer *at = &t->plan.net.layer[l];
  float low = at->activation == ACTIVATION_SIGMOID ? 0.25f / 20 : 1.0f / 20;
  int32_t flat = 0;
  for (int32_t u = 0; u < at->outputs; u++)
    for (int32_t s = 0; s < i->count; s++) {
      float slope = slope_at(i, at, l, u, s);
      flat += slope < low && slope > -low;
    }
  return (double)flat / ((double)at->outputs * i->count);
}
