// The tape.
//
// A document is an array of nodes in the order of the text. A container is followed by all it holds and
// knows the index just behind that, so that it can be stepped over. A member is two entries: its name,
// then its value.
//
//     text    {"a": [1, true], "b": "x"}
//
//     index   kind     start..end   next
//       0     object    0..26        7
//       1     name      1..4         2
//       2     array     6..15        5
//       3     number    7..8         4
//       4     true     10..14        5
//       5     name     17..20        6
//       6     string   22..25        7
//
// Strings and numbers stay byte ranges (quotes included) until somebody asks for them. Lines and columns
// are not stored: they are counted when a message needs them.
//
// The types that are touched for each node (`JSONDocument`, `NodeID`, `JSONKind`, `ByteRange`) and their small
// accessors are `public`, though no product offers the module: the compiler (6.3) inlines `@inlinable` functions
// into other modules only where they are public, and ignores the attribute on `package` ones.

extension JSONDocument {
  /// One entry of the tape, 16 bytes.
  @usableFromInline
  package struct Node: Sendable {
    @usableFromInline let kind: JSONKind
    /// A string: it has escapes. A number: it has a fraction or an exponent.
    @usableFromInline let isComplex: Bool
    /// A string without escapes, or such a name: the mark of its text; else 0.
    @usableFromInline let mark: UInt16
    @usableFromInline let start: UInt32
    @usableFromInline var end: UInt32
    @usableFromInline var next: UInt32

    @inlinable
    init(kind: JSONKind, isComplex: Bool = false, mark: UInt16 = 0, start: Int, end: Int, next: Int) {
      self.kind = kind
      self.isComplex = isComplex
      self.mark = mark
      self.start = UInt32(truncatingIfNeeded: start)
      self.end = UInt32(truncatingIfNeeded: end)
      self.next = UInt32(truncatingIfNeeded: next)
    }
  }
}
