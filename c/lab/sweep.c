/* sweep.c - loss and accuracy over one parameter. */
#include "lab/sweep.h"

#include "train/evaluate.h"

void sweep_parameter(trainer *t, part which, int32_t index, double low, double high, int32_t points,
                     double *out) {
  float kept = t->parameters[index];
  metrics m;
  for (int32_t i = 0; i < points; i++, out += 3) {
    out[0] = low + (high - low) * ((double)i / (points - 1));
    t->parameters[index] = (float)out[0];
    trainer_evaluate(t, which, &m);
    out[1] = metrics_loss(&m);
    out[2] = metrics_accuracy(&m);
  }
  t->parameters[index] = kept;
}
