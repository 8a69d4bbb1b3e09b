/// A text made ready to be compared with the strings of documents.
public struct JSONName: Hashable, Sendable {
  /// Its UTF-8 bytes.
  public let utf8: [UInt8]
  /// A number that names with the same bytes share, and most others do not.
  public let mark: UInt16

  /// Makes a name.
  package init(_ text: String) {
    self.init(utf8: Array(text.utf8))
  }

  /// Makes a name from UTF-8 bytes.
  package init(utf8: [UInt8]) {
    self.utf8 = utf8
    mark = TextMark.mark(of: utf8.span, in: 0..<utf8.count)
  }

  /// The text.
  package var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Tells whether two names have the same bytes; no normalization takes place.
  public static func == (left: JSONName, right: JSONName) -> Bool {
    left.mark == right.mark && left.utf8 == right.utf8
  }

  /// Feeds the bytes of the name into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(utf8)
  }
}

extension JSONName: ExpressibleByStringLiteral {
  /// Makes a name from a literal.
  public init(stringLiteral text: String) {
    self.init(text)
  }
}

extension JSONName {
  /// Calls a closure with the text's UTF-8 bytes.
  package func withUTF8<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result {
    body(utf8.span)
  }

  /// Tells whether the text has just the UTF-8 bytes in a range.
  @inlinable public func equals(_ other: borrowing Span<UInt8>, in range: Range<Int>) -> Bool {
    guard utf8.count == range.count else { return false }
    for position in utf8.indices where utf8[position] != other[range.lowerBound + position] { return false }
    return true
  }
}
