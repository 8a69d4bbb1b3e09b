extension JSONDocument {
  /// Returns this document with a merge patch (RFC 7396) applied: members of the patch replace or join those of
  /// the document, `null` removes one.
  ///
  /// - Throws: `JSONSyntaxError` only where the result is beyond the parser's limits.
  package func merging(_ patch: NodeID, of other: JSONDocument) throws(JSONSyntaxError) -> JSONDocument {
    var writer = JSONWriter(pretty: true)
    merge(root, with: patch, of: other, into: &writer)
    return try JSONDocument(parsing: writer.bytes)
  }

  private func merge(
    _ target: NodeID?, with patch: NodeID, of other: JSONDocument, into writer: inout JSONWriter
  ) {
    guard other.kind(of: patch) == .object else {
      writer.value(patch, of: other)
      return
    }
    writer.beginObject()
    if let target {
      for member in members(of: target) {
        let name = string(member.name)
        guard let change = other.value(of: patch, named: name) else {
          writer.name(name)
          writer.value(member.value, of: self)
          continue
        }
        if other.kind(of: change) == .null { continue }
        writer.name(name)
        merge(member.value, with: change, of: other, into: &writer)
      }
    }
    for member in other.members(of: patch) where other.kind(of: member.value) != .null {
      let name = other.string(member.name)
      if let target, value(of: target, named: name) != nil { continue }
      writer.name(name)
      merge(nil, with: member.value, of: other, into: &writer)
    }
    writer.endObject()
  }
}
