/* status.c - the one place where a failure is written down. */
#include "base/status.h"

#include <stdarg.h>

#include "base/text.h"

static nn_status last_code = NN_OK;
static char last_text[240];

nn_status fail(nn_status code, const char *format, ...) {
  va_list args;
  va_start(args, format);
  text_format(last_text, sizeof last_text, format, args);
  va_end(args);
  last_code = code;
  return code;
}

nn_status fail_code(void) {
  return last_code;
}

const char *fail_text(void) {
  return last_text;
}
