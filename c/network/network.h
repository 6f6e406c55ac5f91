/* network.h - layers in a row, forward and backward over a block of samples. Owns no memory.
 *
 * Parameters lie in one array, layer after layer: weights [outputs][inputs], then biases [outputs]; its
 * length is rounded up to a multiple of 4 and the rest stays 0. Gradients lie the same way. A block is
 * [features][columns] with one sample a column (base/simd.h: padded()).
 */
#ifndef KASANE_NETWORK_H
#define KASANE_NETWORK_H

#include <stdint.h>

#include "base/arena.h"
#include "base/rng.h"
#include "parts/activation.h"
#include "parts/initializer.h"
#include "parts/loss.h"

enum { MAX_LAYERS = 17 /* 16 hidden and the output */, MAX_PARAMETERS = 1 << 26 };

typedef struct layer {
  int32_t inputs, outputs;
  activation activation;   /* of the output layer: identity; its output function follows */
  int32_t weights, biases; /* where they start in the parameters */
} layer;

typedef struct network {
  int32_t layers;
  layer layer[MAX_LAYERS];
  output output;
  loss loss;
  float dropout;      /* share of hidden units switched off in training */
  int32_t parameters; /* how many count */
} network;

/* What a pass writes, each [outputs][columns] of its layer. NULL: sums where the activation does not keep
 * them, what its purpose does not need. */
typedef struct workspace {
  float *sums[MAX_LAYERS];    /* z */
  float *outputs[MAX_LAYERS]; /* a = f(z) */
  float *masks[MAX_LAYERS];
  float *dropped[MAX_LAYERS]; /* a times mask: what the next layer sees */
  float *deltas[MAX_LAYERS];  /* dLoss/dz */
} workspace;

/* Appends a layer. Returns 0, and changes nothing, when the layers or the parameters would be too many. */
int network_append(network *net, int32_t inputs, int32_t outputs, activation kind);

/* The output layer. */
const layer *network_last(const network *net);

/* evaluate: outputs; train: also deltas, and masks where units are dropped; inspect: sums of every layer and
 * deltas */
typedef enum purpose { PURPOSE_EVALUATE, PURPOSE_TRAIN, PURPOSE_INSPECT } purpose;

/* Plans a workspace for blocks of up to `columns` columns. */
void workspace_plan(workspace *w, const network *net, int32_t columns, purpose wanted, arena *a);

/* Draws the weights, layer after layer; biases are `bias`. */
void network_initialize(const network *net, float *parameters, initializer kind, float scale, float bias,
                        rng *r);

/* The last layer's sums z [outputs][columns] (before the output function) for input[features][columns].
 * With masks planned, `drop` draws them; NULL uses none. */
float *network_sums(const network *net, const float *parameters, const float *input, workspace *w,
                    int32_t columns, rng *drop);

/* The outputs, after the output function; no unit is dropped. */
const float *network_outputs(const network *net, const float *parameters, const float *input, workspace *w,
                             int32_t columns);

/* From dLoss/dz of the last layer, in its place in w->deltas, down to the first: fills deltas and gradients.
 * The gradient with respect to the data is never needed and never computed. */
void network_backward(const network *net, const float *parameters, float *gradients, const float *input,
                      workspace *w, int32_t columns);

#endif
