/* fingerprint_labs.h - every call of nn_lab.h that lends numbers, for fingerprint.c: each is one line of JSON
 * with its arguments as they stand here and the hash of what it answered. The tests make the calls anew from
 * these lines, so arguments are plain numbers and the names of handles. A graph's edges are left out: they
 * hold NaN, which has many bits.
 */
#ifndef KASANE_FINGERPRINT_LABS_H
#define KASANE_FINGERPRINT_LABS_H

#include <stdio.h>
#include <string.h>

#include "nn_lab.h"

/* a handle, under its own name */
#define MAKES(handle, call, ...)                                                                             \
  handle = call(__VA_ARGS__);                                                                                \
  printf("{\"makes\":\"" #handle "\",\"call\":\"" #call "\",\"args\":\"" #__VA_ARGS__ "\"}\n")

/* no more than a status */
#define DOES(call, ...)                                                                                      \
  call(__VA_ARGS__);                                                                                         \
  printf("{\"call\":\"" #call "\",\"args\":\"" #__VA_ARGS__ "\"}\n")

/* so many doubles */
#define LENDS(count, call, ...) print_lent(#call, #__VA_ARGS__, call(__VA_ARGS__), count)

#define NUMBERS 0.3, 2.9, 4.0, -1.5, 0.25, 1, 0.1, 0, 0.7, 1, 0, 0.2
#define TEXT(...) #__VA_ARGS__
#define TEXT_OF(...) TEXT(__VA_ARGS__)

/* FNV-1a over the doubles; 0 where the call was refused */
static void print_lent(const char *call, const char *args, const double *lent, size_t count) {
  const unsigned char *at = (const unsigned char *)lent;
  uint32_t hash = lent ? 2166136261u : 0;
  for (size_t i = 0; lent && i < count * sizeof *lent; i++) hash = (hash ^ at[i]) * 16777619u;
  printf("{\"call\":\"%s\",\"args\":\"%s\",\"count\":%u,\"hash\":%u}\n", call, args, (unsigned)count, hash);
}

static void print_engines(void) {
  static const double numbers[] = {NUMBERS};
  void *buffer = nn_buffer(sizeof numbers);
  if (buffer) memcpy(buffer, numbers, sizeof numbers);
  puts("{\"lends\":[" TEXT_OF(NUMBERS) "]}");
  LENDS(3, nn_surface, 2, -1.3, 0.7);
  LENDS(3 * 20, nn_surface_map, 3, 5, 4, -3, 3, -2, 2);
  LENDS(3 * 41, nn_path, 1, 5, 0.3, -7, 2, 40);
  LENDS(3 * 41, nn_path, 2, 4, 0.001, -1, 1, 40);
  LENDS(3, nn_derivative, 2, 0.9, 1e-5, 1);
  LENDS(3, nn_derivative, 3, 0.9, 0.01, 0);
  LENDS(3 * 50, nn_activation_curve, 6, 1.5, -4, 4, 50);
  LENDS(5, nn_perceptron, 4, 0.5, 0.5, -0.7);
  LENDS(3, nn_perceptron_learn, 0.1, -0.2, 0.3, 1, 0.5, 0, 0.1);
  LENDS(12, nn_softmax, 12, 0.7, 1);
  LENDS(13, nn_output_loss, 3, 6, 1e-7);
  LENDS(3, nn_gradient_compare, 6, 0.001);
}

static void print_graph(void) {
  nn_graph *graph;
  MAKES(graph, nn_graph_new, );
  DOES(nn_graph_input, graph, 1.7);
  DOES(nn_graph_input, graph, -0.4);
  DOES(nn_graph_node, graph, 2, 0, 1, 0);
  DOES(nn_graph_node, graph, 8, 2, -1, 0);
  DOES(nn_graph_node, graph, 9, 0, -1, 2.5);
  DOES(nn_graph_node, graph, 6, 4, -1, 0);
  DOES(nn_graph_node, graph, 4, 3, 5, 0);
  DOES(nn_graph_run, graph);
  LENDS(7, nn_graph_values, graph);
  LENDS(7, nn_graph_gradients, graph);
  nn_graph_free(graph);
}

static void print_landscape(nn_run *run, nn_landscape *landscape) {
  DOES(nn_train_epoch, run); /* the centre stays */
  LENDS(10, nn_landscape_direction, landscape, 0);
  LENDS(10, nn_landscape_direction, landscape, 1);
  LENDS(3 * 20, nn_landscape_measure, landscape, run, 0, 6, 5, -1, 1, -1.5, 1, 3, 20);
}

/* the run's parameters before each of some epochs, in nn_buffer() */
static void lend_path(nn_run *run, int32_t snapshots) {
  size_t bytes = (size_t)nn_parameter_count(run) * sizeof(float);
  char *path = nn_buffer(snapshots * (int32_t)bytes);
  for (int32_t s = 0; path && s < snapshots; s++, nn_train_epoch(run))
    memcpy(path + (size_t)s * bytes, nn_parameters(run), bytes);
  printf("{\"path\":%d}\n", snapshots);
}

static void print_looks(nn_run *run) {
  nn_landscape *landscape;
  LENDS(3 * 9, nn_sweep, run, 0, 3, -2, 2, 9);
  LENDS(50, nn_gradient_backprop, run, 1, 0, 3, 7);
  LENDS(50, nn_gradient_backprop, run, 0, 0, 3, 7);
  LENDS(51, nn_gradient_numerical, run, 1, 0, 3, 7, 1e-4, 10, 50);
  LENDS(51, nn_gradient_numerical, run, 0, 0, 3, 7, 0.01, 10, 50);
  MAKES(landscape, nn_landscape_random, run, 3);
  print_landscape(run, landscape);
  nn_landscape_free(landscape);
  MAKES(landscape, nn_landscape_axes, run, 1, 7);
  print_landscape(run, landscape);
  nn_landscape_free(landscape);
  lend_path(run, 12);
  MAKES(landscape, nn_landscape_path, run, 12);
  LENDS(24, nn_landscape_coordinates, landscape);
  print_landscape(run, landscape);
  nn_landscape_free(landscape);
}

#endif
