internal import JSONDocument
internal import Rubric

extension FindingMaker {
  /// Returns the finding that a change since a revision edits designs and the files that they are judged by.
  package func ownGate(files: [String], at file: String, base: String, isError: Bool) -> DesignFindings {
    var result = DesignFindings(file: file)
    result.isDesign = false
    let start = SourceLocation(line: 1, column: 1, utf16Column: 1)
    result.add(
      Finding(
        ruleID: "own-gate", kind: .ownGate, severity: isError ? .error : .warning, file: file,
        span: Finding.Span(start: start, end: start, range: ByteRange(0, 0)), pointer: "",
        message: FindingPhrase.ownGate.text(
          in: language, ("base", base), ("files", files.joined(separator: ", "))),
        help: FindingPhrase.ownGateHelp.text(in: language), rank: 90,
        fingerprint: Fingerprint.text(["own-gate"] + files)),
      title: "own-gate", group: Finding.Kind.ownGate.rawValue)
    return result
  }
}
