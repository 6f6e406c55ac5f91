/* fingerprint.c - trains a list of runs and prints each as one line of JSON: its settings and the bits it
 * ends with.
 *
 * The tests run this program as gcc and as clang build it, and the same settings in Node and in the browser:
 * all fingerprints must be equal. This table is the only list of those runs. With the argument `data` it
 * prints one line for each data set instead.
 */
#include <stdio.h>

#include "data/generate.h"
#include "nn.h"
#include "parts/activation.h"
#include "parts/initializer.h"
#include "parts/loss.h"
#include "parts/optimizer.h"

enum { EPOCHS = 500, MAX_HIDDEN = 4 };

typedef struct setting {
  int32_t dataset, classes, samples;
  double noise, train_share;
  uint32_t seed;
  int32_t batch, hidden[MAX_HIDDEN], activation, initializer;
  double scale;
  int32_t loss, optimizer;
  double rate;
} setting;

#define CE LOSS_SOFTMAX_CROSS_ENTROPY
#define SSE LOSS_SUM_OF_SQUARES

static const setting settings[] = {
    {GENERATOR_SPIRAL,
     3,
     300,
     0.1,
     0.5,
     7,
     32,
     {16, 16},
     ACTIVATION_RELU,
     INITIALIZER_HE,
     0,
     CE,
     OPTIMIZER_ADAM,
     0.01},
    {GENERATOR_SPIRAL,
     5,
     203,
     0.3,
     0.7,
     1,
     10,
     {7, 5, 3},
     ACTIVATION_TANH,
     INITIALIZER_XAVIER,
     0,
     CE,
     OPTIMIZER_MOMENTUM,
     0.03},
    {GENERATOR_CIRCLE,
     2,
     101,
     0.05,
     0.5,
     2,
     1,
     {4},
     ACTIVATION_SIGMOID,
     INITIALIZER_NORMAL,
     1,
     SSE,
     OPTIMIZER_SGD,
     0.1},
    {GENERATOR_XOR,
     2,
     250,
     0.1,
     0.9,
     4294967295u,
     64,
     {8, 8, 8, 8},
     ACTIVATION_TANH,
     INITIALIZER_HE,
     0,
     SSE,
     OPTIMIZER_ADAM,
     0.003},
    {GENERATOR_GAUSSIAN,
     2,
     97,
     0.5,
     0.3,
     0,
     256,
     {0},
     ACTIVATION_IDENTITY,
     INITIALIZER_ZERO,
     0,
     CE,
     OPTIMIZER_SGD,
     1},
    {GENERATOR_SPIRAL,
     2,
     150,
     0,
     0.5,
     3,
     13,
     {9},
     ACTIVATION_IDENTITY,
     INITIALIZER_NORMAL,
     0.01,
     SSE,
     OPTIMIZER_MOMENTUM,
     0.01},
};

static nn_run *build(const setting *s) {
  nn_data *data = nn_data_generate(s->dataset, s->samples, s->classes, s->noise, 0.5, s->seed);
  nn_data_split(data, s->train_share, 0, s->seed);
  nn_run *run = nn_run_new();
  for (int l = 0; l < MAX_HIDDEN && s->hidden[l] > 0; l++) nn_add_dense(run, s->hidden[l], s->activation);
  nn_set_loss(run, s->loss);
  nn_set_initializer(run, s->initializer, s->scale, 0);
  nn_set_optimizer(run, s->optimizer, 0.9, 0.999);
  nn_set_learning_rate(run, s->rate);
  nn_set_batch(run, s->batch);
  nn_set_seed(run, s->seed);
  nn_status status = nn_build(run, data);
  nn_data_free(data);
  for (int epoch = 0; status == NN_OK && epoch < EPOCHS; epoch++) status = nn_train_epoch(run);
  if (status == NN_OK) return run;
  fprintf(stderr, "%s\n", nn_error());
  nn_run_free(run);
  return NULL;
}

static void print(const setting *s, const nn_run *run) {
  printf("{\"dataset\":\"%s\",\"classes\":%d,\"samples\":%d,\"noise\":%g,\"trainShare\":%g,\"seed\":%u,",
         nn_name(NN_LIST_DATASET, s->dataset), s->classes, s->samples, s->noise, s->train_share, s->seed);
  printf("\"batch\":%d,\"hidden\":[", s->batch);
  for (int l = 0; l < MAX_HIDDEN && s->hidden[l] > 0; l++) printf("%s%d", l ? "," : "", s->hidden[l]);
  printf("],\"activation\":\"%s\",\"initializer\":\"%s\",\"initialScale\":%g,\"loss\":\"%s\",",
         nn_name(NN_LIST_ACTIVATION, s->activation), nn_name(NN_LIST_INITIALIZER, s->initializer), s->scale,
         nn_name(NN_LIST_LOSS, s->loss));
  printf("\"optimizer\":\"%s\",\"learningRate\":%g,\"epochs\":%d,\"fingerprint\":\"%08x\"}\n",
         nn_name(NN_LIST_OPTIMIZER, s->optimizer), s->rate, EPOCHS, nn_fingerprint(run));
}

static uint32_t mixed(uint32_t hash, const void *from, size_t bytes) {
  const unsigned char *at = from;
  for (size_t i = 0; at && i < bytes; i++) hash = (hash ^ at[i]) * 16777619u;
  return hash;
}

/* FNV-1a over points and targets */
static void print_data(int32_t kind) {
  nn_data *data = nn_data_generate(kind, 500, nn_dataset_most_classes(kind), 0.1, 0.5, 7);
  size_t count = 500 * sizeof(float);
  uint32_t hash = mixed(2166136261u, nn_data_points(data), count * (size_t)nn_data_features(data));
  hash = mixed(hash, nn_data_targets(data), count);
  printf("{\"dataset\":\"%s\",\"hash\":%u}\n", nn_name(NN_LIST_DATASET, kind), hash);
  nn_data_free(data);
}

int main(int count, char **words) {
  (void)words;
  for (int32_t kind = 0; count > 1 && kind < GENERATOR_COUNT; kind++) print_data(kind);
  if (count > 1) return 0;
  for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
    nn_run *run = build(&settings[i]);
    if (!run) return 1;
    print(&settings[i], run);
    nn_run_free(run);
  }
  return 0;
}
