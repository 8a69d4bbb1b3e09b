// What a child process needs and Swift cannot call: variadic system calls, and calls between fork and exec.
#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

static const char *next_string(const char *string) { return string + strlen(string) + 1; }

static void set_limit(int resource, long soft, long hard) {
  struct rlimit limit = {(rlim_t)soft, (rlim_t)hard};
  setrlimit(resource, &limit);
}

static void close_from(int first) {
#ifdef SYS_close_range
  if (syscall(SYS_close_range, (unsigned)first, ~0U, 0U) == 0) return;
#endif
  long most = sysconf(_SC_OPEN_MAX);
  if (most < 0 || most > 65536) most = 65536;
  for (int descriptor = first; descriptor < most; descriptor++) close(descriptor);
}

static void run_child(const char *path, const char *folder, char **arguments, char **variables,
                      struct cabildo_limits limits, int input, int output) {
  setpgid(0, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_DFL);
  int nowhere = open("/dev/null", O_WRONLY);
  // Above 2 first, so that no end of a pipe is written over before it is used.
  int from = fcntl(input, F_DUPFD, 10), to = fcntl(output, F_DUPFD, 10), away = fcntl(nowhere, F_DUPFD, 10);
  if (from < 0 || to < 0 || away < 0) _exit(127);
  if (dup2(from, 0) < 0 || dup2(to, 1) < 0 || dup2(away, 2) < 0) _exit(127);
  close_from(3);
  if (chdir(folder) != 0) _exit(127);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  set_limit(RLIMIT_CORE, 0, 0);
  set_limit(RLIMIT_NOFILE, 256, 256);
  set_limit(RLIMIT_FSIZE, limits.file_bytes, limits.file_bytes);
  set_limit(RLIMIT_AS, limits.memory_bytes, limits.memory_bytes);
  set_limit(RLIMIT_CPU, limits.cpu_seconds, limits.cpu_seconds + 1);
  execve(path, arguments, variables);
  _exit(127);
}

int cabildo_spawn(const char *strings, int argument_count, int variable_count, struct cabildo_limits limits,
                  int *input, int *output) {
  const char *path = strings;
  const char *folder = next_string(path);
  // The memory is made ready before the fork: a child of a program with threads must not ask for any.
  char **pointers = calloc((size_t)(argument_count + variable_count + 2), sizeof(char *));
  if (!pointers) return -ENOMEM;
  const char *string = next_string(folder);
  for (int index = 0; index < argument_count; index++, string = next_string(string)) {
    pointers[index] = (char *)string;
  }
  char **variables = pointers + argument_count + 1;
  for (int index = 0; index < variable_count; index++, string = next_string(string)) {
    variables[index] = (char *)string;
  }
  int down[2], up[2];
  if (pipe2(down, O_CLOEXEC) != 0) {
    int code = errno;
    free(pointers);
    return -code;
  }
  if (pipe2(up, O_CLOEXEC) != 0) {
    int code = errno;
    close(down[0]);
    close(down[1]);
    free(pointers);
    return -code;
  }
  pid_t child = fork();
  if (child == 0) run_child(path, folder, pointers, variables, limits, down[0], up[1]);
  int code = errno;
  close(down[0]);
  close(up[1]);
  free(pointers);
  if (child < 0) {
    close(down[1]);
    close(up[0]);
    return -code;
  }
  // Whichever of the two comes first.
  setpgid(child, child);
  fcntl(down[1], F_SETFL, O_NONBLOCK);
  fcntl(up[0], F_SETFL, O_NONBLOCK);
  *input = down[1];
  *output = up[0];
  return child;
}

int cabildo_become_reaper(void) { return prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); }
