internal import JSONDocument
package import Rubric

/// A file of waivers, `waivers/1`.
package struct Waivers: Sendable {
  /// The format.
  package static let format = "waivers/1"
  /// The file, as the user named it.
  package let file: String
  /// The text, for source lines.
  package let bytes: [UInt8]
  /// The waivers, in the order of the file.
  package let list: [Waiver]

  private static let keys = [
    "criterion", "design", "place", "kind", "reason", "owner", "expires",
  ]

  /// Reads a file.
  ///
  /// - Throws: `Problems` with all that is wrong in it.
  package init(_ bytes: [UInt8], file: String) throws(Problems) {
    let reader = try ExemptionReader(bytes, file: file, format: Self.format)
    let root = reader.document.root
    reader.check(root, allows: ["$schema", "format", "waivers"])
    var list: [Waiver] = []
    for node in reader.objects("waivers", in: root) {
      if let waiver = Self.waiver(node, reader) { list.append(waiver) }
    }
    if !reader.problems.isEmpty { throw Problems(list: reader.problems) }
    self.file = file
    self.bytes = bytes
    self.list = list
  }

  private static func waiver(_ node: NodeID, _ reader: ExemptionReader) -> Waiver? {
    reader.check(node, allows: keys)
    let criterion = reader.words("criterion", in: node)
    let reason = reader.words("reason", in: node)
    let owner = reader.words("owner", in: node)
    var kind: Waiver.Kind?
    if let word = reader.required("kind", in: node),
      let known = reader.word(word, among: Waiver.Kind.allCases.map { $0.rawValue })
    {
      kind = Waiver.Kind(rawValue: known)
    }
    var expires: String?
    if let date = reader.optional("expires", in: node) {
      if let text = reader.string(date) {
        if CivilDate(Array(text.utf8)) == nil {
          reader.report(.badDate, at: date, [("text", text)])
        } else {
          expires = text
        }
      }
    } else if kind == .acceptedRisk {
      reader.report(.missingKey, at: node, [("key", "expires")])
    }
    let design = reader.optional("design", in: node).flatMap { reader.string($0) }
    let place = reader.optional("place", in: node).flatMap { reader.string($0) }
    guard let criterion, let reason, let owner, let kind else { return nil }
    return Waiver(
      criterion: criterion, design: design, place: place, kind: kind, reason: reason, owner: owner,
      expires: expires, range: reader.document.range(of: node))
  }
}
