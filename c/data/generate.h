/* generate.h - data sets made from a seed, in the plane, within about -1..1 on both axes.
 *
 *   spiral    2..10 arms that wind 4.3 rad outwards; noise is in units of a point's distance to the middle
 *   circle    a disc of radius 0.5 and a ring of 0.7..1 around it
 *   xor       four squares; the class is whether the coordinates have different signs
 *   gaussian  two normal clouds around (-0.45, -0.45) and (0.45, 0.45), standard deviation 0.12 + noise
 *
 * noise is the standard deviation of a point's displacement on each axis. Classes take turns.
 */
#ifndef KASANE_GENERATE_H
#define KASANE_GENERATE_H

#include <stdint.h>

#include "data/dataset.h"

/*    enum      name      fewest and most classes */
#define DATASETS(X)                                                                                          \
  X(SPIRAL, spiral, 2, 10) X(CIRCLE, circle, 2, 2) X(XOR, xor, 2, 2) X(GAUSSIAN, gaussian, 2, 2)

typedef enum generator {
#define X(NAME, name, fewest, most) GENERATOR_##NAME,
  DATASETS(X)
#undef X
      GENERATOR_COUNT
} generator;

int32_t generator_fewest_classes(generator kind);
int32_t generator_most_classes(generator kind);

/* Fills the points and labels of an open data set of 2 features. */
void generate(generator kind, dataset *d, float noise, uint32_t seed);

#endif
