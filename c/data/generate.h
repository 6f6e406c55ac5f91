/* generate.h - data sets made from a seed; what each looks like stands in the files that draw them:
 * classes.c (classes in the plane), targets.c (regression) and digits.c (images).
 *
 * Without noise the plane's points lie in -1..1 on both axes, the targets in about -1..1 and pixels in 0..1.
 * noise is the standard deviation of what is added to a coordinate, a target or a pixel; in the spiral it
 * is in units of a point's distance to the middle, and clouds have it beside a spread of their own.
 */
#ifndef KASANE_GENERATE_H
#define KASANE_GENERATE_H

#include <stdint.h>

#include "data/dataset.h"

#define TASKS(X) X(CLASSIFICATION, classification) X(REGRESSION, regression)

typedef enum task {
#define X(NAME, name) TASK_##NAME,
  TASKS(X)
#undef X
      TASK_COUNT
} task;

/*  enum, name       task, fewest and most classes, features, 1 where two classes may differ in size */
#define DATASETS(X)                                                                                          \
  X(SPIRAL, spiral, CLASSIFICATION, 2, 10, 2, 1)                                                             \
  X(CIRCLE, circle, CLASSIFICATION, 2, 2, 2, 1)                                                              \
  X(XOR, xor, CLASSIFICATION, 2, 2, 2, 1)                                                                    \
  X(GAUSSIAN, gaussian, CLASSIFICATION, 2, 2, 2, 1)                                                          \
  X(MOONS, moons, CLASSIFICATION, 2, 2, 2, 1)                                                                \
  X(RINGS, rings, CLASSIFICATION, 2, 10, 2, 1)                                                               \
  X(CHECKERBOARD, checkerboard, CLASSIFICATION, 2, 2, 2, 1)                                                  \
  X(BLOBS, blobs, CLASSIFICATION, 2, 10, 2, 1)                                                               \
  X(AND, and, CLASSIFICATION, 2, 2, 2, 0)                                                                    \
  X(OR, or, CLASSIFICATION, 2, 2, 2, 0)                                                                      \
  X(NAND, nand, CLASSIFICATION, 2, 2, 2, 0)                                                                  \
  X(XOR_GATE, xor_gate, CLASSIFICATION, 2, 2, 2, 0)                                                          \
  X(PLANE, plane, REGRESSION, 0, 0, 2, 0)                                                                    \
  X(MULTI_GAUSSIAN, multi_gaussian, REGRESSION, 0, 0, 2, 0)                                                  \
  X(SINE, sine, REGRESSION, 0, 0, 1, 0)                                                                      \
  X(X_SIN_X, x_sin_x, REGRESSION, 0, 0, 1, 0)                                                                \
  X(ABS, abs, REGRESSION, 0, 0, 1, 0)                                                                        \
  X(CUBIC, cubic, REGRESSION, 0, 0, 1, 0)                                                                    \
  X(STEP, step, REGRESSION, 0, 0, 1, 0)                                                                      \
  X(DIGITS8, digits8, CLASSIFICATION, 2, 10, 64, 1)                                                          \
  X(DIGITS16, digits16, CLASSIFICATION, 2, 10, 256, 1)

typedef enum generator {
#define X(NAME, name, ...) GENERATOR_##NAME,
  DATASETS(X)
#undef X
      GENERATOR_COUNT
} generator;

typedef struct generator_facts {
  int32_t task, fewest_classes, most_classes, features;
  int32_t uses_balance; /* where there are two classes */
} generator_facts;

extern const generator_facts generators[GENERATOR_COUNT];

/* Fills an open data set that fits the generator's facts; regression has one target. Classes take turns; of
 * two classes the first gets the share `balance` (0..1) of the samples, rounded, but either gets at least
 * one. The gates take their four corners in turn instead. */
void generate(generator kind, dataset *d, float noise, double balance, uint32_t seed);

/* Fills an open data set of 1 feature and 1 target with the curve through values[count], count >= 2, which
 * stand at equal distances over x = -1..1 and are joined by straight lines. */
void generate_curve(dataset *d, const float *values, int32_t count, float noise, uint32_t seed);

#endif
