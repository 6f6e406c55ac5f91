/* principal.h - the two main directions of a path: principal components, about the path's last point.
 *
 * With the differences d_i = p_i - p_last as rows of D, the directions are eigenvectors of D'D, which has a
 * row for each parameter. They are found through the small matrix G = D D', a row for each snapshot: where
 * G u = lambda u, the direction is D'u / |D'u|, and lambda / trace G is its share of sum |d_i|^2.
 * Hotelling 1933; the last point in the middle as in Li et al. 2018, 7.2.
 */
#ifndef KASANE_PRINCIPAL_H
#define KASANE_PRINCIPAL_H

#include <stddef.h>
#include <stdint.h>

/* The two largest eigenvalues of a symmetric matrix [n][n] that has no negative ones, largest first, and
 * unit vectors[2][n] of them. A plane is multiplied by the matrix, and the best directions in it are
 * taken, until they stop changing; the start is fixed, so the bits are always the same. Of a matrix with
 * one eigenvalue that is not 0 the second vector may be 0. scratch[2 n] */
void principal_pair(const double *matrix, int32_t n, double values[2], double *vectors, double *scratch);

/* How many doubles principal_directions() needs as scratch memory. */
size_t principal_scratch(int32_t snapshots);

/* Of path[snapshots][n]: directions[2][n], unit vectors at right angles, and shares[2] of what the path
 * moves; the first snapshot has positive coordinates along them. A path on a line has no second direction:
 * that stays as it was, and its share is 0. Returns 0, and writes nothing, where the path does not move. */
int principal_directions(const float *path, int32_t snapshots, int32_t n, double *directions[2],
                         double shares[2], double *scratch);

#endif
