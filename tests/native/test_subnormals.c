/* test_subnormals.c - what decays ends before 2^-126, below which many processors are far slower: no run
 * becomes slow for good. */
#include <float.h>
#include <math.h>

#include "api/handles.h"
#include "check.h"
#include "data/generate.h"
#include "model_help.h"
#include "own_data.h"

static int32_t count_subnormal(const float *x, int32_t n) {
  int32_t count = 0;
  for (int32_t i = 0; x && i < n; i++) count += x[i] != 0 && fabsf(x[i]) < FLT_MIN;
  return count;
}

/* in all that is kept from step to step */
static int32_t kept_subnormal(const nn_run *run) {
  const trainer *t = &run->trainer;
  int32_t n = trainer_padded_count(t);
  return count_subnormal(t->parameters, n) + count_subnormal(t->m, n) + count_subnormal(t->v, n);
}

/* in what the last step computed: gradients, outputs of the layers and their derivatives */
static int32_t passing_subnormal(const nn_run *run) {
  const trainer *t = &run->trainer;
  int32_t count = count_subnormal(t->gradients, trainer_padded_count(t));
  for (int32_t l = 0; l < t->plan.net.layers; l++) {
    int32_t values = t->plan.net.layer[l].outputs * padded(t->count);
    count += count_subnormal(t->training.outputs[l], values);
    count += count_subnormal(t->training.deltas[l], values);
  }
  return count;
}

/* what is left out is 0 */
typedef struct recipe {
  int32_t dataset, classes, samples;
  double noise, train_share;
  int32_t layers, units, activation, initializer;
  double scale;
  int32_t optimizer;
  double rate, l1, l2, decay;
  int32_t batch;
} recipe;

static nn_run *make_run(const recipe *r) {
  nn_data *data = nn_data_generate(r->dataset, r->samples, r->classes, r->noise, 0.5, 7);
  nn_run *run = nn_run_new();
  CHECK_EQ_INT(nn_data_split(data, r->train_share, 0, 7), NN_OK);
  for (int32_t l = 0; l < r->layers; l++) nn_add_dense(run, r->units, r->activation);
  nn_set_initializer(run, r->initializer, r->scale, 0);
  nn_set_optimizer(run, r->optimizer, 0.9, r->optimizer == OPTIMIZER_RMSPROP ? 0.9 : 0.999);
  nn_set_learning_rate(run, r->rate);
  nn_set_penalty(run, r->l1, r->l2, r->decay);
  nn_set_batch(run, r->batch);
  nn_set_seed(run, 7);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  nn_data_free(data);
  return run;
}

static void train(nn_run *run, int epochs) {
  for (int epoch = 0; epoch < epochs; epoch++) CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
}

static double dead_share(nn_run *run) {
  CHECK_EQ_INT(nn_inspect(run, 0, 0, 64, 1), NN_OK);
  return nn_layer_dead(run, 0) + nn_layer_dead(run, 1);
}

static void test_dead_units(void) {
  static const int32_t optimizers[] = {OPTIMIZER_MOMENTUM, OPTIMIZER_NESTEROV, OPTIMIZER_RMSPROP,
                                       OPTIMIZER_ADAGRAD, OPTIMIZER_ADAM};
  TEST("a hundred epochs after a high rate has killed the last unit, nothing decays any more");
  for (size_t i = 0; i < sizeof optimizers / sizeof *optimizers; i++) {
    recipe steep = {GENERATOR_DIGITS8, 10, 130,           0.1, 0.7, 2, 24, ACTIVATION_RELU,
                    INITIALIZER_HE,    0,  optimizers[i], 0.5, 0,   0, 0,  5};
    nn_run *run = make_run(&steep);
    train(run, 20);
    double dead = dead_share(run);
    train(run, 100);
    CHECK(dead > 0 && dead_share(run) >= dead);
    CHECK_EQ_INT(kept_subnormal(run), 0);
    CHECK_EQ_INT(passing_subnormal(run), 0);
    nn_run_free(run);
  }
}

static void test_noisy_spiral(void) {
  TEST("500 epochs of Adam with L2 0.003 on a noisy spiral");
  recipe noisy = {GENERATOR_SPIRAL, 2, 1000,           0.4,  0.1, 2,     32, ACTIVATION_RELU,
                  INITIALIZER_HE,   0, OPTIMIZER_ADAM, 0.01, 0,   0.003, 0,  10};
  nn_run *run = make_run(&noisy);
  train(run, 500);
  CHECK_EQ_INT(kept_subnormal(run), 0);
  CHECK_EQ_INT(passing_subnormal(run), 0);
  nn_run_free(run);
}

static void test_penalties(void) {
  TEST("a penalty or decay pulls no weight below 2^-126, whatever the optimizer");
  for (int32_t optimizer = 0; optimizer < OPTIMIZER_COUNT; optimizer++)
    for (int which = 0; which < 3; which++) {
      recipe pulled = {GENERATOR_SPIRAL,
                       2,
                       100,
                       0.4,
                       0.2,
                       2,
                       12,
                       ACTIVATION_RELU,
                       INITIALIZER_HE,
                       0,
                       optimizer,
                       0.1,
                       which == 0 ? 0.1 : 0,
                       which == 1 ? 0.3 : 0,
                       which == 2 ? 1 : 0,
                       10};
      nn_run *run = make_run(&pulled);
      train(run, 700);
      CHECK_EQ_INT(kept_subnormal(run), 0);
      nn_run_free(run);
    }
}

static void test_saturated_layers(void) {
  TEST("through many saturated layers derivatives fall to 0, not below 2^-126");
  recipe deep = {GENERATOR_DIGITS8, 10,   300, 0.1, 0.7, 14, 32, ACTIVATION_TANH, INITIALIZER_NORMAL, 0.01,
                 OPTIMIZER_ADAM,    0.01, 0,   0,   0,   32};
  nn_run *run = make_run(&deep);
  train(run, 60);
  CHECK_EQ_INT(passing_subnormal(run), 0);
  nn_run_free(run);

  TEST("units whose output is almost 0 pass on 0");
  recipe wide = {GENERATOR_DIGITS8, 10,   150, 0.1, 0.7, 2, 32, ACTIVATION_SIGMOID, INITIALIZER_NORMAL, 20,
                 OPTIMIZER_ADAM,    0.01, 0,   0,   0,   16};
  for (int32_t kind = 0; kind < ACTIVATION_COUNT; kind++) {
    if (kind != ACTIVATION_SIGMOID && kind != ACTIVATION_GELU && kind != ACTIVATION_SILU) continue;
    wide.activation = kind;
    run = make_run(&wide);
    int32_t found = 0;
    for (int epoch = 0; epoch < 20; epoch++) {
      train(run, 1);
      const trainer *t = &run->trainer;
      for (int32_t l = 0; l < 2; l++) found += count_subnormal(t->training.outputs[l], 32 * padded(t->count));
      found += count_subnormal(t->training.outputs[2], 10 * padded(t->count));
      found += count_subnormal(t->training.deltas[2], 10 * padded(t->count));
    }
    CHECK_EQ_INT(found, 0);
    nn_run_free(run);
  }
}

static void test_small_gradients(void) {
  TEST("a gradient whose square would be subnormal adds nothing to v");
  nn_data *data = data_of_targets((const float[]){0x1p-62f, 0x1p-62f}, 2, 1, (const float[]){1, 1});
  for (int32_t optimizer = 0; optimizer < OPTIMIZER_COUNT; optimizer++) {
    nn_run *run = run_of(data, LOSS_MEAN_SQUARED_ERROR, optimizer, 0.01, 0, 0);
    for (int step = 0; step < 20; step++) {
      CHECK_EQ_INT(nn_train_minibatch(run), NN_OK);
      CHECK_EQ_INT(kept_subnormal(run), 0);
    }
    nn_run_free(run);
  }
  nn_data_free(data);
}

/* Are parameters, m and v the same bits? */
static int same_state(const nn_run *run, const nn_run *other) {
  const trainer *a = &run->trainer, *b = &other->trainer;
  size_t bytes = (size_t)trainer_padded_count(a) * sizeof(float);
  return memcmp(a->parameters, b->parameters, bytes) == 0 && memcmp(a->m, b->m, bytes) == 0 &&
         memcmp(a->v, b->v, bytes) == 0;
}

static int32_t count_zeros(const nn_run *run) {
  int32_t count = 0;
  for (int32_t i = 0; i < nn_parameter_count(run); i++) count += run->trainer.m[i] == 0;
  return count;
}

static void test_slices(void) {
  TEST("numbers are dropped in the same steps by epochs, phases and restored runs");
  recipe steep = {GENERATOR_DIGITS8, 10,  130, 0.1, 0.7, 2, 24, ACTIVATION_RELU, INITIALIZER_HE, 0,
                  OPTIMIZER_ADAM,    0.5, 0,   0,   0,   7};
  nn_run *epochs = make_run(&steep), *phases = make_run(&steep), *restored = make_run(&steep);
  static unsigned char saved[1 << 20];
  int32_t zeros = 0;
  for (int epoch = 0; epoch < 120; epoch++) {
    train(epochs, 1);
    while (nn_epoch(phases) <= epoch) CHECK_EQ_INT(nn_train_phase(phases), NN_OK);
    for (int step = 0; step < epoch % 13; step++) CHECK_EQ_INT(nn_train_minibatch(restored), NN_OK);
    int32_t bytes = save_to(restored, saved, sizeof saved);
    CHECK_EQ_INT(restore_from(restored, saved, bytes), NN_OK);
    if (nn_epoch(restored) <= epoch) train(restored, 1);
    CHECK(same_state(epochs, phases) && same_state(epochs, restored));
    if (epoch == 20) zeros = count_zeros(epochs);
  }
  CHECK(count_zeros(epochs) > zeros); /* so something was dropped */
  nn_run_free(epochs);
  nn_run_free(phases);
  nn_run_free(restored);
}

int main(void) {
  test_dead_units();
  test_noisy_spiral();
  test_penalties();
  test_saturated_layers();
  test_small_gradients();
  test_slices();
  return check_report("subnormals");
}
