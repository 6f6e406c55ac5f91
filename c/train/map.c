/* map.c - forward passes only, a block of cells at a time. */
#include "train/map.h"

#include <string.h>

#include "base/simd.h"

int32_t map_units(const network *net, int32_t first_layer) {
  int32_t units = 0;
  for (int32_t l = first_layer; l < net->layers; l++) units += net->layer[l].outputs;
  return units;
}

/* raw[count][features] = the middles of `count` cells from cell `first` on; one feature is x alone */
static void fill_cells(float *raw, int32_t features, view v, int32_t first, int32_t count) {
  float width = (v.right - v.left) / (float)v.columns, height = (v.top - v.bottom) / (float)v.rows;
  int32_t row = first / v.columns, column = first % v.columns;
  for (int32_t j = 0; j < count; j++) {
    *raw++ = v.left + ((float)column + 0.5f) * width;
    if (features > 1) *raw++ = v.top - ((float)row + 0.5f) * height;
    if (++column == v.columns) row++, column = 0;
  }
}

/* Brings raw rows into t->evaluated as the first layer wants them. */
static void take_rows(trainer *t, const float *raw, int32_t count) {
  int32_t width = padded(t->inputs.count);
  inputs_map(&t->inputs, t->rows, width, raw, count);
  scaler_apply(&t->inputs.scaler, t->rows, width, count);
  rows_to_columns(t->evaluated.inputs, t->rows, width, NULL, count);
}

/* Runs a block that lies in t->evaluated, and spreads the wanted layers to out[units][total] at column
 * `first`. */
static void answer(trainer *t, int32_t first_layer, float *out, int32_t first, int32_t count, int32_t total) {
  const network *net = &t->plan.net;
  int32_t columns = padded(count);
  network_outputs(net, t->parameters, t->evaluated.inputs, &t->evaluation, columns);
  for (int32_t l = first_layer; l < net->layers; l++)
    for (int32_t u = 0; u < net->layer[l].outputs; u++, out += total)
      memcpy(out + first, t->evaluation.outputs[l] + u * columns, (size_t)count * sizeof(float));
}

static int32_t block_size(int32_t left) {
  return left < EVALUATION_COLUMNS ? left : EVALUATION_COLUMNS;
}

void map_plane(trainer *t, view v, int32_t first_layer, float *out) {
  float raw[EVALUATION_COLUMNS * 2];
  int32_t cells = v.columns * v.rows;
  for (int32_t first = 0; first < cells; first += EVALUATION_COLUMNS) {
    int32_t count = block_size(cells - first);
    fill_cells(raw, t->inputs.raw, v, first, count);
    take_rows(t, raw, count);
    answer(t, first_layer, out, first, count, cells);
  }
}

void map_points(trainer *t, const float *rows, int32_t count, float *out) {
  for (int32_t first = 0; first < count; first += EVALUATION_COLUMNS) {
    int32_t here = block_size(count - first);
    take_rows(t, rows + (size_t)first * (size_t)t->inputs.raw, here);
    answer(t, t->plan.net.layers - 1, out, first, here, count);
  }
}
