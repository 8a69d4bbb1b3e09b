import JSONDocument
import Rubric

extension FuzzTarget {
  /// A design, whole. Refused, its problems lie in it; accepted, its evaluation keeps the laws.
  static let design = FuzzTarget(name: "design", isJSON: true) { bytes in
    judge(bytes)
  }

  /// A merge patch (RFC 7386) for the template of a design, so that small inputs reach all criteria.
  static let evaluation = FuzzTarget(name: "evaluation", isJSON: true) { bytes in
    guard let patch = try? JSONDocument(parsing: bytes), patch.kind(of: patch.root) == .object,
      let document = try? FuzzScorecard.template.merging(patch.root, of: patch)
    else { return }
    judge(document.bytes)
  }

  private static func judge(_ bytes: [UInt8]) {
    let scorecard = FuzzScorecard.standard
    let design: Design
    do throws(Problems) {
      design = try scorecard.load(bytes, file: "design.json")
    } catch {
      FuzzScorecard.check(error.list, in: ["design.json": bytes])
      return
    }
    do throws(EvaluationFailure) {
      FuzzScorecard.check(try scorecard.evaluate(design, budget: 2_000_000), source: bytes)
    } catch {
      require(!error.subject.isEmpty, "a failure that names nothing")
    }
  }
}
