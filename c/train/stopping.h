/* stopping.h - when training stops, and in which epoch the loss was lowest.
 *
 *   epochs           so many epochs are finished
 *   target_loss      the loss is at or below the target
 *   target_accuracy  the accuracy is at or above the target
 *   plateau          the loss has not fallen by more than 0.01 % for `patience` epochs
 *   early            early stopping: the loss has not reached a new best for `early_patience` epochs
 *   diverged         a minibatch was refused (trainer.h)
 *
 * Losses and accuracies are those of the validation part, or of the training part where there is none. They
 * are measured only where a rule needs them or the best parameters are kept. Patience counts epochs that were
 * measured: after an epoch that was not, the best and the plateau start anew.
 * Prechelt 1998.
 */
#ifndef KASANE_STOPPING_H
#define KASANE_STOPPING_H

#include <stdint.h>

/* Saved runs store indices into this list: append only. */
#define STOPS(X)                                                                                             \
  X(NONE, none)                                                                                              \
  X(EPOCHS, epochs)                                                                                          \
  X(TARGET_LOSS, target_loss)                                                                                \
  X(TARGET_ACCURACY, target_accuracy)                                                                        \
  X(PLATEAU, plateau)                                                                                        \
  X(EARLY, early)                                                                                            \
  X(DIVERGED, diverged)

typedef enum stop {
#define X(NAME, name) STOP_##NAME,
  STOPS(X)
#undef X
      STOP_COUNT
} stop;

/* The rules; 0 switches one off. */
typedef struct stop_rules {
  int32_t epochs;
  double target_loss;
  double target_accuracy;
  int32_t patience;
  int32_t early_patience;
} stop_rules;

/* What the rules need to know of the epochs so far. */
typedef struct stop_watch {
  stop reason;
  double best_loss;    /* lowest so far, infinity before the first */
  int32_t best_epoch;  /* its epoch, or the last one that was not measured */
  double plateau_loss; /* the loss that has to be beaten by 0.01 % */
  int32_t plateau_epoch;
} stop_watch;

void stop_watch_reset(stop_watch *w);

/* The epoch of the lowest loss so far; 0 before the first. */
int32_t stop_watch_best_epoch(const stop_watch *w);

/* 1 if the rules need the loss and accuracy of every epoch */
int stop_rules_measure(const stop_rules *rules);

/* Records a measured epoch that ended, and sets the reason. Returns 1 if its loss is the best so far. */
int stop_watch_epoch(stop_watch *w, const stop_rules *rules, int32_t epoch, double loss, double accuracy);

/* The same for an epoch that was not measured. */
void stop_watch_skip(stop_watch *w, const stop_rules *rules, int32_t epoch);

#endif
