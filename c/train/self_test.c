/* self_test.c - generates a spiral and trains on it; takes a fraction of a millisecond. */
#include "train/self_test.h"

#include "data/generate.h"
#include "train/epoch.h"

enum { SAMPLES = 24, FEATURES = 2, CLASSES = 3, UNITS = 5, EPOCHS = 4 };

static const plan small = {.net = {.loss = LOSS_SOFTMAX_CROSS_ENTROPY, .output = OUTPUT_SOFTMAX},
                           .classes = CLASSES,
                           .optimizer = {.kind = OPTIMIZER_ADAM, .beta1 = 0.9, .beta2 = 0.999},
                           .rate = 0.05,
                           .scaler = SCALER_STANDARDISE,
                           .schedule = {.kind = SCHEDULE_COSINE, .period = EPOCHS},
                           .penalty = {.l2 = 0.01},
                           .clip_norm = 0.5,
                           .initializer = INITIALIZER_HE,
                           .batch = 7};

static uint32_t train(const dataset *d) {
  trainer t;
  plan p = small;
  network_append(&p.net, FEATURES, UNITS, ACTIVATION_TANH);
  network_append(&p.net, UNITS, UNITS, ACTIVATION_GELU);
  network_append(&p.net, UNITS, CLASSES, ACTIVATION_IDENTITY);
  if (!trainer_open(&t, &p, d)) return 0;
  while (t.epoch < EPOCHS && trainer_epoch(&t) == NN_OK) continue;
  uint32_t hash = trainer_fingerprint(&t);
  trainer_close(&t);
  return hash;
}

uint32_t self_test_hash(void) {
  dataset d;
  if (!dataset_open(&d, SAMPLES, FEATURES, CLASSES, 0)) return 0;
  generate(GENERATOR_SPIRAL, &d, 0.1f, 0.5, 1);
  uint32_t hash = train(&d);
  dataset_close(&d);
  return hash;
}
