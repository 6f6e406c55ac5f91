/* test_measure.c - metrics against numbers by hand, and what runs with every kind of output learn. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "data/generate.h"
#include "nn.h"
#include "own_data.h"
#include "parts/activation.h"
#include "parts/loss.h"
#include "parts/optimizer.h"
#include "train/inspect.h"
#include "train/metrics.h"

static void test_classes(void) {
  TEST("classes 0 0 1 2 taken for 0 1 1 0: accuracy, confusion, precision and recall");
  static const float y[] = {/* of class 0 */ 0.8f, 0.1f, 0.2f, 0.6f,
                            /* 1 */ 0.1f,          0.7f, 0.5f, 0.2f,
                            /* 2 */ 0.1f,          0.2f, 0.3f, 0.2f};
  static const float t[] = {1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};
  metrics m = {.outputs = 3, .classes = 3};
  CHECK(isnan(metrics_loss(&m)) && isnan(metrics_accuracy(&m)));
  metrics_add(&m, y, t, 4, 4, 6);
  CHECK_NEAR(metrics_loss(&m), 1.5, 0);
  CHECK_NEAR(metrics_accuracy(&m), 0.5, 0);
  CHECK(m.confusion[0][0] == 1 && m.confusion[0][1] == 1 && m.confusion[1][1] == 1 && m.confusion[2][0] == 1);
  CHECK_NEAR(metrics_precision(&m, 0), 0.5, 0);
  CHECK_NEAR(metrics_precision(&m, 1), 0.5, 0);
  CHECK(isnan(metrics_precision(&m, 2)));
  CHECK_NEAR(metrics_recall(&m, 0), 0.5, 0);
  CHECK_NEAR(metrics_recall(&m, 1), 1, 0);
  CHECK_NEAR(metrics_recall(&m, 2), 0, 0);
  CHECK(isnan(metrics_r2(&m)) && isnan(metrics_rmse(&m)));

  TEST("one output for two classes: above 1/2 is class 1");
  metrics one = {.outputs = 1, .classes = 2};
  metrics_add(&one, (const float[]){0.4f, 0.6f, 0.9f, 0.5f}, (const float[]){0, 1, 0, 0}, 4, 3, 0);
  CHECK(one.samples == 3 && one.right == 2 && one.confusion[0][1] == 1 && one.confusion[0][0] == 1);
}

static void test_values(void) {
  TEST("targets 1 2 3 answered by 1 2 5: R2 = 1 - 4/2, RMSE = sqrt(4/3)");
  metrics m = {.outputs = 1};
  CHECK(isnan(metrics_r2(&m)) && isnan(metrics_rmse(&m)));
  metrics_add(&m, (const float[]){1, 2, 5, 99}, (const float[]){1, 2, 3, 0}, 4, 3, 0);
  CHECK_NEAR(metrics_r2(&m), -1, 1e-12);
  CHECK_NEAR(metrics_rmse(&m), sqrt(4.0 / 3), 1e-12);
  CHECK(isnan(metrics_accuracy(&m)));

  TEST("two outputs have their means apart: targets (0, 10) (2, 14), answers (1, 11) (1, 13)");
  metrics two = {.outputs = 2};
  metrics_add(&two, (const float[]){1, 1, 0, 0, 11, 13, 0, 0}, (const float[]){0, 2, 0, 0, 10, 14, 0, 0}, 4,
              2, 0);
  CHECK_NEAR(metrics_r2(&two), 1 - 4.0 / (2 + 8), 1e-12);
  CHECK_NEAR(metrics_rmse(&two), 1, 1e-12);

  TEST("equal targets leave nothing to explain");
  metrics flat = {.outputs = 1};
  metrics_add(&flat, (const float[]){1, 2, 0, 0}, (const float[]){3, 3, 0, 0}, 4, 2, 0);
  CHECK(isnan(metrics_r2(&flat)));
  for (int block = 0; block < 3000; block++) {
    static const float tenth[] = {0.1f, 0.1f, 0.1f, 0.1f};
    if (block == 0) flat = (metrics){.outputs = 1};
    metrics_add(&flat, (const float[]){1, 1, 1, 1}, tenth, 4, 4, 0);
    CHECK(isnan(metrics_r2(&flat)));
  }

  TEST("targets far from 0 keep their spread: 2^24 and its neighbour in turn, one in four mistaken");
  metrics far = {.outputs = 1};
  for (int block = 0; block < 1000; block++)
    metrics_add(&far, (const float[]){0x1p24f, 0x1p24f - 1, 0x1p24f - 1, 0x1p24f - 1},
                (const float[]){0x1p24f, 0x1p24f - 1, 0x1p24f, 0x1p24f - 1}, 4, 4, 0);
  CHECK_NEAR(metrics_r2(&far), 0, 1e-12);
}

/* nothing measured, nothing inspected */
static void check_cleared(const nn_run *run) {
  CHECK(isnan(nn_loss(run)) && isnan(nn_accuracy(run)) && isnan(nn_r2(run)) && isnan(nn_rmse(run)));
  CHECK(nn_layer_values(run, QUANTITY_SUMS, 0) == NULL && nn_error_code() == NN_ERR_STATE);
}

static void check_figures(nn_run *run) {
  double loss = nn_loss(run);
  TEST("figures stay while a run is trained, and are cleared when it is reset or restored");
  CHECK_EQ_INT(nn_inspect(run, 0, 0, 3, 1), NN_OK);
  CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
  CHECK(nn_loss(run) == loss && nn_layer_values(run, QUANTITY_SUMS, 0) != NULL);
  CHECK(nn_batch_loss(run) > 0);
  CHECK_EQ_INT(nn_reset(run), NN_OK);
  check_cleared(run);
  CHECK(nn_batch_loss(run) == 0 && nn_batch_count(run) == 0);
  CHECK_EQ_INT(nn_evaluate(run, 0), NN_OK);
  CHECK_EQ_INT(nn_inspect(run, 0, 0, 3, 1), NN_OK);
  CHECK(nn_loss(run) == loss);
  int32_t bytes = nn_save_bytes(run);
  memcpy(nn_buffer(bytes), nn_save(run), (size_t)bytes);
  CHECK_EQ_INT(nn_restore(run, bytes), NN_OK);
  check_cleared(run);
  nn_buffer_free();
}

static void test_measured_run(void) {
  TEST("a run answers for its last measurement; what names no class is NaN or 0");
  nn_data *data = data_of_targets((const float[]){0, 1, 2}, 3, 1, (const float[]){1, 2, 3});
  nn_run *run = run_of(data, LOSS_MEAN_SQUARED_ERROR, OPTIMIZER_SGD, 0.1, 2, 1); /* answers 1 3 5 */
  CHECK(isnan(nn_loss(run)) && isnan(nn_r2(run)) && isnan(nn_rmse(run)));
  CHECK_EQ_INT(nn_evaluate(run, 0), NN_OK);
  CHECK_NEAR(nn_loss(run), 5.0 / 3, 1e-6);
  CHECK_NEAR(nn_rmse(run), sqrt(5.0 / 3), 1e-6);
  CHECK_NEAR(nn_r2(run), 1 - 5.0 / 2, 1e-6);
  CHECK(isnan(nn_accuracy(run)) && isnan(nn_precision(run, 0)) && isnan(nn_recall(run, 0)));
  CHECK(nn_confusion(run, 0, 0) == 0 && nn_confusion(run, -1, 0) == 0);
  CHECK(nn_part_count(run, 0) == 3 && nn_part_count(run, 1) == 0 && nn_part_count(run, 3) == 0);
  CHECK_EQ_INT(nn_evaluate(run, 1), NN_ERR_STATE);
  CHECK_EQ_INT(nn_evaluate(run, 3), NN_ERR_ARGUMENT);
  check_figures(run);
  nn_run_free(run);
  nn_data_free(data);
}

static void test_blocks(void) {
  TEST("measured block by block a part gives the same bits, and blocks come in their order");
  nn_data *data = nn_data_generate(GENERATOR_SPIRAL, 700, 3, 0.1, 0.5, 7);
  nn_run *run = nn_run_new();
  nn_add_dense(run, 5, ACTIVATION_TANH);
  CHECK_EQ_INT(nn_evaluate_block(run, 0, 0), NN_ERR_STATE);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  CHECK_EQ_INT(nn_evaluate(run, 0), NN_OK);
  double loss = nn_loss(run), accuracy = nn_accuracy(run);
  CHECK_EQ_INT(nn_evaluate_block(run, 0, 256), NN_ERR_ARGUMENT);
  for (int32_t first = 0; first < 700; first += 256) {
    CHECK_EQ_INT(nn_evaluate_block(run, 0, first), NN_OK);
    CHECK_EQ_INT(nn_evaluate_block(run, 0, first + 512), NN_ERR_ARGUMENT);
  }
  CHECK(nn_loss(run) == loss && nn_accuracy(run) == accuracy);
  CHECK_EQ_INT(nn_evaluate_block(run, 0, 768), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_evaluate_block(run, 1, 0), NN_ERR_STATE);
  CHECK_EQ_INT(nn_evaluate_block(run, 3, 0), NN_ERR_ARGUMENT);
  CHECK_EQ_INT(nn_evaluate_block(run, 0, 0), NN_OK);
  CHECK(nn_loss(run) != loss);
  nn_run_free(run);
  nn_data_free(data);
}

/* trained over a data set of two thirds training samples, and measured on the rest */
static nn_run *learn(int32_t kind, int32_t classes, int32_t loss, int32_t output, int epochs) {
  nn_data *data = nn_data_generate(kind, 300, classes, 0.02, 0.5, 7);
  nn_run *run = nn_run_new();
  nn_data_split(data, 2.0 / 3, 0, 7);
  nn_add_dense(run, 16, ACTIVATION_TANH);
  nn_set_loss(run, loss);
  CHECK_EQ_INT(nn_set_output(run, output), NN_OK);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  for (int epoch = 0; epoch < epochs; epoch++) CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
  CHECK_EQ_INT(nn_evaluate(run, PART_TEST), NN_OK);
  nn_data_free(data);
  return run;
}

static void check_confusion(const nn_run *run, int32_t classes) {
  int32_t sum = 0, right = 0;
  for (int32_t c = 0; c < classes; c++) {
    for (int32_t guess = 0; guess < classes; guess++) sum += nn_confusion(run, c, guess);
    right += nn_confusion(run, c, c);
    CHECK(nn_precision(run, c) > 0.9 && nn_recall(run, c) > 0.9);
  }
  CHECK_EQ_INT(sum, 100);
  CHECK_NEAR(nn_accuracy(run), right / 100.0, 1e-12);
}

static void test_learning(void) {
  static const struct {
    int32_t loss, output, units;
  } outputs[] = {{LOSS_BINARY_CROSS_ENTROPY, OUTPUT_SIGMOID, 1},
                 {LOSS_HINGE, OUTPUT_IDENTITY, 2},
                 {LOSS_HUBER, OUTPUT_SIGMOID, 1},
                 {LOSS_SOFTMAX_CROSS_ENTROPY, OUTPUT_SOFTMAX, 2},
                 {LOSS_SUM_OF_SQUARES, OUTPUT_SOFTMAX, 2},
                 {LOSS_MEAN_SQUARED_ERROR, OUTPUT_IDENTITY, 2}};
  TEST("two classes are learned with every loss; under a sigmoid they share one unit");
  for (size_t i = 0; i < sizeof outputs / sizeof *outputs; i++) {
    nn_run *run = learn(GENERATOR_GAUSSIAN, 2, outputs[i].loss, outputs[i].output, 40);
    CHECK_EQ_INT(nn_output_units(run), outputs[i].units);
    CHECK(nn_accuracy(run) > 0.95);
    check_confusion(run, 2);
    nn_run_free(run);
  }

  TEST("five classes under a sigmoid have five units, and are learned");
  nn_run *run = learn(GENERATOR_BLOBS, 5, LOSS_BINARY_CROSS_ENTROPY, OUTPUT_SIGMOID, 100);
  CHECK_EQ_INT(nn_output_units(run), 5);
  check_confusion(run, 5);
  nn_run_free(run);

  TEST("regression on a sine reaches R2 > 0.95, by squares and by Huber");
  run = learn(GENERATOR_SINE, 0, LOSS_MEAN_SQUARED_ERROR, OUTPUT_IDENTITY, 400);
  CHECK(nn_r2(run) > 0.95 && nn_rmse(run) < 0.15);
  nn_run_free(run);
  run = learn(GENERATOR_SINE, 0, LOSS_HUBER, OUTPUT_IDENTITY, 400);
  CHECK(nn_r2(run) > 0.95);
  nn_run_free(run);
}

static void test_pairs(void) {
  TEST("an output that does not belong to the loss is refused, and the natural one stays");
  nn_data *values = nn_data_generate(GENERATOR_SINE, 10, 0, 0, 0.5, 1);
  for (int32_t kind = 0; kind < LOSS_COUNT; kind++)
    for (int32_t function = 0; function < OUTPUT_COUNT; function++) {
      nn_run *run = nn_run_new();
      nn_set_loss(run, kind);
      int allowed = loss_allows((loss)kind, (output)function);
      CHECK_EQ_INT(nn_set_output(run, function), allowed ? NN_OK : NN_ERR_ARGUMENT);
      CHECK_EQ_INT(nn_build(run, values), loss_needs_classes((loss)kind) ? NN_ERR_SHAPE : NN_OK);
      nn_run_free(run);
    }
  nn_run *run = nn_run_new();
  nn_set_loss(run, LOSS_HINGE);
  nn_set_output(run, OUTPUT_SOFTMAX);
  CHECK(strcmp(nn_error(), "nn_set_output: output is softmax, must be identity, which belongs to the loss") ==
        0);
  nn_run_free(run);
  nn_data_free(values);
}

int main(void) {
  test_classes();
  test_values();
  test_measured_run();
  test_blocks();
  test_learning();
  test_pairs();
  nn_buffer_free();
  return check_report("measure");
}
