import JSONDocument
import Reports
import Rubric
import Workspace

/// `cabildo evaluate --stream`: a design a line on standard input, a result a line on standard output.
///
/// Lines are answered in their order, and nothing is read on before what has been read is answered: a slow reader
/// slows the stream down.
struct EvaluateStream {
  let scorecard: Scorecard
  let session: Session
  /// Whether nothing of the designs may be quoted.
  let isRedacted: Bool

  /// Does it.
  func run() -> ExitCode {
    var code = ExitCode.done
    var reader = LineReader()
    var number = 0
    var isAtEnd = false
    while !isAtEnd {
      let bytes: [UInt8]
      do throws(FileFailure) { bytes = try session.console.readAvailable() } catch {
        session.say(error)
        return .badRequest
      }
      isAtEnd = bytes.isEmpty
      var lines = reader.add(bytes)
      if isAtEnd, let last = reader.finish() { lines.append(last) }
      var answers: [UInt8] = []
      for line in lines {
        number += 1
        if let text = answer(line, number, &code) { answers += text }
      }
      do throws(FileFailure) { try session.console.writeOutput(answers) } catch {
        // Whoever has read enough has gone away.
        if error.kind == .closedPipe { return code }
        session.say(error, named: WorkspacePhrase.standardOutput.text(in: session.language))
        return .badRequest
      }
    }
    return code
  }

  /// Returns the answer to a line; nil for an empty one.
  private func answer(_ line: LineReader.Line, _ number: Int, _ code: inout ExitCode) -> [UInt8]? {
    let bytes: [UInt8]
    switch line {
    case .bytes(let text):
      if text.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return nil }
      bytes = text
    case .tooLong:
      code.worsen(to: .nothingEvaluated)
      let failure = FileFailure(.tooLarge(limit: InputFile.limit), path: "-")
      return ResultLine.text(
        [fault("tooLarge", failure.message(in: session.language), failure.mend(in: session.language))],
        line: number)
    }
    let reader = DesignReader(scorecard) { () throws(FileFailure) in bytes }
    let design: Design
    do throws(DesignFailure) { design = try reader.read(.standardInput).design } catch {
      code.worsen(to: error.isIncomplete ? .incomplete : .nothingEvaluated)
      return ResultLine.text(faults(error, bytes), line: number)
    }
    do throws(EvaluationFailure) {
      return ResultLine.text(
        try scorecard.evaluate(
          design, language: session.language.tag, extent: .levels,
          redaction: isRedacted ? Redaction(number: number) : nil), line: number)
    } catch {
      code.worsen(to: .incomplete)
      let text = DiagnosticRenderer(language: session.language, read: { _ in nil }).diagnostic(error)
      return ResultLine.text([fault("incomplete", text.message, text.help)], line: number)
    }
  }

  private func faults(_ failure: DesignFailure, _ bytes: [UInt8]) -> [ResultLine.Fault] {
    switch failure.kind {
    case .file(let failure):
      return [fault("file", failure.message(in: session.language), failure.mend(in: session.language))]
    case .otherFormat(let guess):
      var guess = guess
      if isRedacted, case .other = guess { guess = .noFormat }
      return [fault("wrongFormat", session.text(guess), session.mend(guess, scorecard.format.name))]
    case .problems(let problems):
      let renderer = DiagnosticRenderer(
        language: session.language, schema: scorecard.format.schema, read: { _ in bytes })
      return renderer.diagnostics(problems).map { diagnostic in
        isRedacted
          ? ResultLine.Fault(
            code: diagnostic.code.rawValue, rule: diagnostic.rule, column: diagnostic.start.column,
            message: CommandPhrase.redactedFault.text(in: session.language),
            help: CommandPhrase.redactedProblemsMend.text(in: session.language))
          : ResultLine.Fault(
            code: diagnostic.code.rawValue, rule: diagnostic.rule, column: diagnostic.start.column,
            message: diagnostic.message, help: diagnostic.help)
      }
    }
  }

  private func fault(_ code: String, _ message: String, _ help: String?) -> ResultLine.Fault {
    ResultLine.Fault(code: code, column: nil, message: message, help: help ?? "")
  }
}
