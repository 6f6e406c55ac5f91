/* graph.c - the calls on computational graphs. */
#include <stdlib.h>

#include "nn_lab.h"

#include "api/check.h"
#include "api/lab/names.h"
#include "lab/graph.h"

struct nn_graph {
  graph graph;
};

static const double max_value = 1e12;

nn_graph *nn_graph_new(void) {
  nn_graph *g = calloc(1, sizeof *g);
  if (!g) fail(NN_ERR_MEMORY, "%s: no memory for a graph", __func__);
  return g;
}

void nn_graph_free(nn_graph *g) {
  free(g);
}

/* ---- building ---- */

static nn_status check_capacity(const char *call, const nn_graph *g) {
  if (check_handle(call, "graph", g)) return fail_code();
  return check_int(call, "nodes", g->graph.nodes + 1, 1, MAX_NODES);
}

static nn_status check_node(const char *call, const char *name, const nn_graph *g, int32_t node) {
  if (node >= 0 && node < g->graph.nodes) return NN_OK;
  return fail(NN_ERR_ARGUMENT, "%s: %s is %d, must be one of the %d nodes there are", call, name, node,
              g->graph.nodes);
}

nn_status nn_graph_input(nn_graph *g, double value) {
  if (check_capacity(__func__, g)) return fail_code();
  if (check_real(__func__, "value", value, -max_value, max_value)) return fail_code();
  graph_append(&g->graph, (graph_node){OPERATION_INPUT, {0, 0}, value});
  return NN_OK;
}

nn_status nn_graph_node(nn_graph *g, int32_t kind, int32_t left, int32_t right, double constant) {
  if (check_capacity(__func__, g)) return fail_code();
  if (check_int(__func__, "operation", kind, OPERATION_INPUT + 1, OPERATION_COUNT - 1)) return fail_code();
  graph_node node = {(operation)kind, {left, 0}, 0};
  if (check_node(__func__, "left", g, left)) return fail_code();
  if (operation_operands(node.operation) == 2) {
    if (check_node(__func__, "right", g, right)) return fail_code();
    node.operand[1] = right;
  }
  if (node.operation == OPERATION_POWER) {
    if (check_real(__func__, "constant", constant, -max_value, max_value)) return fail_code();
    node.constant = constant;
  }
  graph_append(&g->graph, node);
  return NN_OK;
}

nn_status nn_graph_set(nn_graph *g, int32_t node, double value) {
  if (check_handle(__func__, "graph", g)) return fail_code();
  if (check_node(__func__, "node", g, node)) return fail_code();
  graph_node *changed = &g->graph.node[node];
  if (changed->operation != OPERATION_INPUT && changed->operation != OPERATION_POWER)
    return fail(NN_ERR_ARGUMENT, "%s: node %d is %s, must be input or power", __func__, node,
                lab_name_of(NN_LAB_LIST_OPERATION, (int32_t)changed->operation));
  if (check_real(__func__, "value", value, -max_value, max_value)) return fail_code();
  changed->constant = value;
  graph_rewind(&g->graph);
  return NN_OK;
}

/* ---- running ---- */

nn_status nn_graph_rewind(nn_graph *g) {
  if (check_handle(__func__, "graph", g)) return fail_code();
  graph_rewind(&g->graph);
  return NN_OK;
}

static nn_status refused(const char *call, const graph *g, graph_refusal why) {
  operation kind = g->node[why.node].operation;
  const char *name = lab_name_of(NN_LAB_LIST_OPERATION, (int32_t)kind);
  const char *what = graph_is_backward(g) ? "the gradient from " : "";
  if (kind != OPERATION_POWER && operation_operands(kind) == 1)
    return fail(NN_ERR_DATA, "%s: %snode %d, %s of %g, is %g, must be finite", call, what, why.node, name,
                why.left, why.number);
  return fail(NN_ERR_DATA, "%s: %snode %d, %s of %g and %g, is %g, must be finite", call, what, why.node,
              name, why.left, why.right, why.number);
}

static nn_status step(const char *call, graph *g) {
  graph_refusal why;
  return graph_step(g, &why) ? NN_OK : refused(call, g, why);
}

nn_status nn_graph_step(nn_graph *g) {
  if (check_handle(__func__, "graph", g)) return fail_code();
  if (graph_next(&g->graph) < 0)
    return fail(NN_ERR_STATE, "%s: no step is left, call nn_graph_rewind first", __func__);
  return step(__func__, &g->graph);
}

nn_status nn_graph_run(nn_graph *g) {
  if (check_handle(__func__, "graph", g)) return fail_code();
  while (graph_next(&g->graph) >= 0)
    if (step(__func__, &g->graph)) return fail_code();
  return NN_OK;
}

/* ---- reading ---- */

int32_t nn_graph_count(const nn_graph *g) {
  return g->graph.nodes;
}

int32_t nn_graph_next(const nn_graph *g) {
  return graph_next(&g->graph);
}

int32_t nn_graph_is_backward(const nn_graph *g) {
  return graph_is_backward(&g->graph);
}

const double *nn_graph_values(const nn_graph *g) {
  return g->graph.values;
}

const double *nn_graph_gradients(const nn_graph *g) {
  return g->graph.gradients;
}

const double *nn_graph_edges(const nn_graph *g) {
  return &g->graph.edges[0][0];
}
