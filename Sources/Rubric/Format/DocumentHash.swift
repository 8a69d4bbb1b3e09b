package import JSONDocument

/// The SHA-256 of what a JSON document says. How it is written does not count: spaces, the order of members, escapes,
/// `1.0` for `1`.
package enum DocumentHash {
  /// What the text of a hash begins with.
  static let prefix = "sha256:"

  /// The members of a design that are no part of what somebody gives their word on.
  private static let notAttested = ["$schema", "attestations"]

  /// Returns the hash of a design as `sha256:` and 64 hexadecimal digits.
  ///
  /// It is without the attestations, so that recording one does not make the others stale, and without `$schema`,
  /// which is about editors.
  package static func text(ofDesign document: JSONDocument) -> String {
    text(of: document, without: notAttested)
  }

  /// Returns the hash of a document without some of the members of its root.
  static func text(of document: JSONDocument, without names: [String] = ["$schema"]) -> String {
    var writer = JSONWriter(pretty: false)
    writer.reserve(document.bytes.count)
    write(document.root, of: document, without: names, to: &writer)
    return prefix + SHA256.text(of: writer.bytes)
  }

  private static func write(
    _ node: NodeID, of document: JSONDocument, without names: [String] = [], to writer: inout JSONWriter
  ) {
    switch document.kind(of: node) {
    case .object:
      var members: [(name: String, value: NodeID)] = []
      for member in document.members(of: node) {
        let name = document.string(member.name)
        if !names.contains(name) { members.append((name, member.value)) }
      }
      members.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
      writer.beginObject()
      for member in members {
        writer.name(member.name)
        write(member.value, of: document, to: &writer)
      }
      writer.endObject()
    case .array:
      writer.beginArray()
      for element in document.elements(of: node) { write(element, of: document, to: &writer) }
      writer.endArray()
    case .number: writer.raw(text(of: document.number(node)))
    case .string, .name, .true, .false, .null: writer.value(node, of: document)
    }
  }

  /// A number without what is only a way to write it: its digits and the power of ten of the last one.
  private static func text(of number: ExactDecimal) -> String {
    if number.isZero { return "0" }
    var text = number.isNegative ? "-" : ""
    for digit in number.digits { text += String(digit) }
    return number.exponent == 0 ? text : text + "e" + String(number.exponent)
  }
}
