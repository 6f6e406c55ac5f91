/* metrics.h - how good the outputs are, gathered block by block.
 *
 *   loss       mean over the samples of the data loss; without the penalties
 *   accuracy   share of samples whose largest output is that of their class; one output and its target agree
 *              on the same side of 1/2
 *   confusion  [class][guess] counts; precision of c = right c / guessed c, recall of c = right c / all of c
 *   r2         1 - sum (y - t)^2 / sum (t - mean t)^2, the mean taken for each output
 *   rmse       sqrt(mean (y - t)^2) over samples and outputs
 */
#ifndef KASANE_METRICS_H
#define KASANE_METRICS_H

#include <stdint.h>

#include "data/dataset.h"

typedef struct metrics {
  int32_t samples, outputs, classes; /* classes 0: regression */
  double loss_sum;
  int32_t right;
  int32_t confusion[MAX_CLASSES][MAX_CLASSES];
  double error_squares; /* sum (y - t)^2 */
  /* For each output, sums over t - first: targets far from 0 would lose their spread in sums over t. */
  double first_target[MAX_TARGETS], target_sum[MAX_TARGETS], target_squares[MAX_TARGETS];
} metrics;

/* Adds `count` samples: outputs y and targets t are [outputs][columns]. */
void metrics_add(metrics *m, const float *y, const float *t, int32_t columns, int32_t count, double loss_sum);

double metrics_loss(const metrics *m);
double metrics_accuracy(const metrics *m);             /* NaN for regression */
double metrics_precision(const metrics *m, int32_t c); /* NaN where nothing was guessed c */
double metrics_recall(const metrics *m, int32_t c);    /* NaN where no sample is c */
double metrics_r2(const metrics *m); /* NaN for classification, and where all targets are equal */
double metrics_rmse(const metrics *m);

#endif
