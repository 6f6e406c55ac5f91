/* network.c - the two passes. The gradient with respect to the data is never needed and never computed. */
#include "network/network.h"

#include "base/simd.h"
#include "kernels/gemm.h"
#include "kernels/reduce.h"

int network_append(network *net, int32_t inputs, int32_t outputs, activation kind) {
  int64_t parameters = net->parameters + (int64_t)outputs * inputs + outputs;
  if (net->layers == MAX_LAYERS || parameters > MOST_PARAMETERS) return 0;
  int32_t weights = net->parameters;
  net->layer[net->layers++] = (layer){inputs, outputs, kind, weights, weights + outputs * inputs};
  net->parameters = (int32_t)parameters;
  return 1;
}

void workspace_plan(workspace *w, const network *net, int32_t columns, int with_gradients, arena *a) {
  int32_t widest = 0;
  for (int32_t l = 0; l < net->layers; l++) {
    int32_t outputs = net->layer[l].outputs;
    w->outputs[l] = arena_floats(a, (size_t)outputs * (size_t)columns);
    widest = outputs > widest ? outputs : widest;
  }
  if (!with_gradients) return;
  w->d_here = arena_floats(a, (size_t)widest * (size_t)columns);
  w->d_before = arena_floats(a, (size_t)widest * (size_t)columns);
}

void network_initialize(const network *net, float *parameters, initializer kind, float scale, rng *r) {
  for (int32_t l = 0; l < net->layers; l++) {
    const layer *at = &net->layer[l];
    initializer_fill(kind, scale, parameters + at->weights, at->outputs, at->inputs, r);
    for (int32_t i = 0; i < at->outputs; i++) parameters[at->biases + i] = 0.0f;
  }
}

float *network_sums(const network *net, const float *parameters, const float *input, workspace *w,
                    int32_t columns) {
  for (int32_t l = 0; l < net->layers; l++) {
    const layer *at = &net->layer[l];
    float *out = w->outputs[l];
    gemm_nn(out, parameters + at->weights, input, parameters + at->biases, at->outputs, columns, at->inputs);
    activation_forward(at->activation, out, at->outputs * columns);
    input = out;
  }
  return w->outputs[net->layers - 1];
}

const float *network_outputs(const network *net, const float *parameters, const float *input, workspace *w,
                             int32_t columns) {
  float *y = network_sums(net, parameters, input, w, columns);
  loss_output(net->loss, y, net->layer[net->layers - 1].outputs, columns);
  return y;
}

/* From dLoss/dz of the last layer, in w->d_here, down to the first. */
static void backward(const network *net, const float *parameters, float *gradients, const float *input,
                     workspace *w, int32_t columns) {
  float *d = w->d_here, *d_before = w->d_before;
  for (int32_t l = net->layers; l-- > 0;) {
    const layer *at = &net->layer[l];
    const float *in = l > 0 ? w->outputs[l - 1] : input;
    gemm_nt(gradients + at->weights, d, in, at->outputs, at->inputs, columns);
    sum_rows(gradients + at->biases, d, at->outputs, columns);
    if (l == 0) break;
    gemm_tn(d_before, parameters + at->weights, d, at->inputs, columns, at->outputs);
    activation_backward(net->layer[l - 1].activation, d_before, in, at->inputs * columns);
    float *spare = d;
    d = d_before;
    d_before = spare;
  }
}

float network_gradients(const network *net, const float *parameters, float *gradients, const float *input,
                        const float *targets, workspace *w, int32_t count) {
  int32_t columns = padded(count), classes = net->layer[net->layers - 1].outputs;
  float *y = network_sums(net, parameters, input, w, columns);
  float loss_sum = loss_forward(net->loss, y, w->d_here, targets, classes, columns, count);
  backward(net, parameters, gradients, input, w, columns);
  return loss_sum;
}
