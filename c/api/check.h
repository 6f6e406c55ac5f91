/* check.h - the checks of arguments that the calls share: each names the call, the value and the rule when it
 * fails. */
#ifndef KASANE_API_CHECK_H
#define KASANE_API_CHECK_H

#include <stdint.h>

#include "api/handles.h"
#include "base/status.h"

enum { MAX_BUFFER = 1 << 30 };

nn_status check_int(const char *call, const char *name, int32_t value, int32_t min, int32_t max);
nn_status check_real(const char *call, const char *name, double value, double min, double max);
nn_status check_handle(const char *call, const char *name, const void *handle);
nn_status check_built(const char *call, const nn_run *run);
nn_status check_part(const char *call, const nn_run *run, int32_t which); /* one with samples to measure */

/* rows[count][columns] of what each is, "feature" or the like */
nn_status check_finite(const char *call, const char *what, const float *rows, int32_t count, int32_t columns);

/* The features that a mask chooses of points[count][2], rows of the plane; 0 chooses none. */
nn_status check_features(const char *call, int32_t mask, const float *points, int32_t count);

/* Cells of a rectangle that can be told apart as doubles, and as floats. */
nn_status check_cells(const char *call, int32_t columns, int32_t rows, double left, double right,
                      double bottom, double top);
nn_status check_float_cells(const char *call, int32_t columns, int32_t rows, double left, double right,
                            double bottom, double top);

#endif
