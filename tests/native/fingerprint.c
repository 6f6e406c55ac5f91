/* fingerprint.c - trains a list of runs and prints each as one line of JSON: its settings and the bits it
 * ends with.
 *
 * The tests run this program as gcc and as clang build it, and the same settings in Node and in the browser:
 * all fingerprints must be equal. This table is the only list of those runs. With the argument `data` it
 * prints one line for each data set instead, with `lab` one run and then the calls of the labs.
 *
 * In the middle of its epochs, and of one of them, each run is saved, and goes on as another that is loaded.
 */
#include <stdio.h>
#include <string.h>

#include "base/hash.h"
#include "data/features.h"
#include "data/generate.h"
#include "data/scaler.h"
#include "fingerprint_labs.h"
#include "nn.h"
#include "parts/activation.h"
#include "parts/initializer.h"
#include "parts/loss.h"
#include "parts/optimizer.h"
#include "parts/schedule.h"

enum { MAX_HIDDEN = 4, LAB_RUN = 12 /* has dropout and every penalty */ };

/* what is left out is 0, which for most of it means off; see with_defaults() for the rest */
typedef struct setting {
  int32_t dataset, classes, samples;
  double noise, balance, train_share;
  uint32_t seed;
  int32_t features, scaling;
  int32_t batch, hidden[MAX_HIDDEN], activation, initializer;
  double scale, bias;
  int32_t loss, output; /* output 0: the natural one */
  int32_t optimizer;
  double beta1, beta2, rate;
  int32_t schedule;
  double period, factor, warmup;
  double l1, l2, decay, clip, dropout;
  int32_t epochs;
} setting;

#define DATA(kind, classes_, samples_) .dataset = GENERATOR_##kind, .classes = classes_, .samples = samples_
#define START(kind, scale_) .initializer = INITIALIZER_##kind, .scale = scale_
#define MOVE(kind, rate_) .optimizer = OPTIMIZER_##kind, .rate = rate_

/* Every entry of every list that a run may be told of occurs here. */
static const setting settings[] = {
    {DATA(SPIRAL, 3, 300), .noise = 0.1, .train_share = 0.5, .seed = 7, .batch = 32, .hidden = {16, 16},
     .activation = ACTIVATION_RELU, START(HE, 0), MOVE(ADAM, 0.01), .epochs = 500},
    {DATA(SPIRAL, 5, 203), .noise = 0.3, .seed = 1, .batch = 10, .hidden = {7, 5, 3},
     .activation = ACTIVATION_TANH, START(XAVIER, 0), MOVE(MOMENTUM, 0.03), .epochs = 500},
    {DATA(CIRCLE, 2, 101), .noise = 0.05, .train_share = 0.5, .seed = 2, .batch = 1, .hidden = {4},
     .activation = ACTIVATION_SIGMOID, START(NORMAL, 1), .loss = LOSS_SUM_OF_SQUARES, MOVE(SGD, 0.1),
     .epochs = 500},
    {DATA(XOR, 2, 250), .noise = 0.1, .train_share = 0.9, .seed = 4294967295u, .batch = 64,
     .hidden = {8, 8, 8, 8}, .activation = ACTIVATION_TANH, START(HE, 0), .loss = LOSS_SUM_OF_SQUARES,
     MOVE(ADAM, 0.003), .epochs = 500},
    {DATA(GAUSSIAN, 2, 97), .noise = 0.5, .train_share = 0.3, .batch = 256, .activation = ACTIVATION_IDENTITY,
     START(ZERO, 0), MOVE(SGD, 1), .epochs = 500},
    {DATA(SPIRAL, 2, 150), .train_share = 0.5, .seed = 3, .batch = 13, .hidden = {9},
     .activation = ACTIVATION_IDENTITY, START(NORMAL, 0.01), .loss = LOSS_SUM_OF_SQUARES,
     MOVE(MOMENTUM, 0.01), .epochs = 500},
    {DATA(MOONS, 2, 120), .noise = 0.2, .balance = 0.3, .seed = 11, .hidden = {10, 6},
     .activation = ACTIVATION_GELU, START(XAVIER_UNIFORM, 0), .loss = LOSS_BINARY_CROSS_ENTROPY,
     MOVE(ADAMW, 0.02), .beta1 = 0.8, .beta2 = 0.99, .decay = 0.01},
    {DATA(RINGS, 4, 150), .noise = 0.05, .seed = 12, .hidden = {12}, .features = FEATURES_ALL,
     .activation = ACTIVATION_SILU, START(HE_UNIFORM, 0), .bias = 0.1, MOVE(RMSPROP, 0.005),
     .schedule = SCHEDULE_STEP, .period = 30, .factor = 0.5},
    {DATA(CHECKERBOARD, 2, 160), .seed = 13, .hidden = {14}, .features = 0x1f3, .scaling = SCALER_MIN_MAX,
     .activation = ACTIVATION_SOFTPLUS, START(AUTOMATIC, 0), .loss = LOSS_HINGE, MOVE(NESTEROV, 0.03),
     .schedule = SCHEDULE_COSINE, .l1 = 0.0005},
    {DATA(BLOBS, 7, 140), .noise = 0.1, .seed = 14, .hidden = {11, 5}, .scaling = SCALER_STANDARDISE,
     .activation = ACTIVATION_ELU, START(UNIFORM, 0.4), .loss = LOSS_MEAN_SQUARED_ERROR,
     .output = OUTPUT_SOFTMAX, MOVE(ADAGRAD, 0.1), .schedule = SCHEDULE_WARMUP_COSINE, .warmup = 10,
     .clip = 0.5},
    {DATA(AND, 2, 40), .noise = 0.2, .seed = 15, .hidden = {5}, .activation = ACTIVATION_STEP,
     START(NORMAL, 1), .loss = LOSS_MEAN_SQUARED_ERROR, .output = OUTPUT_SIGMOID, MOVE(SGD, 0.5), .l2 = 0.01},
    {DATA(OR, 2, 41), .noise = 0.1, .seed = 16, .hidden = {3}, .features = 0x1c,
     .activation = ACTIVATION_LEAKY_RELU, START(CONSTANT, 0.3), .loss = LOSS_HUBER, .output = OUTPUT_SIGMOID,
     MOVE(MOMENTUM, 0.1), .decay = 0.01},
    {DATA(NAND, 2, 43), .noise = 0.1, .seed = 17, .hidden = {6, 6}, .activation = ACTIVATION_RELU,
     START(AUTOMATIC, 0), .dropout = 0.25, MOVE(ADAM, 0.01), .l1 = 0.001, .l2 = 0.002, .decay = 0.003},
    {DATA(XOR_GATE, 2, 44), .noise = 0.15, .seed = 18, .hidden = {8, 4}, .activation = ACTIVATION_TANH,
     START(XAVIER, 0), .dropout = 0.1, .loss = LOSS_BINARY_CROSS_ENTROPY, MOVE(RMSPROP, 0.01), .clip = 1},
    {DATA(PLANE, 0, 100), .noise = 0.1, .seed = 19, .features = 0x7, .scaling = SCALER_STANDARDISE,
     START(ZERO, 0), .bias = -0.2, .loss = LOSS_HUBER, MOVE(SGD, 0.1)},
    {DATA(MULTI_GAUSSIAN, 0, 200), .seed = 20, .hidden = {16}, .activation = ACTIVATION_GELU,
     START(AUTOMATIC, 0), .loss = LOSS_MEAN_SQUARED_ERROR, MOVE(ADAMW, 0.01), .decay = 0.05},
    {DATA(SINE, 0, 100), .noise = 0.05, .seed = 21, .hidden = {12}, .activation = ACTIVATION_TANH,
     START(XAVIER, 0), .loss = LOSS_MEAN_SQUARED_ERROR, MOVE(ADAM, 0.01), .schedule = SCHEDULE_COSINE,
     .period = 80},
    {DATA(X_SIN_X, 0, 90), .seed = 22, .hidden = {10, 10}, .activation = ACTIVATION_SILU, START(HE, 0),
     .scaling = SCALER_MIN_MAX, .loss = LOSS_HUBER, MOVE(NESTEROV, 0.02)},
    {DATA(ABS, 0, 80), .seed = 23, .hidden = {7}, .activation = ACTIVATION_SOFTPLUS, START(HE_UNIFORM, 0),
     .loss = LOSS_SUM_OF_SQUARES, MOVE(ADAGRAD, 0.05)},
    {DATA(CUBIC, 0, 70), .noise = 0.1, .seed = 24, .hidden = {9}, .activation = ACTIVATION_ELU,
     START(XAVIER_UNIFORM, 0), .dropout = 0.5, .loss = LOSS_MEAN_SQUARED_ERROR, MOVE(ADAM, 0.005)},
    {DATA(STEP, 0, 60), .seed = 25, .hidden = {5, 5}, .activation = ACTIVATION_LEAKY_RELU, START(UNIFORM, 1),
     .loss = LOSS_SUM_OF_SQUARES, .output = OUTPUT_SIGMOID, MOVE(MOMENTUM, 0.02), .clip = 2},
    {DATA(DIGITS8, 10, 200), .noise = 0.1, .seed = 26, .hidden = {20}, .activation = ACTIVATION_RELU,
     START(HE, 0), MOVE(ADAM, 0.005), .epochs = 30},
    {DATA(DIGITS16, 10, 100), .noise = 0.2, .seed = 27, .hidden = {12}, .scaling = SCALER_STANDARDISE,
     .activation = ACTIVATION_SIGMOID, START(XAVIER, 0), .loss = LOSS_HINGE, MOVE(RMSPROP, 0.002),
     .l2 = 0.001, .epochs = 15},
};

static setting with_defaults(setting s) {
  if (s.balance == 0) s.balance = 0.5;
  if (s.train_share == 0) s.train_share = 0.7;
  if (s.features == 0) s.features = 1 << FEATURE_X | 1 << FEATURE_Y;
  if (s.batch == 0) s.batch = 16;
  if (s.output == 0) s.output = (int32_t)loss_natural_output((loss)s.loss);
  if (s.beta1 == 0) s.beta1 = 0.9;
  if (s.beta2 == 0) s.beta2 = 0.999;
  if (s.period == 0) s.period = 100;
  if (s.epochs == 0) s.epochs = 100;
  return s;
}

static nn_run *describe(const setting *s) {
  nn_run *run = nn_run_new();
  for (int l = 0; l < MAX_HIDDEN && s->hidden[l] > 0; l++) nn_add_dense(run, s->hidden[l], s->activation);
  nn_set_loss(run, s->loss);
  nn_set_output(run, s->output);
  nn_set_initializer(run, s->initializer, s->scale, s->bias);
  nn_set_optimizer(run, s->optimizer, s->beta1, s->beta2);
  nn_set_learning_rate(run, s->rate);
  nn_set_schedule(run, s->schedule, s->period, s->factor, s->warmup);
  nn_set_penalty(run, s->l1, s->l2, s->decay);
  nn_set_clip(run, s->clip);
  nn_set_dropout(run, s->dropout);
  nn_set_keeping(run, 0, 1); /* as the page does */
  nn_set_inputs(run, s->features, s->scaling);
  nn_set_batch(run, s->batch);
  nn_set_seed(run, s->seed);
  return run;
}

/* the run, saved and loaded again; *saved is the hash of its bytes */
static nn_run *moved(nn_run *run, const nn_data *data, uint32_t *saved) {
  const uint8_t *model = nn_save(run);
  int32_t bytes = nn_save_bytes(run);
  void *buffer = nn_buffer(bytes);
  if (model && buffer) memcpy(buffer, model, (size_t)bytes);
  *saved = model ? hash_bytes(HASH_START, model, (size_t)bytes) : 0;
  nn_run_free(run);
  return nn_load(data, bytes);
}

/* the run after its epochs; NULL, with words, where a call failed */
static nn_run *train(const setting *s, uint32_t *saved) {
  nn_data *data = nn_data_generate(s->dataset, s->samples, s->classes, s->noise, s->balance, s->seed);
  if (data) nn_data_split(data, s->train_share, 0, s->seed);
  nn_run *run = data ? describe(s) : NULL;
  if (run) nn_build(run, data);
  while (nn_error_code() == NN_OK && nn_epoch(run) < s->epochs) {
    nn_train_epoch(run);
    if (nn_epoch(run) != s->epochs / 2) continue;
    nn_train_minibatch(run);
    run = moved(run, data, saved);
  }
  nn_data_free(data);
  if (nn_error_code() == NN_OK) return run;
  fprintf(stderr, "%s\n", nn_error());
  nn_run_free(run);
  return NULL;
}

static void print_name(const char *key, int32_t list, int32_t kind) {
  printf("\"%s\":\"%s\",", key, nn_name(list, kind));
}

static void print_inputs(const setting *s) {
  const char *comma = "";
  printf("{");
  print_name("dataset", NN_LIST_DATASET, s->dataset);
  printf("\"classes\":%d,\"samples\":%d,\"noise\":%g,\"balance\":%g,\"trainShare\":%g,\"seed\":%u,",
         s->classes, s->samples, s->noise, s->balance, s->train_share, s->seed);
  printf("\"features\":[");
  for (int32_t f = 0; f < FEATURE_COUNT; f++) {
    if (!(s->features >> f & 1)) continue;
    printf("%s\"%s\"", comma, nn_name(NN_LIST_FEATURE, f));
    comma = ",";
  }
  printf("],");
  print_name("scaling", NN_LIST_SCALER, s->scaling);
}

static void print_network(const setting *s) {
  printf("\"batch\":%d,\"dropout\":%g,\"hidden\":[", s->batch, s->dropout);
  for (int l = 0; l < MAX_HIDDEN && s->hidden[l] > 0; l++) printf("%s%d", l ? "," : "", s->hidden[l]);
  printf("],");
  print_name("activation", NN_LIST_ACTIVATION, s->activation);
  print_name("initializer", NN_LIST_INITIALIZER, s->initializer);
  printf("\"initialScale\":%g,\"initialBias\":%g,", s->scale, s->bias);
  print_name("loss", NN_LIST_LOSS, s->loss);
  print_name("output", NN_LIST_OUTPUT, s->output);
}

static void print_training(const setting *s) {
  print_name("optimizer", NN_LIST_OPTIMIZER, s->optimizer);
  printf("\"beta1\":%g,\"beta2\":%g,\"learningRate\":%g,", s->beta1, s->beta2, s->rate);
  print_name("schedule", NN_LIST_SCHEDULE, s->schedule);
  printf("\"schedulePeriod\":%g,\"scheduleFactor\":%g,", s->period, s->factor);
  printf("\"scheduleWarmup\":%g,\"l1\":%g,\"l2\":%g,\"decay\":%g,", s->warmup, s->l1, s->l2, s->decay);
  printf("\"clipNorm\":%g,", s->clip);
}

/* FNV-1a over points and targets */
static void print_data(int32_t kind) {
  nn_data *data = nn_data_generate(kind, 500, nn_dataset_most_classes(kind), 0.1, 0.5, 7);
  size_t count = 500 * sizeof(float);
  uint32_t hash = hash_bytes(HASH_START, nn_data_points(data), count * (size_t)nn_data_features(data));
  if (nn_data_targets(data)) hash = hash_bytes(hash, nn_data_targets(data), count);
  printf("{\"dataset\":\"%s\",\"hash\":%u}\n", nn_name(NN_LIST_DATASET, kind), hash);
  nn_data_free(data);
}

static nn_run *print_run(const setting *chosen) {
  setting s = with_defaults(*chosen);
  uint32_t saved = 0;
  nn_run *run = train(&s, &saved);
  if (!run) return NULL;
  print_inputs(&s);
  print_network(&s);
  print_training(&s);
  printf("\"epochs\":%d,\"saved\":\"%08x\",", s.epochs, saved);
  printf("\"fingerprint\":\"%08x\"}\n", nn_fingerprint(run));
  return run;
}

static int print_labs(void) {
  nn_run *run = print_run(&settings[LAB_RUN]);
  if (!run) return 1;
  print_engines();
  print_graph();
  print_looks(run);
  nn_run_free(run);
  return 0;
}

int main(int count, char **words) {
  if (count > 1 && strcmp(words[1], "lab") == 0) return print_labs();
  for (int32_t kind = 0; count > 1 && kind < GENERATOR_COUNT; kind++) print_data(kind);
  if (count > 1) return 0;
  for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
    nn_run *run = print_run(&settings[i]);
    if (!run) return 1;
    nn_run_free(run);
  }
  return 0;
}
