/* count_instructions.h - how many machine instructions a piece of work takes: exact and the same in every
 * run, however busy the machine is. Linux alone. */
#ifndef KASANE_COUNT_INSTRUCTIONS_H
#define KASANE_COUNT_INSTRUCTIONS_H

#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

/* Does the work in a copy of this process, one instruction at a time, between two stops. Gives up after
 * `most` instructions. Returns -1 where processes may not be traced. */
static inline long count_instructions(void (*work)(void), long most) {
  pid_t child = fork();
  if (child == 0) {
    if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0) _exit(1);
    raise(SIGSTOP);
    work();
    raise(SIGSTOP);
    _exit(0);
  }
  long count = 0;
  int status;
  if (child < 0 || waitpid(child, &status, 0) != child || !WIFSTOPPED(status)) return -1;
  do {
    if (ptrace(PTRACE_SINGLESTEP, child, NULL, NULL) != 0) count = -1;
    waitpid(child, &status, 0);
    count++;
  } while (count > 0 && count < most && WIFSTOPPED(status) && WSTOPSIG(status) == SIGTRAP);
  kill(child, SIGKILL);
  waitpid(child, &status, 0);
  return count;
}

#endif
