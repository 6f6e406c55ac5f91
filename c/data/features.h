/* features.h - what a network may be given instead of the plane's bare x and y: any subset of a table.
 *
 * The sines and cosines are of pi x and pi y, one period over -1..1. They are right for any finite
 * coordinate, as it is first brought to its place within the period; the square of more than 1.8e19 is
 * infinite.
 */
#ifndef KASANE_FEATURES_H
#define KASANE_FEATURES_H

#include <stdint.h>

/* Saved runs store the bits of this list: append only.
 *
 *    enum         name       formula, in functions of features.c */
#define FEATURES(X)                                                                                          \
  X(X, x, x)                                                                                                 \
  X(Y, y, y)                                                                                                 \
  X(X_SQUARED, x_squared, product(x, x))                                                                     \
  X(Y_SQUARED, y_squared, product(y, y))                                                                     \
  X(X_TIMES_Y, x_times_y, product(x, y))                                                                     \
  X(SIN_X, sin_x, sin_pi(x))                                                                                 \
  X(SIN_Y, sin_y, sin_pi(y))                                                                                 \
  X(COS_X, cos_x, cos_pi(x))                                                                                 \
  X(COS_Y, cos_y, cos_pi(y))

typedef enum feature {
#define X(NAME, name, formula) FEATURE_##NAME,
  FEATURES(X)
#undef X
      FEATURE_COUNT
} feature;

enum { FEATURES_ALL = (1 << FEATURE_COUNT) - 1 }; /* a mask: bit i chooses feature i */

/* How many features a mask chooses. */
int32_t features_count(int32_t mask);

/* out[features_count(mask)] = the chosen features of the point raw[2], in the order of the table. Rows of
 * other than 2 features have no map: they are used as they are. */
void features_apply(int32_t mask, const float *raw, float *out);

/* the first value that is not finite */
typedef struct feature_flaw {
  feature which;
  int32_t row;
  float value;
} feature_flaw;

/* 1 if all chosen features of points[count][2] are finite, or none is chosen; otherwise 0, and *flaw says
 * which one is not. */
int features_are_finite(int32_t mask, const float *points, int32_t count, feature_flaw *flaw);

#endif
