import JSONDocument

/// A value of a score vector.
public indirect enum VectorValue: Sendable {
  case null
  case boolean(Bool)
  case number(Double)
  case text(String)
  case list([VectorValue])
  case object([(name: String, value: VectorValue)])

  /// Makes a value from a node of a document.
  init(_ node: NodeID, of document: JSONDocument) {
    switch document.kind(of: node) {
    case .null: self = .null
    case .true: self = .boolean(true)
    case .false: self = .boolean(false)
    case .number:
      let text = String(decoding: document.bytes[document.range(of: node).offsets], as: UTF8.self)
      self = Double(text).map { .number($0) } ?? .null
    case .string, .name: self = .text(document.string(node))
    case .array: self = .list(document.elements(of: node).map { VectorValue($0, of: document) })
    case .object:
      self = .object(
        document.members(of: node).map { (document.string($0.name), VectorValue($0.value, of: document)) })
    }
  }

  /// Makes a list of numbers.
  public static func numbers(_ numbers: [Double]) -> VectorValue { .list(numbers.map { .number($0) }) }

  /// Makes a list of whole numbers.
  public static func numbers(_ numbers: [Int]) -> VectorValue { .list(numbers.map { .number(Double($0)) }) }

  /// Makes a list of lists of numbers.
  public static func rows(_ rows: [[Double]]) -> VectorValue { .list(rows.map { .numbers($0) }) }

  /// Makes a list of texts.
  public static func texts(_ texts: [String]) -> VectorValue { .list(texts.map { .text($0) }) }

  /// Makes a number, or null.
  public static func optional(_ number: Double?) -> VectorValue { number.map { .number($0) } ?? .null }

  /// A member's value; null where there is none.
  public subscript(_ name: String) -> VectorValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.name == name }?.value ?? .null
  }

  /// The elements; empty for anything but a list.
  public var elements: [VectorValue] {
    if case .list(let elements) = self { return elements }
    return []
  }

  /// The members; empty for anything but an object.
  public var members: [(name: String, value: VectorValue)] {
    if case .object(let members) = self { return members }
    return []
  }

  /// The number, or nil.
  public var double: Double? {
    if case .number(let number) = self { return number }
    return nil
  }

  /// The text; empty for anything else.
  public var text: String {
    if case .text(let text) = self { return text }
    return ""
  }

  /// The numbers of a list.
  public var doubles: [Double] { elements.compactMap { $0.double } }

  /// The numbers of a list of lists.
  public var table: [[Double]] { elements.map { $0.doubles } }

  /// The texts of a list.
  public var strings: [String] { elements.map { $0.text } }

  /// Whether the value is null.
  public var isNull: Bool {
    if case .null = self { return true }
    return false
  }

  /// Returns where another value differs from this one: numbers by more than the tolerance, all else at all.
  public func differences(from found: VectorValue, tolerance: Double, at path: String = "") -> [String] {
    switch (self, found) {
    case (.null, .null): return []
    case (.boolean(let left), .boolean(let right)) where left == right: return []
    case (.text(let left), .text(let right)) where left == right: return []
    case (.number(let left), .number(let right)):
      return abs(left - right) <= tolerance ? [] : ["\(path): expected \(left), found \(right)"]
    case (.list(let left), .list(let right)) where left.count == right.count:
      return zip(left, right).enumerated().flatMap { position, pair in
        pair.0.differences(from: pair.1, tolerance: tolerance, at: "\(path)/\(position)")
      }
    case (.object(let left), .object(let right)):
      var differences = right.filter { member in !left.contains { $0.name == member.name } }
        .map { "\(path)/\($0.name): not expected" }
      for member in left {
        differences += member.value.differences(
          from: found[member.name], tolerance: tolerance, at: "\(path)/\(member.name)")
      }
      return differences
    default: return ["\(path): expected \(self), found \(found)"]
    }
  }
}

extension VectorValue: ExpressibleByDictionaryLiteral {
  /// Makes an object.
  public init(dictionaryLiteral elements: (String, VectorValue)...) {
    self = .object(elements.map { (name: $0.0, value: $0.1) })
  }
}

extension VectorValue: ExpressibleByArrayLiteral {
  /// Makes a list.
  public init(arrayLiteral elements: VectorValue...) {
    self = .list(elements)
  }
}
