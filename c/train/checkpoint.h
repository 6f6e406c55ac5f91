/* checkpoint.h - a training as bytes: all that it takes to go on with the same bits, except the data.
 *
 *   checkpoint_record
 *   what the scaler subtracts and divides by   doubles [features][2], of a scaler that is not `none`
 *   parameters, best, update, m, v             floats, each [parameters], as far as the training has them
 *   order of the epoch                         int32 [training samples]
 *
 * All little-endian, without a gap, so that equal trainings give equal bytes on every machine. The data are
 * known by their hash alone: that of the samples as the network sees them.
 *
 * The checksum detects accidental corruption, not tampering, so all fields are validated as if there were
 * none: what is accepted can be trained on, and parameters stay finite.
 *
 * Kinds are stored as indices into their lists: a list of kinds may only be appended to.
 */
#ifndef KASANE_CHECKPOINT_H
#define KASANE_CHECKPOINT_H

#include <stddef.h>
#include <stdint.h>

#include "base/status.h"
#include "train/trainer.h"

/* In version 1 a decay of 0 stood for the optimizer's own. Later versions must read all earlier ones. */
enum { CHECKPOINT_VERSION = 2, CHECKPOINT_HEAD = 16 /* bytes before what the checksum is of */ };

/* The fields of a record, in this order: type, name, and where the trainer has it. First what a run is built
 * by, then what is known of its data; both must be the same where a model is restored. */
#define CHECKPOINT_SETTINGS(X)                                                                               \
  X(double, beta1, plan.optimizer.beta1)                                                                     \
  X(double, beta2, plan.optimizer.beta2)                                                                     \
  X(float, dropout, plan.net.dropout)                                                                        \
  X(float, initial_scale, plan.initial_scale)                                                                \
  X(float, initial_bias, plan.initial_bias)                                                                  \
  X(int32_t, loss, plan.net.loss)                                                                            \
  X(int32_t, output, plan.net.output)                                                                        \
  X(int32_t, initializer, plan.initializer)                                                                  \
  X(int32_t, optimizer, plan.optimizer.kind)                                                                 \
  X(int32_t, features, plan.feature_mask)                                                                    \
  X(int32_t, scaler, plan.scaler)                                                                            \
  X(int32_t, batch, plan.batch)                                                                              \
  X(int32_t, keeps_best, plan.keeps_best)                                                                    \
  X(int32_t, keeps_update, plan.keeps_update)                                                                \
  X(uint32_t, seed, plan.seed)                                                                               \
  X(int32_t, layers, plan.net.layers) /* hidden ones and the output layer */

#define CHECKPOINT_SAMPLES(X)                                                                                \
  X(int32_t, train, part[PART_TRAIN].count)                                                                  \
  X(int32_t, validation, part[PART_VALIDATION].count)                                                        \
  X(int32_t, test, part[PART_TEST].count)                                                                    \
  X(int32_t, raw, inputs.raw)                                                                                \
  X(int32_t, classes, plan.classes)                                                                          \
  X(uint32_t, hash, samples_hash)

/* what may change at any time, and the progress of the training; the increments of the generators follow
 * from the seed */
#define CHECKPOINT_STATE(X)                                                                                  \
  X(double, rate, plan.rate)                                                                                 \
  X(double, period, plan.schedule.period)                                                                    \
  X(double, factor, plan.schedule.factor)                                                                    \
  X(double, warmup, plan.schedule.warmup)                                                                    \
  X(double, l1, plan.penalty.l1)                                                                             \
  X(double, l2, plan.penalty.l2)                                                                             \
  X(double, decay, plan.penalty.decay)                                                                       \
  X(double, clip_norm, plan.clip_norm)                                                                       \
  X(double, target_loss, plan.stops.target_loss)                                                             \
  X(double, target_accuracy, plan.stops.target_accuracy)                                                     \
  X(double, beta1_power, plan.optimizer.beta1_power)                                                         \
  X(double, beta2_power, plan.optimizer.beta2_power)                                                         \
  X(double, batch_loss, batch_loss)                                                                          \
  X(double, best_loss, watch.best_loss)                                                                      \
  X(double, plateau_loss, watch.plateau_loss)                                                                \
  X(uint64_t, shuffle, shuffle.state)                                                                        \
  X(uint64_t, drop, drop.state)                                                                              \
  X(int32_t, schedule, plan.schedule.kind)                                                                   \
  X(int32_t, epochs, plan.stops.epochs)                                                                      \
  X(int32_t, patience, plan.stops.patience)                                                                  \
  X(int32_t, early_patience, plan.stops.early_patience)                                                      \
  X(int32_t, epoch, epoch)                                                                                   \
  X(int32_t, position, position)                                                                             \
  X(int32_t, count, count)                                                                                   \
  X(int32_t, reason, watch.reason)                                                                           \
  X(int32_t, best_epoch, watch.best_epoch)                                                                   \
  X(int32_t, plateau_epoch, watch.plateau_epoch)

typedef struct checkpoint_record {
  char magic[4]; /* "KSNM" */
  uint32_t version, bytes, checksum;
#define X(type, name, place) type name;
  CHECKPOINT_SETTINGS(X)
  CHECKPOINT_SAMPLES(X)
  int32_t units[MAX_LAYERS], activations[MAX_LAYERS]; /* of each layer; 0 in places that are not used */
  CHECKPOINT_STATE(X)
#undef X
} checkpoint_record;

/* How many bytes checkpoint_write() writes. */
size_t checkpoint_bytes(const trainer *t);

/* Writes a training to to[checkpoint_bytes()]. Between the phases of a step it writes that the step begins
 * again, which gives the same bits. */
void checkpoint_write(const trainer *t, void *to);

/* Reads the record, and nothing of it is checked yet. NN_ERR_DATA: the bytes are no model, one of another
 * version, not all of one, or damaged. */
nn_status checkpoint_open(const char *call, const void *from, size_t bytes, checkpoint_record *r);

/* Checks that the model, opened before, is of this training and that all its values are possible. `seen`
 * is scratch memory, one byte for each training sample. NN_ERR_DATA, NN_ERR_SHAPE: words say what differs. */
nn_status checkpoint_check(const char *call, const trainer *t, const checkpoint_record *r, const void *from,
                           unsigned char *seen);

/* Brings the training to the state of a checked model. The caller has checked what may change at any time. */
void checkpoint_restore(trainer *t, const checkpoint_record *r, const void *from);

#endif
