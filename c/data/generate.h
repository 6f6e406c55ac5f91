/* generate.h - data sets made from a seed; the files that draw them describe each:
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
#include "data/generators.h"

/* Fills an open data set that fits the generator's facts; regression has one target. Classes take turns; of
 * two classes the first gets the share `balance` (0..1) of the samples, rounded, but either gets at least
 * one. The gates take their four corners in turn instead. */
void generate(generator kind, dataset *d, float noise, double balance, uint32_t seed);

/* Fills an open data set of 1 feature and 1 target with the curve through values[count], count >= 2, which
 * stand at equal distances over x = -1..1 and are joined by straight lines. */
void generate_curve(dataset *d, const float *values, int32_t count, float noise, uint32_t seed);

#endif
