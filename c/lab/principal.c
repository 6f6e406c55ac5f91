/* principal.c - a Gram matrix and its two leading eigenvectors. */
#include "lab/principal.h"

#include "base/exact.h"
#include "kernels/random.h"

enum { MAX_ITERATIONS = 2000 };

/* below this share of the whole a direction is only rounding */
static const double min_share = 1e-12;

static double dot(const double *a, const double *b, int32_t n) {
  double sum = 0;
  for (int32_t i = 0; i < n; i++) sum += a[i] * b[i];
  return sum;
}

static void scale(double *a, double by, int32_t n) {
  for (int32_t i = 0; i < n; i++) a[i] *= by;
}

/* a += by b */
static void add(double *a, double by, const double *b, int32_t n) {
  for (int32_t i = 0; i < n; i++) a[i] += by * b[i];
}

static double length(const double *a, int32_t n) {
  return __builtin_sqrt(dot(a, a, n));
}

static void normalise(double *a, int32_t n) {
  double whole = length(a, n);
  if (whole > 0) scale(a, 1 / whole, n);
}

/* ---- the largest eigenvalues ---- */

/* both of length 1 and at right angles; twice, for what rounding leaves after the first time. Where b is a
 * multiple of a, only rounding is left, which may point along a again: it becomes 0. */
static void orthonormalise(double *a, double *b, int32_t n) {
  normalise(a, n);
  for (int i = 0; i < 2; i++) {
    double before = length(b, n);
    add(b, -dot(a, b, n), a, n);
    if (length(b, n) <= min_share * before) scale(b, 0, n);
    normalise(b, n);
  }
}

/* (a, b) = (c a + s b, c b - s a) */
static void rotate(double *a, double *b, double c, double s, int32_t n) {
  for (int32_t i = 0; i < n; i++) {
    double x = a[i], y = b[i];
    a[i] = c * x + s * y;
    b[i] = c * y - s * x;
  }
}

/* Rayleigh & Ritz: rotates the plane's basis a, b, and its images, so that the matrix in it is diagonal */
static void rotate_to_axes(double *a, double *b, double *image_a, double *image_b, int32_t n) {
  double half = (dot(a, image_a, n) - dot(b, image_b, n)) / 2, mixed = dot(a, image_b, n);
  double radius = __builtin_sqrt(half * half + mixed * mixed);
  double c = half >= 0 ? radius + half : mixed, s = half >= 0 ? mixed : radius - half;
  double whole = __builtin_sqrt(c * c + s * s);
  if (whole == 0) return;
  rotate(a, b, c / whole, s / whole, n);
  rotate(image_a, image_b, c / whole, s / whole, n);
}

/* |image - value vector|^2: 0 for an eigenvector */
static double residual(const double *vector, const double *image, double value, int32_t n) {
  double sum = 0;
  for (int32_t i = 0; i < n; i++) {
    double left = image[i] - value * vector[i];
    sum += left * left;
  }
  return sum;
}

void principal_pair(const double *matrix, int32_t n, double values[2], double *vectors, double *scratch) {
  double *a = vectors, *b = vectors + n, *image_a = scratch, *image_b = scratch + n;
  rng start = rng_start(0, STREAM_LANDSCAPE);
  for (int32_t i = 0; i < 2 * n; i++) scratch[i] = (double)random_normal(&start);
  for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
    for (int32_t i = 0; i < 2 * n; i++) vectors[i] = scratch[i];
    orthonormalise(a, b, n);
    for (int32_t i = 0; i < n; i++) {
      image_a[i] = dot(matrix + (size_t)i * (size_t)n, a, n);
      image_b[i] = dot(matrix + (size_t)i * (size_t)n, b, n);
    }
    rotate_to_axes(a, b, image_a, image_b, n);
    values[0] = dot(a, image_a, n);
    values[1] = dot(b, image_b, n);
    double left = residual(a, image_a, values[0], n) + residual(b, image_b, values[1], n);
    if (left <= 1e-26 * values[0] * values[0]) break;
  }
}

/* ---- a path ---- */

size_t principal_scratch(int32_t snapshots) {
  return (size_t)snapshots * ((size_t)snapshots + 4);
}

/* gram[snapshots][snapshots] of the differences to the last; returns its trace */
static double fill_gram(double *gram, const float *path, int32_t snapshots, int32_t n) {
  const float *last = path + (size_t)(snapshots - 1) * (size_t)n;
  double trace = 0;
  for (int32_t i = 0; i < snapshots; i++)
    for (int32_t j = 0; j <= i; j++) {
      const float *p = path + (size_t)i * (size_t)n, *q = path + (size_t)j * (size_t)n;
      double sum = 0;
      for (int32_t k = 0; k < n; k++)
        sum += ((double)p[k] - (double)last[k]) * ((double)q[k] - (double)last[k]);
      gram[i * snapshots + j] = gram[j * snapshots + i] = sum;
      if (i == j) trace += sum;
    }
  return trace;
}

/* direction[n] = D'u as a unit vector, with the first snapshot on its positive side */
static void combine(double *direction, const double *u, const float *path, int32_t snapshots, int32_t n) {
  const float *last = path + (size_t)(snapshots - 1) * (size_t)n;
  for (int32_t k = 0; k < n; k++) direction[k] = 0;
  for (int32_t i = 0; i < snapshots; i++, path += n)
    for (int32_t k = 0; k < n; k++) direction[k] += u[i] * ((double)path[k] - (double)last[k]);
  normalise(direction, n);
  if (u[0] < 0) scale(direction, -1, n);
}

int principal_directions(const float *path, int32_t snapshots, int32_t n, double *directions[2],
                         double shares[2], double *scratch) {
  double *gram = scratch, *vectors = gram + (size_t)snapshots * (size_t)snapshots, values[2];
  double trace = fill_gram(gram, path, snapshots, n);
  if (!(trace > 0)) return 0;
  principal_pair(gram, snapshots, values, vectors, vectors + 2 * snapshots);
  for (int k = 0; k < 2; k++) {
    shares[k] = values[k] > min_share * trace ? values[k] / trace : 0;
    if (shares[k] > 0) combine(directions[k], vectors + k * snapshots, path, snapshots, n);
  }
  return 1;
}
