/* derivative.h - the central difference, and what rounding makes of it.
 *
 *   f'(x) ~ (f(x + h) - f(x - h)) / 2h        Saito 2016, "Deep Learning from Scratch", 4.3.1
 *
 * Too large an h cuts off the curve (error ~ h^2), too small a one leaves only rounding (error ~ 1 / h): the
 * error over h is a U, and float32 bottoms out earlier than float64.
 *
 *   quadratic   0.01 x^2 + 0.1 x, the book's example
 *   square      x^2
 *   sin, exp    themselves
 */
#ifndef KASANE_DERIVATIVE_H
#define KASANE_DERIVATIVE_H

#include <stdint.h>

#define CURVES(X) X(QUADRATIC, quadratic) X(SQUARE, square) X(SIN, sin) X(EXP, exp)
#define PRECISIONS(X) X(FLOAT32, float32) X(FLOAT64, float64)

typedef enum curve {
#define X(NAME, name) CURVE_##NAME,
  CURVES(X)
#undef X
      CURVE_COUNT
} curve;

typedef enum precision {
#define X(NAME, name) PRECISION_##NAME,
  PRECISIONS(X)
#undef X
      PRECISION_COUNT
} precision;

typedef struct derivative {
  double numerical, exact, error; /* error = |numerical - exact| */
} derivative;

/* Every operation of float32 is rounded to float; its sin and exp are the exact ones, rounded once. */
derivative derivative_at(curve kind, double x, double h, precision in);

#endif
