import Reports
import Rubric
import Workspace

extension Session {
  /// Lays a page out in the format that is asked for, and writes it where it is asked for; `json` is what the page says
  /// for scripts.
  func write(_ page: ReportPage, json: @autoclosure () -> [UInt8], _ parsed: ParsedArguments) -> ExitCode {
    let file = parsed.value(of: "output").flatMap { $0 == "-" ? nil : $0 }
    let bytes: [UInt8]
    switch PageFormat(parsed) {
    case .text:
      bytes = page.text(
        width: parsed.number(of: "width") ?? (file == nil ? width(console.output) : 80),
        hasColor: file == nil && hasColor(console.output))
    case .json: bytes = json()
    case .markdown: bytes = page.markdown()
    case .html: bytes = page.html()
    }
    guard let file else { return write(bytes) }
    do throws(FileFailure) {
      try OutputFile.write([(file, bytes)])
      return .done
    } catch {
      say(error)
      return .badRequest
    }
  }

  /// Reads and evaluates a design; says what is wrong, worsens the code, and returns nil where this is not possible.
  func evaluate(
    _ input: InputSource, by scorecard: Scorecard, assuming assumed: [AssumedLevel] = [],
    redaction: Redaction? = nil, _ code: inout ExitCode
  ) -> (design: Design, evaluation: Evaluation)? {
    let design: Design
    do throws(DesignFailure) {
      design = try DesignReader(scorecard, readStandardInput: console.readInput).read(input).design
    } catch {
      say(error, input, scorecard, showsAll: false, isRedacted: redaction != nil)
      code.worsen(to: error.isIncomplete ? .incomplete : .nothingEvaluated)
      return nil
    }
    do throws(EvaluationFailure) {
      // Pages that rank, compare or advise show no maps.
      return (
        design, try scorecard.evaluate(design, assuming: assumed, extent: .reasons, redaction: redaction)
      )
    } catch {
      say(error, input)
      code.worsen(to: .incomplete)
      return nil
    }
  }

  /// Says why an evaluation is incomplete.
  func say(_ failure: EvaluationFailure, _ input: InputSource) {
    let renderer = DiagnosticRenderer(
      language: language, width: width(console.errors), hasColor: hasColor(console.errors),
      read: { _ in nil })
    console.writeError(Array(renderer.text(failure, file: input.name).utf8))
  }
}
