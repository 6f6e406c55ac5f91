/* reference.h - the same network in double precision, by plain loops over one sample at a time.
 *
 * Slow and simple on purpose: it is what the fast passes of network/network.h are measured against, and what
 * numerical derivatives are taken of (float is too coarse for small steps).
 */
#ifndef KASANE_REFERENCE_H
#define KASANE_REFERENCE_H

#include <stddef.h>
#include <stdint.h>

#include "network/network.h"
#include "parts/penalty.h"

/* rows[count][features] with their targets[count][outputs] */
typedef struct reference_batch {
  const double *rows;
  const double *targets;
  int32_t count;
  penalty penalty; /* its L1 and L2 are part of the loss */
} reference_batch;

/* a = f(z), and f'(z): parts/activation.h in double precision. */
double reference_activate(activation kind, double z);
double reference_slope(activation kind, double z);

/* How many doubles reference_loss() needs as scratch memory. */
size_t reference_scratch(const network *net);

/* Mean loss over the batch, plus penalty. gradient[net->parameters], if not NULL, receives
 * dLoss/dparameter. */
double reference_loss(const network *net, const double *parameters, reference_batch batch, double *gradient,
                      double *scratch);

#endif
