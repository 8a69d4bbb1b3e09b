internal import JSONDocument

extension Mutator {
  /// Asks for weaker evidence, for the word of others one level later, or for neither.
  static let backing = Mutator(name: "backing") { node, document in
    var edits: [Edit] = []
    for member in document.members(of: node) {
      switch document.string(member.name) {
      case "atLevel1", "atLevel2", "atLevel3", "atLevel4", "by":
        guard document.kind(of: member.value) == .string else { continue }
        let weaker: String
        switch document.string(member.value) {
        case "third_party": weaker = "documented"
        case "documented": weaker = "asserted"
        default: continue
        }
        edits.append(
          Edit(
            range: document.range(of: member.value), replacement: "\"" + weaker + "\"",
            before: document.line(node), after: weaker))
      case "fromLevel":
        guard let level = document.int64(member.value), level < 4 else { continue }
        edits.append(
          Edit(
            range: document.range(of: member.value), replacement: String(level + 1),
            before: "fromLevel " + String(level), after: "fromLevel " + String(level + 1)))
      case "attestation", "evidence":
        guard document.kind(of: member.value) == .object else { continue }
        let name = document.string(member.name)
        edits.append(
          Edit(
            range: document.range(of: node), replacement: document.object(node, without: name),
            before: name, after: "no " + name))
      default: continue
      }
    }
    return edits
  }
}
