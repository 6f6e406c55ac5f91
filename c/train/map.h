/* map.h - what a trained network answers: over a grid of the plane, or for given points. */
#ifndef KASANE_MAP_H
#define KASANE_MAP_H

#include <stdint.h>

#include "train/trainer.h"

/* columns x rows cells; each is evaluated at its middle; row 0 is the topmost */
typedef struct view {
  int32_t columns, rows;
  float left, right, bottom, top;
} view;

/* Units in the layers from first_layer on, the output layer included. */
int32_t map_units(const network *net, int32_t first_layer);

/* out[map_units][rows * columns]: outputs of every unit of the layers from first_layer on. The data
 * have 1 feature, which is x, or 2. Changes nothing that training reads. */
void map_plane(trainer *t, view v, int32_t first_layer, float *out);

/* out[outputs][count]: outputs for rows[count][features] */
void map_points(trainer *t, const float *rows, int32_t count, float *out);

#endif
