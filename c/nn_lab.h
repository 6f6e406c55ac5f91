/* nn_lab.h - the labs' part of the public contract: the only list of what kasane-labs.wasm exports beside all
 * of nn.h. The playground alone never loads it. The rules of nn.h hold here too.
 */
#ifndef KASANE_NN_LAB_H
#define KASANE_NN_LAB_H

#include "nn.h"

#ifdef __cplusplus
extern "C" {
#endif
#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

typedef struct nn_graph nn_graph;         /* a computational graph of scalars */
typedef struct nn_landscape nn_landscape; /* a plane through a run's parameters */

/* ---- kinds --------------------------------------------------------------------------------------------- */

/* what a node of a graph computes; power raises its one operand to a constant */
enum {
  NN_OPERATION_INPUT,
  NN_OPERATION_ADD,
  NN_OPERATION_MULTIPLY,
  NN_OPERATION_SUBTRACT,
  NN_OPERATION_DIVIDE,
  NN_OPERATION_EXP,
  NN_OPERATION_LOG,
  NN_OPERATION_MAX,
  NN_OPERATION_TANH,
  NN_OPERATION_POWER,
  NN_OPERATION_COUNT
};

/* functions of x and y to watch optimizers on */
enum {
  NN_SURFACE_BOWL,       /* x^2 + y^2 */
  NN_SURFACE_RAVINE,     /* x^2 / 20 + y^2 */
  NN_SURFACE_ROSENBROCK, /* (1 - x)^2 + 100 (y - x^2)^2 */
  NN_SURFACE_HIMMELBLAU, /* (x^2 + y - 11)^2 + (x + y^2 - 7)^2 */
  NN_SURFACE_SADDLE,     /* x^2 - y^2 */
  NN_SURFACE_COUNT
};

/* as "Deep Learning from Scratch" (6.1) has them */
enum {
  NN_PATH_OPTIMIZER_SGD,
  NN_PATH_OPTIMIZER_MOMENTUM,
  NN_PATH_OPTIMIZER_NESTEROV,
  NN_PATH_OPTIMIZER_ADAGRAD,
  NN_PATH_OPTIMIZER_RMSPROP,
  NN_PATH_OPTIMIZER_ADAM,
  NN_PATH_OPTIMIZER_COUNT
};

/* to be differentiated */
enum {
  NN_CURVE_QUADRATIC, /* 0.01 x^2 + 0.1 x */
  NN_CURVE_SQUARE,
  NN_CURVE_SIN,
  NN_CURVE_EXP,
  NN_CURVE_COUNT
};

enum { NN_PRECISION_FLOAT32, NN_PRECISION_FLOAT64, NN_PRECISION_COUNT };

/* of n outputs y and targets t */
enum {
  NN_OUTPUT_LOSS_MEAN_SQUARES,  /* 1/n sum (y - t)^2 */
  NN_OUTPUT_LOSS_HALF_SUM,      /* 1/2 sum (y - t)^2 */
  NN_OUTPUT_LOSS_HALF_MEAN,     /* 1/2n sum (y - t)^2 */
  NN_OUTPUT_LOSS_CROSS_ENTROPY, /* -sum t ln(y + epsilon) */
  NN_OUTPUT_LOSS_COUNT
};

/* The lists beside NN_LISTS whose names a caller may ask for. */
#define NN_LAB_LISTS(X)                                                                                      \
  X(OPERATION, operation)                                                                                    \
  X(SURFACE, surface)                                                                                        \
  X(PATH_OPTIMIZER, path_optimizer)                                                                          \
  X(CURVE, curve)                                                                                            \
  X(PRECISION, precision)                                                                                    \
  X(OUTPUT_LOSS, output_loss)

enum {
#define X(NAME, name) NN_LAB_LIST_##NAME,
  NN_LAB_LISTS(X)
#undef X
      NN_LAB_LIST_COUNT
};

/* Name of a list of the labs (0, 1, ...), and of an entry in it; NULL past the end. */
const char *nn_lab_list_name(int32_t list);
const char *nn_lab_name(int32_t list, int32_t index);

/* ---- one parameter of a run moved ---------------------------------------------------------------------- */

/* Moves one parameter over `points` (2..10000) values from low to high, -1e6..1e6, while all others stand
 * still: [points][3] of value, loss and accuracy over a part, lent. The parameter is
 * the same again afterwards. A range at a time: points times parameters times the part's samples is at most
 * 2^31, or points is 2. NULL: NN_ERR_ARGUMENT; NN_ERR_STATE, also where the part has no samples;
 * NN_ERR_MEMORY. */
const double *nn_sweep(nn_run *run, int32_t part, int32_t index, double low, double high, int32_t points);

/* ---- is the gradient right? ---------------------------------------------------------------------------- */

/* Both take `samples` (1..64) samples of a part, from first_sample on, and the slopes of their mean loss with
 * its penalties; no unit is dropped. Of a network with more than 2^22 parameters they take fewer samples, at
 * most 2^28 divided by its parameters. The answer is lent.
 *   precision  float64 computes by plain loops in double precision, float32 by the passes that train
 * NULL: NN_ERR_ARGUMENT, NN_ERR_STATE, NN_ERR_MEMORY. */

/* The backpropagated gradient of every parameter: one pass forward, one backward. In float32 it does what
 * nn_inspect() does. */
const double *nn_gradient_backprop(nn_run *run, int32_t precision, int32_t part, int32_t first_sample,
                                   int32_t samples);

/* How many passes forward it made, then the central differences with step h (1e-12..1) of `count` parameters
 * from `first` on: a caller takes them in slices, each of at most 2^28 / parameters / samples. The parameters
 * are the same again afterwards. */
const double *nn_gradient_numerical(nn_run *run, int32_t precision, int32_t part, int32_t first_sample,
                                    int32_t samples, double h, int32_t first, int32_t count);

/* Of `count` doubles in nn_buffer() and as many behind them: the largest relative error |a - b| / max(|a|,
 * |b|, floor), infinite where |a - b| is NaN or infinite; where it is; and the mean |a - b|.
 *   floor 0..1, below which an error is counted as if the gradient were that large
 * NULL: NN_ERR_ARGUMENT; NN_ERR_SHAPE, the buffer is too small; NN_ERR_MEMORY. */
const double *nn_gradient_compare(int32_t count, double floor);

/* ---- the loss over a plane of parameters --------------------------------------------------------------- */

/* All copy the centre, so that the run may learn on; the caller frees them.
 * NULL: NN_ERR_ARGUMENT, NN_ERR_STATE before nn_build(), NN_ERR_MEMORY. */

/* Through the run's parameters, along two random directions, filter-normalised. */
nn_landscape *nn_landscape_random(const nn_run *run, uint32_t seed);

/* Through the run's parameters, along two of them. */
nn_landscape *nn_landscape_axes(const nn_run *run, int32_t first, int32_t second);

/* Through the last of `snapshots` (2..400) sets of parameters, floats in nn_buffer(), along the two main
 * directions of the path that they are. Of a network with more than 13421 parameters it takes fewer: the
 * square of the snapshots times the parameters is at most 2^31.
 * NULL also: NN_ERR_SHAPE, the buffer is too small; NN_ERR_DATA, not finite, or all snapshots are equal. */
nn_landscape *nn_landscape_path(const nn_run *run, int32_t snapshots);

/* NULL is allowed. */
void nn_landscape_free(nn_landscape *landscape);

/* One of the two directions, 0 or 1: [parameters]. NULL: NN_ERR_ARGUMENT. */
const double *nn_landscape_direction(const nn_landscape *landscape, int32_t which);

/* The path on the plane, [snapshots][2], and the share 0..1 of its movement, sum |p - p_last|^2, along one
 * direction. NULL, NaN: NN_ERR_ARGUMENT; where there is no path NN_ERR_STATE, NaN. */
const double *nn_landscape_coordinates(const nn_landscape *landscape);
double nn_landscape_share(const nn_landscape *landscape, int32_t which);

/* [3][count]: loss without penalty, penalty, and accuracy over a part, in `count` cells from `first` on of
 * columns x rows (1..1024) that cover a rectangle; row 0 is the topmost. The loss may be infinite or NaN far
 * from the centre. A slice at a time: count times parameters times the part's samples is at most 2^31, or
 * count is 1. The run, which must have as many parameters, keeps its own; lent.
 * NULL: NN_ERR_ARGUMENT; NN_ERR_STATE, also where the part has no samples; NN_ERR_SHAPE, another number of
 * parameters; NN_ERR_MEMORY. */
const double *nn_landscape_measure(nn_landscape *landscape, nn_run *run, int32_t part, int32_t columns,
                                   int32_t rows, double left, double right, double bottom, double top,
                                   int32_t first, int32_t count);

/* ---- a computational graph ----------------------------------------------------------------------------- */

/* An empty graph. NULL: NN_ERR_MEMORY. The caller frees it. */
nn_graph *nn_graph_new(void);

/* NULL is allowed. */
void nn_graph_free(nn_graph *graph);

/* Both append a node, at most 256, and rewind the graph; nodes are numbered 0, 1, ... in the order of
 * building. Values are -1e12..1e12. `right` counts where the operation has two operands, `constant` is the
 * exponent of `power`. NN_ERR_ARGUMENT, also where an operand is no node yet. */
nn_status nn_graph_input(nn_graph *graph, double value);
nn_status nn_graph_node(nn_graph *graph, int32_t operation, int32_t left, int32_t right, double constant);

/* Changes the value of an input or the exponent of a power, and rewinds. NN_ERR_ARGUMENT. */
nn_status nn_graph_set(nn_graph *graph, int32_t node, double value);

/* Back to where only the inputs have values. */
nn_status nn_graph_rewind(nn_graph *graph);

/* One node forward, or, when all have their value, one node backward; nn_graph_run() takes all steps that are
 * left. Allocates nothing.
 * NN_ERR_STATE, no step is left; NN_ERR_DATA, the value or a gradient would not be finite, as where a divisor
 * is 0: the refused step changes nothing, those before it are done. */
nn_status nn_graph_step(nn_graph *graph);
nn_status nn_graph_run(nn_graph *graph);

int32_t nn_graph_count(const nn_graph *graph);
int32_t nn_graph_next(const nn_graph *graph);        /* the node of the next step, -1 when all are done */
int32_t nn_graph_is_backward(const nn_graph *graph); /* 1 when all nodes have their value */

/* In the graph's own memory, one address each for its life. */
const double *nn_graph_values(const nn_graph *graph);    /* [nodes], NaN until computed */
const double *nn_graph_gradients(const nn_graph *graph); /* [nodes], the sum of what has arrived so far */
const double *nn_graph_edges(const nn_graph *graph); /* [nodes][2], sent to left and right; NaN until then */

/* ---- calls without a handle ---------------------------------------------------------------------------- */

/* Each answers doubles that are lent, and can fail with NN_ERR_ARGUMENT and
 * NN_ERR_MEMORY; those that read doubles from nn_buffer() also with NN_ERR_SHAPE, too small, and NN_ERR_DATA,
 * not finite. Coordinates are -1e6..1e6. */

/* f, df/dx, df/dy of a surface at a point. */
const double *nn_surface(int32_t surface, double x, double y);

/* [3][rows][columns]: f, df/dx and df/dy in the middles of columns x rows (1..1024) cells of a rectangle;
 * row 0 is the topmost. */
const double *nn_surface_map(int32_t surface, int32_t columns, int32_t rows, double left, double right,
                             double bottom, double top);

/* [steps + 1][3]: x, y, f along the path of an optimizer, the start first; all NaN from where it
 * is no longer finite.   rate 1e-12..1000, steps 0..100000 */
const double *nn_path(int32_t surface, int32_t optimizer, double rate, double x, double y, int32_t steps);

/* Central difference of a curve, its exact derivative, the distance of both.
 *   x -1000..1000, h 1e-20..10 */
const double *nn_derivative(int32_t curve, double x, double h, int32_t precision);

/* Mistakes, then the outputs (0 or 1) for `count` (1..1000) rows of x1, x2, target in nn_buffer(), by the
 * perceptron of the given weights. */
const double *nn_perceptron(int32_t count, double w1, double w2, double b);

/* w1, w2, b after the perceptron rule has seen one point with target 0 or 1.   rate 1e-12..1000 */
const double *nn_perceptron_learn(double w1, double w2, double b, double x1, double x2, int32_t target,
                                  double rate);

/* [points][3]: u, f(k u) and its slope by u, at `points` (2..10000) places evenly from left to right; the
 * steepness k is 0.001..1000. */
const double *nn_activation_curve(int32_t activation, double steepness, double left, double right,
                                  int32_t points);

/* Softmax of `count` (1..1000) logits in nn_buffer(), at a temperature 0.001..1000. With shifted = 0 by the
 * bare formula, which answers NaN where an exponential overflows. */
const double *nn_softmax(int32_t count, double temperature, int32_t shifted);

/* The loss of `count` (1..1000) outputs against as many targets in nn_buffer(), then its terms
 * [count] and its derivatives by the outputs [count].   epsilon 0..1, added to the outputs before ln */
const double *nn_output_loss(int32_t loss, int32_t count, double epsilon);

#ifdef __GNUC__
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif

#endif
