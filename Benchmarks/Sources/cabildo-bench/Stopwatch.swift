import Glibc

/// Measures the processor time of this process, so that other work on the machine counts for little.
struct Stopwatch {
  private let start = Stopwatch.now

  /// The seconds of processor time since the stopwatch was made.
  var seconds: Double { Self.now - start }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Repeats some work until it has taken `least` seconds, and returns the seconds of one repetition.
  static func time(atLeast least: Double, _ work: () -> Void) -> Double {
    work()
    var count = 0
    let watch = Stopwatch()
    repeat {
      work()
      count += 1
    } while watch.seconds < least
    return watch.seconds / Double(count)
  }
}
