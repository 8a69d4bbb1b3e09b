internal import JSONDocument
internal import JSONSchema

extension Scorecard {
  /// Reads a design and checks it: JSON, the format's schema, references, dates and integrity rules.
  ///
  /// `file` is the file's name, for messages. Without `checksVersions`, every attestation is about the
  /// design as it is, as in tests of rules.
  ///
  /// - Throws: `Problems` with all that is wrong at the first of these steps that finds anything.
  package func load(
    _ bytes: [UInt8], file: String, checksVersions: Bool = true
  ) throws(Problems) -> Design {
    let document = try ScorecardLoader.parse(bytes, file: file)
    switch format.check.check(document) {
    case .valid: break
    case .exhausted(let exhaustion):
      throw Problems(list: [unchecked("schema", file: file, range: exhaustion.range)])
    case .invalid:
      throw Problems(
        list: format.schema.validate(document).violations.map { violation in
          Problem(.schemaViolation, file: file, range: violation.range, detail: .violation(violation))
        })
    }
    var resolver = ReferenceResolver(document, format: format, file: file)
    resolver.resolve()
    if !resolver.problems.isEmpty { throw Problems(list: resolver.problems) }
    let stale = checksVersions ? StaleAttestations(in: document, file: file) : StaleAttestations()
    let design = Design(
      file: file, document: document, targets: resolver.targets, staleAnswers: stale.answers, warnings: [])
    let found = try checkIntegrity(of: design)
    for problem in found where problem.severity == .error { throw Problems(list: found) }
    return Design(
      file: file, document: document, targets: resolver.targets, staleAnswers: stale.answers,
      warnings: found + stale.warnings)
  }

  private func checkIntegrity(of design: Design) throws(Problems) -> [Problem] {
    let evaluator = Evaluator(design, scorecard: self, explains: false)
    do throws(EvaluationFailure) {
      var problems: [Problem] = []
      for rule in integrity {
        evaluator.begin(rule.id, measures: [])
        for element in try evaluator.set(rule.nodes, at: nil).elements where element.isCertain {
          let node = NodeID(index: element.source)
          let one = ElementSet(elements: [element])
          problems.append(
            Problem(
              .integrity, file: design.file, range: design.document.range(of: node),
              arguments: [("rule", rule.id)], text: try evaluator.fill(rule.message, nodes: one),
              severity: rule.severity))
        }
      }
      return problems
    } catch {
      let range = design.document.range(of: design.document.root)
      throw Problems(list: [unchecked(error.subject, file: design.file, range: range)])
    }
  }

  private func unchecked(_ subject: String, file: String, range: ByteRange) -> Problem {
    Problem(.unchecked, file: file, range: range, arguments: [("subject", subject)])
  }
}
