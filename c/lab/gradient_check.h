/* gradient_check.h - is a gradient the derivative of the loss? Central differences in double precision.
 *
 *   dL/dp ~ (L(p + h) - L(p - h)) / 2h     two passes for every parameter (Saito 2016, 4.3)
 */
#ifndef KASANE_GRADIENT_CHECK_H
#define KASANE_GRADIENT_CHECK_H

#include "lab/range.h"
#include "lab/reference.h"

typedef struct gradient_report {
  double largest_error; /* largest |a - b| / max(|a|, |b|, floor); infinite where |a - b| is not finite */
  int32_t where;        /* the parameter that has it */
  double mean_distance; /* mean |a - b|, what the book prints (5.7.4) */
} gradient_report;

/* Compares two gradients of n parameters; below `floor` differences count as absolute ones. */
gradient_report gradient_compare(const double *a, const double *b, int32_t n, double floor);

/* numerical[which.count] = central differences of the reference's mean loss with step h, for a range of the
 * parameters, which are changed meanwhile and are the same again afterwards. Returns how many forward passes
 * over the batch it made. */
int32_t gradient_numerical(const network *net, double *parameters, reference_batch batch, double h,
                           range which, double *numerical, double *scratch);

#endif
