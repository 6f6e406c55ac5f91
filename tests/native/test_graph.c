/* test_graph.c - computational graphs against the book's numbers, every operation's slopes against
 * differences, and what is refused. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "lab/graph.h"
#include "nn_lab.h"

static nn_graph *graph_of(const double *inputs, int count) {
  nn_graph *g = nn_graph_new();
  for (int i = 0; i < count; i++) CHECK_EQ_INT(nn_graph_input(g, inputs[i]), NN_OK);
  return g;
}

static void node(nn_graph *g, operation kind, int32_t left, int32_t right) {
  CHECK_EQ_INT(nn_graph_node(g, (int32_t)kind, left, right, 2), NN_OK);
}

static void test_apples(void) {
  TEST("two apples of 100, three oranges of 150, tax 1.1: 715 and the book's gradients");
  nn_graph *g = graph_of((const double[]){100, 2, 150, 3, 1.1}, 5);
  node(g, OPERATION_MULTIPLY, 0, 1);
  node(g, OPERATION_MULTIPLY, 2, 3);
  node(g, OPERATION_ADD, 5, 6);
  node(g, OPERATION_MULTIPLY, 7, 4);
  CHECK(nn_graph_count(g) == 9 && nn_graph_next(g) == 5 && !nn_graph_is_backward(g));
  CHECK(isnan(nn_graph_values(g)[8]) && isnan(nn_graph_edges(g)[16]));
  for (int step = 0; step < 4; step++) {
    CHECK_EQ_INT(nn_graph_next(g), 5 + step);
    CHECK_EQ_INT(nn_graph_step(g), NN_OK);
  }
  CHECK_NEAR(nn_graph_values(g)[8], 715, 1e-12);
  CHECK(nn_graph_is_backward(g) && nn_graph_next(g) == 8);
  CHECK_EQ_INT(nn_graph_run(g), NN_OK);
  static const double gradients[] = {2.2, 110, 3.3, 165, 650, 1.1, 1.1, 1.1, 1};
  for (int i = 0; i < 9; i++) CHECK_NEAR(nn_graph_gradients(g)[i], gradients[i], 1e-12);
  CHECK_NEAR(nn_graph_edges(g)[16], 1.1, 1e-12);
  CHECK_NEAR(nn_graph_edges(g)[17], 650, 1e-12);
  CHECK_EQ_INT(nn_graph_next(g), -1);
  CHECK_EQ_INT(nn_graph_step(g), NN_ERR_STATE);

  TEST("a changed input rewinds; so does rewinding");
  CHECK_EQ_INT(nn_graph_set(g, 1, 4), NN_OK);
  CHECK(isnan(nn_graph_values(g)[8]) && nn_graph_gradients(g)[0] == 0 && nn_graph_next(g) == 5);
  nn_graph_run(g);
  CHECK_NEAR(nn_graph_values(g)[8], 935, 1e-12);
  CHECK_EQ_INT(nn_graph_rewind(g), NN_OK);
  CHECK(isnan(nn_graph_values(g)[5]) && nn_graph_values(g)[1] == 4);
  nn_graph_free(g);
}

/* value of one operation of (a, b), and its gradients if wanted */
static double apply(operation kind, double a, double b, double *gradients) {
  nn_graph *g = graph_of((const double[]){a, b}, 2);
  node(g, kind, 0, 1);
  CHECK_EQ_INT(nn_graph_run(g), NN_OK);
  double value = nn_graph_values(g)[2];
  if (gradients) memcpy(gradients, nn_graph_gradients(g), 2 * sizeof *gradients);
  nn_graph_free(g);
  return value;
}

static void test_operations(void) {
  TEST("the slopes of every operation are its differences");
  static const double a = 1.3, b = 0.7, h = 1e-5;
  static const double values[OPERATION_COUNT] = {
      0, 2.0, 0.91, 0.6, 1.3 / 0.7, 3.6692966676, 0.2623642645, 1.3, 0.8617231593, 1.69};
  for (int kind = OPERATION_INPUT + 1; kind < OPERATION_COUNT; kind++) {
    double slopes[2];
    operation o = (operation)kind;
    CHECK_NEAR(apply(o, a, b, slopes), values[kind], 1e-9);
    CHECK_NEAR(slopes[0], (apply(o, a + h, b, NULL) - apply(o, a - h, b, NULL)) / (2 * h), 1e-7);
    CHECK_NEAR(slopes[1], (apply(o, a, b + h, NULL) - apply(o, a, b - h, NULL)) / (2 * h), 1e-7);
  }

  TEST("a node that is taken twice receives twice; an exponent of 0 has no slope; max sends right where "
       "equal");
  double slopes[2];
  nn_graph *g = graph_of((const double[]){3}, 1);
  node(g, OPERATION_MULTIPLY, 0, 0);
  nn_graph_run(g);
  CHECK(nn_graph_values(g)[1] == 9 && nn_graph_gradients(g)[0] == 6);
  CHECK_EQ_INT(nn_graph_node(g, OPERATION_POWER, 1, 0, 0), NN_OK);
  nn_graph_run(g);
  CHECK(nn_graph_values(g)[2] == 1 && nn_graph_gradients(g)[1] == 0);
  CHECK_EQ_INT(nn_graph_set(g, 2, 3), NN_OK);
  nn_graph_run(g);
  CHECK_NEAR(nn_graph_values(g)[2], 729, 1e-9);
  nn_graph_free(g);
  apply(OPERATION_MAX, 2, 2, slopes);
  CHECK(slopes[0] == 0 && slopes[1] == 1);
}

static void test_refusals(void) {
  TEST("a value or a gradient that is not finite is refused, and nothing changes");
  nn_graph *g = graph_of((const double[]){1, 0}, 2);
  node(g, OPERATION_DIVIDE, 0, 1);
  CHECK_EQ_INT(nn_graph_run(g), NN_ERR_DATA);
  CHECK(strcmp(nn_error(), "nn_graph_run: node 2, divide of 1 and 0, is infinity, must be finite") == 0);
  CHECK(isnan(nn_graph_values(g)[2]) && nn_graph_next(g) == 2);
  nn_graph_set(g, 1, 2);
  CHECK_EQ_INT(nn_graph_run(g), NN_OK);
  nn_graph_free(g);
  g = graph_of((const double[]){-1}, 1);
  node(g, OPERATION_LOG, 0, 0);
  CHECK_EQ_INT(nn_graph_step(g), NN_ERR_DATA);
  CHECK(strcmp(nn_error(), "nn_graph_step: node 1, log of -1, is NaN, must be finite") == 0);
  nn_graph_free(g);
  g = graph_of((const double[]){0}, 1);
  CHECK_EQ_INT(nn_graph_node(g, OPERATION_POWER, 0, 0, 0.5), NN_OK); /* its slope at 0 is infinite */
  CHECK_EQ_INT(nn_graph_run(g), NN_ERR_DATA);
  CHECK(nn_graph_is_backward(g) && nn_graph_gradients(g)[0] == 0 && strstr(nn_error(), "the gradient from"));
  nn_graph_free(g);
}

static void test_arguments(void) {
  TEST("nodes and values that are none are refused");
  nn_graph *g = graph_of((const double[]){1}, 1);
  CHECK_EQ_INT(nn_graph_input(g, 1e13), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_graph_input(NULL, 1), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_graph_node(NULL, OPERATION_ADD, 0, 0, 0), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_graph_node(g, OPERATION_INPUT, 0, 0, 0), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_graph_node(g, OPERATION_COUNT, 0, 0, 0), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_graph_node(g, OPERATION_EXP, 1, 0, 0), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_graph_node(g, OPERATION_ADD, 0, -1, 0), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_graph_node(g, OPERATION_POWER, 0, 0, NAN), NN_ERR_ARGUMENT);
  node(g, OPERATION_EXP, 0, 0);
  CHECK_EQ_INT(nn_graph_set(g, 1, 1), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_graph_set(g, 2, 1), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_graph_set(g, 0, NAN), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_graph_set(NULL, 0, 1), NN_ERR_ARGUMENT);
  CHECK(nn_graph_step(NULL) == NN_ERR_ARGUMENT && nn_graph_run(NULL) == NN_ERR_ARGUMENT);
  CHECK(nn_graph_rewind(NULL) == NN_ERR_ARGUMENT);
  while (nn_graph_count(g) < MAX_NODES) node(g, OPERATION_TANH, nn_graph_count(g) - 1, 0);
  CHECK_EQ_INT(nn_graph_input(g, 1), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_graph_run(g), NN_OK);
  nn_graph_free(g);
  nn_graph_free(NULL);
}

int main(void) {
  test_apples();
  test_operations();
  test_refusals();
  test_arguments();
  return check_report("graph");
}
