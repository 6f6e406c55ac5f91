/* network.c - the two passes. */
#include "network/network.h"

#include "base/simd.h"
#include "kernels/gemm.h"
#include "kernels/reduce.h"
#include "parts/dropout.h"

int network_append(network *net, int32_t inputs, int32_t outputs, activation kind) {
  int64_t parameters = net->parameters + (int64_t)outputs * inputs + outputs;
  if (net->layers == MAX_LAYERS || parameters > MAX_PARAMETERS) return 0;
  int32_t weights = net->parameters;
  net->layer[net->layers++] = (layer){inputs, outputs, kind, weights, weights + outputs * inputs};
  net->parameters = (int32_t)parameters;
  return 1;
}

const layer *network_last(const network *net) {
  return &net->layer[net->layers - 1];
}

void workspace_plan(workspace *w, const network *net, int32_t columns, purpose wanted, arena *a) {
  for (int32_t l = 0; l < net->layers; l++) {
    size_t values = (size_t)net->layer[l].outputs * (size_t)columns;
    int keeps_sum = wanted == PURPOSE_INSPECT || activation_keeps_sum(net->layer[l].activation);
    int is_dropped = wanted == PURPOSE_TRAIN && net->dropout > 0 && l + 1 < net->layers;
    w->outputs[l] = arena_floats(a, values);
    w->sums[l] = keeps_sum ? arena_floats(a, values) : NULL;
    w->masks[l] = is_dropped ? arena_floats(a, values) : NULL;
    w->dropped[l] = is_dropped ? arena_floats(a, values) : NULL;
    w->deltas[l] = wanted == PURPOSE_EVALUATE ? NULL : arena_floats(a, values);
  }
}

void network_initialize(const network *net, float *parameters, initializer kind, float scale, float bias,
                        rng *r) {
  for (int32_t l = 0; l < net->layers; l++) {
    const layer *at = &net->layer[l];
    initializer_fill(kind, scale, at->activation, parameters + at->weights, at->outputs, at->inputs, r);
    for (int32_t i = 0; i < at->outputs; i++) parameters[at->biases + i] = bias;
  }
}

float *network_sums(const network *net, const float *parameters, const float *input, workspace *w,
                    int32_t columns, rng *drop) {
  for (int32_t l = 0; l < net->layers; l++) {
    const layer *at = &net->layer[l];
    int32_t values = at->outputs * columns;
    float *out = w->outputs[l], *z = w->sums[l] ? w->sums[l] : out;
    finish how = at->activation == ACTIVATION_RELU && z == out ? FINISH_RELU : FINISH_NOT;
    gemm_nn(z, parameters + at->weights, input, parameters + at->biases, how, at->outputs, columns,
            at->inputs);
    if (how == FINISH_NOT) activation_forward(at->activation, out, z, values);
    input = out;
    if (!drop || !w->masks[l]) continue;
    dropout_draw(w->masks[l], values, net->dropout, drop);
    dropout_apply(w->dropped[l], out, w->masks[l], values);
    input = w->dropped[l];
  }
  return w->outputs[net->layers - 1];
}

const float *network_outputs(const network *net, const float *parameters, const float *input, workspace *w,
                             int32_t columns) {
  float *y = network_sums(net, parameters, input, w, columns, NULL);
  output_forward(net->output, y, network_last(net)->outputs, columns);
  return y;
}

void network_backward(const network *net, const float *parameters, float *gradients, const float *input,
                      workspace *w, int32_t columns) {
  for (int32_t l = net->layers; l-- > 0;) {
    const layer *at = &net->layer[l];
    const float *d = w->deltas[l], *in = input;
    if (l > 0) in = w->masks[l - 1] ? w->dropped[l - 1] : w->outputs[l - 1];
    gemm_nt(gradients + at->weights, d, in, at->outputs, at->inputs, columns);
    sum_rows(gradients + at->biases, d, at->outputs, columns);
    if (l == 0) break;
    int32_t values = at->inputs * columns;
    float *d_before = w->deltas[l - 1];
    gemm_tn(d_before, parameters + at->weights, d, at->inputs, columns, at->outputs);
    if (w->masks[l - 1]) dropout_apply(d_before, d_before, w->masks[l - 1], values);
    activation before = net->layer[l - 1].activation;
    const float *kept = activation_keeps_sum(before) ? w->sums[l - 1] : w->outputs[l - 1];
    activation_backward(before, d_before, kept, values);
    /* each of several saturated layers takes a factor of a thousand; see flush_tiny() in train/step.c */
    if (l % 4 == 0) flush_below(d_before, values, 0x1p-64f);
  }
}
