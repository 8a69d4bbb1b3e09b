import JSONDocument
import TestSupport
import Testing

/// A JSON file of the shared conformance material.
struct ConformanceFile {
  let document: JSONDocument

  /// Reads a file by its path below the conformance folder.
  init(_ path: String) throws {
    let bytes = try #require(SharedMaterial.bytes("conformance/" + path))
    document = try JSONDocument(parsing: bytes)
  }

  /// The elements of the outermost array.
  var elements: [NodeID] { Array(document.elements(of: document.root)) }

  /// The text of a member, or nil if there is none or it is no string.
  func text(_ node: NodeID, _ name: String) -> String? {
    guard let value = document.value(of: node, named: name), document.kind(of: value) == .string else {
      return nil
    }
    return document.string(value)
  }

  /// The truth of a member, or nil if there is none.
  func flag(_ node: NodeID, _ name: String) -> Bool? {
    guard let value = document.value(of: node, named: name) else { return nil }
    switch document.kind(of: value) {
    case .true: return true
    case .false: return false
    default: return nil
    }
  }
}
