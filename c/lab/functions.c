/* functions.c - formulas and their derivatives by hand. */
#include "lab/functions.h"

static slope bowl(double x, double y) {
  return (slope){x * x + y * y, 2 * x, 2 * y};
}

static slope ravine(double x, double y) {
  return (slope){x * x / 20 + y * y, x / 10, 2 * y};
}

static slope rosenbrock(double x, double y) {
  double a = 1 - x, b = y - x * x;
  return (slope){a * a + 100 * b * b, -2 * a - 400 * x * b, 200 * b};
}

static slope himmelblau(double x, double y) {
  double a = x * x + y - 11, b = x + y * y - 7;
  return (slope){a * a + b * b, 4 * x * a + 2 * b, 2 * a + 4 * y * b};
}

static slope saddle(double x, double y) {
  return (slope){x * x - y * y, 2 * x, -2 * y};
}

slope surface_at(surface kind, double x, double y) {
  static slope (*const at[])(double, double) = {
#define X(NAME, name) name,
      SURFACES(X)
#undef X
  };
  return at[kind](x, y);
}

void surface_map(surface kind, grid g, double *out) {
  int32_t cells = g.columns * g.rows;
  for (int32_t cell = 0; cell < cells; cell++) {
    slope here = surface_at(kind, grid_x(g, cell), grid_y(g, cell));
    out[cell] = here.f;
    out[cells + cell] = here.dx;
    out[2 * cells + cell] = here.dy;
  }
}
