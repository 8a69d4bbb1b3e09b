/// What a text may ask of the parser before it is refused.
package struct JSONLimits: Sendable {
  /// The most bytes a text may have; at most 2^31 − 1.
  package var bytes: Int
  /// The most containers that may be open at once.
  package var depth: Int

  /// Makes limits.
  package init(bytes: Int, depth: Int) {
    self.bytes = min(bytes, Int(Int32.max))
    self.depth = depth
  }

  /// 256 MiB, and 512 levels: more than any document a person or a program means to write.
  package static let standard = JSONLimits(bytes: 256 << 20, depth: 512)
}
