/// Something that the command has to say, apart from the faults in files.
struct Message: Equatable, Sendable {
  /// How bad it is.
  enum Severity: Sendable {
    case error, note
  }

  /// What it is about: a file, or the program itself.
  var subject = "cabildo"
  /// How bad it is.
  var severity = Severity.error
  /// What is the matter.
  let text: String
  /// What to do.
  var help: [String] = []
}
