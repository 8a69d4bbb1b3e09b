internal import JSONDocument

extension SchemaGuide {
  /// A member that an object may have.
  struct Property {
    let name: String
    let isRequired: Bool
  }

  /// Returns the members that an object may have, in the order of the schema.
  func properties(_ parts: [Part]) -> [Property] {
    var names: [String] = []
    var required: Set<String> = []
    for part in parts {
      if let properties = schema.value(of: part.node, named: "properties") {
        for member in schema.members(of: properties) {
          let name = schema.string(member.name)
          if !names.contains(name) { names.append(name) }
        }
      }
      if part.isCertain, let list = schema.value(of: part.node, named: "required") {
        for element in schema.elements(of: list) { required.insert(schema.string(element)) }
      }
    }
    return names.map { Property(name: $0, isRequired: required.contains($0)) }
  }

  /// Returns the values that a place lists, as JSON.
  func values(_ parts: [Part]) -> [String] {
    var values: [String] = []
    func add(_ node: NodeID) {
      switch schema.kind(of: node) {
      case .object, .array: return
      default: break
      }
      let text = String(decoding: schema.bytes[schema.range(of: node).offsets], as: UTF8.self)
      if !values.contains(text) { values.append(text) }
    }
    for part in parts {
      if let constant = schema.value(of: part.node, named: "const") { add(constant) }
      if let list = schema.value(of: part.node, named: "enum") {
        for element in schema.elements(of: list) { add(element) }
      }
      if let type = schema.value(of: part.node, named: "type"), schema.string(type) == "boolean" {
        for word in ["true", "false"] where !values.contains(word) { values.append(word) }
      }
    }
    return values
  }

  /// Returns the plain values that a place gives as examples or as what holds where it is left out, as JSON.
  func examples(_ parts: [Part]) -> [String] {
    var values: [String] = []
    for part in parts {
      var nodes: [NodeID] = []
      if let list = schema.value(of: part.node, named: "examples") { nodes += schema.elements(of: list) }
      if let value = schema.value(of: part.node, named: "default") { nodes.append(value) }
      for node in nodes {
        switch schema.kind(of: node) {
        case .object, .array, .null: continue
        default: break
        }
        let text = String(decoding: schema.bytes[schema.range(of: node).offsets], as: UTF8.self)
        if !values.contains(text) { values.append(text) }
      }
    }
    return values
  }

  /// Tells whether a place holds a reference for which "unknown" may stand: one that rules no words out.
  func isReference(_ parts: [Part]) -> Bool {
    text("x-refers-to", parts) != nil
      && parts.allSatisfy { schema.value(of: $0.node, named: "not") == nil }
  }
}
