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

enum { MAX_LAYERS = 17 /* 16 hidden and the output */, MOST_PARAMETERS = 1 << 26 };

typedef struct layer {
  int32_t inputs, outputs;
  activation activation;   /* of the output layer: identity; its output function belongs to the loss */
  int32_t weights, biases; /* where they start in the parameters */
} layer;

typedef struct network {
  int32_t layers;
  layer layer[MAX_LAYERS];
  loss loss;
  int32_t parameters; /* how many count */
} network;

/* What a pass writes: outputs of each layer [outputs][columns], and two rooms for dLoss/dz that take
 * turns. */
typedef struct workspace {
  float *outputs[MAX_LAYERS];
  float *d_here, *d_before;
} workspace;

/* Appends a layer. Returns 0, and changes nothing, when the layers or the parameters would be too many. */
int network_append(network *net, int32_t inputs, int32_t outputs, activation kind);

/* Plans a workspace for blocks of up to `columns` columns; without rooms for gradients when only
 * evaluating. */
void workspace_plan(workspace *w, const network *net, int32_t columns, int with_gradients, arena *a);

/* Draws the weights, layer after layer; biases are 0. */
void network_initialize(const network *net, float *parameters, initializer kind, float scale, rng *r);

/* The last layer's sums z [classes][columns] (before the output function) for input[features][columns]. */
float *network_sums(const network *net, const float *parameters, const float *input, workspace *w,
                    int32_t columns);

/* The outputs, after softmax where the loss has one. */
const float *network_outputs(const network *net, const float *parameters, const float *input, workspace *w,
                             int32_t columns);

/* Forward and backward over `count` samples of a block with padded(count) columns. gradients receives
 * dLoss/dparameter of the mean loss; returns the SUM of losses. Columns from count on change nothing,
 * whatever finite numbers they hold. */
float network_gradients(const network *net, const float *parameters, float *gradients, const float *input,
                        const float *targets, workspace *w, int32_t count);

#endif
