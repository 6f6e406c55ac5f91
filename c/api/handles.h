/* handles.h - what stands behind the handles of nn.h. */
#ifndef KASANE_API_HANDLES_H
#define KASANE_API_HANDLES_H

#include "nn.h"

#include "data/dataset.h"
#include "train/inspect.h"
#include "train/metrics.h"
#include "train/trainer.h"

enum { MAX_HIDDEN = MAX_LAYERS - 1, MAX_UNITS = 4096 };

struct nn_data {
  dataset set;
};

struct nn_run {
  plan plan; /* its network has no layers until it is built; from then on the trainer's copy counts */
  int32_t hidden, units[MAX_HIDDEN];
  activation activations[MAX_HIDDEN];
  int built;
  trainer trainer;
  metrics measured;
  inspection inspection;
};

#endif
