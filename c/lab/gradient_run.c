/* gradient_run.c - a run's samples and parameters, in double precision or as they are. */
#include "lab/gradient_run.h"

#include <string.h>

#include "base/simd.h"
#include "train/evaluate.h"

/* ---- float64 ---- */

/* a run as lab/reference.h wants it */
typedef struct copy64 {
  double *parameters;
  reference_batch batch;
  double *scratch;
} copy64;

size_t gradient_scratch(const trainer *t, int32_t samples) {
  const network *net = &t->plan.net;
  size_t row = (size_t)(net->layer[0].inputs + network_last(net)->outputs);
  return (size_t)net->parameters + reference_scratch(net) + (size_t)samples * row;
}

/* rows[count][features] = columns[features][padded(count)] transposed */
static void columns_to_rows(double *rows, const float *columns, int32_t features, int32_t count) {
  int32_t stride = padded(count);
  for (int32_t s = 0; s < count; s++)
    for (int32_t f = 0; f < features; f++) *rows++ = (double)columns[f * stride + s];
}

static copy64 copy_run(trainer *t, samples_of from, double *scratch) {
  const sample_set *set = &t->part[from.which];
  int32_t count = from.range.count, parameters = t->plan.net.parameters;
  double *rows = scratch + parameters, *targets = rows + (size_t)count * (size_t)set->features;
  double *behind = targets + (size_t)count * (size_t)set->targets;
  for (int32_t i = 0; i < parameters; i++) scratch[i] = (double)t->parameters[i];
  block_gather(&t->evaluated, set, NULL, from.range.first, count);
  columns_to_rows(rows, t->evaluated.inputs, set->features, count);
  columns_to_rows(targets, t->evaluated.targets, set->targets, count);
  return (copy64){scratch, {rows, targets, count, t->plan.penalty}, behind};
}

/* ---- float32 ---- */

/* the gradient that the trainer would take its step with */
static void backprop32(trainer *t, inspection *i, samples_of from, double *out, float *gradient) {
  const network *net = &t->plan.net;
  inspect(t, i, from.which, (selection){from.range.first, from.range.count, 1});
  memcpy(gradient, i->gradients, (size_t)net->parameters * sizeof *gradient);
  for (int32_t l = 0; l < net->layers; l++) {
    int32_t w = net->layer[l].weights;
    penalty_gradient(&t->plan.penalty, gradient + w, t->parameters + w, net->layer[l].biases - w);
  }
  for (int32_t p = 0; p < net->parameters; p++) out[p] = (double)gradient[p];
}

/* the loss of the samples gathered in t->evaluated */
static float loss32(trainer *t, int32_t count) {
  const network *net = &t->plan.net;
  int32_t columns = padded(count);
  float *y = network_sums(net, t->parameters, t->evaluated.inputs, &t->evaluation, columns, NULL);
  float sum = loss_forward(net->loss, net->output, y, NULL, t->evaluated.targets, network_last(net)->outputs,
                           columns, count);
  return sum / (float)count + (float)trainer_penalty(t);
}

static int32_t differences32(trainer *t, samples_of from, float h, range which, double *out) {
  int32_t passes = 0, count = from.range.count;
  block_gather(&t->evaluated, &t->part[from.which], NULL, from.range.first, count);
  for (int32_t i = 0; i < which.count; i++, passes += 2) {
    float *at = t->parameters + which.first + i, kept = *at;
    *at = kept + h;
    float above = loss32(t, count);
    *at = kept - h;
    float below = loss32(t, count);
    *at = kept;
    out[i] = (double)((above - below) / (2 * h));
  }
  return passes;
}

/* ---- either ---- */

void gradient_backprop(trainer *t, inspection *i, samples_of from, precision in, double *out,
                       double *scratch) {
  if (in == PRECISION_FLOAT32) {
    backprop32(t, i, from, out, (float *)scratch);
    return;
  }
  copy64 copy = copy_run(t, from, scratch);
  reference_loss(&t->plan.net, copy.parameters, copy.batch, out, copy.scratch);
}

int32_t gradient_differences(trainer *t, samples_of from, precision in, double h, range which, double *out,
                             double *scratch) {
  if (in == PRECISION_FLOAT32) return differences32(t, from, (float)h, which, out);
  copy64 copy = copy_run(t, from, scratch);
  return gradient_numerical(&t->plan.net, copy.parameters, copy.batch, h, which, out, copy.scratch);
}
