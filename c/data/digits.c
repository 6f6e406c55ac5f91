/* digits.c - the ten digits as small images, drawn with a pen whose every stroke is a little different.
 *
 * A digit is one polyline. Each sample turns, slants, stretches and shifts it, and moves each of its corners;
 * the thickness of the pen differs as well. A pixel is the share of it that the pen covers, judged by the
 * distance from its middle to the stroke, plus noise: 0..1, paper 0 and ink 1, topmost row first.
 */
#include "data/draw.h"
#include "kernels/random.h"
#include "kernels/scalar.h"

enum { MAX_CORNERS = 17, UNITS = 15 /* letters in half an image */ };

/* Corners in the order of writing, each a letter for x (a to the left, g in the middle, m to the right) and
 * one for y (A at the bottom, K in the middle, U at the top). */
static const char *const strokes[] = {
    "gU kS mO mG kC gA cC aG aO cS gU",
    "dQ hU hA",
    "aQ cT gU kT mQ lM gG aA mA",
    "aS eU iU lS lO jL fK jJ mG lC hA dA aD",
    "nG aG jU jA",
    "lU cU bL fN jM mI mF kB gA cB aD",
    "lS iU eT bP aI bD eA iA lC mG kK hL dK aG",
    "aU mU gK eA",
    "gL cN bQ dT gU jT lQ kN gL cI aE cB gA kB mE kI gL",
    "bC eA iB lF mM lR iU eU bS aO cK fJ jK mO",
};

/* half the widest range of each distortion, in radians, in shares, or in letters */
#define TURNED 0.1f
#define SLANTED 0.15f
#define STRETCHED 0.1f
#define SHIFTED 4.0f
#define WOBBLED 0.5f

typedef struct point {
  float x, y;
} point;

static float about(rng *r, float middle, float range) {
  return random_between(r, middle - range, middle + range);
}

/* corners[] of the digit where this sample has them; returns how many */
static int32_t pose(point *corners, int32_t digit, rng *r) {
  float turn = about(r, 0.0f, TURNED), slant = about(r, 0.0f, SLANTED);
  float wide = about(r, 1.0f, STRETCHED), high = about(r, 1.0f, STRETCHED);
  float right = about(r, 0.0f, SHIFTED), up = about(r, 0.0f, SHIFTED);
  float c = scalar_cos(turn), s = scalar_sin(turn);
  int32_t count = 0;
  for (const char *at = strokes[digit]; *at; at += at[2] ? 3 : 2) {
    float y = high * about(r, (float)(at[1] - 'K'), WOBBLED);
    float x = wide * about(r, (float)(at[0] - 'g'), WOBBLED) + slant * y;
    corners[count++] = (point){c * x - s * y + right, s * x + c * y + up};
  }
  return count;
}

/* square of the distance from p to the line between a and b */
static float square_distance(point p, point a, point b) {
  float dx = b.x - a.x, dy = b.y - a.y;
  float along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy);
  along = along > 0.0f ? along : 0.0f; /* also where a is b */
  along = along < 1.0f ? along : 1.0f;
  dx = a.x + along * dx - p.x;
  dy = a.y + along * dy - p.y;
  return dx * dx + dy * dy;
}

static float within_unit(float x) {
  return x < 0.0f ? 0.0f : x > 1.0f ? 1.0f : x;
}

static void draw_digit(float *image, int32_t size, int32_t digit, float noise, rng *r) {
  point corners[MAX_CORNERS];
  int32_t count = pose(corners, digit, r);
  float pixel = 2.0f * UNITS / (float)size, pen = random_between(r, 1.2f, 2.2f);
  for (int32_t row = 0; row < size; row++)
    for (int32_t column = 0; column < size; column++) {
      point p = {((float)column + 0.5f) * pixel - UNITS, UNITS - ((float)row + 0.5f) * pixel};
      float nearest = square_distance(p, corners[0], corners[1]);
      for (int32_t i = 2; i < count; i++) {
        float d = square_distance(p, corners[i - 1], corners[i]);
        nearest = d < nearest ? d : nearest;
      }
      float covered = within_unit((pen - __builtin_sqrtf(nearest)) / pixel + 0.5f);
      image[row * size + column] = within_unit(covered + noise * random_normal(r));
    }
}

void draw_digits8(wanted w, rng *r, sample out) {
  draw_digit(out.features, 8, w.label, w.noise, r);
}

void draw_digits16(wanted w, rng *r, sample out) {
  draw_digit(out.features, 16, w.label, w.noise, r);
}
