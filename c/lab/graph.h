/* graph.h - a computational graph of scalars, run forward and then backward, one node at a time.
 *
 *   forward    v = f(left, right), in the order of building
 *   backward   what flows along the edge to an operand is  dOut/dv * df/dleft  (df/dright), in reverse order;
 *              the gradient of a node is the SUM of what arrives: multiply along a path, add over paths
 *
 * Out is the last node that is no input. A node only takes nodes that are there already, so there is no
 * cycle. Saito 2016, "Deep Learning from Scratch", 5.1 to 5.4; Goodfellow et al. 2016, 6.5.
 */
#ifndef KASANE_GRAPH_H
#define KASANE_GRAPH_H

#include <stdint.h>

/* power: left to a constant exponent. max: where both are equal all of the gradient goes right, so that
 * max(x, 0) is ReLU with slope 0 at 0.
 *
 *    enum      name      operands */
#define OPERATIONS(X)                                                                                        \
  X(INPUT, input, 0)                                                                                         \
  X(ADD, add, 2)                                                                                             \
  X(MULTIPLY, multiply, 2)                                                                                   \
  X(SUBTRACT, subtract, 2)                                                                                   \
  X(DIVIDE, divide, 2)                                                                                       \
  X(EXP, exp, 1)                                                                                             \
  X(LOG, log, 1)                                                                                             \
  X(MAX, max, 2)                                                                                             \
  X(TANH, tanh, 1)                                                                                           \
  X(POWER, power, 1)

typedef enum operation {
#define X(NAME, name, operands) OPERATION_##NAME,
  OPERATIONS(X)
#undef X
      OPERATION_COUNT
} operation;

enum { MAX_NODES = 256 };

typedef struct graph_node {
  operation operation;
  int32_t operand[2]; /* left, right; as many as the operation has */
  double constant;    /* the value of an input, the exponent of a power */
} graph_node;

typedef struct graph {
  int32_t nodes;
  int32_t done; /* steps taken: first each node but the inputs forward, then each backward */
  graph_node node[MAX_NODES];
  double values[MAX_NODES];    /* NaN until computed */
  double gradients[MAX_NODES]; /* the sum of what has arrived so far */
  double edges[MAX_NODES][2];  /* what flowed to each operand; NaN until then, and where there is none */
} graph;

/* what a refused step would have done: its node, the operands, and the number that is not finite */
typedef struct graph_refusal {
  int32_t node;
  double left, right, number;
} graph_refusal;

int32_t operation_operands(operation kind);

/* Appends a node and rewinds. The caller has checked that one more fits and that the operands are nodes. */
void graph_append(graph *g, graph_node node);

/* Forgets all values and gradients but those of the inputs. */
void graph_rewind(graph *g);

/* The node that the next step is for; -1 when all are done. */
int32_t graph_next(const graph *g);

/* Whether the next step goes backward. */
int graph_is_backward(const graph *g);

/* The next step, if there is one. Returns 0, changes nothing and fills *why, when a value or a gradient would
 * not be finite. */
int graph_step(graph *g, graph_refusal *why);

#endif
