/* digits.h - the ten digits as small images, drawn with a pen whose every stroke is a little different.
 *
 * A digit is one polyline. Each sample turns, slants, stretches and shifts it, and moves each of its corners;
 * the thickness of the pen differs as well. A pixel is the share of it that the pen covers, judged by the
 * distance from its middle to the stroke, plus noise: 0..1, paper 0 and ink 1, topmost row first.
 */
#ifndef KASANE_DIGITS_H
#define KASANE_DIGITS_H

#include <stdint.h>

#include "base/rng.h"

/* image[size][size] = the given digit (0..9); noise is the standard deviation of what a pixel gets added
 * before it is cut to 0..1 */
void digit_draw(float *image, int32_t size, int32_t digit, float noise, rng *r);

#endif
