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

/* rows[count][features] with their classes */
typedef struct reference_batch {
  const double *rows;
  const int32_t *labels;
  int32_t count;
} reference_batch;

/* How many doubles reference_loss() needs as room. */
size_t reference_room(const network *net);

/* Mean loss over the batch. gradient[net->parameters], if not NULL, receives dLoss/dparameter. */
double reference_loss(const network *net, const double *parameters, reference_batch batch, double *gradient,
                      double *room);

#endif
