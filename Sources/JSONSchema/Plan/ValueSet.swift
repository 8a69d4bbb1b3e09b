/// The values of `enum` or `const`.
struct ValueSet: Sendable {
  var document: UInt32
  /// The nodes of the values, in `lists`.
  var start: UInt32
  var count: UInt32
  /// The table of those that are strings.
  var strings: UInt32 = none
  /// Which of null, true and false are among them: the bits of their kinds.
  var literals: UInt8 = 0
  /// The nodes of the numbers, arrays and objects, in `lists`.
  var othersStart: UInt32 = 0
  var othersCount: UInt32 = 0
  /// The same by hash, where there are many.
  var hashed: [Int: [UInt32]] = [:]
}
