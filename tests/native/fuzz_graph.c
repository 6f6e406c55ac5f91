/* fuzz_graph.c - any graph, built, changed and run in any order: every value it shows as computed is finite,
 * a refused step changes nothing, and what flowed along an edge stays finite. */
#include "fuzz_input.h"
#include "lab/graph.h"
#include "nn_lab.h"

enum { MAX_CALLS = 400 };

static nn_graph *it;

static nn_status add_input(fuzz_input *in) {
  return nn_graph_input(it, take_byte(in) & 1 ? take_real(in, -1e12, 1e12) : take_real(in, -3, 3));
}

static nn_status add_node(fuzz_input *in) {
  int32_t last = nn_graph_count(it) - 1, most = last > 0 ? last : 0;
  int32_t kind = take_int(in, OPERATION_INPUT + 1, OPERATION_COUNT - 1);
  int32_t left = take_int(in, 0, most), right = take_int(in, 0, most);
  return nn_graph_node(it, kind, left, right, take_real(in, -3, 3));
}

static nn_status set(fuzz_input *in) {
  int32_t node = take_int(in, 0, nn_graph_count(it));
  return nn_graph_set(it, node, take_real(in, -3, 3));
}

static nn_status rewind_all(fuzz_input *in) {
  (void)in;
  return nn_graph_rewind(it);
}

static nn_status step(fuzz_input *in) {
  (void)in;
  int32_t next = nn_graph_next(it), backward = nn_graph_is_backward(it);
  nn_status status = nn_graph_step(it);
  PROMISE(next >= 0 || status == NN_ERR_STATE);
  PROMISE(status == NN_OK || (nn_graph_next(it) == next && nn_graph_is_backward(it) == backward));
  return status;
}

static nn_status run_all(fuzz_input *in) {
  (void)in;
  nn_status status = nn_graph_run(it);
  PROMISE((status == NN_OK) == (nn_graph_next(it) < 0));
  return status;
}

static void keep_promises(void) {
  int32_t nodes = nn_graph_count(it), next = nn_graph_next(it);
  PROMISE(nodes <= MAX_NODES && next < nodes);
  for (int32_t i = 0; i < nodes; i++) {
    double value = nn_graph_values(it)[i];
    PROMISE(!__builtin_isinf(value));
    PROMISE(!nn_graph_is_backward(it) || __builtin_isfinite(value));
    PROMISE(__builtin_isfinite(nn_graph_gradients(it)[i]));
    for (int e = 0; e < 2; e++) PROMISE(!__builtin_isinf(nn_graph_edges(it)[2 * i + e]));
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
  static nn_status (*const calls[])(fuzz_input *) = {add_input, add_node, add_node, add_node,
                                                     set,       step,     run_all,  rewind_all};
  fuzz_input in = {bytes, size, 0};
  it = nn_graph_new();
  PROMISE(it);
  for (int i = 0; i < MAX_CALLS && in.left > 0; i++) {
    keeps_status(calls[take_byte(&in) % (sizeof calls / sizeof *calls)](&in));
    keep_promises();
  }
  nn_graph_free(it);
  return 0;
}
