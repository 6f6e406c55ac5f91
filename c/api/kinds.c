/* kinds.c - the contract writes its kinds out, for readers who have nothing but its headers; here they are
 * compared with the tables that know more of each kind. The compiler tells whoever adds one to a table. */
#include "nn.h"
#include "nn_lab.h"

#include "base/status.h"
#include "data/dataset.h"
#include "data/features.h"
#include "data/generators.h"
#include "data/scaler.h"
#include "lab/curves.h"
#include "lab/derivative.h"
#include "lab/functions.h"
#include "lab/graph.h"
#include "lab/path.h"
#include "parts/activation.h"
#include "parts/initializer.h"
#include "parts/loss.h"
#include "parts/optimizer.h"
#include "parts/output.h"
#include "parts/schedule.h"
#include "train/inspect.h"
#include "train/stopping.h"
#include "train/trainer.h"

/* ---- nn.h ---- */

enum {
#define X(NAME, ...) INDEX_OF_##NAME,
  STATUSES(X)
#undef X
      INDEX_OF_NN_STATUS_COUNT
};
#define X(NAME, ...) &&(int)INDEX_OF_##NAME == (int)NAME
_Static_assert(1 STATUSES(X) X(NN_STATUS_COUNT), "statuses");
#undef X

#define X(NAME, ...) &&(int)ACTIVATION_##NAME == (int)NN_ACTIVATION_##NAME
_Static_assert(1 ACTIVATIONS(X) X(COUNT), "activations");
#undef X

#define X(NAME, ...) &&(int)LOSS_##NAME == (int)NN_LOSS_##NAME
_Static_assert(1 LOSSES(X) X(COUNT), "losses");
#undef X

#define X(NAME, ...) &&(int)INITIALIZER_##NAME == (int)NN_INITIALIZER_##NAME
_Static_assert(1 INITIALIZERS(X) X(COUNT), "initializers");
#undef X

#define X(NAME, ...) &&(int)OPTIMIZER_##NAME == (int)NN_OPTIMIZER_##NAME
_Static_assert(1 OPTIMIZERS(X) X(COUNT), "optimizers");
#undef X

#define X(NAME, ...) &&(int)GENERATOR_##NAME == (int)NN_DATASET_##NAME
_Static_assert(1 DATASETS(X) X(COUNT), "data sets");
#undef X

#define X(NAME, ...) &&(int)TASK_##NAME == (int)NN_TASK_##NAME
_Static_assert(1 TASKS(X) X(COUNT), "tasks");
#undef X

#define X(NAME, ...) &&(int)PART_##NAME == (int)NN_PART_##NAME
_Static_assert(1 PARTS(X) X(COUNT), "parts");
#undef X

#define X(NAME, ...) &&(int)FEATURE_##NAME == (int)NN_FEATURE_##NAME
_Static_assert(1 FEATURES(X) X(COUNT), "features");
#undef X

#define X(NAME, ...) &&(int)SCALER_##NAME == (int)NN_SCALER_##NAME
_Static_assert(1 SCALERS(X) X(COUNT), "scalers");
#undef X

#define X(NAME, ...) &&(int)OUTPUT_##NAME == (int)NN_OUTPUT_##NAME
_Static_assert(1 OUTPUTS(X) X(COUNT), "outputs");
#undef X

#define X(NAME, ...) &&(int)SCHEDULE_##NAME == (int)NN_SCHEDULE_##NAME
_Static_assert(1 SCHEDULES(X) X(COUNT), "schedules");
#undef X

#define X(NAME, ...) &&(int)STOP_##NAME == (int)NN_STOP_##NAME
_Static_assert(1 STOPS(X) X(COUNT), "reasons to stop");
#undef X

#define X(NAME, ...) &&(int)PHASE_##NAME == (int)NN_PHASE_##NAME
_Static_assert(1 PHASES(X) X(COUNT), "phases");
#undef X

#define X(NAME, ...) &&(int)QUANTITY_##NAME == (int)NN_QUANTITY_##NAME
_Static_assert(1 QUANTITIES(X) X(COUNT), "quantities");
#undef X

_Static_assert(NN_OPTIMIZER_USES_BETA1 == (int)USES_BETA1 && NN_OPTIMIZER_USES_BETA2 == (int)USES_BETA2,
               "betas");
_Static_assert(NN_SCHEDULE_USES_PERIOD == (int)USES_PERIOD && NN_SCHEDULE_USES_FACTOR == (int)USES_FACTOR &&
                   NN_SCHEDULE_USES_WARMUP == (int)USES_WARMUP,
               "numbers of a schedule");

/* ---- nn_lab.h ---- */

#define X(NAME, ...) &&(int)OPERATION_##NAME == (int)NN_OPERATION_##NAME
_Static_assert(1 OPERATIONS(X) X(COUNT), "operations");
#undef X

#define X(NAME, ...) &&(int)SURFACE_##NAME == (int)NN_SURFACE_##NAME
_Static_assert(1 SURFACES(X) X(COUNT), "surfaces");
#undef X

#define X(NAME, ...) &&(int)PATH_##NAME == (int)NN_PATH_OPTIMIZER_##NAME
_Static_assert(1 PATH_OPTIMIZERS(X) && PATH_OPTIMIZER_COUNT == (int)NN_PATH_OPTIMIZER_COUNT,
               "optimizers of paths");
#undef X

#define X(NAME, ...) &&(int)CURVE_##NAME == (int)NN_CURVE_##NAME
_Static_assert(1 CURVES(X) X(COUNT), "curves");
#undef X

#define X(NAME, ...) &&(int)PRECISION_##NAME == (int)NN_PRECISION_##NAME
_Static_assert(1 PRECISIONS(X) X(COUNT), "precisions");
#undef X

#define X(NAME, ...) &&(int)OUTPUT_LOSS_##NAME == (int)NN_OUTPUT_LOSS_##NAME
_Static_assert(1 OUTPUT_LOSSES(X) X(COUNT), "losses of outputs");
#undef X
