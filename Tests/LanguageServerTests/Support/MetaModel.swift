import JSONDocument
import TestSupport
import Testing

/// The protocol's own description of its messages, where it stands beside the checkout.
struct MetaModel {
  static let path = "conformance/formats/lsp/metaModel.json"
  static let reason: Comment = "the protocol's meta-model is not beside this checkout"
  static let exists = SharedMaterial.exists(path)

  /// The model, or nil where it is not there.
  static let shared: MetaModel? = SharedMaterial.bytes(path).flatMap { try? MetaModel($0) }

  private let model: JSONDocument
  private let structures: [String: NodeID]
  private let enumerations: [String: NodeID]
  private let aliases: [String: NodeID]
  private let results: [String: NodeID]
  /// The parameters of notifications, and of requests.
  private let parameters: [String: NodeID]

  private init(_ bytes: [UInt8]) throws {
    let document = try JSONDocument(parsing: bytes)
    func index(_ list: String, by key: String, of member: String? = nil) -> [String: NodeID] {
      var found: [String: NodeID] = [:]
      guard let node = document.value(of: document.root, named: list) else { return [:] }
      for entry in document.elements(of: node) {
        guard let name = document.value(of: entry, named: key) else { continue }
        found[document.string(name)] = member.map { document.value(of: entry, named: $0) } ?? entry
      }
      return found
    }
    model = document
    structures = index("structures", by: "name")
    enumerations = index("enumerations", by: "name")
    aliases = index("typeAliases", by: "name", of: "type")
    results = index("requests", by: "method", of: "result")
    parameters = index("notifications", by: "method", of: "params").merging(
      index("requests", by: "method", of: "params"), uniquingKeysWith: { first, _ in first })
  }

  // MARK: - Messages

  /// Returns what is wrong with a message of the server; `method` is that of the request that it answers.
  func faults(in message: JSONDocument, answering method: String?) -> [String] {
    let root = message.root
    func value(_ name: String) -> NodeID? { message.value(of: root, named: name) }
    guard value("jsonrpc").map({ message.string($0) }) == "2.0" else { return ["no JSON-RPC 2.0"] }
    if let name = value("method").map({ message.string($0) }) {
      guard let type = parameters[name] else { return ["the method \(name) is not known"] }
      guard let parameters = value("params") else { return ["\(name) has no params"] }
      return faults(parameters, of: message, type, at: name)
    }
    guard value("id") != nil else { return ["a response without an id"] }
    if let error = value("error") {
      guard let code = message.value(of: error, named: "code"), message.kind(of: code) == .number,
        let text = message.value(of: error, named: "message"), message.kind(of: text) == .string
      else { return ["an error without a code or a message"] }
      return value("result") == nil ? [] : ["an error with a result"]
    }
    guard let result = value("result") else { return ["a response without a result"] }
    guard let method, let type = results[method] else { return ["an answer to an unknown request"] }
    return faults(result, of: message, type, at: method)
  }

  // MARK: - Types

  private func faults(
    _ node: NodeID, of message: JSONDocument, _ type: NodeID, at place: String
  ) -> [String] {
    func member(_ name: String) -> NodeID? { model.value(of: type, named: name) }
    func text(_ name: String) -> String { member(name).map { model.string($0) } ?? "" }
    let kind = message.kind(of: node)
    switch text("kind") {
    case "base":
      let isRight =
        switch text("name") {
        case "string", "DocumentUri", "URI", "RegExp": kind == .string
        case "boolean": kind == .true || kind == .false
        case "null": kind == .null
        case "integer", "uinteger":
          kind == .number && integer(node, of: message, isSigned: text("name") == "integer")
        case "decimal": kind == .number
        default: false
        }
      return isRight ? [] : ["\(place): \(kind) for \(text("name"))"]
    case "reference": return faults(node, of: message, named: text("name"), at: place)
    case "array":
      guard kind == .array, let element = member("element") else { return ["\(place): \(kind) for a list"] }
      return message.elements(of: node).enumerated().flatMap {
        faults($1, of: message, element, at: place + "[\($0)]")
      }
    case "map":
      guard kind == .object, let value = member("value") else { return ["\(place): \(kind) for a map"] }
      return message.members(of: node).flatMap {
        faults($0.value, of: message, value, at: place + "." + message.string($0.name))
      }
    case "or":
      var least: [String]?
      for item in member("items").map({ Array(model.elements(of: $0)) }) ?? [] {
        let found = faults(node, of: message, item, at: place)
        if found.isEmpty { return [] }
        if found.count < least?.count ?? Int.max { least = found }
      }
      return least ?? []
    case "literal":
      guard kind == .object, let value = member("value") else { return ["\(place): \(kind) for an object"] }
      return faults(node, of: message, properties: properties(of: value), at: place)
    case "stringLiteral":
      return kind == .string && message.string(node) == text("value")
        ? [] : ["\(place): not “\(text("value"))”"]
    default: return ["\(place): the model's kind \(text("kind")) is not known here"]
    }
  }

  private func integer(_ node: NodeID, of message: JSONDocument, isSigned: Bool) -> Bool {
    let text = String(decoding: message.bytes[message.range(of: node).offsets], as: UTF8.self)
    return Int(text).map { (isSigned ? Int(Int32.min) : 0)...Int(Int32.max) ~= $0 } ?? false
  }

  private func faults(
    _ node: NodeID, of message: JSONDocument, named name: String, at place: String
  ) -> [String] {
    if ["LSPAny", "LSPObject", "LSPArray"].contains(name) { return [] }
    if let alias = aliases[name] { return faults(node, of: message, alias, at: place) }
    if let enumeration = enumerations[name] {
      if model.value(of: enumeration, named: "supportsCustomValues").map({ model.kind(of: $0) }) == .true {
        return []
      }
      let values = model.value(of: enumeration, named: "values").map { Array(model.elements(of: $0)) } ?? []
      let isKnown = values.contains {
        model.value(of: $0, named: "value").map { model.isEqual($0, to: node, in: message) } ?? false
      }
      return isKnown ? [] : ["\(place): no value of \(name)"]
    }
    guard let structure = structures[name] else { return ["\(place): \(name) is not in the model"] }
    guard message.kind(of: node) == .object else {
      return ["\(place): \(message.kind(of: node)) for \(name)"]
    }
    return faults(node, of: message, properties: properties(of: structure), at: place)
  }

  /// The properties of a structure, with those of the structures that it extends or mixes in.
  private func properties(of structure: NodeID) -> [(name: String, type: NodeID, isOptional: Bool)] {
    var found: [(name: String, type: NodeID, isOptional: Bool)] = []
    for property in model.value(of: structure, named: "properties").map({ Array(model.elements(of: $0)) })
      ?? []
    {
      guard let name = model.value(of: property, named: "name"),
        let type = model.value(of: property, named: "type")
      else { continue }
      let isOptional = model.value(of: property, named: "optional").map { model.kind(of: $0) } == .true
      found.append((model.string(name), type, isOptional))
    }
    for list in ["extends", "mixins"] {
      for parent in model.value(of: structure, named: list).map({ Array(model.elements(of: $0)) }) ?? [] {
        guard let name = model.value(of: parent, named: "name"), let node = structures[model.string(name)]
        else { continue }
        found += properties(of: node).filter { other in !found.contains { $0.name == other.name } }
      }
    }
    return found
  }

  private func faults(
    _ node: NodeID, of message: JSONDocument,
    properties: [(name: String, type: NodeID, isOptional: Bool)], at place: String
  ) -> [String] {
    var faults: [String] = []
    for property in properties where !property.isOptional {
      if message.value(of: node, named: property.name) == nil {
        faults.append("\(place): `\(property.name)` is missing")
      }
    }
    for member in message.members(of: node) {
      let name = message.string(member.name)
      if let property = properties.first(where: { $0.name == name }) {
        faults += self.faults(member.value, of: message, property.type, at: place + "." + name)
      } else {
        faults.append("\(place): `\(name)` is not in the model")
      }
    }
    return faults
  }
}
