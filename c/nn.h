/* nn.h - the public contract of Kasane's core, and the only list of what it exports.
 *
 * Only numbers cross this boundary: handles are pointers, texts are read byte by byte, bulk data go through
 * nn_buffer(). A call that can fail returns a status (base/status.h), or NULL where it returns a pointer; the
 * words are then in nn_error(). A failed call leaves everything as it was, unless its comment says otherwise.
 * Nothing exits, aborts or prints. One thread at a time.
 *
 * A run is a pure function of (its settings, its seed, its data): the same bits on every machine.
 */
#ifndef KASANE_NN_H
#define KASANE_NN_H

#include <stdint.h>

#include "base/status.h"

typedef struct nn_data nn_data; /* labelled points, split into a training and a test part */
typedef struct nn_run nn_run;   /* a network with its data and optimiser */

/* The lists whose names a caller may ask for; elsewhere a kind is its place in its list. */
#define NN_LISTS(X)                                                                                          \
  X(STATUS, status)                                                                                          \
  X(ACTIVATION, activation)                                                                                  \
  X(LOSS, loss)                                                                                              \
  X(INITIALIZER, initializer)                                                                                \
  X(OPTIMIZER, optimizer)                                                                                    \
  X(DATASET, dataset)                                                                                        \
  X(PART, part)

enum {
#define X(NAME, name) NN_LIST_##NAME,
  NN_LISTS(X)
#undef X
      NN_LIST_COUNT
};

/* ---- words --------------------------------------------------------------------------------------------- */

/* The last failure: its status and its text, "function: value, rule". NN_OK and "" before the first one. */
int32_t nn_error_code(void);
const char *nn_error(void);

/* Name of a list (0, 1, ...), and of an entry in it; NULL past the end. */
const char *nn_list_name(int32_t list);
const char *nn_name(int32_t list, int32_t index);

/* ---- memory that the core lends ------------------------------------------------------------------------ */

/* Lends room for `bytes` (1..2^30) that the next nn_data_import() or nn_predict() reads; the
 * room before is gone. NULL: NN_ERR_ARGUMENT, NN_ERR_MEMORY (then the room before is still there). */
void *nn_buffer(int32_t bytes);

/* Gives back the lent room and the room of results. */
void nn_buffer_free(void);

/* ---- data ---------------------------------------------------------------------------------------------- */

/* Makes `samples` points (classes..100000) of a data set (data/generate.h); all are training samples.
 *   classes  2..10 for the spiral, 2 for the others;   noise  0..1, in units of the plane's half width
 * NULL: NN_ERR_ARGUMENT, NN_ERR_MEMORY. The caller frees it. */
nn_data *nn_data_generate(int32_t kind, int32_t samples, int32_t classes, double noise, uint32_t seed);

/* Reads samples * features floats, row by row, and then `samples` int32 classes (0..classes-1) from
 * nn_buffer().
 *   samples 2..100000, features 1..1024, classes 2..16
 * NULL: NN_ERR_ARGUMENT; NN_ERR_SHAPE, the buffer is too small; NN_ERR_DATA, a value is not finite or a class
 * is out of range; NN_ERR_MEMORY. */
nn_data *nn_data_import(int32_t samples, int32_t features, int32_t classes);

/* Moves samples between training and test; the points stay. The share (0.01..1) holds within each class,
 * rounded.
 * NN_ERR_ARGUMENT; NN_ERR_SHAPE, no training sample would be left (all parts stay as they were). */
nn_status nn_data_split(nn_data *data, double train_share, uint32_t seed);

int32_t nn_data_samples(const nn_data *data);
int32_t nn_data_features(const nn_data *data);
int32_t nn_data_classes(const nn_data *data);
const float *nn_data_points(const nn_data *data);   /* [samples][features] */
const int32_t *nn_data_labels(const nn_data *data); /* [samples] */
const int32_t *nn_data_parts(const nn_data *data);  /* [samples], 0 training, 1 test */

/* Runs built from it go on: they keep a copy. NULL is allowed. */
void nn_data_free(nn_data *data);

/* ---- a run: describe, build, train --------------------------------------------------------------------- */

/* An empty description: no hidden layer, He weights, Adam with learning rate 0.01, softmax and cross-entropy,
 * minibatches of 32, seed 0. NULL: NN_ERR_MEMORY. */
nn_run *nn_run_new(void);

/* NULL is allowed. */
void nn_run_free(nn_run *run);

/* Before nn_build(); after it they answer NN_ERR_STATE. Out of range: NN_ERR_ARGUMENT. */
nn_status nn_add_dense(nn_run *run, int32_t units,
                       int32_t activation); /* 1..4096 units, at most 16 hidden layers */
nn_status nn_set_loss(nn_run *run, int32_t loss);
nn_status nn_set_initializer(nn_run *run, int32_t kind, double scale); /* scale 0..100: sigma of `normal` */
nn_status nn_set_optimizer(nn_run *run, int32_t kind, double beta1, double beta2); /* betas in [0, 1) */
nn_status nn_set_batch(nn_run *run, int32_t samples);                              /* 1..4096 */
nn_status nn_set_seed(nn_run *run, uint32_t seed);

/* At any time; 1e-12..1000. NN_ERR_ARGUMENT. */
nn_status nn_set_learning_rate(nn_run *run, double rate);

/* Copies the data, takes all memory the run will ever need and draws the first weights; the output layer has
 * one unit for each class. NN_ERR_STATE, built before; NN_ERR_SHAPE, too many parameters; NN_ERR_MEMORY. */
nn_status nn_build(nn_run *run, const nn_data *data);

/* All below: NN_ERR_STATE before nn_build(). */

/* Back to the SAME first weights and the same order of minibatches. */
nn_status nn_reset(nn_run *run);

/* The next minibatch of the running epoch, or all that are left of it. Allocates nothing.
 * NN_ERR_DIVERGED: loss or gradient is not finite, or a gradient is 1e18 or more; the failing step changes no
 * parameter, steps of the epoch before it are done, and nn_reset() or a new run goes on. */
nn_status nn_train_minibatch(nn_run *run);
nn_status nn_train_epoch(nn_run *run);

int32_t nn_epoch(const nn_run *run);     /* epochs finished; 0 before nn_build() */
double nn_batch_loss(const nn_run *run); /* mean loss of the last minibatch, measured before its update */

/* Measures one part (0 training, 1 test); nn_loss() and nn_accuracy() then tell the result. Allocates
 * nothing.
 * NN_ERR_ARGUMENT; NN_ERR_STATE, also where the part has no samples. */
nn_status nn_evaluate(nn_run *run, int32_t part);
double nn_loss(const nn_run *run);     /* mean over the samples, NaN before the first nn_evaluate() */
double nn_accuracy(const nn_run *run); /* 0..1 */

/* ---- looking inside ------------------------------------------------------------------------------------ */

/* Parameters, layer after layer: weights [outputs][inputs], then biases [outputs]. NULL before nn_build(). */
const float *nn_parameters(const nn_run *run);
int32_t nn_parameter_count(const nn_run *run);

/* FNV-1a (32 bits) over the parameters' bytes: equal runs show equal numbers on every machine. 0 before
 * nn_build(). */
uint32_t nn_fingerprint(const nn_run *run);

/* Outputs [classes][count] for count (1..100000) rows of features, read as floats from nn_buffer().
 * The result is lent until the next call. NULL: NN_ERR_ARGUMENT, NN_ERR_STATE, NN_ERR_SHAPE (buffer too
 * small),
 * NN_ERR_MEMORY. */
const float *nn_predict(nn_run *run, int32_t count);

/* Outputs [units][rows * columns] of every unit from layer `first_layer` on (0 is the first hidden layer, the
 * last is the output layer), over columns x rows (1..1024) cells of a rectangle; row 0 is the topmost; lent
 * until the next call.
 * NULL: NN_ERR_ARGUMENT, also where the rectangle is not finite or empty; NN_ERR_STATE; NN_ERR_SHAPE, the
 * data have not 2 features; NN_ERR_MEMORY. */
const float *nn_map(nn_run *run, int32_t first_layer, int32_t columns, int32_t rows, double left,
                    double right, double bottom, double top);

#endif
