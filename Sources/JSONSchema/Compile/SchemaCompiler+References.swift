internal import JSONDocument

extension SchemaCompiler {
  /// Where a reference leads.
  struct Target {
    let record: UInt32
    /// The name of the dynamic anchor that the reference names, if it names one.
    let dynamicName: String?
  }

  /// A reference as it is written in a resource.
  struct Reference: Hashable {
    let resource: UInt32
    let text: [UInt8]
  }

  /// Finds the schema that `$ref` or `$dynamicRef` names.
  mutating func resolve(
    _ node: NodeID, keyword: SchemaKeyword, of subject: Subject
  ) throws(JSONSchemaError) -> Target {
    let (record, document, source) = (subject.record, subject.number, subject.document)
    guard source.kind(of: node) == .string else { throw malformed(keyword, .uriReference, document, node) }
    // Nearly all references are local ones: their table needs no copy of the text.
    if keyword == .ref {
      if let text = source.plainText(node), !text.isEmpty, source.bytes[text.lowerBound] == UInt8(ascii: "#")
      {
        return try resolve(local: node, text, of: record, in: source, number: document)
      }
    }
    let reference = Reference(
      resource: resourceOf[Int(record)], text: source.utf8(node))
    if let known = targets[reference] { return known }
    let target = try search(node, keyword: keyword, of: record, document: document)
    targets[reference] = target
    return target
  }

  /// Finds the schema that a `$ref` names which is no more than a fragment, written without escapes.
  private mutating func resolve(
    local node: NodeID, _ text: Range<Int>, of record: UInt32, in source: JSONDocument, number: UInt32
  ) throws(JSONSchemaError) -> Target {
    let resource = resourceOf[Int(record)]
    let hash = ReferenceTable.hash(source.bytes.span, text, resource)
    if let known = sources[Int(number)].references.record(
      for: text, hash, of: resource, in: source.bytes.span)
    {
      return Target(record: known, dynamicName: nil)
    }
    let target: Target
    if let found = step(along: text, in: source, number: number, from: resource) {
      target = Target(record: found, dynamicName: nil)
    } else {
      target = try search(node, keyword: .ref, of: record, document: number)
    }
    if target.dynamicName == nil {
      sources[Int(number)].references.add(target.record, for: text, hash, of: resource)
    }
    return target
  }

  /// Follows a pointer in a fragment that leads through small objects only and has nothing to decode, as most do;
  /// nil where it is not so simple.
  private mutating func step(
    along text: Range<Int>, in source: JSONDocument, number: UInt32, from resource: UInt32
  ) -> UInt32? {
    let bytes = source.bytes.span
    var start = text.lowerBound + 1
    var node = plan.origins[Int(resources[Int(resource)].root)].node
    while start < text.upperBound {
      guard bytes[start] == UInt8(ascii: "/"), source.kind(of: node) == .object else { return nil }
      start += 1
      var end = start
      while end < text.upperBound, bytes[end] != UInt8(ascii: "/") {
        if bytes[end] == UInt8(ascii: "~") || bytes[end] == UInt8(ascii: "%") { return nil }
        end += 1
      }
      guard unindexedNodes > 0 else { return nil }
      unindexedNodes -= Int(source.end(of: node).index - node.index)
      let token = bytes.extracting(start..<end)
      var next: NodeID?
      for member in source.members(of: node) {
        guard let name = source.plainText(member.name) else { return nil }
        if name.count == token.count, bytes.extracting(name).hasSameBytes(as: token) {
          next = member.value
          break
        }
      }
      guard let next else { return nil }
      node = next
      start = end
    }
    let record = sources[Int(number)].records[Int(node.index)]
    return record == none ? nil : record
  }

  private mutating func search(
    _ node: NodeID, keyword: SchemaKeyword, of record: UInt32, document: UInt32
  ) throws(JSONSchemaError) -> Target {
    let text = plan.documents[Int(document)].string(node)
    let base = resources[Int(resourceOf[Int(record)])].base
    let target = URIReference(text).resolved(against: base)
    let uri = target.withoutFragment
    let resource: UInt32
    if text.utf8.first == UInt8(ascii: "#") {
      resource = resourceOf[Int(record)]
    } else if let known = try find(uri) {
      resource = known
    } else {
      throw failure(.unresolvedReference(uri), document, node)
    }

    guard let fragment = URIReference.percentDecoded(target.fragment ?? "") else {
      throw malformed(keyword, .uriReference, document, node)
    }
    if fragment.isEmpty {
      return Target(record: resources[Int(resource)].root, dynamicName: nil)
    }
    if fragment.utf8.first == UInt8(ascii: "/") {
      guard let pointer = JSONPointer(fragment), let found = try follow(pointer, in: resource) else {
        throw failure(.unresolvedReference(uri + "#" + fragment), document, node)
      }
      return Target(record: found, dynamicName: nil)
    }
    guard let found = resources[Int(resource)].anchors[fragment] else {
      throw failure(.unresolvedReference(uri + "#" + fragment), document, node)
    }
    let isDynamic = resources[Int(resource)].dynamicAnchorNames.contains(fragment)
    return Target(record: found, dynamicName: isDynamic ? fragment : nil)
  }

  /// Finds a resource by its URI, loading documents as needed.
  private mutating func find(_ uri: String) throws(JSONSchemaError) -> UInt32? {
    if let known = resourceNumbers[uri] { return known }
    for index in available.indices where URIReference(available[index].uri).withoutFragment == uri {
      let resource = available.remove(at: index)
      _ = try load(resource.document, uri: resource.uri)
      return resourceNumbers[uri]
    }
    if let text = MetaSchemas.text(uri), let document = try? JSONDocument(parsing: text) {
      _ = try load(document, uri: uri)
      return resourceNumbers[uri]
    }
    // The URI may be the identifier of a document, or of a schema within it, that is given by another URI.
    while resourceNumbers[uri] == nil, !available.isEmpty {
      let resource = available.removeFirst()
      _ = try load(resource.document, uri: resource.uri)
    }
    return resourceNumbers[uri]
  }

  /// Follows a pointer from the root of a resource; returns the record of what is there.
  private mutating func follow(
    _ pointer: JSONPointer, in start: UInt32
  ) throws(JSONSchemaError) -> UInt32? {
    let number = resources[Int(start)].document
    var resource = start
    var node = plan.origins[Int(resources[Int(start)].root)].node
    for token in pointer.tokens {
      guard let next = child(of: node, token, document: number) else { return nil }
      node = next
      let record = sources[Int(number)].records[Int(node.index)]
      if record != none { resource = resourceOf[Int(record)] }
    }
    let record = sources[Int(number)].records[Int(node.index)]
    if record != none { return record }
    // A place that no keyword makes a schema: it is one because it is referred to.
    return try index(node, of: number, under: resource, base: resources[Int(resource)].base)
  }

  /// Steps down by one token; large containers are indexed once, so that many pointers stay linear.
  private mutating func child(of node: NodeID, _ token: String, document number: UInt32) -> NodeID? {
    let document = plan.documents[Int(number)]
    let place = SchemaPlace(document: Int(number), node: node)
    let isSmall = document.end(of: node).index - node.index < 64
    switch document.kind(of: node) {
    case .object:
      if isSmall || unindexedNodes > 0 {
        unindexedNodes -= Int(document.end(of: node).index - node.index)
        return document.value(of: node, named: token)
      }
      if memberIndex[place] == nil {
        var members: [JSONName: NodeID] = [:]
        for member in document.members(of: node) {
          let name = JSONName(utf8: document.utf8(member.name))
          if members[name] == nil { members[name] = member.value }
        }
        memberIndex[place] = members
      }
      return memberIndex[place]?[JSONName(token)]
    case .array:
      guard let index = Int(token), String(index) == token, index >= 0 else { return nil }
      if elementIndex[place] == nil {
        var elements: [NodeID] = []
        for element in document.elements(of: node) { elements.append(element) }
        elementIndex[place] = elements
      }
      guard let elements = elementIndex[place], index < elements.count else { return nil }
      return elements[index]
    default: return nil
    }
  }
}
