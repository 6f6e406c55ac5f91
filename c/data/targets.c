/* targets.c - regression: one target over the plane or over a line, with the noise added to the target.
 *
 *   plane           0.6 x + 0.4 y
 *   multi_gaussian  hills and valleys: sum of h e^(-d^2 / (2 sigma^2)), d the distance to a summit,
 *                   sigma 0.22
 *   sine            sin(pi x)
 *   x_sin_x         x sin(10 x), which is u sin u for u = -10..10, over 10
 *   abs             |x|
 *   cubic           4 x^3 - 3 x, Chebyshev's polynomial of degree 3: it swings between -1 and 1
 *   step            1 for x > 0, else 0
 */
#include <stddef.h>

#include "data/draw.h"
#include "kernels/random.h"
#include "kernels/scalar.h"

static const struct summit {
  float x, y, height;
} summits[] = {{-0.55f, 0.5f, 1.0f},  {0.05f, 0.6f, -1.0f}, {0.6f, 0.25f, 1.0f},
               {-0.5f, -0.3f, -1.0f}, {0.0f, -0.55f, 1.0f}, {0.6f, -0.5f, -1.0f}};

void draw_target(wanted w, rng *r, sample out, float target) {
  *out.target = target + w.noise * random_normal(r);
}

float draw_x(wanted w, rng *r, sample out) {
  return out.features[0] = ((float)w.rank + rng_uniform(r)) / (float)w.count * 2.0f - 1.0f;
}

static void draw_xy(rng *r, sample out) {
  out.features[0] = random_between(r, -1.0f, 1.0f);
  out.features[1] = random_between(r, -1.0f, 1.0f);
}

void draw_plane(wanted w, rng *r, sample out) {
  draw_xy(r, out);
  draw_target(w, r, out, 0.6f * out.features[0] + 0.4f * out.features[1]);
}

void draw_multi_gaussian(wanted w, rng *r, sample out) {
  float target = 0.0f;
  draw_xy(r, out);
  for (size_t i = 0; i < sizeof summits / sizeof *summits; i++) {
    float dx = out.features[0] - summits[i].x, dy = out.features[1] - summits[i].y;
    target += summits[i].height * scalar_exp(-(dx * dx + dy * dy) / (2.0f * 0.22f * 0.22f));
  }
  draw_target(w, r, out, target);
}

void draw_sine(wanted w, rng *r, sample out) {
  float x = draw_x(w, r, out);
  draw_target(w, r, out, scalar_sin(PI_FLOAT * x));
}

void draw_x_sin_x(wanted w, rng *r, sample out) {
  float x = draw_x(w, r, out);
  draw_target(w, r, out, x * scalar_sin(10.0f * x));
}

void draw_abs(wanted w, rng *r, sample out) {
  float x = draw_x(w, r, out);
  draw_target(w, r, out, x < 0.0f ? -x : x);
}

void draw_cubic(wanted w, rng *r, sample out) {
  float x = draw_x(w, r, out);
  draw_target(w, r, out, (4.0f * x * x - 3.0f) * x);
}

void draw_step(wanted w, rng *r, sample out) {
  float x = draw_x(w, r, out);
  draw_target(w, r, out, x > 0.0f ? 1.0f : 0.0f);
}
