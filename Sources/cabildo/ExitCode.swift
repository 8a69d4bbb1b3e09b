/// How a run ended, as the shell sees it. The meaning is the same for all commands and formats.
enum ExitCode: Int32, CaseIterable, Sendable {
  /// Done; gates are met, or none was asked for.
  case done = 0
  /// Evaluated, and a gate is missed.
  case gateMissed = 1
  /// The arguments, the configuration, a rubric or a place to write to is wrong.
  case badRequest = 2
  /// A file could not be read, is not JSON or is not what it should be.
  case nothingEvaluated = 3
  /// A rule, a strategy or a report failed, or an evaluation ran out of steps.
  case incomplete = 4
  /// A defect of the program itself.
  case defect = 70
  /// A person at the keyboard ended it.
  case interrupted = 130

  /// How a language server ends whose client has not asked it to shut down: 1, as the protocol has it.
  static var leftAlone: ExitCode { .gateMissed }

  /// How bad it is: of several designs the most serious decides.
  private var seriousness: Int {
    switch self {
    case .done: 0
    case .gateMissed: 1
    case .nothingEvaluated: 2
    case .incomplete: 3
    case .badRequest: 4
    case .defect: 5
    case .interrupted: 6
    }
  }

  /// Takes another code where it is more serious.
  mutating func worsen(to other: ExitCode) {
    if other.seriousness > seriousness { self = other }
  }
}
