/* nn_data.c - the calls on data sets. */
#include "nn_state.h"

#include <stdlib.h>
#include <string.h>

#include "data/generate.h"

static nn_data *open_data(const char *call, int32_t samples, int32_t features, int32_t classes) {
  nn_data *data = malloc(sizeof *data);
  if (data && dataset_open(&data->set, samples, features, classes)) return data;
  free(data);
  fail(NN_ERR_MEMORY, "%s: no memory for %d samples of %d features", call, samples, features);
  return NULL;
}

nn_data *nn_data_generate(int32_t kind, int32_t samples, int32_t classes, double noise, uint32_t seed) {
  if (check_int(__func__, "kind", kind, 0, GENERATOR_COUNT - 1)) return NULL;
  generator made = (generator)kind;
  if (check_int(__func__, "classes", classes, generator_fewest_classes(made), generator_most_classes(made)))
    return NULL;
  if (check_int(__func__, "samples", samples, classes, MAX_SAMPLES)) return NULL;
  if (check_real(__func__, "noise", noise, 0, 1)) return NULL;
  nn_data *data = open_data(__func__, samples, 2, classes);
  if (data) generate(made, &data->set, (float)noise, seed);
  return data;
}

static nn_status check_import(const char *call, const float *points, const int32_t *labels, int32_t samples,
                              int32_t features, int32_t classes) {
  for (int32_t i = 0; i < samples; i++) {
    for (int32_t f = 0; f < features; f++) {
      double value = (double)points[(size_t)i * (size_t)features + (size_t)f];
      if (!__builtin_isfinite(value))
        return fail(NN_ERR_DATA, "%s: feature %d of sample %d is %g, must be finite", call, f, i, value);
    }
    if (labels[i] < 0 || labels[i] >= classes)
      return fail(NN_ERR_DATA, "%s: class of sample %d is %d, must be 0..%d", call, i, labels[i],
                  classes - 1);
  }
  return NN_OK;
}

nn_data *nn_data_import(int32_t samples, int32_t features, int32_t classes) {
  if (check_int(__func__, "samples", samples, 2, MAX_SAMPLES)) return NULL;
  if (check_int(__func__, "features", features, 1, MAX_FEATURES)) return NULL;
  if (check_int(__func__, "classes", classes, 2, MAX_CLASSES)) return NULL;
  size_t values = (size_t)samples * (size_t)features, count = (size_t)samples;
  if (check_lent(__func__, values * sizeof(float) + count * sizeof(int32_t))) return NULL;

  const float *points = lent.at;
  const int32_t *labels = (const int32_t *)(points + values);
  if (check_import(__func__, points, labels, samples, features, classes)) return NULL;
  nn_data *data = open_data(__func__, samples, features, classes);
  if (!data) return NULL;
  memcpy(data->set.points, points, values * sizeof(float));
  memcpy(data->set.labels, labels, count * sizeof(int32_t));
  return data;
}

nn_status nn_data_split(nn_data *data, double train_share, uint32_t seed) {
  if (check_handle(__func__, "data", data)) return fail_code();
  if (check_real(__func__, "train_share", train_share, 0.01, 1)) return fail_code();
  if (!dataset_split(&data->set, (float)train_share, seed))
    return fail(NN_ERR_SHAPE, "%s: train_share %g of %d samples leaves none for training", __func__,
                train_share, data->set.samples);
  return NN_OK;
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

const float *nn_data_points(const nn_data *data) {
  return data->set.points;
}

const int32_t *nn_data_labels(const nn_data *data) {
  return data->set.labels;
}

const int32_t *nn_data_parts(const nn_data *data) {
  return data->set.parts;
}

void nn_data_free(nn_data *data) {
  if (data) dataset_close(&data->set);
  free(data);
}
