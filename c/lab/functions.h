/* functions.h - functions of two variables that optimizers are watched on, with their gradients.
 *
 *   bowl         x^2 + y^2                                  least 0 at (0, 0)          Saito 2016, 4.4
 *   ravine       x^2 / 20 + y^2                             least 0 at (0, 0)          Saito 2016, 6.1
 *   rosenbrock   (1 - x)^2 + 100 (y - x^2)^2                least 0 at (1, 1)          Rosenbrock 1960
 *   himmelblau   (x^2 + y - 11)^2 + (x + y^2 - 7)^2         least 0 at (3, 2) and three more; Himmelblau 1972
 *   saddle       x^2 - y^2                                  none; flat at (0, 0)
 */
#ifndef KASANE_FUNCTIONS_H
#define KASANE_FUNCTIONS_H

#include "lab/grid.h"

#define SURFACES(X)                                                                                          \
  X(BOWL, bowl)                                                                                              \
  X(RAVINE, ravine) X(ROSENBROCK, rosenbrock) X(HIMMELBLAU, himmelblau) X(SADDLE, saddle)

typedef enum surface {
#define X(NAME, name) SURFACE_##NAME,
  SURFACES(X)
#undef X
      SURFACE_COUNT
} surface;

/* a value with its partial derivatives */
typedef struct slope {
  double f, dx, dy;
} slope;

slope surface_at(surface kind, double x, double y);

/* out[3][rows][columns] = f, df/dx and df/dy in the middle of each cell */
void surface_map(surface kind, grid g, double *out);

#endif
