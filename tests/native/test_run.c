/* test_run.c - the public calls: what they promise about memory, order and refusal. */
#include <string.h>

#include "check.h"
#include "count_alloc.h"
#include "data/dataset.h"
#include "nn.h"
#include "parts/activation.h"
#include "parts/optimizer.h"

static nn_data *spiral(int samples) {
  nn_data *data = nn_data_generate(0, samples, 3, 0.1, 0.5, 7);
  if (data) nn_data_split(data, 0.5, 0, 7);
  return data;
}

static nn_run *run_over(const nn_data *data, int optimizer, int batch) {
  nn_run *run = nn_run_new();
  if (!run) return NULL;
  nn_add_dense(run, 16, ACTIVATION_RELU);
  nn_add_dense(run, 5, ACTIVATION_TANH);
  nn_set_optimizer(run, optimizer, 0.9, 0.999);
  nn_set_batch(run, batch);
  if (nn_build(run, data) == NN_OK) return run;
  nn_run_free(run);
  return NULL;
}

static void test_allocation(void) {
  TEST("training and measuring allocate nothing");
  nn_data *data = spiral(300);
  for (int optimizer = 0; optimizer < OPTIMIZER_COUNT; optimizer++) {
    nn_run *run = run_over(data, optimizer, 32);
    alloc_count = 0;
    for (int epoch = 0; epoch < 20; epoch++) {
      CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
      CHECK_EQ_INT(nn_train_minibatch(run), NN_OK);
      CHECK_EQ_INT(nn_evaluate(run, 0), NN_OK);
      CHECK_EQ_INT(nn_evaluate(run, PART_TEST), NN_OK);
    }
    nn_reset(run);
    CHECK_EQ_INT(alloc_count, 0);
    nn_run_free(run);
  }
  nn_data_free(data);
}

/* Everything that allocates, in turn; returns how many of the steps came to their end. */
static int use_everything(void) {
  int done = 0;
  nn_data *data = spiral(60);
  nn_run *run = data ? run_over(data, OPTIMIZER_ADAM, 8) : NULL;
  float *rows = nn_buffer(2 * sizeof(float));
  if (rows) memset(rows, 0, 2 * sizeof(float));
  done += run != NULL;
  done += rows != NULL;
  if (run && rows) done += nn_predict(run, 1) != NULL;
  if (run) done += nn_map(run, 0, 10, 10, -1, 1, -1, 1) != NULL;
  if (run) done += nn_train_epoch(run) == NN_OK;
  nn_run_free(run);
  nn_data_free(data);
  nn_buffer_free();
  return done;
}

static void test_failed_allocations(void) {
  TEST("each allocation may fail: a status with words, nothing lost, nothing leaked");
  alloc_count = 0;
  int whole = use_everything();
  int allocations = alloc_count;
  CHECK_EQ_INT(whole, 5);
  CHECK(allocations >= 6);
  for (int at = 1; at <= allocations; at++) {
    alloc_count = 0;
    alloc_fail_at = at;
    int done = use_everything();
    alloc_fail_at = 0;
    CHECK(done < whole);
    CHECK_EQ_INT(nn_error_code(), NN_ERR_MEMORY);
    CHECK(strstr(nn_error(), "no memory") != NULL);
  }
}

static void test_order_of_calls(void) {
  TEST("calls in the wrong order are refused and change nothing");
  nn_data *data = spiral(60);
  nn_run *run = nn_run_new();
  CHECK_EQ_INT(nn_train_epoch(run), NN_ERR_STATE);
  CHECK_EQ_INT(nn_train_minibatch(run), NN_ERR_STATE);
  CHECK_EQ_INT(nn_reset(run), NN_ERR_STATE);
  CHECK_EQ_INT(nn_evaluate(run, 0), NN_ERR_STATE);
  CHECK(nn_parameters(run) == NULL && nn_predict(run, 1) == NULL);
  CHECK(nn_map(run, 0, 1, 1, 0, 1, 0, 1) == NULL);
  CHECK(nn_fingerprint(run) == 0 && nn_parameter_count(run) == 0 && nn_epoch(run) == 0);
  CHECK(nn_loss(run) != nn_loss(run)); /* NaN: not measured yet */
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  uint32_t built = nn_fingerprint(run);
  CHECK_EQ_INT(nn_build(run, data), NN_ERR_STATE);
  CHECK_EQ_INT(nn_add_dense(run, 3, 0), NN_ERR_STATE);
  CHECK_EQ_INT(nn_set_batch(run, 3), NN_ERR_STATE);
  CHECK_EQ_INT(nn_set_seed(run, 3), NN_ERR_STATE);
  CHECK_EQ_INT(nn_set_loss(run, 0), NN_ERR_STATE);
  CHECK_EQ_INT(nn_set_optimizer(run, 0, 0, 0), NN_ERR_STATE);
  CHECK_EQ_INT(nn_set_initializer(run, 0, 0, 0), NN_ERR_STATE);
  CHECK(strcmp(nn_error(), "nn_set_initializer: the run is built, make a new one") == 0);
  CHECK_EQ_INT(nn_set_learning_rate(run, 0.1), NN_OK);
  CHECK(nn_fingerprint(run) == built);
  CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
  CHECK(nn_fingerprint(run) != built && nn_epoch(run) == 1 && nn_batch_loss(run) > 0);
  nn_run_free(run);
  nn_data_free(data);
}

static void test_names(void) {
  TEST("names end where their list ends");
  CHECK(nn_list_name(-1) == NULL && nn_list_name(NN_LIST_COUNT) == NULL);
  CHECK(nn_name(-1, 0) == NULL && nn_name(NN_LIST_COUNT, 0) == NULL);
  CHECK(nn_name(NN_LIST_ACTIVATION, -1) == NULL);
  CHECK(nn_name(NN_LIST_ACTIVATION, ACTIVATION_COUNT) == NULL);
  CHECK(nn_name(NN_LIST_ACTIVATION, 1 << 30) == NULL);
  CHECK(strcmp(nn_name(NN_LIST_ACTIVATION, ACTIVATION_RELU), "relu") == 0);
}

static void test_lent_memory(void) {
  TEST("reading more than was lent is refused");
  nn_data *data = spiral(60);
  nn_run *run = run_over(data, OPTIMIZER_SGD, 4);
  CHECK(nn_predict(run, 1) == NULL);
  CHECK_EQ_INT(nn_error_code(), NN_ERR_SHAPE);
  CHECK(nn_data_import(2, 1, 2) == NULL);
  CHECK_EQ_INT(nn_error_code(), NN_ERR_SHAPE);
  CHECK(nn_buffer(0) == NULL && nn_buffer(-4) == NULL);
  CHECK_EQ_INT(nn_error_code(), NN_ERR_ARGUMENT);
  float *rows = nn_buffer(1000 * 2 * sizeof(float));
  memset(rows, 0, 1000 * 2 * sizeof(float));
  CHECK(nn_predict(run, 1000) != NULL);
  CHECK(nn_predict(run, 1001) == NULL);

  TEST("what an earlier, larger loan left behind it is not read");
  CHECK(nn_buffer(2 * sizeof(float)) != NULL);
  CHECK(nn_predict(run, 1) != NULL && nn_predict(run, 2) == NULL);
  CHECK(strcmp(nn_error(), "nn_predict: nn_buffer holds 8 bytes, must hold 16") == 0);
  CHECK(nn_buffer(0) == NULL && nn_predict(run, 1) != NULL);
  nn_run_free(run);
  nn_data_free(data);
  nn_buffer_free();
}

static void test_import(void) {
  TEST("own data of 5 features train, but have no map");
  enum { N = 37, D = 5 };
  float *points = nn_buffer(N * D * sizeof(float) + N * sizeof(int32_t));
  int32_t *labels = (int32_t *)(void *)(points + N * D);
  for (int i = 0; i < N; i++) {
    labels[i] = i % 2;
    for (int f = 0; f < D; f++) points[i * D + f] = (float)((i * 7 + f * 3) % 11) - 5 * (float)(i % 2);
  }
  nn_data *data = nn_data_import(N, D, 2);
  nn_run *run = run_over(data, OPTIMIZER_ADAM, 10);
  for (int epoch = 0; epoch < 200; epoch++) CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
  CHECK_EQ_INT(nn_evaluate(run, 0), NN_OK);
  CHECK_NEAR(nn_accuracy(run), 1, 0);
  CHECK_EQ_INT(nn_evaluate(run, PART_TEST), NN_ERR_STATE);
  CHECK(nn_map(run, 0, 4, 4, -1, 1, -1, 1) == NULL);
  CHECK_EQ_INT(nn_error_code(), NN_ERR_SHAPE);
  nn_run_free(run);
  CHECK_EQ_INT(nn_data_split(data, 0.01, 0, 0), NN_ERR_SHAPE);
  nn_data_free(data);
  nn_buffer_free();
}

int main(void) {
  test_allocation();
  test_failed_allocations();
  test_order_of_calls();
  test_names();
  test_lent_memory();
  test_import();
  return check_report("run");
}
