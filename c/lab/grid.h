/* grid.h - the cells of a rectangle, each taken at its middle. */
#ifndef KASANE_GRID_H
#define KASANE_GRID_H

#include <stdint.h>

#include "base/exact.h"

/* columns x rows cells, counted row by row: x runs from left to right, y from top, in row 0, to bottom */
typedef struct grid {
  int32_t columns, rows;
  double left, right, bottom, top;
} grid;

static inline double grid_x(grid g, int32_t cell) {
  return g.left + (g.right - g.left) * ((cell % g.columns + 0.5) / g.columns);
}

static inline double grid_y(grid g, int32_t cell) {
  return g.top - (g.top - g.bottom) * ((cell / g.columns + 0.5) / g.rows);
}

#endif
