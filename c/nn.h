/* nn.h - the public contract of Kasane's core, and the only list of what the playground's module exports;
 * nn_lab.h goes on with what the labs need beside it. From C and C++: ./build.sh lib.
 *
 * Only numbers cross this boundary: handles are pointers, texts are read byte by byte, bulk data go through
 * nn_buffer(). A call that can fail returns a status, or NULL where it returns a pointer; the words are then
 * in nn_error(). A failed call leaves everything as it was, unless its comment says otherwise. Nothing exits,
 * aborts or prints. One thread at a time, for all handles together: the last failure and the two buffers are
 * shared by them.
 *
 * NULL: a NULL handle is refused with NN_ERR_ARGUMENT by every call that can fail, and allowed by the _free()
 * calls. What only reads a number or an array, and names no error, needs a live handle and does not check it.
 *
 * Pointers: a handle lives until its _free() call, however others are freed meanwhile. An array of a handle
 * (nn_data_points(), nn_parameters(), ...) stays in its place until the handle is freed; its numbers change
 * with what is done to the handle, and only the core may write them. What is "lent" lies in one buffer of
 * results: it stands until the next call that lends something, nn_restore(), nn_load() or nn_buffer_free().
 * Names live for ever, the text of nn_error() until the next failure.
 *
 * A run is a pure function of (its settings, its seed, its data): the same bits on every machine. No call's
 * time or memory grows beyond what its arguments and the sizes of run and data say: none depends on the
 * epoch.
 */
#ifndef KASANE_NN_H
#define KASANE_NN_H

#include <stdint.h>

/* Releases count as in semver.org; package.json says the same. */
#define NN_VERSION_MAJOR 0
#define NN_VERSION_MINOR 1
#define NN_VERSION_PATCH 0

#ifdef __cplusplus
extern "C" {
#endif
#ifdef __GNUC__
#pragma GCC visibility push(default) /* all else is hidden in the library */
#endif

typedef struct nn_data nn_data; /* points with classes or targets, split into parts */
typedef struct nn_run nn_run;   /* a network with its data and optimizer */

/* ---- kinds --------------------------------------------------------------------------------------------- */

/* Every kind argument is one of these numbers. Saved runs store them: a list is only ever appended to. */

/* what a call answers */
typedef enum nn_status {
  NN_OK,           /* done */
  NN_ERR_ARGUMENT, /* a value is outside its range, or a number names nothing */
  NN_ERR_STATE,    /* right call, wrong moment: before building, after building */
  NN_ERR_SHAPE,    /* sizes that do not fit each other */
  NN_ERR_DATA,     /* data hold NaN, infinity or an unknown class; bytes are no model of them */
  NN_ERR_MEMORY,   /* no memory, or a size that no memory could hold */
  NN_ERR_DIVERGED, /* loss or gradient is NaN, infinite or too large to go on; parameters stay as they were */
  NN_STATUS_COUNT
} nn_status;

/* a = f(z) of a hidden layer */
enum {
  NN_ACTIVATION_IDENTITY,
  NN_ACTIVATION_RELU,
  NN_ACTIVATION_TANH,
  NN_ACTIVATION_SIGMOID,
  NN_ACTIVATION_STEP, /* cannot be trained: its derivative is 0 */
  NN_ACTIVATION_LEAKY_RELU,
  NN_ACTIVATION_ELU,
  NN_ACTIVATION_GELU,
  NN_ACTIVATION_SILU,
  NN_ACTIVATION_SOFTPLUS,
  NN_ACTIVATION_COUNT
};

/* of outputs y and targets t; K outputs */
enum {
  NN_LOSS_SOFTMAX_CROSS_ENTROPY, /* needs classes */
  NN_LOSS_SUM_OF_SQUARES,        /* 1/2 sum (y - t)^2 */
  NN_LOSS_MEAN_SQUARED_ERROR,    /* 1/K sum (y - t)^2 */
  NN_LOSS_BINARY_CROSS_ENTROPY,  /* needs classes; the sum over the outputs */
  NN_LOSS_HUBER,                 /* squared up to a distance of 1, straight beyond */
  NN_LOSS_HINGE,                 /* needs classes; the sum over the outputs */
  NN_LOSS_COUNT
};

/* first weights */
enum {
  NN_INITIALIZER_ZERO,
  NN_INITIALIZER_NORMAL, /* sigma = scale */
  NN_INITIALIZER_XAVIER, /* normal, sigma = sqrt(2 / (inputs + outputs)) */
  NN_INITIALIZER_HE,     /* normal, sigma = sqrt(2 / inputs) */
  NN_INITIALIZER_CONSTANT,
  NN_INITIALIZER_UNIFORM, /* -scale..scale */
  NN_INITIALIZER_XAVIER_UNIFORM,
  NN_INITIALIZER_HE_UNIFORM,
  NN_INITIALIZER_AUTOMATIC, /* He before the relatives of ReLU, else Xavier */
  NN_INITIALIZER_COUNT
};

enum {
  NN_OPTIMIZER_SGD,
  NN_OPTIMIZER_MOMENTUM,
  NN_OPTIMIZER_ADAM,
  NN_OPTIMIZER_NESTEROV,
  NN_OPTIMIZER_ADAGRAD,
  NN_OPTIMIZER_RMSPROP,
  NN_OPTIMIZER_ADAMW,
  NN_OPTIMIZER_COUNT
};

enum {
  NN_DATASET_SPIRAL,
  NN_DATASET_CIRCLE,
  NN_DATASET_XOR,
  NN_DATASET_GAUSSIAN,
  NN_DATASET_MOONS,
  NN_DATASET_RINGS,
  NN_DATASET_CHECKERBOARD,
  NN_DATASET_BLOBS,
  NN_DATASET_AND, /* gates: four corners */
  NN_DATASET_OR,
  NN_DATASET_NAND,
  NN_DATASET_XOR_GATE,
  NN_DATASET_PLANE, /* regression over the plane */
  NN_DATASET_MULTI_GAUSSIAN,
  NN_DATASET_SINE, /* regression over a line */
  NN_DATASET_X_SIN_X,
  NN_DATASET_ABS,
  NN_DATASET_CUBIC,
  NN_DATASET_STEP,
  NN_DATASET_DIGITS8, /* images of 8 x 8 and 16 x 16 pixels */
  NN_DATASET_DIGITS16,
  NN_DATASET_COUNT
};

enum { NN_TASK_CLASSIFICATION, NN_TASK_REGRESSION, NN_TASK_COUNT };

enum { NN_PART_TRAIN, NN_PART_VALIDATION, NN_PART_TEST, NN_PART_COUNT };

/* what a network is given of the plane; a mask of them has the bits 1 << feature */
enum {
  NN_FEATURE_X,
  NN_FEATURE_Y,
  NN_FEATURE_X_SQUARED,
  NN_FEATURE_Y_SQUARED,
  NN_FEATURE_X_TIMES_Y,
  NN_FEATURE_SIN_X, /* sin pi x */
  NN_FEATURE_SIN_Y,
  NN_FEATURE_COS_X,
  NN_FEATURE_COS_Y,
  NN_FEATURE_COUNT
};

enum { NN_SCALER_NONE, NN_SCALER_STANDARDISE, NN_SCALER_MIN_MAX, NN_SCALER_COUNT };

enum { NN_OUTPUT_IDENTITY, NN_OUTPUT_SIGMOID, NN_OUTPUT_SOFTMAX, NN_OUTPUT_COUNT };

enum {
  NN_SCHEDULE_CONSTANT,
  NN_SCHEDULE_STEP,          /* factor^floor(epoch / period) */
  NN_SCHEDULE_COSINE,        /* from 1 to 0 within the period */
  NN_SCHEDULE_WARMUP_COSINE, /* the same after a straight rise from 0 */
  NN_SCHEDULE_COUNT
};

/* why training may stop */
enum {
  NN_STOP_NONE,
  NN_STOP_EPOCHS,
  NN_STOP_TARGET_LOSS,
  NN_STOP_TARGET_ACCURACY,
  NN_STOP_PLATEAU, /* the loss has not fallen by 0.01 % for `patience` epochs */
  NN_STOP_EARLY,   /* the loss has reached no new best for `early_patience` epochs */
  NN_STOP_DIVERGED,
  NN_STOP_COUNT
};

enum { NN_PHASE_BATCH, NN_PHASE_FORWARD, NN_PHASE_BACKWARD, NN_PHASE_UPDATE, NN_PHASE_COUNT };

/* values of a layer; of the first three [outputs][samples] */
enum {
  NN_QUANTITY_SUMS,    /* z; of the output layer the logits */
  NN_QUANTITY_OUTPUTS, /* a; of the output layer after its output function */
  NN_QUANTITY_DELTAS,  /* dLoss/dz, of the mean loss */
  NN_QUANTITY_WEIGHTS, /* [outputs][inputs] */
  NN_QUANTITY_BIASES,  /* [outputs] */
  NN_QUANTITY_WEIGHT_GRADIENTS,
  NN_QUANTITY_BIAS_GRADIENTS,
  NN_QUANTITY_WEIGHT_UPDATES, /* what the last step added; see nn_set_keeping() */
  NN_QUANTITY_BIAS_UPDATES,
  NN_QUANTITY_COUNT
};

/* The lists of kinds, for nn_name(). */
#define NN_LISTS(X)                                                                                          \
  X(STATUS, status)                                                                                          \
  X(ACTIVATION, activation)                                                                                  \
  X(LOSS, loss)                                                                                              \
  X(INITIALIZER, initializer)                                                                                \
  X(OPTIMIZER, optimizer)                                                                                    \
  X(DATASET, dataset)                                                                                        \
  X(TASK, task)                                                                                              \
  X(PART, part)                                                                                              \
  X(FEATURE, feature)                                                                                        \
  X(SCALER, scaler)                                                                                          \
  X(OUTPUT, output)                                                                                          \
  X(SCHEDULE, schedule)                                                                                      \
  X(STOP, stop)                                                                                              \
  X(PHASE, phase)                                                                                            \
  X(QUANTITY, quantity)

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

/* Which numbers a kind uses of those that its call takes with it, a bit mask of these, by its list. The
 * balance counts where there are two classes. 0 elsewhere. */
enum { NN_OPTIMIZER_USES_BETA1 = 1, NN_OPTIMIZER_USES_BETA2 = 2 };
enum { NN_INITIALIZER_USES_SCALE = 1, NN_DATASET_USES_BALANCE = 1 };
enum { NN_SCHEDULE_USES_PERIOD = 1, NN_SCHEDULE_USES_FACTOR = 2, NN_SCHEDULE_USES_WARMUP = 4 };
int32_t nn_uses(int32_t list, int32_t index);

/* Does this build compute the bits that every build must? Call it before anything else; it takes a fraction
 * of a millisecond. NN_ERR_STATE: it was built with flags that change bits, and nothing that it answers can
 * be trusted; NN_ERR_MEMORY. */
nn_status nn_self_test(void);

/* ---- memory that the core lends ------------------------------------------------------------------------ */

/* A buffer of `bytes` (1..2^30) for the caller to fill; calls that say so read it, and none writes to it. Its
 * bytes are undefined at first, and its address holds until the next nn_buffer() or nn_buffer_free().
 * NULL: NN_ERR_ARGUMENT, NN_ERR_MEMORY; the buffer before is then still there. */
void *nn_buffer(int32_t bytes);

/* Gives back that buffer and the one of results. No handle needs either. */
void nn_buffer_free(void);

/* ---- data ---------------------------------------------------------------------------------------------- */

/* Facts of a data set's kind: its task, its features, how many classes it may have (0 for regression). -1
 * for a kind that is none. */
int32_t nn_dataset_task(int32_t kind);
int32_t nn_dataset_features(int32_t kind);
int32_t nn_dataset_fewest_classes(int32_t kind);
int32_t nn_dataset_most_classes(int32_t kind);

/* Makes samples (2..100000, at least one for each class and for each corner of a gate) of a kind of data
 * set; all are training samples.
 *   classes  as its facts say
 *   noise    0..1, the standard deviation of what is added to a coordinate, a target or a pixel; in the
 *            spiral in units of a point's distance to the middle
 *   balance  0.05..0.95, the share of the first of two classes, rounded, but at least one sample of each;
 *            without effect elsewhere and on the gates
 * NULL: NN_ERR_ARGUMENT, NN_ERR_MEMORY. The caller frees it. */
nn_data *nn_data_generate(int32_t kind, int32_t samples, int32_t classes, double noise, double balance,
                          uint32_t seed);

/* Makes samples (2..100000) of the curve through `values` (2..1024) floats in nn_buffer(), which stand at
 * equal distances over x = -1..1 and are joined by straight lines; regression of 1 feature and 1 target.
 * NULL: NN_ERR_ARGUMENT; NN_ERR_SHAPE, the buffer is too small; NN_ERR_DATA, a value is not finite;
 * NN_ERR_MEMORY. */
nn_data *nn_data_curve(int32_t values, int32_t samples, double noise, uint32_t seed);

/* Reads samples * features floats, row by row, and then `samples` int32 classes (0..classes-1) from
 * nn_buffer().
 *   samples 2..100000, features 1..1024, classes 2..16
 * NULL: NN_ERR_ARGUMENT; NN_ERR_SHAPE, the buffer is too small; NN_ERR_DATA, a value is not finite or a class
 * is out of range; NN_ERR_MEMORY. */
nn_data *nn_data_import(int32_t samples, int32_t features, int32_t classes);

/* The same for regression: after the points come samples * targets floats, row by row; targets 1..16. */
nn_data *nn_data_import_targets(int32_t samples, int32_t features, int32_t targets);

/* Moves samples between training, validation and test; the points stay. The shares (train 0.01..1,
 * validation 0..0.99, together 1 at most) hold within each class, rounded; the rest is test. A part misses
 * its share of all samples by a fortieth of them, or by half a sample, at most: where many small classes
 * all round one way, some give one more or one less. For one seed a larger share only adds to its part, and
 * neither moves the other's samples while some are left.
 * NN_ERR_ARGUMENT; NN_ERR_SHAPE, no training sample would be left (all parts stay as they were). */
nn_status nn_data_split(nn_data *data, double train_share, double validation_share, uint32_t seed);

/* Puts each sample into the part that the caller says, `samples` int32 in nn_buffer(): 0 training,
 * 1 validation, 2 test. NN_ERR_ARGUMENT; NN_ERR_SHAPE, the buffer is too small, or no sample is for training;
 * NN_ERR_DATA, a number is no part. */
nn_status nn_data_set_parts(nn_data *data);

int32_t nn_data_samples(const nn_data *data);
int32_t nn_data_features(const nn_data *data);
int32_t nn_data_classes(const nn_data *data);       /* 0 for regression */
int32_t nn_data_outputs(const nn_data *data);       /* classes, or targets of a sample */
const float *nn_data_points(const nn_data *data);   /* [samples][features] */
const int32_t *nn_data_labels(const nn_data *data); /* [samples]; NULL for regression */
const float *nn_data_targets(const nn_data *data);  /* [samples][outputs]; NULL for classification */
const int32_t *nn_data_parts(const nn_data *data);  /* [samples]: 0 training, 1 validation, 2 test */

/* Runs built from it go on: they keep a copy. NULL is allowed. */
void nn_data_free(nn_data *data);

/* ---- a run: describe and build ------------------------------------------------------------------------- */

/* An empty description, with the setting that each setter below names as its default; it holds no data yet.
 * NULL: NN_ERR_MEMORY. The caller frees it. */
nn_run *nn_run_new(void);

/* NULL is allowed. */
void nn_run_free(nn_run *run);

/* Before nn_build(); after it they answer NN_ERR_STATE. Out of range: NN_ERR_ARGUMENT. */

/* Appends a hidden layer of 1..4096 units; at most 16. Default: none, the outputs are linear in the
 * inputs. */
nn_status nn_add_dense(nn_run *run, int32_t units, int32_t activation);

/* Chooses the loss and, with it, its natural output function: softmax and sigmoid with the cross-entropies,
 * identity with the others. Default: softmax_cross_entropy. */
nn_status nn_set_loss(nn_run *run, int32_t loss);

/* Another output function, after nn_set_loss(); refused where the loss has only one: the cross-entropies and
 * hinge. Default: the loss's natural one. */
nn_status nn_set_output(nn_run *run, int32_t output);

/* First weights; scale 0..100, ignored where the kind does not use it; first biases -100..100. Default: he,
 * biases 0. */
nn_status nn_set_initializer(nn_run *run, int32_t kind, double scale, double bias);

/* Betas 0..0.999999, ignored where the kind does not use them: decay of the mean gradient, or of momentum's
 * speed, and of the mean square. Default: adam, 0.9, 0.999. */
nn_status nn_set_optimizer(nn_run *run, int32_t kind, double beta1, double beta2);

/* Samples in a minibatch, 1..4096; the last one of an epoch has what is left. Default: 32. */
nn_status nn_set_batch(nn_run *run, int32_t samples);

/* Of first weights, order of samples and dropout; data sets have seeds of their own. Default: 0. */
nn_status nn_set_seed(nn_run *run, uint32_t seed);

/* What the network is given of data in the plane: a bit mask of features, 3 for x and y; other data are
 * given as they are. Default: as they are, not scaled. The scaler learns from the training part alone. A
 * feature that is not finite, such as the square of 1e30, becomes 0 under standardise and min_max, and
 * makes a run without them diverge. */
nn_status nn_set_inputs(nn_run *run, int32_t features, int32_t scaling);

/* Share of the units of each hidden layer switched off in every step, 0..0.95. Default: 0. */
nn_status nn_set_dropout(nn_run *run, double rate);

/* best 1: keeps the parameters of the epoch with the lowest watched loss, for nn_restore_best();
 * update 1: keeps what the last step added to each parameter. Each costs memory and a copy. Default: 0, 0. */
nn_status nn_set_keeping(nn_run *run, int32_t best, int32_t update);

/* At any time, from the next step on, without losing what was learned; nn_reset() keeps them. Out of range:
 * NN_ERR_ARGUMENT. */

nn_status nn_set_learning_rate(nn_run *run, double rate); /* 1e-12..1000. Default: 0.01 */

/* Multiplies the rate over time: period 1..1e9 epochs, factor 0..1, warmup at most 0.99 of the period, in
 * epochs; each is ignored where the kind does not use it. Default: constant. */
nn_status nn_set_schedule(nn_run *run, int32_t kind, double period, double factor, double warmup);

/* L1 (l1 sum |w|), L2 (l2/2 sum w^2) and decoupled decay of the weights, each 0..10; biases are left alone. A
 * decay of -1 is what the optimizer has by itself: 0.01 with adamw, 0 with the others. Default: 0, 0, -1. */
nn_status nn_set_penalty(nn_run *run, double l1, double l2, double decay);

/* Shortens a gradient whose norm is above this, 0..1e6; 0 for never. Default: 0. */
nn_status nn_set_clip(nn_run *run, double norm);

/* When nn_stop_reason() is to say that it is enough (NN_STOP_...); 0 switches a rule off. Default: all 0.
 * Rules are looked at when an epoch ends, on the validation part, or on the training part where there is
 * none. While no rule needs the loss and nothing keeps the best parameters, epochs are not measured; best
 * and patience start anew after such epochs. */
nn_status nn_set_stop(nn_run *run, int32_t epochs, double target_loss, double target_accuracy,
                      int32_t patience, int32_t early_patience);

/* Copies the data, takes all memory the run will ever need and draws the first weights. The data may be freed
 * or split anew afterwards: the run does not notice. The output layer has one unit for each class or target;
 * two classes under a sigmoid share one. After a failure the description stands, and may be built again.
 * NN_ERR_STATE, built before; NN_ERR_SHAPE, too many parameters, or a loss that needs classes on data that
 * have targets; NN_ERR_DATA, a feature of a sample is not finite; NN_ERR_MEMORY. */
nn_status nn_build(nn_run *run, const nn_data *data);

/* ---- train --------------------------------------------------------------------------------------------- */

/* All below: NN_ERR_STATE before nn_build(). */

/* Back to the SAME first weights and the same order of minibatches. Kept are the settings, those that may
 * change at any time as they are now, the data and every address; gone are what was learned, the optimizer's
 * memory, the best parameters and the reason to stop, and what nn_evaluate() and nn_inspect() found. */
nn_status nn_reset(nn_run *run);

/* One phase of a step (batch, forward, backward, update); a step with one sample; the rest of the running
 * step or the whole next one; all that is left of the running epoch. Allocates nothing.
 * NN_ERR_DIVERGED: the loss is not finite, or a gradient is not or is 1e18 or more; the failing step changes
 * no parameter, steps of the epoch before it are done, and nn_reset() or a new run goes on. */
nn_status nn_train_phase(nn_run *run);
nn_status nn_train_sample(nn_run *run);
nn_status nn_train_minibatch(nn_run *run);
nn_status nn_train_epoch(nn_run *run);

/* Puts back the parameters of the best epoch. NN_ERR_STATE: the run does not keep them. */
nn_status nn_restore_best(nn_run *run);

int32_t nn_epoch(const nn_run *run);        /* epochs finished; 0 before nn_build() */
int32_t nn_position(const nn_run *run);     /* samples of the running epoch already used */
int32_t nn_next_phase(const nn_run *run);   /* NN_PHASE_... */
int32_t nn_stop_reason(const nn_run *run);  /* NN_STOP_...; NONE while nothing says stop */
int32_t nn_best_epoch(const nn_run *run);   /* of the lowest watched loss; 0 before the first */
double nn_best_loss(const nn_run *run);     /* infinity before the first */
double nn_batch_loss(const nn_run *run);    /* mean of the last minibatch before its update; 0 at first */
int32_t nn_batch_count(const nn_run *run);  /* samples in it; 0 after a refused one */
double nn_learning_rate(const nn_run *run); /* of the next step, schedule included */

/* The minibatch taken last, [nn_batch_count()]: which of the training samples, counted in the data's order.
 * Its numbers hold until the run is trained on, reset or restored.
 * NULL: NN_ERR_STATE, none is taken yet; at the end of an epoch also where the run was restored since. */
const int32_t *nn_batch_samples(const nn_run *run);

/* Measures one part (NN_PART_...) for the calls below. Their figures stay until the
 * next nn_evaluate(), whatever is trained or put back meanwhile; only nn_reset() and nn_restore() clear
 * them. Before the first and when cleared nn_loss(), nn_accuracy(), nn_r2(), nn_rmse(), nn_precision() and
 * nn_recall() are NaN, and nn_confusion() is 0. Allocates nothing.
 * NN_ERR_ARGUMENT; NN_ERR_STATE, also where the part has no samples. */
nn_status nn_evaluate(nn_run *run, int32_t part);

/* The same in blocks of 256 samples, for a caller that must not be kept long: `first` is 0, and then where
 * the block before ended. The calls below tell of the samples measured so far. Nothing else may be done with
 * the run in between. NN_ERR_ARGUMENT; NN_ERR_STATE, as nn_evaluate(). */
nn_status nn_evaluate_block(nn_run *run, int32_t part, int32_t first);
int32_t nn_part_count(const nn_run *run, int32_t part); /* samples in a part */
double nn_loss(const nn_run *run);                      /* mean over the samples, without penalty */
double nn_penalty(const nn_run *run);  /* what L1 and L2 add to the loss now; always current */
double nn_accuracy(const nn_run *run); /* 0..1; NaN for regression */
double nn_r2(const nn_run *run);       /* at most 1; NaN for classification */
double nn_rmse(const nn_run *run);
double nn_precision(const nn_run *run, int32_t c);
double nn_recall(const nn_run *run, int32_t c);
int32_t nn_confusion(const nn_run *run, int32_t c, int32_t guess); /* samples of class c taken for `guess` */

/* ---- save and go on ------------------------------------------------------------------------------------ */

/* The run as bytes [nn_save_bytes()]: all but the data. It goes on, here or on another
 * machine, with the same bits as if it had never stopped. Saved between the phases of a step, it goes on with
 * that step from its minibatch. Lent. NULL: NN_ERR_STATE, NN_ERR_MEMORY. */
const uint8_t *nn_save(const nn_run *run);
int32_t nn_save_bytes(const nn_run *run); /* 0 before nn_build() */

/* Puts a built run where it stood when it was saved, settings that may change at any time included; reads
 * the bytes from nn_buffer().
 * NN_ERR_ARGUMENT, also where a stored setting is out of range: nn_error() then names the setter that
 * refused it; NN_ERR_STATE, not built; NN_ERR_SHAPE, the buffer is too small, or the run has other layers
 * or settings; NN_ERR_DATA, the bytes are no model, damaged, or of other data or parts; NN_ERR_MEMORY. */
nn_status nn_restore(nn_run *run, int32_t bytes);

/* The same with a new run, described and built by what the model says, over the data that it was saved
 * with. As the bytes may come from anybody, it takes 64 MiB, 16 times the bytes and twice the data's points
 * at most; a run with larger minibatches of wider layers must be built by hand, and then restored.
 * NULL: as nn_restore(), NN_ERR_MEMORY also where it would take more. The caller frees it. */
nn_run *nn_load(const nn_data *data, int32_t bytes);

/* ---- look inside --------------------------------------------------------------------------------------- */

/* Parameters, layer after layer: weights [outputs][inputs], then biases [outputs]. One address for the life
 * of the run. NULL before nn_build(). */
const float *nn_parameters(const nn_run *run);
int32_t nn_parameter_count(const nn_run *run);

/* Writes one parameter, -1e6..1e6. */
nn_status nn_set_parameter(nn_run *run, int32_t index, double value);

/* FNV-1a (32 bits) over the parameters' bytes: equal runs show equal numbers on every machine. 0 before
 * nn_build(). Takes a millisecond for about 200,000 parameters: not for every frame. */
uint32_t nn_fingerprint(const nn_run *run);

/* Outputs [nn_output_units()][count] for count (1..100000) rows of the data's features, read as floats from
 * nn_buffer(). The result is lent. NULL: NN_ERR_ARGUMENT; NN_ERR_STATE; NN_ERR_SHAPE,
 * the buffer is too small; NN_ERR_DATA, a feature is not finite; NN_ERR_MEMORY. */
int32_t nn_output_units(const nn_run *run);
const float *nn_predict(nn_run *run, int32_t count);

/* Outputs [units][rows * columns] of every unit from layer `first_layer` on (0 is the first hidden layer, the
 * last is the output layer), over columns x rows (1..1024, with the parameters at most 2^34) cells of a
 * rectangle; row 0 is the topmost; lent.
 * NULL: NN_ERR_ARGUMENT, also where the rectangle is not finite, or too narrow for its cells to differ as
 * floats; NN_ERR_STATE; NN_ERR_SHAPE, the data have more than 2 features; NN_ERR_MEMORY. */
const float *nn_map(nn_run *run, int32_t first_layer, int32_t columns, int32_t rows, double left,
                    double right, double bottom, double top);

/* Layers are counted from the first hidden one, 0, to the output layer. */
int32_t nn_layer_count(const nn_run *run);
int32_t nn_layer_inputs(const nn_run *run, int32_t layer);
int32_t nn_layer_outputs(const nn_run *run, int32_t layer);

/* Takes count (1..64) samples of a part, every `step`-th from `first` on, forward and backward, for the calls
 * below; changes nothing that is learned. What it found stays until the next one; nn_reset() and nn_restore()
 * clear it. NN_ERR_ARGUMENT, NN_ERR_STATE. */
nn_status nn_inspect(nn_run *run, int32_t part, int32_t first, int32_t count, int32_t step);

/* Values of a layer (NN_QUANTITY_...), in the run's own memory: [outputs][stride] of the inspected
 * samples, as they are until the next nn_inspect(), or of its weights and biases. NULL and 0:
 * NN_ERR_ARGUMENT, NN_ERR_STATE. */
const float *nn_layer_values(const nn_run *run, int32_t quantity, int32_t layer);
int32_t nn_layer_stride(const nn_run *run, int32_t quantity, int32_t layer);

/* sqrt of the sum of squares of such values; NaN where there are none */
double nn_layer_norm(const nn_run *run, int32_t quantity, int32_t layer);

/* Counts [bins] of such values in equal steps from low to high, bins 1..1024; what lies outside counts at the
 * ends. Lent. NULL: as nn_layer_values(), NN_ERR_MEMORY. */
const int32_t *nn_layer_histogram(const nn_run *run, int32_t quantity, int32_t layer, double low, double high,
                                  int32_t bins);

/* Share of units that let no gradient through for any inspected sample, and share of (unit, sample) pairs
 * whose slope is below a twentieth of the steepest. NaN before nn_inspect(). */
double nn_layer_dead(const nn_run *run, int32_t layer);
double nn_layer_saturated(const nn_run *run, int32_t layer);

#ifdef __GNUC__
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif

#endif
