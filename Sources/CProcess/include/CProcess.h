#ifndef CPROCESS_H
#define CPROCESS_H

/// What a child may use.
struct cabildo_limits {
  /// Processor time in seconds.
  long cpu_seconds;
  /// Address space in bytes.
  long memory_bytes;
  /// The largest file that it may write, in bytes.
  long file_bytes;
};

/// Starts a program in a process group of its own, with standard input and output on pipes, standard error thrown
/// away, every other descriptor closed and the limits set before its first instruction.
///
/// `strings` holds, one behind the other and each ended by a zero: the path of the program, the folder to start in,
/// the arguments and the variables of the environment. The parent's ends of the pipes close on exec and do not block.
/// Returns the process, or the negated error number.
int cabildo_spawn(const char *strings, int argument_count, int variable_count, struct cabildo_limits limits,
                  int *input, int *output);

/// Makes this process the one that orphans among its descendants are handed to. Returns 0, or -1.
int cabildo_become_reaper(void);

#endif
