internal import Glibc
package import Rubric

/// The time, which nothing depends on but the day on which a waiver ends, and what a person sees while waiting.
package enum Clock {
  /// Milliseconds that never go back.
  package static var milliseconds: Int64 { PluginProcess.now() }

  /// Today in UTC.
  package static var today: CivilDate { CivilDate(dayNumber: Int64(time(nil)) / 86_400) }

  /// Waits.
  package static func wait(milliseconds: Int) { _ = usleep(UInt32(clamping: milliseconds * 1000)) }
}
