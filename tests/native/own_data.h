/* own_data.h - data sets from numbers that stand in a test. */
#ifndef KASANE_OWN_DATA_H
#define KASANE_OWN_DATA_H

#include <string.h>

#include "nn.h"
#include "parts/initializer.h"

/* Takes nn_buffer() and fills it with two arrays of four-byte numbers; `behind` may be empty. */
static inline void lend_rows(const float *rows, size_t count, const void *behind, size_t behind_count) {
  char *buffer = nn_buffer((int32_t)((count + behind_count) * sizeof(float)));
  if (!buffer) return;
  memcpy(buffer, rows, count * sizeof(float));
  if (behind_count) memcpy(buffer + count * sizeof(float), behind, behind_count * sizeof(float));
}

static inline nn_data *data_of_targets(const float *rows, int32_t samples, int32_t features,
                                       const float *targets) {
  lend_rows(rows, (size_t)samples * (size_t)features, targets, (size_t)samples);
  return nn_data_import_targets(samples, features, 1);
}

/* a run that is built for the data by no more than a loss, an optimizer, its rate and first weights */
static inline nn_run *run_of(const nn_data *data, int32_t loss, int32_t optimizer, double rate, double weight,
                             double bias) {
  nn_run *run = nn_run_new();
  nn_set_loss(run, loss);
  nn_set_optimizer(run, optimizer, 0.9, 0.999);
  nn_set_learning_rate(run, rate);
  nn_set_initializer(run, INITIALIZER_CONSTANT, weight, bias);
  nn_set_keeping(run, 0, 1);
  if (nn_build(run, data) == NN_OK) return run;
  nn_run_free(run);
  return NULL;
}

#endif
