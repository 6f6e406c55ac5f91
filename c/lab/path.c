/* path.c - one small function for each way of stepping along one axis. */
#include "lab/path.h"

#define EPSILON 1e-7

/* what an optimizer remembers of one axis */
typedef struct memory {
  double m, v;
  double power1, power2; /* 0.9^t and 0.999^t */
} memory;

static double sgd(memory *o, double rate, double g) {
  (void)o;
  return -(rate * g);
}

static double momentum(memory *o, double rate, double g) {
  o->v = 0.9 * o->v - rate * g;
  return o->v;
}

static double nesterov(memory *o, double rate, double g) {
  double step = 0.9 * 0.9 * o->v - (1 + 0.9) * rate * g;
  o->v = 0.9 * o->v - rate * g;
  return step;
}

static double adagrad(memory *o, double rate, double g) {
  o->v += g * g;
  return -(rate * g / (__builtin_sqrt(o->v) + EPSILON));
}

static double rmsprop(memory *o, double rate, double g) {
  o->v = 0.99 * o->v + (1 - 0.99) * g * g;
  return -(rate * g / (__builtin_sqrt(o->v) + EPSILON));
}

static double adam(memory *o, double rate, double g) {
  o->power1 *= 0.9;
  o->power2 *= 0.999;
  double corrected = rate * __builtin_sqrt(1 - o->power2) / (1 - o->power1);
  o->m += (1 - 0.9) * (g - o->m);
  o->v += (1 - 0.999) * (g * g - o->v);
  return -(corrected * o->m / (__builtin_sqrt(o->v) + EPSILON));
}

void path_walk(surface kind, path_optimizer by, double rate, double x, double y, int32_t steps,
               double *path) {
  static double (*const step[])(memory *, double, double) = {
#define X(NAME, name) name,
      PATH_OPTIMIZERS(X)
#undef X
  };
  memory along_x = {.power1 = 1, .power2 = 1}, along_y = along_x;
  for (int32_t i = 0; i <= steps; i++, path += 3) {
    slope here = surface_at(kind, x, y);
    if (!__builtin_isfinite(x) || !__builtin_isfinite(y) || !__builtin_isfinite(here.f))
      x = y = here.f = __builtin_nan("");
    path[0] = x;
    path[1] = y;
    path[2] = here.f;
    x += step[by](&along_x, rate, here.dx);
    y += step[by](&along_y, rate, here.dy);
  }
}
