/* reference.c - forward and backward, formula by formula. */
#include "lab/reference.h"

#include <string.h>

#include "kernels/dmath.h"
#include "lab/reference_parts.h"

/* where layer l's sums start in the scratch; outputs and derivatives lie behind all sums */
static size_t offset(const network *net, int32_t l) {
  size_t units = 0;
  for (int32_t i = 0; i < l; i++) units += (size_t)net->layer[i].outputs;
  return units;
}

size_t reference_scratch(const network *net) {
  return 3 * offset(net, net->layers);
}

static double sigmoid(double z) {
  return 1 / (1 + dexp(-z));
}

static double gelu_tanh(double z) {
  return dtanh(0.79788456080286535588 * (z + 0.044715 * z * z * z));
}

double reference_activate(activation kind, double z) {
  switch (kind) {
  case ACTIVATION_STEP: return z > 0;
  case ACTIVATION_SIGMOID: return sigmoid(z);
  case ACTIVATION_TANH: return dtanh(z);
  case ACTIVATION_RELU: return z > 0 ? z : 0;
  case ACTIVATION_LEAKY_RELU: return z > 0 ? z : 0.01 * z;
  case ACTIVATION_ELU: return z > 0 ? z : dexp(z) - 1;
  case ACTIVATION_GELU: return 0.5 * z * (1 + gelu_tanh(z));
  case ACTIVATION_SILU: return z * sigmoid(z);
  case ACTIVATION_SOFTPLUS: return (z > 0 ? z : 0) + dlog(1 + dexp(z > 0 ? -z : z));
  case ACTIVATION_IDENTITY:
  case ACTIVATION_COUNT: break;
  }
  return z;
}

static double gelu_slope(double z) {
  double t = gelu_tanh(z), inner = 0.79788456080286535588 * (1 + 3 * 0.044715 * z * z);
  return 0.5 * (1 + t) + 0.5 * z * (1 - t * t) * inner;
}

double reference_slope(activation kind, double z) {
  double a = reference_activate(kind, z);
  switch (kind) {
  case ACTIVATION_STEP: return 0;
  case ACTIVATION_SIGMOID: return a * (1 - a);
  case ACTIVATION_TANH: return 1 - a * a;
  case ACTIVATION_RELU: return z > 0;
  case ACTIVATION_LEAKY_RELU: return z > 0 ? 1 : 0.01;
  case ACTIVATION_ELU: return z > 0 ? 1 : a + 1;
  case ACTIVATION_GELU: return gelu_slope(z);
  case ACTIVATION_SILU: return sigmoid(z) + a * (1 - sigmoid(z));
  case ACTIVATION_SOFTPLUS: return sigmoid(z);
  case ACTIVATION_IDENTITY:
  case ACTIVATION_COUNT: break;
  }
  return 1;
}

static void forward(const network *net, const double *parameters, const double *input, double *sums,
                    double *outputs) {
  for (int32_t l = 0; l < net->layers; l++) {
    const layer *at = &net->layer[l];
    for (int32_t o = 0; o < at->outputs; o++) {
      double z = parameters[at->biases + o];
      for (int32_t i = 0; i < at->inputs; i++) z += parameters[at->weights + o * at->inputs + i] * input[i];
      sums[o] = z;
      outputs[o] = reference_activate(at->activation, z);
    }
    input = outputs;
    sums += at->outputs;
    outputs += at->outputs;
  }
}

/* what one sample's passes have written */
typedef struct sample_state {
  const double *input, *sums, *outputs;
  double *d;
} sample_state;

/* d holds dLoss/dz of the last layer in its place; adds one sample's share of the gradient */
static void backward(const network *net, const double *parameters, sample_state s, double *gradient,
                     double share) {
  for (int32_t l = net->layers; l-- > 0;) {
    const layer *at = &net->layer[l];
    const double *in = l > 0 ? s.outputs + offset(net, l - 1) : s.input;
    const double *d_here = s.d + offset(net, l);
    for (int32_t o = 0; o < at->outputs; o++) {
      gradient[at->biases + o] += share * d_here[o];
      for (int32_t i = 0; i < at->inputs; i++)
        gradient[at->weights + o * at->inputs + i] += share * d_here[o] * in[i];
    }
    if (l == 0) break;
    size_t before = offset(net, l - 1);
    for (int32_t i = 0; i < at->inputs; i++) {
      double sum = 0;
      for (int32_t o = 0; o < at->outputs; o++)
        sum += parameters[at->weights + o * at->inputs + i] * d_here[o];
      s.d[before + (size_t)i] =
          sum * reference_slope(net->layer[l - 1].activation, s.sums[before + (size_t)i]);
    }
  }
}

/* the penalty on the weights; adds its gradient, if wanted */
static double penalize(const network *net, const double *parameters, penalty p, double *gradient) {
  double sum = 0;
  for (int32_t l = 0; l < net->layers; l++)
    for (int32_t i = net->layer[l].weights; i < net->layer[l].biases; i++) {
      double w = parameters[i], sign = w > 0 ? 1 : w < 0 ? -1 : 0;
      sum += p.l1 * sign * w + 0.5 * p.l2 * w * w;
      if (gradient) gradient[i] += p.l1 * sign + p.l2 * w;
    }
  return sum;
}

double reference_loss(const network *net, const double *parameters, reference_batch batch, double *gradient,
                      double *scratch) {
  const layer *last = network_last(net);
  size_t units = offset(net, net->layers), top = units - (size_t)last->outputs;
  double *sums = scratch, *outputs = scratch + units, *d = scratch + 2 * units, sum = 0;
  if (gradient) memset(gradient, 0, (size_t)net->parameters * sizeof *gradient);
  for (int32_t s = 0; s < batch.count; s++) {
    const double *input = batch.rows + (size_t)s * (size_t)net->layer[0].inputs;
    const double *targets = batch.targets + (size_t)s * (size_t)last->outputs;
    forward(net, parameters, input, sums, outputs);
    sum += reference_measure(net->loss, net->output, outputs + top, d + top, targets, last->outputs);
    sample_state state = {input, sums, outputs, d};
    if (gradient) backward(net, parameters, state, gradient, 1.0 / batch.count);
  }
  return sum / batch.count + penalize(net, parameters, batch.penalty, gradient);
}
