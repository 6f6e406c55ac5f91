/* test_steps.c - what one step does: its phases, penalties, clipping, dropout, learning rates, refusals. */
#include <math.h>
#include <string.h>

#include "check.h"
#include "kernels/random.h"
#include "nn.h"
#include "own_data.h"
#include "parts/dropout.h"
#include "train/inspect.h"

static nn_run *spiral_run(double dropout, int32_t batch) {
  nn_data *data = nn_data_generate(0, 90, 3, 0.1, 0.5, 7);
  nn_run *run = nn_run_new();
  nn_add_dense(run, 9, ACTIVATION_TANH);
  nn_add_dense(run, 6, ACTIVATION_GELU);
  nn_set_dropout(run, dropout);
  nn_set_batch(run, batch);
  nn_set_seed(run, 5);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  nn_data_free(data);
  return run;
}

static void test_phases(void) {
  TEST("a step phase by phase, by minibatches and by epochs ends with the same bits");
  nn_run *phases = spiral_run(0.3, 16), *steps = spiral_run(0.3, 16), *epochs = spiral_run(0.3, 16);
  for (int epoch = 0; epoch < 3; epoch++) {
    for (int step = 0; step < 6; step++) {
      for (int phase = 0; phase < PHASE_COUNT; phase++) {
        CHECK_EQ_INT(nn_next_phase(phases), phase);
        CHECK_EQ_INT(nn_train_phase(phases), NN_OK);
      }
      CHECK_EQ_INT(nn_train_minibatch(steps), NN_OK);
      CHECK(nn_fingerprint(phases) == nn_fingerprint(steps));
      CHECK(nn_position(phases) == nn_position(steps));
    }
    CHECK_EQ_INT(nn_train_epoch(epochs), NN_OK);
    CHECK(nn_fingerprint(epochs) == nn_fingerprint(steps));
    CHECK(nn_epoch(phases) == epoch + 1 && nn_epoch(steps) == epoch + 1);
  }

  TEST("a step that has begun is finished by the next minibatch or epoch");
  nn_train_phase(phases);
  nn_train_phase(phases);
  nn_train_minibatch(phases);
  nn_train_minibatch(steps);
  CHECK(nn_fingerprint(phases) == nn_fingerprint(steps));
  nn_train_phase(phases);
  nn_train_epoch(phases);
  nn_train_epoch(steps);
  CHECK(nn_fingerprint(phases) == nn_fingerprint(steps));
  nn_run_free(phases);
  nn_run_free(steps);
  nn_run_free(epochs);
}

static void test_batches(void) {
  TEST("minibatches take every training sample once an epoch, the last one what is left");
  nn_run *run = spiral_run(0, 16);
  int seen[90] = {0};
  int32_t taken[16];
  CHECK(nn_batch_samples(run) == NULL);
  CHECK_EQ_INT(nn_error_code(), NN_ERR_STATE);
  for (int step = 0; step < 6; step++) {
    CHECK_EQ_INT(nn_train_phase(run), NN_OK);
    CHECK_EQ_INT(nn_batch_count(run), step < 5 ? 16 : 10);
    for (int i = 0; i < nn_batch_count(run); i++) seen[nn_batch_samples(run)[i]]++;
    size_t bytes = (size_t)nn_batch_count(run) * sizeof(int32_t);
    memcpy(taken, nn_batch_samples(run), bytes);
    CHECK_EQ_INT(nn_train_minibatch(run), NN_OK);
    CHECK(memcmp(nn_batch_samples(run), taken, bytes) == 0); /* after the last one, too */
  }
  for (int i = 0; i < 90; i++) CHECK_EQ_INT(seen[i], 1);

  TEST("a step of one sample moves on by one");
  CHECK_EQ_INT(nn_train_sample(run), NN_OK);
  CHECK(nn_batch_count(run) == 1 && nn_position(run) == 1);
  nn_run_free(run);

  TEST("a full batch is every sample, and a run that starts again has taken none");
  run = spiral_run(0, 90);
  CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
  CHECK_EQ_INT(nn_batch_count(run), 90);
  for (int i = 0; i < 90; i++) seen[nn_batch_samples(run)[i]]++;
  for (int i = 0; i < 90; i++) CHECK_EQ_INT(seen[i], 2);
  nn_reset(run);
  CHECK(nn_batch_samples(run) == NULL && nn_error_code() == NN_ERR_STATE);
  nn_run_free(run);
}

/* y = w x + b with w = 0.5 and b = 0 is right for these, so that only penalties pull */
static nn_data *line(void) {
  return data_of_targets((const float[]){1, 2}, 2, 1, (const float[]){0.5f, 1});
}

static double after_a_step(int32_t optimizer, double l1, double l2, double decay) {
  nn_data *data = line();
  nn_run *run = run_of(data, LOSS_MEAN_SQUARED_ERROR, optimizer, 0.5, 0.5, 0);
  CHECK_EQ_INT(nn_set_penalty(run, l1, l2, decay), NN_OK);
  CHECK_NEAR(nn_penalty(run), l1 * 0.5 + l2 / 2 * 0.25, 1e-12);
  CHECK_EQ_INT(nn_train_minibatch(run), NN_OK);
  double weight = (double)nn_parameters(run)[0];
  CHECK(nn_parameters(run)[1] == 0); /* biases pay nothing */
  CHECK_NEAR(nn_layer_values(run, QUANTITY_WEIGHT_UPDATES, 0)[0], weight - 0.5, 1e-7);
  CHECK(nn_batch_loss(run) == 0);
  nn_run_free(run);
  nn_data_free(data);
  return weight;
}

static void test_penalties(void) {
  TEST("one step of rate 1/2 from the weight 1/2, by each penalty alone");
  CHECK_NEAR(after_a_step(OPTIMIZER_SGD, 0, 0, 0), 0.5, 0);
  CHECK_NEAR(after_a_step(OPTIMIZER_SGD, 0.1, 0, 0), 0.45, 1e-7);
  CHECK_NEAR(after_a_step(OPTIMIZER_SGD, 0, 0.2, 0), 0.45, 1e-7);
  CHECK_NEAR(after_a_step(OPTIMIZER_SGD, 0, 0, 0.1), 0.475, 1e-7);
  CHECK_NEAR(after_a_step(OPTIMIZER_SGD, 0.1, 0.2, 0.1), 0.375, 1e-7);

  TEST("AdamW decays by 0.01 where no decay is set, and 0 switches it off");
  CHECK_NEAR(after_a_step(OPTIMIZER_ADAMW, 0, 0, -1), 0.5 * (1 - 0.5 * 0.01), 1e-7);
  CHECK_NEAR(after_a_step(OPTIMIZER_ADAMW, 0, 0, 0), 0.5, 0);
  CHECK_NEAR(after_a_step(OPTIMIZER_ADAMW, 0, 0, 0.1), 0.475, 1e-7);
  CHECK_NEAR(after_a_step(OPTIMIZER_ADAM, 0, 0, -1), 0.5, 0);
  nn_data *points = line();
  nn_run *described = run_of(points, LOSS_MEAN_SQUARED_ERROR, OPTIMIZER_ADAMW, 0.5, 0.5, 0);
  CHECK_EQ_INT(nn_train_minibatch(described), NN_OK); /* nothing said of penalties at all */
  CHECK_NEAR(nn_parameters(described)[0], 0.4975, 1e-7);
  nn_run_free(described);
  nn_data_free(points);

  TEST("decay takes no more than all of a weight, so that weights that nothing else moves stay finite");
  CHECK_NEAR(after_a_step(OPTIMIZER_SGD, 0, 0, 10), 0, 0);
  float w[] = {3, -4};
  penalty_decay(&(penalty){.decay = 10}, 1000, w, 2);
  CHECK(w[0] == 0 && w[1] == 0);
  nn_data *data = data_of_targets((const float[]){0, 0}, 2, 1, (const float[]){0, 0});
  nn_run *run = run_of(data, LOSS_MEAN_SQUARED_ERROR, OPTIMIZER_SGD, 1000, 0.5, 0);
  nn_set_penalty(run, 0, 0, 10);
  for (int epoch = 0; epoch < 30; epoch++) CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
  CHECK(isfinite(nn_parameters(run)[0]));
  nn_run_free(run);
  nn_data_free(data);

  TEST("L1 pulls towards 0 from both sides, and at 0 not at all");
  float g[] = {0, 0, 0};
  penalty_gradient(&(penalty){.l1 = 0.25, .l2 = 0.5}, g, (const float[]){2, -2, 0}, 3);
  CHECK(g[0] == 1.25f && g[1] == -1.25f && g[2] == 0);
}

static void test_clipping(void) {
  TEST("a gradient of (14, 14) keeps its direction and gets the length 1");
  nn_data *data = data_of_targets((const float[]){1, 1}, 2, 1, (const float[]){0, 0});
  nn_run *run = run_of(data, LOSS_MEAN_SQUARED_ERROR, OPTIMIZER_SGD, 1, 3, 4);
  CHECK_EQ_INT(nn_set_clip(run, 1), NN_OK);
  CHECK_EQ_INT(nn_train_minibatch(run), NN_OK);
  CHECK_NEAR(nn_batch_loss(run), 49, 0);
  CHECK_NEAR(nn_parameters(run)[0], 3 - sqrt(0.5), 1e-6);
  CHECK_NEAR(nn_parameters(run)[1], 4 - sqrt(0.5), 1e-6);
  CHECK_NEAR(nn_layer_norm(run, QUANTITY_WEIGHT_UPDATES, 0), sqrt(0.5), 1e-6);

  TEST("a shorter gradient stays as it is");
  nn_reset(run);
  nn_set_clip(run, 20);
  nn_train_minibatch(run);
  CHECK(nn_parameters(run)[0] == 3 - 14 && nn_parameters(run)[1] == 4 - 14);
  nn_run_free(run);
  nn_data_free(data);
}

static void test_dropout(void) {
  TEST("dropout of 0.3 switches 30 % off, and what stays makes up for it");
  enum { N = 100000 };
  static float mask[N];
  rng r = rng_start(1, STREAM_DROPOUT);
  double sum = 0, off = 0;
  dropout_draw(mask, N, 0.3f, &r);
  for (int i = 0; i < N; i++) {
    CHECK(mask[i] == 0 || mask[i] == 1.0f / (1.0f - 0.3f));
    off += mask[i] == 0;
    sum += (double)mask[i];
  }
  CHECK_NEAR(off / N, 0.3, 0.005);
  CHECK_NEAR(sum / N, 1, 0.007);

  TEST("dropout changes neither first weights, nor minibatches, nor measurements, but what is learned");
  nn_run *plain = spiral_run(0, 16), *dropped = spiral_run(0.5, 16);
  CHECK(nn_fingerprint(plain) == nn_fingerprint(dropped));
  nn_evaluate(plain, 0);
  nn_evaluate(dropped, 0);
  CHECK(nn_loss(plain) == nn_loss(dropped));
  for (int step = 0; step < 20; step++) {
    nn_train_phase(plain);
    nn_train_phase(dropped);
    size_t bytes = (size_t)nn_batch_count(plain) * sizeof(int32_t);
    CHECK(memcmp(nn_batch_samples(plain), nn_batch_samples(dropped), bytes) == 0);
    nn_train_minibatch(plain);
    nn_train_minibatch(dropped);
  }
  CHECK(nn_fingerprint(plain) != nn_fingerprint(dropped));
  nn_run_free(plain);
  nn_run_free(dropped);
}

static double factor(schedule_kind kind, double t) {
  return schedule_factor(&(schedule){kind, 10, 0.5, 2}, t);
}

static void test_schedules(void) {
  TEST("schedules follow their formulas");
  for (double t = 0; t < 40; t += 0.37) {
    double down = t < 10 ? 0.5 * (1 + cos(acos(-1) * t / 10)) : 0;
    double after = t < 10 ? 0.5 * (1 + cos(acos(-1) * (t - 2) / 8)) : 0;
    CHECK_NEAR(factor(SCHEDULE_CONSTANT, t), 1, 0);
    CHECK_NEAR(factor(SCHEDULE_STEP, t), pow(0.5, floor(t / 10)), 0);
    CHECK_NEAR(factor(SCHEDULE_COSINE, t), down, 1e-6);
    CHECK_NEAR(factor(SCHEDULE_WARMUP_COSINE, t), t < 2 ? t / 2 : after, 1e-6);
  }
  CHECK(factor(SCHEDULE_STEP, 10) == 0.5 && factor(SCHEDULE_STEP, 20) == 0.25);
  for (double t = 0; t < 1; t += 0.0001)
    CHECK(schedule_factor(&(schedule){SCHEDULE_COSINE, 1, 0, 0}, t) >= 0);

  TEST("a step schedule answers at any time, also where nothing falls any more");
  CHECK_NEAR(schedule_factor(&(schedule){SCHEDULE_STEP, 1, 1, 0}, 1e18), 1, 0);
  CHECK_NEAR(schedule_factor(&(schedule){SCHEDULE_STEP, 1, 0, 0}, 1e18), 0, 0);
  CHECK_NEAR(schedule_factor(&(schedule){SCHEDULE_STEP, 1, 0.99, 0}, 1e18), 0, 1e-300);

  TEST("a step schedule is the power that it says, in late epochs too");
  for (double epoch = 1; epoch < 2e9; epoch *= 3)
    CHECK_NEAR(schedule_factor(&(schedule){SCHEDULE_STEP, 1, 0.99999, 0}, epoch), pow(0.99999, epoch), 1e-10);
  CHECK_NEAR(schedule_factor(&(schedule){SCHEDULE_STEP, 1, 0.9999999999, 0}, 1e9), exp(-0.1), 1e-7);

  TEST("a run asks its schedule at every step: epochs, and the share of the running one");
  nn_run *run = spiral_run(0, 45);
  nn_set_learning_rate(run, 0.2);
  nn_set_schedule(run, SCHEDULE_WARMUP_COSINE, 10, 0, 2);
  static const double wanted[] = {0, 0.05, 0.1, 0.15, 0.2};
  for (int step = 0; step < 5; step++, nn_train_minibatch(run))
    CHECK_NEAR(nn_learning_rate(run), wanted[step], 1e-9);
  nn_set_schedule(run, SCHEDULE_STEP, 1, 0, 0);
  CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
  uint32_t before = nn_fingerprint(run); /* one period is over, the rate is 0: the step itself obeys */
  CHECK_EQ_INT(nn_train_epoch(run), NN_OK);
  CHECK(nn_fingerprint(run) == before);
  nn_run_free(run);
}

static void test_divergence(void) {
  TEST("a step that is refused changes no parameter, has no minibatch, and a reset goes on");
  nn_data *data = data_of_targets((const float[]){1, 2, 3e18f, 4}, 4, 1, (const float[]){1, 2, 3, 4});
  nn_run *run = run_of(data, LOSS_MEAN_SQUARED_ERROR, OPTIMIZER_SGD, 0.001, 0.5, 0);
  uint32_t first = nn_fingerprint(run);
  while (nn_position(run) < 3 && nn_train_sample(run) == NN_OK) continue;
  uint32_t before = nn_fingerprint(run);
  CHECK_EQ_INT(nn_train_epoch(run), NN_ERR_DIVERGED);
  CHECK(strstr(nn_error(), "lower the learning rate") != NULL);
  CHECK(nn_fingerprint(run) == before && nn_stop_reason(run) == STOP_DIVERGED);
  CHECK(nn_next_phase(run) == PHASE_BATCH && nn_batch_count(run) == 0);
  nn_reset(run);
  CHECK(nn_fingerprint(run) == first && nn_stop_reason(run) == STOP_NONE);
  nn_run_free(run);
  nn_data_free(data);
}

int main(void) {
  test_phases();
  test_batches();
  test_penalties();
  test_clipping();
  test_dropout();
  test_schedules();
  test_divergence();
  nn_buffer_free();
  return check_report("steps");
}
