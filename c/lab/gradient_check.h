/* gradient_check.h - is a gradient the derivative of the loss? Central differences in double precision.
 *
 *   dL/dp ~ (L(p + h) - L(p - h)) / 2h     two passes for every parameter (Saito 2016, 4.3)
 */
#ifndef KASANE_GRADIENT_CHECK_H
#define KASANE_GRADIENT_CHECK_H

#include "lab/reference.h"

typedef struct gradient_report {
  double largest_error; /* largest |a - b| / max(|a|, |b|, floor) over the parameters */
  int32_t where;        /* the parameter that has it */
} gradient_report;

/* Compares two gradients of n parameters; below `floor` differences count as absolute ones. */
gradient_report gradient_compare(const double *a, const double *b, int32_t n, double floor);

/* numerical[net->parameters] = central differences of the reference's mean loss with step h. parameters are
 * changed meanwhile and are the same again afterwards. */
void gradient_numerical(const network *net, double *parameters, reference_batch batch, double h,
                        double *numerical, double *room);

#endif
