package import Rubric

/// What a finding can be about, for formats that list their rules.
package struct FindingRule: Sendable {
  /// The id: of a criterion, a contradiction, a lesson or a kind of fault.
  package let id: String
  /// The name.
  package let title: String
  /// What it asks, in a sentence.
  package let question: String
  /// Why it matters, and what a machine cannot see.
  package let details: [String]
  /// The severity of most of its findings.
  package let severity: Finding.Severity
  /// The lesson, or nil.
  package let lessonID: String?
}

extension FindingRule {
  /// Returns the rules of an evaluation's lessons, criteria and contradictions, in order.
  package static func rules(of evaluation: Evaluation, language: Language) -> [FindingRule] {
    var rules: [FindingRule] = []
    func words(_ text: LocalizedText) -> String { text.text(in: language.tag) }
    for lesson in evaluation.lessons {
      rules.append(
        FindingRule(
          id: lesson.id, title: words(lesson.title), question: words(lesson.lesson),
          details: lesson.clauses.map { $0.id + ": " + words($0.text) }, severity: .error,
          lessonID: lesson.id))
      for criterion in lesson.criteria {
        var details = [words(criterion.why)]
        if let limits = criterion.limits {
          details.append(ReportPhrase.limits.text(in: language) + ": " + words(limits))
        }
        if let watch = criterion.watch {
          details.append(ReportPhrase.watch.text(in: language) + ": " + words(watch))
        }
        rules.append(
          FindingRule(
            id: criterion.id, title: words(criterion.title), question: words(criterion.question),
            details: details, severity: criterion.isGate ? .error : .warning, lessonID: lesson.id))
      }
    }
    for found in evaluation.contradictions {
      rules.append(
        FindingRule(
          id: found.id, title: words(found.title),
          question: FindingPhrase.contradictionRule.text(in: language),
          details: [ReportPhrase.contradictionsExplained.text(in: language)], severity: .warning,
          lessonID: found.lessons.count == 1 ? found.lessons[0] : nil))
    }
    return rules
  }

  /// Returns the rule of what is wrong with a file: an integrity rule says itself what it asks.
  static func rule(of problem: Problem, language: Language) -> FindingRule {
    let own = problem.brokenRule == nil ? nil : problem.text
    return FindingRule(
      id: problem.ruleID,
      title: FindingPhrase.faultRule.text(in: language) + ": " + problem.ruleID,
      question: own?.text(in: language.tag) ?? FindingPhrase.faultRuleQuestion.text(in: language),
      details: [], severity: problem.severity == .error ? .error : .warning, lessonID: nil)
  }
}

extension Problem {
  /// The id of the integrity rule that is broken; nil for what every format and program asks.
  package var brokenRule: String? {
    let rule = code == .integrity ? argument("rule") : ""
    return rule.isEmpty ? nil : rule
  }

  /// What is broken as a rule's id: that of an integrity rule, else the code's.
  package var ruleID: String { brokenRule ?? code.ruleID }
}

extension Problem.Code {
  /// The code as a rule's id, `dangling-reference` for example.
  package var ruleID: String { Self.ruleID(rawValue) }

  /// Returns the name of a code, such as `danglingReference`, as a rule's id.
  package static func ruleID(_ name: String) -> String {
    var id: [UInt8] = []
    var wasUpper = true
    for byte in name.utf8 {
      let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      if isUpper && !wasUpper { id.append(UInt8(ascii: "-")) }
      id.append(isUpper ? byte | 0x20 : byte)
      wasUpper = isUpper
    }
    return String(decoding: id, as: UTF8.self)
  }
}
