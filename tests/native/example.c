/* example.c - three arms of a spiral, learned from C or C++; what it prints is what the README's example in
 * JavaScript prints. */
#include <stdio.h>

#include "nn.h"

int main(void) {
  nn_data *data = nn_data_generate(NN_DATASET_SPIRAL, 300, 3, 0.05, 0.5, 7);
  nn_run *run = nn_run_new();
  if (nn_self_test() || nn_data_split(data, 0.5, 0, 7) || nn_add_dense(run, 16, NN_ACTIVATION_TANH) ||
      nn_set_learning_rate(run, 0.03) || nn_set_seed(run, 7) || nn_build(run, data)) {
    fprintf(stderr, "%s\n", nn_error());
    return 1;
  }
  while (nn_epoch(run) < 300 && nn_train_epoch(run) == NN_OK) continue;
  if (nn_evaluate(run, NN_PART_TEST)) return 1;
  printf("%d %.2f %08x\n", nn_epoch(run), nn_accuracy(run), nn_fingerprint(run));
  nn_run_free(run);
  nn_data_free(data);
  return 0;
}
