/* graph.c - each operation keeps its value and its slopes together. */
#include "lab/graph.h"

#include "base/exact.h"
#include "kernels/dmath.h"

/* value of an operation, and its partial derivatives by the left and the right operand */
typedef struct {
  double value, slope[2];
} local;

/* ---- the operations of a, b and a constant c ---- */

static local local_input(double a, double b, double c) {
  (void)a, (void)b;
  return (local){c, {0, 0}};
}

static local local_add(double a, double b, double c) {
  (void)c;
  return (local){a + b, {1, 1}};
}

static local local_multiply(double a, double b, double c) {
  (void)c;
  return (local){a * b, {b, a}};
}

static local local_subtract(double a, double b, double c) {
  (void)c;
  return (local){a - b, {1, -1}};
}

static local local_divide(double a, double b, double c) {
  (void)c;
  return (local){a / b, {1 / b, -(a / b) / b}};
}

static local local_exp(double a, double b, double c) {
  (void)b, (void)c;
  double y = dexp(a);
  return (local){y, {y, 0}};
}

static local local_log(double a, double b, double c) {
  (void)b, (void)c;
  return (local){dlog(a), {1 / a, 0}};
}

static local local_max(double a, double b, double c) {
  (void)c;
  return a > b ? (local){a, {1, 0}} : (local){b, {0, 1}};
}

static local local_tanh(double a, double b, double c) {
  (void)b, (void)c;
  double y = dtanh(a);
  return (local){y, {1 - y * y, 0}};
}

static local local_power(double a, double b, double c) {
  (void)b;
  return (local){dpow(a, c), {c == 0 ? 0 : c * dpow(a, c - 1), 0}};
}

static const struct {
  int32_t operands;
  local (*local)(double a, double b, double c);
} operations[] = {
#define X(NAME, name, operands) {operands, local_##name},
    OPERATIONS(X)
#undef X
};

int32_t operation_operands(operation kind) {
  return operations[kind].operands;
}

/* ---- building ---- */

void graph_rewind(graph *g) {
  g->done = 0;
  for (int32_t i = 0; i < g->nodes; i++) {
    const graph_node *n = &g->node[i];
    g->values[i] = n->operation == OPERATION_INPUT ? n->constant : __builtin_nan("");
    g->gradients[i] = 0;
    g->edges[i][0] = g->edges[i][1] = __builtin_nan("");
  }
}

void graph_append(graph *g, graph_node node) {
  g->node[g->nodes++] = node;
  graph_rewind(g);
}

/* ---- running ---- */

static int32_t count_steps(const graph *g) {
  int32_t steps = 0;
  for (int32_t i = 0; i < g->nodes; i++) steps += g->node[i].operation != OPERATION_INPUT;
  return steps;
}

int graph_is_backward(const graph *g) {
  return g->done >= count_steps(g);
}

int32_t graph_next(const graph *g) {
  int32_t steps = count_steps(g);
  int32_t wanted = g->done < steps ? g->done : 2 * steps - 1 - g->done;
  for (int32_t i = 0; i < g->nodes && wanted >= 0; i++)
    if (g->node[i].operation != OPERATION_INPUT && wanted-- == 0) return i;
  return -1;
}

static int is_finite(double x) {
  return x - x == 0;
}

/* Sends dOut/dv of the node to its operands; an operand that is taken twice receives twice. */
static int flow_back(graph *g, int32_t at, local here, graph_refusal *why) {
  const graph_node *n = &g->node[at];
  double arrived = g->done == count_steps(g) ? 1 : g->gradients[at], sent[2], received[2];
  for (int32_t i = 0; i < operations[n->operation].operands; i++) {
    sent[i] = arrived == 0 ? 0 : arrived * here.slope[i]; /* also where an unused node's slope is infinite */
    received[i] = g->gradients[n->operand[i]] + sent[i];
    if (i == 1 && n->operand[1] == n->operand[0]) received[1] = received[0] + sent[1];
    why->number = received[i];
    if (!is_finite(received[i])) return 0;
  }
  g->gradients[at] = arrived;
  for (int32_t i = 0; i < operations[n->operation].operands; i++) {
    g->edges[at][i] = sent[i];
    g->gradients[n->operand[i]] = received[i];
  }
  return 1;
}

int graph_step(graph *g, graph_refusal *why) {
  int32_t at = graph_next(g);
  if (at < 0) return 1;
  const graph_node *n = &g->node[at];
  double left = g->values[n->operand[0]];
  double right = operations[n->operation].operands == 2 ? g->values[n->operand[1]] : n->constant;
  local here = operations[n->operation].local(left, right, n->constant);
  *why = (graph_refusal){at, left, right, here.value};
  if (graph_is_backward(g)) {
    if (!flow_back(g, at, here, why)) return 0;
  } else {
    if (!is_finite(here.value)) return 0;
    g->values[at] = here.value;
  }
  g->done++;
  return 1;
}
