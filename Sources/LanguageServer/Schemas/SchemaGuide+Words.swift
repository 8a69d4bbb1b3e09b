internal import JSONDocument
internal import Reports

extension SchemaGuide {
  /// Returns the title of a place, the nearest first; in English where there is no other.
  func title(_ parts: [Part], in language: Language) -> String? {
    annotation("title", parts, in: language)
  }

  /// Returns the description of a place, the nearest first; in English where there is no other.
  func description(_ parts: [Part], in language: Language) -> String? {
    annotation("description", parts, in: language)
  }

  /// Returns the name of a value that the schema lists, or nil.
  func label(of value: String, _ parts: [Part], in language: Language) -> String? {
    for part in parts {
      guard let labels = schema.value(of: part.node, named: "x-labels"),
        let entry = schema.value(of: labels, named: value),
        let text = schema.value(of: entry, named: language.tag)
      else { continue }
      return schema.string(text)
    }
    return nil
  }

  /// Returns a text of a part that stands directly in it, as `x-refers-to`.
  func text(_ name: String, _ parts: [Part]) -> String? {
    for part in parts {
      if let node = schema.value(of: part.node, named: name), schema.kind(of: node) == .string {
        return schema.string(node)
      }
    }
    return nil
  }

  private func annotation(_ name: String, _ parts: [Part], in language: Language) -> String? {
    // What the place itself says, in whatever language, says more than what it refers to.
    for part in parts where part.isCertain || parts.count == 1 {
      guard let own = schema.value(of: part.node, named: name), schema.kind(of: own) == .string else {
        continue
      }
      if language != .english, let other = schema.value(of: part.node, named: "x-" + language.tag),
        let text = schema.value(of: other, named: name)
      {
        return schema.string(text)
      }
      return schema.string(own)
    }
    return nil
  }
}
