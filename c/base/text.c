/* text.c - words for error messages. Not fast, small. */
#include "base/text.h"

#include "base/exact.h"

enum { DIGITS = 6 }; /* significant digits of %g */

typedef struct writer {
  char *at;
  char *end; /* the place of the closing '\0' */
} writer;

static void put(writer *w, char c) {
  if (w->at < w->end) *w->at++ = c;
}

static void put_text(writer *w, const char *text) {
  while (*text) put(w, *text++);
}

static void put_unsigned(writer *w, unsigned value) {
  char digits[10];
  int count = 0;
  do {
    digits[count++] = (char)('0' + value % 10);
    value /= 10;
  } while (value > 0);
  while (count > 0) put(w, digits[--count]);
}

static void put_int(writer *w, int value) {
  if (value < 0) put(w, '-');
  put_unsigned(w, value < 0 ? 0u - (unsigned)value : (unsigned)value);
}

/* Scales value > 0 into [1, 10) and returns the decimal exponent. */
static int scale_to_one_digit(double *value) {
  int exponent = 0;
  for (; *value >= 10; exponent++) *value /= 10;
  for (; *value < 1; exponent--) *value *= 10;
  return exponent;
}

/* digits holds DIGITS decimal digits as one integer; exponent is that of the first digit. */
static void put_digits(writer *w, unsigned digits, int exponent) {
  char text[DIGITS];
  int used = 0;
  for (int i = DIGITS; i-- > 0; digits /= 10) text[i] = (char)('0' + digits % 10);
  for (int i = 0; i < DIGITS; i++)
    if (text[i] != '0') used = i + 1;

  int scientific = exponent < -5 || exponent > 8;
  int point = scientific ? 0 : exponent; /* index of the last digit before the point */
  if (point < 0) put_text(w, "0.");
  for (int zeros = point + 1; zeros < 0; zeros++) put(w, '0');
  for (int i = 0; i < used || i <= point; i++) {
    if (i > 0 && i == point + 1) put(w, '.');
    put(w, i < DIGITS ? text[i] : '0');
  }
  if (scientific) {
    put(w, 'e');
    put_int(w, exponent);
  }
}

static void put_double(writer *w, double value) {
  if (value != value) {
    put_text(w, "NaN");
    return;
  }
  if (value < 0) put(w, '-');
  if (value < 0) value = -value;
  if (value == 0) {
    put(w, '0');
  } else if (value > 1.7976931348623157e308) {
    put_text(w, "infinity");
  } else {
    int exponent = scale_to_one_digit(&value);
    unsigned digits = (unsigned)(value * 1e5 + 0.5);
    if (digits >= 1000000) { /* rounding carried into a seventh digit */
      digits /= 10;
      exponent++;
    }
    put_digits(w, digits, exponent);
  }
}

void text_format(char *out, size_t size, const char *format, va_list args) {
  writer w = {out, out + size - 1};
  for (; *format; format++) {
    if (*format != '%') {
      put(&w, *format);
      continue;
    }
    switch (*++format) {
    case 's': put_text(&w, va_arg(args, const char *)); break;
    case 'd': put_int(&w, va_arg(args, int)); break;
    case 'u': put_unsigned(&w, va_arg(args, unsigned)); break;
    case 'g': put_double(&w, va_arg(args, double)); break;
    default: put(&w, *format); break;
    }
  }
  *w.at = '\0';
}
