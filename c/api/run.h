/* run.h - what the calls that build, train and restore a run share. */
#ifndef KASANE_API_RUN_H
#define KASANE_API_RUN_H

#include "api/handles.h"

/* Forgets what was measured and inspected, because it belongs to another state of the run. */
void run_forget_figures(nn_run *run);

/* The plan of a described run over the data, layers included; NN_ERR_SHAPE where they do not fit. */
nn_status run_plan(const char *call, const nn_run *run, const nn_data *data, plan *planned);

#endif
