/* train.c - training and measuring a run. */
#include "api/check.h"
#include "api/run.h"
#include "train/epoch.h"
#include "train/evaluate.h"

nn_status nn_reset(nn_run *run) {
  if (check_built(__func__, run)) return fail_code();
  trainer_reset(&run->trainer);
  run_forget_figures(run);
  return NN_OK;
}

static nn_status reported(const char *call, const nn_run *run, nn_status status) {
  if (status == NN_OK) return NN_OK;
  return fail(status, "%s: in epoch %d the loss is %g or its gradient too large, lower the learning rate",
              call, run->trainer.epoch + 1, run->trainer.batch_loss);
}

nn_status nn_train_phase(nn_run *run) {
  if (check_built(__func__, run)) return fail_code();
  return reported(__func__, run, trainer_phase(&run->trainer));
}

nn_status nn_train_sample(nn_run *run) {
  if (check_built(__func__, run)) return fail_code();
  return reported(__func__, run, trainer_step(&run->trainer, 1));
}

nn_status nn_train_minibatch(nn_run *run) {
  if (check_built(__func__, run)) return fail_code();
  return reported(__func__, run, trainer_step(&run->trainer, run->trainer.plan.batch));
}

nn_status nn_train_epoch(nn_run *run) {
  if (check_built(__func__, run)) return fail_code();
  return reported(__func__, run, trainer_epoch(&run->trainer));
}

nn_status nn_restore_best(nn_run *run) {
  if (check_built(__func__, run)) return fail_code();
  if (trainer_restore_best(&run->trainer)) return NN_OK;
  return fail(NN_ERR_STATE, "%s: the run does not keep the best, call nn_set_keeping", __func__);
}

/* ---- progress ---- */

int32_t nn_epoch(const nn_run *run) {
  return run->trainer.epoch;
}

int32_t nn_position(const nn_run *run) {
  return run->trainer.position;
}

int32_t nn_next_phase(const nn_run *run) {
  return (int32_t)run->trainer.next;
}

int32_t nn_stop_reason(const nn_run *run) {
  return (int32_t)run->trainer.watch.reason;
}

int32_t nn_best_epoch(const nn_run *run) {
  return stop_watch_best_epoch(&run->trainer.watch);
}

double nn_best_loss(const nn_run *run) {
  return run->built ? run->trainer.watch.best_loss : __builtin_inf();
}

double nn_batch_loss(const nn_run *run) {
  return run->trainer.batch_loss;
}

int32_t nn_batch_count(const nn_run *run) {
  return run->trainer.count;
}

const int32_t *nn_batch_samples(const nn_run *run) {
  if (check_built(__func__, run)) return NULL;
  const int32_t *samples = trainer_batch_samples(&run->trainer);
  if (!samples) fail(NN_ERR_STATE, "%s: no minibatch was taken since the start or a restore", __func__);
  return samples;
}

double nn_learning_rate(const nn_run *run) {
  return run->built ? trainer_rate(&run->trainer) : run->plan.rate;
}

/* ---- measuring ---- */

nn_status nn_evaluate(nn_run *run, int32_t which) {
  if (check_built(__func__, run)) return fail_code();
  if (check_part(__func__, run, which)) return fail_code();
  trainer_evaluate(&run->trainer, (part)which, &run->measured);
  return NN_OK;
}

nn_status nn_evaluate_block(nn_run *run, int32_t which, int32_t first) {
  if (check_built(__func__, run)) return fail_code();
  if (check_part(__func__, run, which)) return fail_code();
  int32_t next = first == 0 ? 0 : run->measured.samples;
  if (first != next || first % EVALUATION_COLUMNS != 0 || first >= run->trainer.part[which].count)
    return fail(NN_ERR_ARGUMENT, "%s: first is %d, must be 0 or where the block before ended", __func__,
                first);
  trainer_evaluate_block(&run->trainer, (part)which, first, &run->measured);
  return NN_OK;
}

double nn_loss(const nn_run *run) {
  return metrics_loss(&run->measured);
}

double nn_penalty(const nn_run *run) {
  return run->built ? trainer_penalty(&run->trainer) : 0;
}

double nn_accuracy(const nn_run *run) {
  return metrics_accuracy(&run->measured);
}

double nn_r2(const nn_run *run) {
  return metrics_r2(&run->measured);
}

double nn_rmse(const nn_run *run) {
  return metrics_rmse(&run->measured);
}

static int is_class(const nn_run *run, int32_t c) {
  return c >= 0 && c < run->measured.classes;
}

double nn_precision(const nn_run *run, int32_t c) {
  return is_class(run, c) ? metrics_precision(&run->measured, c) : __builtin_nan("");
}

double nn_recall(const nn_run *run, int32_t c) {
  return is_class(run, c) ? metrics_recall(&run->measured, c) : __builtin_nan("");
}

int32_t nn_confusion(const nn_run *run, int32_t c, int32_t guess) {
  return is_class(run, c) && is_class(run, guess) ? run->measured.confusion[c][guess] : 0;
}

int32_t nn_part_count(const nn_run *run, int32_t which) {
  return which >= 0 && which < PART_COUNT ? run->trainer.part[which].count : 0;
}
