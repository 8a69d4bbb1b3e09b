internal import JSONDocument
package import Rubric

/// Turns an input into a design that can be evaluated.
package struct DesignReader {
  private let scorecard: Scorecard
  private let readStandardInput: () throws(FileFailure) -> [UInt8]

  /// Makes a reader; standard input is read by the closure.
  package init(
    _ scorecard: Scorecard, readStandardInput: @escaping () throws(FileFailure) -> [UInt8]
  ) {
    self.scorecard = scorecard
    self.readStandardInput = readStandardInput
  }

  /// Reads a design.
  ///
  /// - Throws: `DesignFailure` with what is wrong.
  package func read(_ source: InputSource) throws(DesignFailure) -> (design: Design, bytes: [UInt8]) {
    let bytes: [UInt8]
    do throws(FileFailure) {
      switch source {
      case .standardInput: bytes = try readStandardInput()
      case .file(let path): bytes = try InputFile.read(path)
      }
    } catch {
      throw DesignFailure(kind: .file(error), bytes: [])
    }
    do throws(Problems) {
      return (try scorecard.load(bytes, file: source.name), bytes)
    } catch {
      // A rubric given as a design would be hundreds of faults; that it is a rubric says more.
      if case .schemaViolation = error.list.first?.code, let guess = guess(bytes) {
        throw DesignFailure(kind: .otherFormat(guess), bytes: bytes)
      }
      throw DesignFailure(kind: .problems(error.list), bytes: bytes)
    }
  }

  private func guess(_ bytes: [UInt8]) -> FormatGuess? {
    guard let document = try? JSONDocument(parsing: bytes) else { return nil }
    return FormatGuess(
      document, format: scorecard.format.name, knownMembers: scorecard.format.memberNames)
  }
}
