/* nn_state.h - what stands behind the handles of nn.h, and the checks that all its calls share. Private to
 * nn*.c. */
#ifndef KASANE_NN_STATE_H
#define KASANE_NN_STATE_H

#include <stddef.h>

#include "nn.h"

#include "data/dataset.h"
#include "network/inspect.h"
#include "network/trainer.h"

enum { MAX_HIDDEN = MAX_LAYERS - 1, MAX_UNITS = 4096 };

struct nn_data {
  dataset set;
};

struct nn_run {
  plan plan; /* its network has no layers until it is built; from then on the trainer's copy counts */
  int32_t hidden, units[MAX_HIDDEN];
  activation activations[MAX_HIDDEN];
  int built;
  trainer trainer;
  metrics measured;
  inspection inspection;
};

/* memory that grows when more is asked for */
typedef struct room {
  void *at;
  size_t bytes;
} room;

/* Makes the room at least that large; its content is lost. Fails with NN_ERR_MEMORY and leaves it as it
 * was. */
nn_status room_grow(room *r, size_t bytes, const char *call);

extern room lent;    /* nn_buffer() */
extern room results; /* what calls that answer with many numbers lend */

/* `count` doubles of `results`; NULL as room_grow() fails. */
double *lend_doubles(const char *call, size_t count);

/* The name at an index of names that end with NULL; NULL where there is none. */
const char *name_at(const char *const *names, int32_t index);

/* Each names the call, the value and the rule when it fails. */
nn_status check_int(const char *call, const char *name, int32_t value, int32_t least, int32_t most);
nn_status check_real(const char *call, const char *name, double value, double least, double most);
nn_status check_handle(const char *call, const char *name, const void *handle);
nn_status check_built(const char *call, const nn_run *run);
nn_status check_part(const char *call, const nn_run *run, int32_t which); /* one with samples to measure */
nn_status check_cells(const char *call, int32_t columns, int32_t rows, double left, double right,
                      double bottom, double top);
nn_status check_lent(const char *call, size_t bytes);

/* rows[count][columns] of what each is, "feature" or the like */
nn_status check_finite(const char *call, const char *what, const float *rows, int32_t count, int32_t columns);

/* The same for cells whose places are computed in floats. */
nn_status check_float_cells(const char *call, int32_t columns, int32_t rows, double left, double right,
                            double bottom, double top);

/* What was measured and inspected belongs to another state of the run. */
void forget_figures(nn_run *run);

/* The features that a mask chooses of points[count][2], rows of the plane; 0 chooses none. */
nn_status check_features(const char *call, int32_t mask, const float *points, int32_t count);

/* The plan of a described run over the data, layers included; NN_ERR_SHAPE where they do not fit. */
nn_status check_plan(const char *call, const nn_run *run, const nn_data *data, plan *wanted);

#endif
