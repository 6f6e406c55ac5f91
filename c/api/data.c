/* data.c - the calls on data sets. */
#include <stdlib.h>
#include <string.h>

#include "api/buffer.h"
#include "api/check.h"
#include "data/generate.h"

static nn_data *open_data(const char *call, int32_t samples, int32_t features, int32_t classes,
                          int32_t targets) {
  nn_data *data = malloc(sizeof *data);
  if (data && dataset_open(&data->set, samples, features, classes, targets)) return data;
  free(data);
  fail(NN_ERR_MEMORY, "%s: no memory for %d samples of %d features", call, samples, features);
  return NULL;
}

/* ---- made from a seed ---- */

static const generator_facts *facts_of(int32_t kind) {
  static const generator_facts none = {-1, -1, -1, -1, 0};
  return kind >= 0 && kind < GENERATOR_COUNT ? &generators[kind] : &none;
}

int32_t nn_dataset_task(int32_t kind) {
  return facts_of(kind)->task;
}

int32_t nn_dataset_features(int32_t kind) {
  return facts_of(kind)->features;
}

int32_t nn_dataset_fewest_classes(int32_t kind) {
  return facts_of(kind)->min_classes;
}

int32_t nn_dataset_most_classes(int32_t kind) {
  return facts_of(kind)->max_classes;
}

nn_data *nn_data_generate(int32_t kind, int32_t samples, int32_t classes, double noise, double balance,
                          uint32_t seed) {
  if (check_int(__func__, "kind", kind, 0, GENERATOR_COUNT - 1)) return NULL;
  const generator_facts *facts = facts_of(kind);
  if (check_int(__func__, "classes", classes, facts->min_classes, facts->max_classes)) return NULL;
  int is_gate = classes == 2 && !facts->uses_balance; /* its corners come in turn */
  int32_t min_samples = is_gate ? 4 : classes > 2 ? classes : 2;
  if (check_int(__func__, "samples", samples, min_samples, MAX_SAMPLES)) return NULL;
  if (check_real(__func__, "noise", noise, 0, 1)) return NULL;
  if (check_real(__func__, "balance", balance, 0.05, 0.95)) return NULL;
  int32_t targets = facts->task == TASK_REGRESSION;
  nn_data *data = open_data(__func__, samples, facts->features, classes, targets);
  if (data) generate((generator)kind, &data->set, (float)noise, balance, seed);
  return data;
}

/* ---- given by the caller ---- */

static nn_status check_labels(const char *call, const int32_t *labels, int32_t count, int32_t classes) {
  for (int32_t i = 0; i < count; i++)
    if (labels[i] < 0 || labels[i] >= classes)
      return fail(NN_ERR_DATA, "%s: class of sample %d is %d, must be 0..%d", call, i, labels[i],
                  classes - 1);
  return NN_OK;
}

nn_data *nn_data_curve(int32_t values, int32_t samples, double noise, uint32_t seed) {
  if (check_int(__func__, "values", values, 2, MAX_FEATURES)) return NULL;
  if (check_int(__func__, "samples", samples, 2, MAX_SAMPLES)) return NULL;
  if (check_real(__func__, "noise", noise, 0, 1)) return NULL;
  const float *curve = given_bytes(__func__, (size_t)values * sizeof(float));
  if (!curve || check_finite(__func__, "value", curve, 1, values)) return NULL;
  nn_data *data = open_data(__func__, samples, 1, 0, 1);
  if (data) generate_curve(&data->set, curve, values, (float)noise, seed);
  return data;
}

/* Reads the points, and behind them classes, or targets where classes is 0; both have four bytes. */
static nn_data *import(const char *call, int32_t samples, int32_t features, int32_t classes,
                       int32_t targets) {
  if (check_int(call, "samples", samples, 2, MAX_SAMPLES)) return NULL;
  if (check_int(call, "features", features, 1, MAX_FEATURES)) return NULL;
  size_t values = (size_t)samples * (size_t)features;
  size_t answers = (size_t)samples * (size_t)(classes > 0 ? 1 : targets);
  const float *points = given_bytes(call, (values + answers) * sizeof(float));
  if (!points || check_finite(call, "feature", points, samples, features)) return NULL;
  const float *behind = points + values;
  if (classes > 0 ? check_labels(call, (const int32_t *)behind, samples, classes)
                  : check_finite(call, "target", behind, samples, targets))
    return NULL;
  nn_data *data = open_data(call, samples, features, classes, targets);
  if (!data) return NULL;
  memcpy(data->set.points, points, values * sizeof(float));
  memcpy(classes > 0 ? (void *)data->set.labels : data->set.targets, behind, answers * sizeof(float));
  return data;
}

nn_data *nn_data_import(int32_t samples, int32_t features, int32_t classes) {
  if (check_int(__func__, "classes", classes, 2, MAX_CLASSES)) return NULL;
  return import(__func__, samples, features, classes, 0);
}

nn_data *nn_data_import_targets(int32_t samples, int32_t features, int32_t targets) {
  if (check_int(__func__, "targets", targets, 1, MAX_TARGETS)) return NULL;
  return import(__func__, samples, features, 0, targets);
}

/* ---- parts and contents ---- */

nn_status nn_data_split(nn_data *data, double train_share, double validation_share, uint32_t seed) {
  const double rounding = 1e-9; /* three shares that are meant to be 1 may add up to a little more */
  if (check_handle(__func__, "data", data)) return fail_code();
  if (check_real(__func__, "train_share", train_share, 0.01, 1)) return fail_code();
  if (check_real(__func__, "validation_share", validation_share, 0, 1 - train_share + rounding))
    return fail_code();
  if (!dataset_split(&data->set, (float)train_share, (float)validation_share, seed))
    return fail(NN_ERR_SHAPE, "%s: train_share %g of %d samples leaves none for training", __func__,
                train_share, data->set.samples);
  return NN_OK;
}

nn_status nn_data_set_parts(nn_data *data) {
  if (check_handle(__func__, "data", data)) return fail_code();
  dataset *d = &data->set;
  const int32_t *parts = given_bytes(__func__, (size_t)d->samples * sizeof(int32_t));
  if (!parts) return fail_code();
  for (int32_t i = 0; i < d->samples; i++)
    if (parts[i] < 0 || parts[i] >= PART_COUNT)
      return fail(NN_ERR_DATA, "%s: part of sample %d is %d, must be 0..%d", __func__, i, parts[i],
                  PART_COUNT - 1);
  if (dataset_set_parts(d, parts)) return NN_OK;
  return fail(NN_ERR_SHAPE, "%s: none of %d samples is for training", __func__, d->samples);
}

int32_t nn_data_samples(const nn_data *data) {
  return data->set.samples;
}

int32_t nn_data_features(const nn_data *data) {
  return data->set.features;
}

int32_t nn_data_classes(const nn_data *data) {
  return data->set.classes;
}

int32_t nn_data_outputs(const nn_data *data) {
  return data->set.outputs;
}

const float *nn_data_points(const nn_data *data) {
  return data->set.points;
}

const int32_t *nn_data_labels(const nn_data *data) {
  return data->set.labels;
}

const float *nn_data_targets(const nn_data *data) {
  return data->set.targets;
}

const int32_t *nn_data_parts(const nn_data *data) {
  return data->set.parts;
}

void nn_data_free(nn_data *data) {
  if (data) dataset_close(&data->set);
  free(data);
}
