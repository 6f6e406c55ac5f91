/* reference.c - forward and backward, formula by formula. */
#include "lab/reference.h"

#include <math.h>
#include <string.h>

/* where layer l's outputs (or their derivatives) start in a room */
static size_t offset(const network *net, int32_t l) {
  size_t units = 0;
  for (int32_t i = 0; i < l; i++) units += (size_t)net->layer[i].outputs;
  return units;
}

size_t reference_room(const network *net) {
  return 2 * offset(net, net->layers);
}

static double activate(activation kind, double z) {
  switch (kind) {
  case ACTIVATION_RELU:
    return z > 0 ? z : 0;
  case ACTIVATION_TANH:
    return tanh(z);
  case ACTIVATION_SIGMOID:
    return 1 / (1 + exp(-z));
  case ACTIVATION_IDENTITY:
  case ACTIVATION_COUNT:
    break;
  }
  return z;
}

static double slope(activation kind, double a) {
  switch (kind) {
  case ACTIVATION_RELU:
    return a > 0 ? 1 : 0;
  case ACTIVATION_TANH:
    return 1 - a * a;
  case ACTIVATION_SIGMOID:
    return a * (1 - a);
  case ACTIVATION_IDENTITY:
  case ACTIVATION_COUNT:
    break;
  }
  return 1;
}

static void forward(const network *net, const double *parameters, const double *input, double *outputs) {
  for (int32_t l = 0; l < net->layers; l++) {
    const layer *at = &net->layer[l];
    for (int32_t o = 0; o < at->outputs; o++) {
      double z = parameters[at->biases + o];
      for (int32_t i = 0; i < at->inputs; i++) z += parameters[at->weights + o * at->inputs + i] * input[i];
      outputs[o] = activate(at->activation, z);
    }
    input = outputs;
    outputs += at->outputs;
  }
}

/* z[classes] becomes y; d[classes] = dLoss/dz; returns the loss of one sample */
static double measure(loss kind, double *z, double *d, int32_t classes, int32_t label) {
  double most = z[0], total = 0, sum = 0;
  for (int32_t c = 1; c < classes; c++) most = fmax(most, z[c]);
  for (int32_t c = 0; c < classes; c++) total += exp(z[c] - most);
  for (int32_t c = 0; c < classes; c++) {
    double t = c == label ? 1 : 0;
    if (kind == LOSS_SOFTMAX_CROSS_ENTROPY) {
      sum += t * (log(total) - (z[c] - most));
      z[c] = exp(z[c] - most) / total;
    } else {
      sum += 0.5 * (z[c] - t) * (z[c] - t);
    }
    d[c] = z[c] - t;
  }
  return sum;
}

/* d holds dLoss/dz of the last layer in its place; adds one sample's share of the gradient */
static void backward(const network *net, const double *parameters, const double *input, const double *outputs,
                     double *d, double *gradient, double share) {
  for (int32_t l = net->layers; l-- > 0;) {
    const layer *at = &net->layer[l];
    const double *in = l > 0 ? outputs + offset(net, l - 1) : input;
    const double *d_here = d + offset(net, l);
    for (int32_t o = 0; o < at->outputs; o++) {
      gradient[at->biases + o] += share * d_here[o];
      for (int32_t i = 0; i < at->inputs; i++)
        gradient[at->weights + o * at->inputs + i] += share * d_here[o] * in[i];
    }
    if (l == 0) break;
    double *d_before = d + offset(net, l - 1);
    for (int32_t i = 0; i < at->inputs; i++) {
      double sum = 0;
      for (int32_t o = 0; o < at->outputs; o++)
        sum += parameters[at->weights + o * at->inputs + i] * d_here[o];
      d_before[i] = sum * slope(net->layer[l - 1].activation, in[i]);
    }
  }
}

double reference_loss(const network *net, const double *parameters, reference_batch batch, double *gradient,
                      double *room) {
  const layer *last = &net->layer[net->layers - 1];
  size_t units = offset(net, net->layers), top = units - (size_t)last->outputs;
  double *outputs = room, *d = room + units, sum = 0;
  if (gradient) memset(gradient, 0, (size_t)net->parameters * sizeof *gradient);
  for (int32_t s = 0; s < batch.count; s++) {
    const double *input = batch.rows + (size_t)s * (size_t)net->layer[0].inputs;
    forward(net, parameters, input, outputs);
    sum += measure(net->loss, outputs + top, d + top, last->outputs, batch.labels[s]);
    if (gradient) backward(net, parameters, input, outputs, d, gradient, 1.0 / batch.count);
  }
  return sum / batch.count;
}
