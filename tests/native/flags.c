/* flags.c - does the core find out that it was built with flags that change bits? build.sh builds this
 * program with right and with wrong ones. Prints the words of a refusal, and exits with the status. */
#include <stdio.h>

#include "nn.h"

int main(void) {
  int status = (int)nn_self_test();
  if (status) puts(nn_error());
  return status;
}
