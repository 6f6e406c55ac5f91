/* reference_parts.h - output functions and losses in double precision, for reference.c. */
#ifndef KASANE_REFERENCE_PARTS_H
#define KASANE_REFERENCE_PARTS_H

#include "parts/loss.h"

/* z[n] becomes y in place; d[n] = dLoss/dz; returns the loss of one sample with targets t[n]
 * (parts/loss.h). */
double reference_measure(loss kind, output function, double *z, double *d, const double *t, int32_t n);

#endif
