/* landscape.h - the loss over a plane through the parameters of a run.
 *
 *   p(alpha, beta) = centre + alpha a + beta b
 *
 * The directions a and b are
 *   random   each weight from the standard normal distribution, then the row of each unit, that is the
 *            weights it receives, scaled to the length of the same row of the centre ("filter
 *            normalisation": networks of different scale show comparable landscapes); biases stay, which is
 *            `biasbn` in the authors' code
 *   axes     two chosen parameters: alpha and beta are what is added to them
 *   path     the two main directions (lab/principal.h) of a training's path, whose last point is the centre
 *
 * Li, Xu, Taylor, Studer, Goldstein 2018, "Visualizing the Loss Landscape of Neural Nets".
 */
#ifndef KASANE_LANDSCAPE_H
#define KASANE_LANDSCAPE_H

#include "base/arena.h"
#include "lab/grid.h"
#include "lab/range.h"
#include "train/trainer.h"

typedef struct landscape {
  int32_t parameters, snapshots; /* snapshots of the path; 0 without one */
  float *centre, *point;         /* point: where the loss is being measured */
  double *direction[2];          /* a, b: [parameters] */
  double *coordinates;           /* [snapshots][2]: the path on the plane */
  double share[2];               /* of the path's movement that a, b show */
  arena memory;
} landscape;

/* Takes the memory, with the run's parameters as centre and directions of 0. Returns 0, with nothing taken,
 * when there is none. */
int landscape_open(landscape *l, const trainer *t, int32_t snapshots);

void landscape_close(landscape *l);

void landscape_random(landscape *l, const network *net, uint32_t seed);
void landscape_axes(landscape *l, int32_t first, int32_t second);

/* From path[snapshots][parameters]; scratch: principal_scratch(). Returns 0 where the path does not move. */
int landscape_path(landscape *l, const float *path, double *scratch);

/* out[3][cells.count]: loss without penalty, penalty, accuracy over a part, in cells counted row by row. The
 * run, which has as many parameters, keeps its own. */
void landscape_measure(landscape *l, trainer *t, part which, grid g, range cells, double *out);

#endif
