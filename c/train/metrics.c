/* metrics.c - counting and summing; sums are double, in the order of the samples. */
#include "train/metrics.h"

#include "base/exact.h"

static int32_t largest(const float *x, int32_t outputs, int32_t stride) {
  int32_t best = 0;
  for (int32_t c = 1; c < outputs; c++)
    if (x[c * stride] > x[best * stride]) best = c;
  return best;
}

static int32_t class_of(const float *x, int32_t outputs, int32_t stride) {
  return outputs == 1 ? x[0] > 0.5f : largest(x, outputs, stride);
}

static void add_class(metrics *m, const float *y, const float *t, int32_t stride) {
  int32_t guess = class_of(y, m->outputs, stride), wanted = class_of(t, m->outputs, stride);
  m->confusion[wanted][guess]++;
  m->right += guess == wanted;
}

static void add_values(metrics *m, const float *y, const float *t, int32_t stride) {
  for (int32_t c = 0; c < m->outputs; c++) {
    double target = (double)t[c * stride], error = (double)y[c * stride] - target;
    double apart = target - m->first_target[c];
    m->error_squares += error * error;
    m->target_sum[c] += apart;
    m->target_squares[c] += apart * apart;
  }
}

void metrics_add(metrics *m, const float *y, const float *t, int32_t columns, int32_t count,
                 double loss_sum) {
  for (int32_t c = 0; c < m->outputs && m->samples == 0; c++) m->first_target[c] = (double)t[c * columns];
  m->samples += count;
  m->loss_sum += loss_sum;
  for (int32_t s = 0; s < count; s++) {
    if (m->classes > 0)
      add_class(m, y + s, t + s, columns);
    else
      add_values(m, y + s, t + s, columns);
  }
}

static double ratio(double part, double whole) {
  return whole > 0 ? part / whole : __builtin_nan("");
}

double metrics_loss(const metrics *m) {
  return ratio(m->loss_sum, m->samples);
}

double metrics_accuracy(const metrics *m) {
  return m->classes > 0 ? ratio(m->right, m->samples) : __builtin_nan("");
}

double metrics_precision(const metrics *m, int32_t c) {
  int32_t guessed = 0;
  for (int32_t k = 0; k < m->classes; k++) guessed += m->confusion[k][c];
  return ratio(m->confusion[c][c], guessed);
}

double metrics_recall(const metrics *m, int32_t c) {
  int32_t wanted = 0;
  for (int32_t k = 0; k < m->classes; k++) wanted += m->confusion[c][k];
  return ratio(m->confusion[c][c], wanted);
}

double metrics_r2(const metrics *m) {
  double total = 0;
  if (m->classes > 0 || m->samples == 0) return __builtin_nan("");
  for (int32_t c = 0; c < m->outputs; c++)
    total += m->target_squares[c] - m->target_sum[c] * m->target_sum[c] / m->samples;
  return total > 0 ? 1 - m->error_squares / total : __builtin_nan("");
}

double metrics_rmse(const metrics *m) {
  if (m->classes > 0 || m->samples == 0) return __builtin_nan("");
  return __builtin_sqrt(m->error_squares / ((double)m->samples * m->outputs));
}
