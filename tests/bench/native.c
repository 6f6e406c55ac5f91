/* native.c - the core as a native compiler builds it, on one workload:
 *
 *     native STEPS WARM-UP-MS TIMED-MS <WORKLOAD
 *
 * The workload comes as int32: samples, features, classes (1 is one target), batch, activation, loss,
 * optimizer, cells along each side of the plane if nothing but that is drawn, hidden layers, the units of
 * each; then the points and the labels as nn_data_import() reads them. Prints the fingerprint after so many
 * steps, and the samples, or the planes, per second.
 */
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "nn.h"

enum {
  SAMPLES,
  FEATURES,
  CLASSES,
  BATCH,
  ACTIVATION,
  LOSS,
  OPTIMIZER,
  CELLS,
  HIDDEN,
  HEADER,
  MAX_HIDDEN = 16
};

static const double rate_of_learning = 0.01;

static int32_t header[HEADER], units[MAX_HIDDEN];

static void must(int holds) {
  if (holds) return;
  fprintf(stderr, "native: %s\n", nn_error());
  exit(1);
}

static nn_data *read_data(void) {
  must(fread(header, sizeof *header, HEADER, stdin) == HEADER && header[HIDDEN] <= MAX_HIDDEN);
  must(fread(units, sizeof *units, (size_t)header[HIDDEN], stdin) == (size_t)header[HIDDEN]);
  size_t values = (size_t)header[SAMPLES] * (size_t)(header[FEATURES] + 1);
  void *buffer = nn_buffer((int32_t)(values * sizeof(float)));
  must(buffer != NULL && fread(buffer, sizeof(float), values, stdin) == values);
  if (header[CLASSES] == 1) return nn_data_import_targets(header[SAMPLES], header[FEATURES], 1);
  return nn_data_import(header[SAMPLES], header[FEATURES], header[CLASSES]);
}

static nn_run *build(const nn_data *data) {
  nn_run *run = nn_run_new();
  must(run != NULL && data != NULL);
  for (int32_t i = 0; i < header[HIDDEN]; i++) must(!nn_add_dense(run, units[i], header[ACTIVATION]));
  must(!nn_set_loss(run, header[LOSS]));
  must(!nn_set_optimizer(run, header[OPTIMIZER], 0.9, 0.999));
  must(!nn_set_batch(run, header[BATCH]));
  must(!nn_set_seed(run, 1));
  must(!nn_set_learning_rate(run, rate_of_learning));
  must(!nn_build(run, data));
  return run;
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec * 1000 + (double)t.tv_nsec / 1e6;
}

static void work(nn_run *run) {
  int32_t cells = header[CELLS];
  if (cells == 0)
    must(!nn_train_epoch(run));
  else
    must(nn_map(run, nn_layer_count(run) - 1, cells, cells, -1, 1, -1, 1) != NULL);
}

/* times per second, over at least so many milliseconds */
static double rate(nn_run *run, double ms) {
  double begin = now(), end = begin;
  long times = 0;
  for (; end < begin + ms; end = now()) {
    for (int i = 0; i < 4; i++) work(run);
    times += 4;
  }
  return (double)times * 1000 / (end - begin);
}

int main(int count, char **arguments) {
  if (count != 4) return 2;
  nn_data *data = read_data();
  nn_run *run = build(data);
  for (int step = atoi(arguments[1]); step > 0; step--) must(!nn_train_minibatch(run));
  uint32_t fingerprint = nn_fingerprint(run);
  rate(run, atof(arguments[2]));
  double size = header[CELLS] ? 1 : header[SAMPLES];
  double per_second = rate(run, atof(arguments[3])) * size;
  printf("{\"rate\": %f, \"fingerprint\": \"%08x\"}\n", per_second, (unsigned)fingerprint);
  nn_run_free(run);
  nn_data_free(data);
  nn_buffer_free();
  return 0;
}
