/// A place in the design.
public struct Place: Hashable, Sendable {
  /// A JSON Pointer (RFC 6901).
  public var pointer: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in Unicode code points.
  public var column: Int

  /// Makes a place.
  public init(pointer: String, line: Int, column: Int) {
    self.pointer = pointer
    self.line = line
    self.column = column
  }
}
