/* stopping.c - the rules, one after the other. */
#include "train/stopping.h"

#include "base/exact.h"

#define CLEARLY 0.9999 /* a fall of 0.01 % counts against a plateau */

void stop_watch_reset(stop_watch *w) {
  *w = (stop_watch){.best_loss = __builtin_inf(), .plateau_loss = __builtin_inf()};
}

int32_t stop_watch_best_epoch(const stop_watch *w) {
  return w->best_loss < __builtin_inf() ? w->best_epoch : 0;
}

int stop_rules_measure(const stop_rules *rules) {
  return rules->target_loss > 0 || rules->target_accuracy > 0 || rules->patience > 0 ||
         rules->early_patience > 0;
}

static stop reason(const stop_watch *w, const stop_rules *rules, int32_t epoch, double loss,
                   double accuracy) {
  if (rules->target_loss > 0 && loss <= rules->target_loss) return STOP_TARGET_LOSS;
  if (rules->target_accuracy > 0 && accuracy >= rules->target_accuracy) return STOP_TARGET_ACCURACY;
  if (rules->early_patience > 0 && epoch - w->best_epoch >= rules->early_patience) return STOP_EARLY;
  if (rules->patience > 0 && epoch - w->plateau_epoch >= rules->patience) return STOP_PLATEAU;
  if (rules->epochs > 0 && epoch >= rules->epochs) return STOP_EPOCHS;
  return STOP_NONE;
}

int stop_watch_epoch(stop_watch *w, const stop_rules *rules, int32_t epoch, double loss, double accuracy) {
  int is_best = loss < w->best_loss;
  if (is_best) {
    w->best_loss = loss;
    w->best_epoch = epoch;
  }
  if (loss < w->plateau_loss * CLEARLY || !(w->plateau_loss < __builtin_inf())) {
    w->plateau_loss = loss;
    w->plateau_epoch = epoch;
  }
  w->reason = reason(w, rules, epoch, loss, accuracy);
  return is_best;
}

void stop_watch_skip(stop_watch *w, const stop_rules *rules, int32_t epoch) {
  stop_watch_reset(w);
  w->best_epoch = w->plateau_epoch = epoch;
  if (rules->epochs > 0 && epoch >= rules->epochs) w->reason = STOP_EPOCHS;
}
