internal import JSONDocument
package import Rubric

/// Writes a baseline: a line a lesson and a finding, so that a change of one changes one line.
package struct BaselineWriter: Sendable {
  /// What is known of one design, without the text of its file.
  package struct Design: Sendable {
    let id: String
    let file: String
    let lessons: [(lesson: String, verdict: String, hundredths: Int?)]
    let findings: [(rule: String, place: String, level: Int?, judged: [String])]
  }

  private var designs: [Design] = []

  /// Makes a writer without designs.
  package init() {}

  /// Takes a design; `file` is its path, seen from the folder of the baseline.
  package mutating func add(_ design: DesignFindings, file: String) {
    guard design.isDesign, !design.floors.isEmpty else { return }
    var findings: [(rule: String, place: String, level: Int?, judged: [String])] = []
    for finding in design.findings {
      switch finding.kind {
      case .invalid, .exemption, .regression, .ownGate: continue
      default: break
      }
      // A finding that is waived is the waiver's.
      if case .waived = finding.excuse { continue }
      findings.append((finding.ruleID, finding.path, finding.standing, finding.judged))
    }
    findings.sort { ($0.rule, $0.place, $0.judged.joined()) < ($1.rule, $1.place, $1.judged.joined()) }
    designs.append(Design(id: design.designID, file: file, lessons: design.floors, findings: findings))
  }

  /// How many designs there are.
  package var count: Int { designs.count }

  /// How many findings there are.
  package var findingCount: Int {
    var count = 0
    for design in designs { count += design.findings.count }
    return count
  }

  /// Keeps a design of an old baseline, without some of its findings.
  package mutating func keep(_ design: Baseline.Design, without stale: [Int] = []) {
    designs.append(
      Design(
        id: design.id, file: design.file,
        lessons: design.lessons.map { ($0.lesson, $0.verdict, $0.hundredths) },
        findings: design.findings.indices.filter { !stale.contains($0) }.map { index in
          let entry = design.findings[index]
          return (entry.rule, entry.place, entry.level, entry.judged)
        }))
  }

  /// Returns the file's text.
  package func bytes(scorecard: Scorecard, reading: Reading) -> [UInt8] {
    var head = JSONWriter(pretty: true)
    head.beginObject()
    head.member("format", Baseline.format)
    head.member("scorecard", scorecard.id)
    head.member("rules", scorecard.rulesDigest)
    head.member("reading", reading.rawValue)
    head.name("designs")
    var text = head.text + "["
    let sorted = designs.sorted { ($0.id, $0.file) < ($1.id, $1.file) }
    for (index, design) in sorted.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + "    {\n      \"id\": " + Self.quoted(design.id)
      text += ",\n      \"file\": " + Self.quoted(design.file) + ",\n      \"lessons\": ["
      text += Self.lines(
        design.lessons.map { lesson in
          "{\"id\": " + Self.quoted(lesson.lesson) + ", \"verdict\": " + Self.quoted(lesson.verdict)
            + ", \"number\": " + (lesson.hundredths.map { HundredthsText.text($0) } ?? "null") + "}"
        })
      text += "],\n      \"findings\": ["
      text += Self.lines(
        design.findings.map { finding in
          "{\"rule\": " + Self.quoted(finding.rule) + ", \"place\": " + Self.quoted(finding.place)
            + (finding.level.map { ", \"level\": " + String($0) } ?? "") + ", \"judged\": ["
            + finding.judged.map { Self.quoted($0) }.joined(separator: ", ") + "]}"
        })
      text += "]\n    }"
    }
    text += sorted.isEmpty ? "]\n}\n" : "\n  ]\n}\n"
    return Array(text.utf8)
  }

  private static func lines(_ lines: [String]) -> String {
    var text = ""
    for (index, line) in lines.enumerated() { text += (index == 0 ? "\n" : ",\n") + "        " + line }
    return lines.isEmpty ? "" : text + "\n      "
  }

  private static func quoted(_ text: String) -> String {
    var json = JSONWriter(pretty: false)
    json.string(text)
    return json.text
  }
}
