/* sweep.h - one parameter moved while all others are fixed: why a network is not trained on its accuracy.
 *
 * Accuracy is a staircase over a weight, with slope 0 between its steps; loss is a curve whose slope gives
 * the direction of the step (Saito 2016, 4.2.4).
 */
#ifndef KASANE_SWEEP_H
#define KASANE_SWEEP_H

#include "train/trainer.h"

/* out[points][3]: value, loss, accuracy over a part, at values evenly from low to high. The parameter is the
 * same again afterwards. points is at least 2. */
void sweep_parameter(trainer *t, part which, int32_t index, double low, double high, int32_t points,
                     double *out);

#endif
