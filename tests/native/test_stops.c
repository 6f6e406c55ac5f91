/* test_stops.c - when training has done enough, and which weights were the best. */
#include <math.h>

#include "check.h"
#include "data/generate.h"
#include "nn.h"
#include "train/stopping.h"
#include "train/trainer.h"

/* The epoch in which the rules stop a run whose losses are these; 0 for never. */
static int stops_after(stop_rules rules, const double *losses, int count, stop expected) {
  stop_watch w;
  stop_watch_reset(&w);
  for (int epoch = 1; epoch <= count; epoch++) {
    stop_watch_epoch(&w, &rules, epoch, losses[epoch - 1], 1 - losses[epoch - 1]);
    if (w.reason == STOP_NONE) continue;
    CHECK_EQ_INT(w.reason, expected);
    return epoch;
  }
  return 0;
}

static void test_rules(void) {
  static const double losses[] = {0.9, 0.5, 0.6, 0.55, 0.4, 0.4, 0.39999, 0.39998, 0.39997, 0.39996};
  TEST("each rule alone stops in the epoch that its words say");
  CHECK_EQ_INT(stops_after((stop_rules){0}, losses, 10, STOP_NONE), 0);
  CHECK_EQ_INT(stops_after((stop_rules){.epochs = 4}, losses, 10, STOP_EPOCHS), 4);
  CHECK_EQ_INT(stops_after((stop_rules){.target_loss = 0.5}, losses, 10, STOP_TARGET_LOSS), 2);
  CHECK_EQ_INT(stops_after((stop_rules){.target_accuracy = 0.6}, losses, 10, STOP_TARGET_ACCURACY), 5);
  CHECK_EQ_INT(stops_after((stop_rules){.early_patience = 2}, losses, 10, STOP_EARLY), 4);
  CHECK_EQ_INT(stops_after((stop_rules){.early_patience = 3}, losses, 10, STOP_EARLY), 0);
  CHECK_EQ_INT(stops_after((stop_rules){.patience = 3}, losses, 10, STOP_PLATEAU), 8);
  CHECK_EQ_INT(stops_after((stop_rules){.patience = 2}, losses, 10, STOP_PLATEAU), 4);

  TEST("a loss that cannot be said is no plateau, and a fall after it counts");
  static const double odd[] = {NAN, INFINITY, NAN, 0.9, 0.8, 0.7, 0.7, 0.7};
  CHECK_EQ_INT(stops_after((stop_rules){.patience = 2}, odd, 8, STOP_PLATEAU), 8);

  TEST("reaching the goal counts before giving up");
  CHECK_EQ_INT(stops_after((stop_rules){.epochs = 2, .target_loss = 0.5}, losses, 10, STOP_TARGET_LOSS), 2);

  TEST("only rules on losses and accuracies need a measurement");
  CHECK(!stop_rules_measure(&(stop_rules){.epochs = 9}));
  CHECK(stop_rules_measure(&(stop_rules){.target_loss = 1}));
  CHECK(stop_rules_measure(&(stop_rules){.target_accuracy = 1}));
  CHECK(stop_rules_measure(&(stop_rules){.patience = 1}));
  CHECK(stop_rules_measure(&(stop_rules){.early_patience = 1}));
}

static nn_run *moons_run(double noise, double validation, int32_t keeps_best, double rate) {
  nn_data *data = nn_data_generate(GENERATOR_MOONS, 80, 2, noise, 0.5, 3);
  nn_data_split(data, 0.5, validation, 3);
  nn_run *run = nn_run_new();
  nn_add_dense(run, 12, ACTIVATION_TANH);
  nn_set_keeping(run, keeps_best, 0);
  nn_set_learning_rate(run, rate);
  nn_set_batch(run, 8);
  CHECK_EQ_INT(nn_build(run, data), NN_OK);
  nn_data_free(data);
  return run;
}

static int epochs_until_stop(nn_run *run) {
  nn_reset(run);
  while (nn_stop_reason(run) == STOP_NONE && nn_epoch(run) < 500) nn_train_epoch(run);
  return nn_epoch(run);
}

static void test_run_stops(void) {
  TEST("a run says why it is enough, by the validation part where there is one");
  nn_run *run = moons_run(0.1, 0.3, 0, 0.05);
  nn_set_stop(run, 7, 0, 0, 0, 0);
  CHECK(epochs_until_stop(run) == 7 && nn_stop_reason(run) == STOP_EPOCHS);
  CHECK(isinf(nn_best_loss(run))); /* nothing asked for a measurement */
  nn_set_stop(run, 0, 0.2, 0, 0, 0);
  epochs_until_stop(run);
  CHECK_EQ_INT(nn_stop_reason(run), STOP_TARGET_LOSS);
  nn_evaluate(run, PART_VALIDATION);
  CHECK(nn_loss(run) <= 0.2 && nn_loss(run) == nn_best_loss(run));
  nn_set_stop(run, 0, 0, 0.9, 0, 0);
  epochs_until_stop(run);
  CHECK_EQ_INT(nn_stop_reason(run), STOP_TARGET_ACCURACY);
  nn_evaluate(run, PART_VALIDATION);
  CHECK(nn_accuracy(run) >= 0.9);
  nn_set_stop(run, 0, 0, 0, 0, 5);
  int last = epochs_until_stop(run);
  CHECK(nn_stop_reason(run) == STOP_EARLY && nn_best_epoch(run) == last - 5);
  nn_set_learning_rate(run, 1e-12);
  nn_set_stop(run, 0, 0, 0, 4, 0);
  CHECK_EQ_INT(epochs_until_stop(run), 5);
  CHECK_EQ_INT(nn_stop_reason(run), STOP_PLATEAU);
  nn_run_free(run);

  TEST("without a validation part the training part is watched");
  run = moons_run(0.1, 0, 0, 0.05);
  nn_set_stop(run, 0, 0.2, 0, 0, 0);
  epochs_until_stop(run);
  nn_evaluate(run, PART_TRAIN);
  CHECK(nn_loss(run) <= 0.2 && nn_loss(run) == nn_best_loss(run));
  nn_run_free(run);
}

static void test_switching(void) {
  TEST("patience counts epochs that were measured: a rule that is switched off and on starts anew");
  nn_run *run = moons_run(0.4, 0.3, 0, 0.1);
  nn_set_stop(run, 0, 0, 0, 0, 1000);
  for (int epoch = 0; epoch < 20; epoch++) nn_train_epoch(run);
  int best = nn_best_epoch(run);
  double loss = nn_best_loss(run);
  nn_set_stop(run, 0, 0, 0, 0, 0);
  nn_set_stop(run, 0, 0, 0, 0, 1000);
  CHECK(nn_best_epoch(run) == best && nn_best_loss(run) == loss); /* no epoch has passed unseen */
  nn_set_stop(run, 0, 0, 0, 0, 0);
  for (int epoch = 0; epoch < 300; epoch++) nn_train_epoch(run);
  CHECK(nn_best_epoch(run) == 0 && isinf(nn_best_loss(run)));
  nn_set_stop(run, 0, 0, 0, 50, 50);
  for (int epoch = 1; epoch <= 50; epoch++) {
    CHECK_EQ_INT(nn_stop_reason(run), STOP_NONE);
    nn_train_epoch(run);
  }
  CHECK(nn_best_epoch(run) > 320);
  nn_set_learning_rate(run, 1e-12);
  while (nn_stop_reason(run) == STOP_NONE && nn_epoch(run) < 1000) nn_train_epoch(run);
  CHECK(nn_stop_reason(run) == STOP_EARLY && nn_epoch(run) >= nn_best_epoch(run) + 50);
  nn_run_free(run);

  TEST("a run that keeps its best measures every epoch, rules or none");
  run = moons_run(0.4, 0.3, 1, 0.1);
  for (int epoch = 0; epoch < 20; epoch++) nn_train_epoch(run);
  CHECK(nn_best_epoch(run) > 0 && isfinite(nn_best_loss(run)));
  nn_run_free(run);
}

static void test_best(void) {
  TEST("the parameters of the best epoch come back, bit for bit");
  nn_run *run = moons_run(0.4, 0.3, 1, 0.1);
  uint32_t first = nn_fingerprint(run), best = 0;
  CHECK_EQ_INT(nn_restore_best(run), NN_OK);
  CHECK(nn_fingerprint(run) == first); /* before any epoch the first weights are the best */
  for (int epoch = 1; epoch <= 60; epoch++) {
    nn_train_epoch(run);
    if (nn_best_epoch(run) == epoch) best = nn_fingerprint(run);
  }
  CHECK(nn_best_epoch(run) > 0 && nn_best_epoch(run) < 60 && nn_fingerprint(run) != best);
  CHECK_EQ_INT(nn_restore_best(run), NN_OK);
  CHECK(nn_fingerprint(run) == best);
  nn_evaluate(run, PART_VALIDATION);
  CHECK(nn_loss(run) == nn_best_loss(run));
  nn_reset(run);
  nn_restore_best(run);
  CHECK(nn_fingerprint(run) == first && nn_best_epoch(run) == 0);
  nn_run_free(run);

  TEST("a run that keeps no best has none to give back");
  run = moons_run(0.1, 0.3, 0, 0.5);
  CHECK_EQ_INT(nn_restore_best(run), NN_ERR_STATE);
  nn_run_free(run);
}

int main(void) {
  test_rules();
  test_run_stops();
  test_switching();
  test_best();
  return check_report("stops");
}
