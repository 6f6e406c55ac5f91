/* map.c - forward passes only, a block of cells at a time. */
#include "network/map.h"

#include <string.h>

#include "base/simd.h"

int32_t map_units(const network *net, int32_t first_layer) {
  int32_t units = 0;
  for (int32_t l = first_layer; l < net->layers; l++) units += net->layer[l].outputs;
  return units;
}

/* inputs[2][padded(count)] = the middles of `count` cells from cell `first` on; padding repeats the last row
 * onwards */
static void fill_cells(float *inputs, view v, int32_t first, int32_t count) {
  int32_t columns = padded(count);
  float width = (v.right - v.left) / (float)v.columns, height = (v.top - v.bottom) / (float)v.rows;
  for (int32_t j = 0; j < columns; j++) {
    int32_t row = (first + j) / v.columns, column = (first + j) % v.columns;
    inputs[j] = v.left + ((float)column + 0.5f) * width;
    inputs[columns + j] = v.top - ((float)row + 0.5f) * height;
  }
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
  int32_t cells = v.columns * v.rows;
  for (int32_t first = 0; first < cells; first += EVALUATION_COLUMNS) {
    int32_t count = block_size(cells - first);
    fill_cells(t->evaluated.inputs, v, first, count);
    answer(t, first_layer, out, first, count, cells);
  }
}

void map_points(trainer *t, const float *rows, int32_t count, float *out) {
  const network *net = &t->plan.net;
  int32_t features = net->layer[0].inputs;
  for (int32_t first = 0; first < count; first += EVALUATION_COLUMNS) {
    int32_t here = block_size(count - first);
    rows_to_columns(t->evaluated.inputs, rows + (size_t)first * (size_t)features, features, NULL, here);
    answer(t, net->layers - 1, out, first, here, count);
  }
}
