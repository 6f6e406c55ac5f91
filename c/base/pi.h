/* pi.h - pi as a double, and as the floats nearest to it and to 2 pi. */
#ifndef KASANE_PI_H
#define KASANE_PI_H

#define PI 3.14159265358979323846
#define PI_FLOAT 3.14159265f
#define TWO_PI_FLOAT 6.2831853f

#endif
