/* fuzz_model.c - any changes of saved runs, with the checksum made right again, and any bytes at all: what
 * is accepted can be trained, looked at and saved, parameters stay finite, and what is refused changes
 * nothing. */
#include "data/features.h"
#include "data/generate.h"
#include "fuzz_input.h"
#include "model_help.h"

enum { CAPACITY = 1 << 15, MAX_CHANGES = 40 };

static unsigned char model[CAPACITY];

static nn_data *make_data(uint8_t choice) {
  nn_data *data = choice & 1 ? nn_data_generate(GENERATOR_PLANE, 24, 0, 0.1, 0.5, 7)
                             : nn_data_generate(GENERATOR_SPIRAL, 24, 2 + choice % 2, 0.1, 0.5, 7);
  PROMISE(data && nn_data_split(data, 0.7, choice & 2 ? 0.2 : 0, 7) == NN_OK);
  return data;
}

static nn_run *make_run(fuzz_input *in, const nn_data *data) {
  uint8_t choice = take_byte(in);
  nn_run *run = nn_run_new();
  PROMISE(run);
  for (int l = 0; l < choice % 3; l++)
    nn_add_dense(run, 1 + l + choice % 5, take_byte(in) % ACTIVATION_COUNT);
  nn_set_loss(run, nn_data_classes(data) ? take_byte(in) % LOSS_COUNT : LOSS_HUBER);
  nn_set_optimizer(run, take_byte(in) % OPTIMIZER_COUNT, 0.9, 0.999);
  nn_set_dropout(run, choice & 16 ? 0.2 : 0);
  nn_set_keeping(run, choice >> 5 & 1, choice >> 6 & 1);
  if (choice & 128) nn_set_inputs(run, FEATURES_ALL, choice % SCALER_COUNT);
  nn_set_batch(run, 1 + choice % 11);
  PROMISE(nn_build(run, data) == NN_OK);
  for (int i = 0; i < choice % 4; i++) nn_train_minibatch(run);
  return run;
}

/* The saved run with some of its bytes changed, or cut; or other bytes. Returns how many there are. */
static int32_t make_model(fuzz_input *in, const nn_run *run) {
  int32_t bytes = save_to(run, model, CAPACITY);
  PROMISE(bytes > 0);
  uint8_t choice = take_byte(in);
  if (choice == 0) {
    bytes = in->left < CAPACITY - CHECKPOINT_HEAD ? (int32_t)in->left + CHECKPOINT_HEAD : CAPACITY;
    take_bytes(in, model, (size_t)bytes);
  }
  for (int i = 0; choice && i < MAX_CHANGES && in->left > 0; i++) {
    uint32_t at = take_bits(in) % (uint32_t)bytes, count = 1 + take_byte(in) % 8;
    for (uint32_t b = at; b < at + count && b < (uint32_t)bytes; b++) model[b] = take_byte(in);
  }
  if (choice > 250) bytes -= take_byte(in);
  if (choice != 1 && bytes >= CHECKPOINT_HEAD) seal(model, bytes);
  return bytes;
}

static void go_on(nn_run *run, const nn_data *data) {
  nn_status status = NN_OK;
  PROMISE(nn_save(run) && nn_save_bytes(run) > 0);
  keeps_finite(run);
  const int32_t *taken = nn_batch_samples(run);
  for (int32_t i = 0; taken && i < nn_batch_count(run); i++)
    PROMISE(taken[i] >= 0 && taken[i] < nn_part_count(run, 0));
  for (int i = 0; i < 6 && status == NN_OK; i++) {
    status = i % 2 ? nn_train_phase(run) : nn_train_minibatch(run);
    keeps_status(status);
    keeps_finite(run);
  }
  keeps_status(nn_train_epoch(run));
  keeps_finite(run);
  keeps_status(nn_evaluate(run, 0));
  keeps_status(nn_inspect(run, 0, 0, 1, 1));
  keeps_answer(nn_map(run, 0, 3, 3, -1, 1, -1, 1));
  int32_t bytes = save_to(run, model, CAPACITY);
  nn_run *again = load_from(data, model, bytes);
  PROMISE(!keeps_answer(again) || nn_fingerprint(again) == nn_fingerprint(run));
  nn_run_free(again);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
  fuzz_input in = {bytes, size, 0};
  nn_data *data = make_data(take_byte(&in));
  nn_run *run = make_run(&in, data);
  int32_t length = make_model(&in, run);
  nn_run *loaded = length > 0 ? load_from(data, model, length) : NULL;
  uint32_t before = nn_fingerprint(run);
  keeps_answer(length > 0 ? loaded : (void *)run);
  if (length > 0 && !keeps_status(restore_from(run, model, length))) PROMISE(nn_fingerprint(run) == before);
  if (loaded) go_on(loaded, data);
  go_on(run, data);
  nn_run_free(loaded);
  nn_run_free(run);
  nn_data_free(data);
  nn_buffer_free();
  return 0;
}
