/* classes.c - classes in the plane.
 *
 *   spiral        arms that wind 4.3 rad outwards; noise is in units of a point's distance to the middle
 *   circle        a disc of radius 0.5 and a ring of 0.7..1 around it
 *   xor           four squares; the class is whether the coordinates have different signs
 *   gaussian      two normal clouds around (-0.45, -0.45) and (0.45, 0.45), standard deviation 0.12 + noise
 *   moons         two half circles of radius 0.6 that reach into each other
 *   rings         rings around the middle, each 0.6 of the way to the next one wide
 *   checkerboard  4 x 4 squares
 *   blobs         normal clouds around places on a circle of radius 0.7, standard deviation 0.07 + noise
 *   and, or, nand, xor_gate
 *                 the corners (0, 0), (1, 0), (0, 1), (1, 1) in turn; the class is the gate's answer
 */
#include "data/draw.h"
#include "kernels/random.h"
#include "kernels/scalar.h"

typedef struct point {
  float x, y;
} point;

static point polar(float radius, float angle) {
  return (point){radius * scalar_cos(angle), radius * scalar_sin(angle)};
}

static void displaced(point p, float sigma, rng *r, sample out) {
  out.features[0] = p.x + sigma * random_normal(r);
  out.features[1] = p.y + sigma * random_normal(r);
}

void draw_spiral(wanted w, rng *r, sample out) {
  float radius = 0.08f + 0.9f * ((float)w.rank + 0.5f) / (float)w.count;
  float angle = 4.3f * radius + TWO_PI_FLOAT * (float)w.label / (float)w.classes;
  displaced(polar(radius, angle), w.noise * radius, r, out);
}

void draw_circle(wanted w, rng *r, sample out) {
  /* the root spreads the points evenly over the area */
  float radius = w.label == 0 ? 0.5f * __builtin_sqrtf(rng_uniform(r)) : random_between(r, 0.7f, 1.0f);
  displaced(polar(radius, TWO_PI_FLOAT * rng_uniform(r)), w.noise, r, out);
}

void draw_xor(wanted w, rng *r, sample out) {
  float x = random_between(r, 0.06f, 0.95f), y = random_between(r, 0.06f, 0.95f);
  int left = (w.rank & 1) != 0, below = left != (w.label == 1);
  displaced((point){left ? -x : x, below ? -y : y}, w.noise, r, out);
}

void draw_gaussian(wanted w, rng *r, sample out) {
  float middle = w.label == 0 ? -0.45f : 0.45f;
  displaced((point){middle, middle}, 0.12f + w.noise, r, out);
}

void draw_moons(wanted w, rng *r, sample out) {
  point p = polar(0.6f, PI_FLOAT * ((float)w.rank + 0.5f) / (float)w.count);
  point moon = w.label == 0 ? (point){p.x - 0.3f, p.y - 0.15f} : (point){0.3f - p.x, 0.15f - p.y};
  displaced(moon, w.noise, r, out);
}

void draw_rings(wanted w, rng *r, sample out) {
  float radius = ((float)w.label + random_between(r, 0.4f, 1.0f)) / (float)w.classes;
  displaced(polar(radius, TWO_PI_FLOAT * rng_uniform(r)), w.noise, r, out);
}

void draw_checkerboard(wanted w, rng *r, sample out) {
  int32_t row = w.rank >> 1 & 3, column = 2 * (w.rank & 1) + ((row + w.label) & 1);
  float x = (float)column + random_between(r, 0.06f, 0.94f);
  float y = (float)row + random_between(r, 0.06f, 0.94f);
  displaced((point){0.5f * x - 1.0f, 0.5f * y - 1.0f}, w.noise, r, out);
}

void draw_blobs(wanted w, rng *r, sample out) {
  point middle = polar(0.7f, TWO_PI_FLOAT * (float)w.label / (float)w.classes);
  displaced(middle, 0.07f + w.noise, r, out);
}

/* answers: bit i is the answer at corner i */
static void gate(unsigned answers, wanted w, rng *r, sample out) {
  int32_t corner = w.index & 3;
  displaced((point){(float)(corner & 1), (float)(corner >> 1)}, w.noise, r, out);
  *out.label = (int32_t)(answers >> corner & 1);
}

void draw_and(wanted w, rng *r, sample out) {
  gate(0x8, w, r, out);
}

void draw_or(wanted w, rng *r, sample out) {
  gate(0xe, w, r, out);
}

void draw_nand(wanted w, rng *r, sample out) {
  gate(0x7, w, r, out);
}

void draw_xor_gate(wanted w, rng *r, sample out) {
  gate(0x6, w, r, out);
}
