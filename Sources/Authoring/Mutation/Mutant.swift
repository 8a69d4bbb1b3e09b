package import JSONDocument

/// A rule file with one small fault put in on purpose: a good test notices it.
package struct Mutant: Sendable {
  /// The kind of fault, as the mutator's name.
  package let mutator: String
  /// The rule file.
  package let file: String
  /// The bytes that are replaced.
  package let range: ByteRange
  /// What stands there instead.
  package let replacement: [UInt8]
  /// The rule that it belongs to; empty for what several rules share.
  package let subject: String
  /// What was there, in a line.
  package let before: String
  /// What stands there instead, in a line.
  package let after: String

  /// Returns the file's bytes with the fault.
  package func applied(to bytes: [UInt8]) -> [UInt8] {
    var result = Array(bytes[..<Int(range.start)])
    result += replacement
    result += bytes[Int(range.end)...]
    return result
  }
}

/// Puts one kind of fault into rules.
///
/// A mutator looks at one object of a rule at a time and proposes replacements of bytes.
struct Mutator: Sendable {
  /// One replacement.
  struct Edit {
    let range: ByteRange
    let replacement: String
    let before: String
    let after: String
  }

  /// The mutator's name.
  let name: String
  /// Proposes faults for an object.
  let edits: @Sendable (NodeID, JSONDocument) -> [Edit]

  /// All mutators, in the order in which their mutants are listed.
  static let all: [Mutator] = [.thresholds, .droppedConditions, .swappedOperators, .backing]
}

extension JSONDocument {
  /// Returns a node's bytes as they are written.
  func raw(_ node: NodeID) -> String {
    String(decoding: bytes[range(of: node).offsets], as: UTF8.self)
  }

  /// Returns a node's text in one line.
  func line(_ node: NodeID) -> String {
    var writer = JSONWriter(pretty: false)
    writer.value(node, of: self)
    return writer.text
  }

  /// Returns an object's text without a member.
  func object(_ node: NodeID, without name: String) -> String {
    var kept: [String] = []
    for member in members(of: node) where string(member.name) != name {
      kept.append(raw(member.name) + ": " + raw(member.value))
    }
    return "{" + kept.joined(separator: ", ") + "}"
  }
}
