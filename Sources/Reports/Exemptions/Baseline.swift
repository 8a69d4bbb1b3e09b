package import JSONDocument
package import Rubric

/// The findings and scores that a team starts from, `baseline/1`.
package struct Baseline: Sendable {
  /// A finding that is known.
  package struct Entry: Sendable {
    /// The rule.
    package let rule: String
    /// The place by names and identities.
    package let place: String
    /// How good it was: see ``Finding/standing``.
    package let level: Int?
    /// What was judged: see ``Finding/judged``.
    package let judged: [String]
    /// Where it stands in the file.
    package let range: ByteRange
  }

  /// A lesson's score.
  package struct Floor: Sendable {
    /// The lesson's id.
    package let lesson: String
    /// The verdict's id.
    package let verdict: String
    /// The number in hundredths of a point; nil where there is none.
    package let hundredths: Int?
    /// Where it stands in the file.
    package let range: ByteRange
  }

  /// What is known of one design.
  package struct Design: Sendable {
    /// The design's id.
    package let id: String
    /// The path of its file, seen from the baseline's folder.
    package let file: String
    /// The scores.
    package let lessons: [Floor]
    /// The findings.
    package let findings: [Entry]
    /// Where it stands in the file.
    package let range: ByteRange
  }

  /// The format.
  package static let format = "baseline/1"
  /// The file, as the user named it.
  package let file: String
  /// The text, for source lines.
  package let bytes: [UInt8]
  /// What the designs were judged by: a digest of the rules.
  package let rules: String
  /// The reading that the levels and scores are of.
  package let reading: Reading
  /// The designs, in the order of the file.
  package let designs: [Design]
  private let places: [String: [Int]]

  /// Reads a file.
  ///
  /// - Throws: `Problems` with all that is wrong in it.
  package init(_ bytes: [UInt8], file: String) throws(Problems) {
    let reader = try ExemptionReader(bytes, file: file, format: Self.format)
    let root = reader.document.root
    reader.check(root, allows: ["$schema", "format", "scorecard", "rules", "reading", "designs"])
    let rules = reader.words("rules", in: root) ?? ""
    var reading = Reading.shown
    if let node = reader.required("reading", in: root),
      let word = reader.word(node, among: Reading.allCases.map { $0.rawValue }),
      let known = Reading(rawValue: word)
    {
      reading = known
    }
    var designs: [Design] = []
    var places: [String: [Int]] = [:]
    for node in reader.objects("designs", in: root) {
      reader.check(node, allows: ["id", "file", "lessons", "findings"])
      guard let id = reader.words("id", in: node), let path = reader.words("file", in: node) else { continue }
      places[id, default: []].append(designs.count)
      designs.append(
        Design(
          id: id, file: path, lessons: Self.floors(node, reader), findings: Self.entries(node, reader),
          range: reader.document.range(of: node)))
    }
    if !reader.problems.isEmpty { throw Problems(list: reader.problems) }
    self.file = file
    self.bytes = bytes
    self.rules = rules
    self.reading = reading
    self.designs = designs
    self.places = places
  }

  private static func floors(_ design: NodeID, _ reader: ExemptionReader) -> [Floor] {
    let document = reader.document
    var floors: [Floor] = []
    for node in reader.objects("lessons", in: design) {
      reader.check(node, allows: ["id", "verdict", "number"])
      guard let id = reader.words("id", in: node), let verdict = reader.words("verdict", in: node) else {
        continue
      }
      var hundredths: Int?
      if let number = reader.optional("number", in: node), document.kind(of: number) != .null {
        guard document.kind(of: number) == .number,
          let points = HundredthsText.value(
            String(decoding: document.bytes[document.range(of: number).offsets], as: UTF8.self))
        else {
          reader.wrongType(number, expected: .number)
          continue
        }
        hundredths = points
      }
      floors.append(
        Floor(lesson: id, verdict: verdict, hundredths: hundredths, range: document.range(of: node)))
    }
    return floors
  }

  private static func entries(_ design: NodeID, _ reader: ExemptionReader) -> [Entry] {
    let document = reader.document
    var entries: [Entry] = []
    for node in reader.objects("findings", in: design) {
      reader.check(node, allows: ["rule", "place", "level", "judged"])
      guard let rule = reader.words("rule", in: node), let placeNode = reader.required("place", in: node),
        let place = reader.string(placeNode)
      else { continue }
      var level: Int?
      if let node = reader.optional("level", in: node) {
        guard document.kind(of: node) == .number, let value = document.int64(node) else {
          reader.wrongType(node, expected: .number)
          continue
        }
        level = Int(truncatingIfNeeded: value)
      }
      var judged: [String] = []
      if let list = reader.required("judged", in: node) {
        for part in document.elements(of: list) {
          if let text = reader.string(part) { judged.append(text) }
        }
      }
      entries.append(
        Entry(rule: rule, place: place, level: level, judged: judged, range: document.range(of: node)))
    }
    return entries
  }

  /// Returns the index of a design: of several with its id, the one with its file; a design that is alone with its id
  /// may have another file now.
  func index(of id: String, file: String) -> Int? {
    guard let indexes = places[id] else { return nil }
    return indexes.first { designs[$0].file == file } ?? (indexes.count == 1 ? indexes[0] : nil)
  }
}

extension Baseline.Entry {
  /// How a finding stands to an entry of the same rule; nil where the entry does not excuse it.
  ///
  /// It is the same finding if it is at the same place and level, nothing is lacking that was not lacking then, and
  /// nothing is lost that counted then. One of a better level is the same, improved.
  func state(of finding: Finding) -> Finding.BaselineState? {
    guard rule == finding.ruleID else { return nil }
    if let level, let now = finding.standing {
      if now > level { return .updated }
      if now < level { return nil }
    }
    guard place == finding.path else { return nil }
    if judged == finding.judged { return .unchanged }
    for part in finding.judged where part.hasPrefix("-") && !judged.contains(part) { return nil }
    // What counts may be too long a list now to be there.
    if finding.judged.contains(where: { $0.hasPrefix("+") }) {
      for part in judged where part.hasPrefix("+") && !finding.judged.contains(part) { return nil }
    }
    return .updated
  }
}

/// Numbers with two decimals, which are the same wherever they are written.
package enum HundredthsText {
  /// Returns a score in hundredths of a point, rounded down, so that it never asks more than there was.
  package static func hundredths(_ points: Double) -> Int { Int((points * 100 + 1e-4).rounded(.down)) }

  /// Returns the number as JSON.
  package static func text(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return String(hundredths / 100) + "." + (rest < 10 ? "0" : "") + String(rest)
  }

  /// Reads a number from 0 to 100 with at most two decimals; nil for anything else.
  static func value(_ text: String) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, let whole = Int(first), (0...100).contains(whole), parts.count <= 2 else {
      return nil
    }
    guard parts.count == 2 else { return whole * 100 }
    guard (1...2).contains(parts[1].utf8.count), let rest = Int(parts[1]), rest >= 0 else { return nil }
    return whole * 100 + (parts[1].utf8.count == 1 ? rest * 10 : rest)
  }
}
