/* gradient_run.h - the gradient check on a run: is what backpropagation says the slope of the loss?
 *
 * float64 takes both gradients by the plain loops of lab/reference.h, where a step of 1e-4 agrees with
 * backpropagation to some nine digits. float32 takes both by the passes that train the network, and shows
 * what their rounding does: losses that differ in their last digits leave only rounding when they are
 * subtracted. No unit is dropped. The penalties are part of the loss.
 *
 * Saito 2016, "Deep Learning from Scratch", 4.4.2 and 5.7.4.
 */
#ifndef KASANE_GRADIENT_RUN_H
#define KASANE_GRADIENT_RUN_H

#include "lab/derivative.h"
#include "lab/gradient_check.h"
#include "train/inspect.h"
#include "train/trainer.h"

/* 1..INSPECTED_COLUMNS samples of a part */
typedef struct samples_of {
  part which;
  range range;
} samples_of;

/* How many doubles the calls below need as scratch memory. */
size_t gradient_scratch(const trainer *t, int32_t samples);

/* out[parameters] by backpropagation: one pass forward, one backward. In float32 it is an inspect(). */
void gradient_backprop(trainer *t, inspection *i, samples_of from, precision in, double *out,
                       double *scratch);

/* out[which.count]: central differences with step h, all of it in the given precision; two passes forward for
 * each parameter. Returns how many passes it made. The parameters are the same again afterwards. */
int32_t gradient_differences(trainer *t, samples_of from, precision in, double h, range which, double *out,
                             double *scratch);

#endif
