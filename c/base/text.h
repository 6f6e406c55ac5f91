/* text.h - a formatter of four conversions; libc's would cost 9 kB of WebAssembly. */
#ifndef KASANE_TEXT_H
#define KASANE_TEXT_H

#include <stdarg.h>
#include <stddef.h>

/* Writes at most size bytes, the last of them '\0'; what does not fit is cut off.
 *
 *   %s  const char *      %d  int      %u  unsigned      %g  double, six significant digits
 */
__attribute__((format(printf, 3, 0))) void text_format(char *out, size_t size, const char *format,
                                                       va_list args);

#endif
