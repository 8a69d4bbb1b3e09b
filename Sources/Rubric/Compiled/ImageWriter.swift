internal import JSONDocument

/// Writes compiled rules as an image: a line of digits that says how they are built, and the texts beside it.
///
/// Both are UTF-8 text, so that a Swift source can carry them as literals. A number is written in digits of
/// five bits, the lowest first, each a character from `0` to `o`; those that are not the last of a number are
/// raised by 32.
struct ImageWriter {
  /// What says how the rules are built.
  private(set) var structure: [UInt8] = []
  /// The texts, one after the other.
  private(set) var texts: [UInt8] = []
  /// Whether only that is written which decides a level: no texts, and no places in files.
  let isSkeleton: Bool
  private var names = SymbolTable()
  private var known = SymbolTable()
  private var starts: [Int] = []

  init(skeleton: Bool = false) {
    isSkeleton = skeleton
  }

  mutating func number(_ value: Int) {
    var rest = UInt64(truncatingIfNeeded: value)
    while rest > 31 {
      structure.append(UInt8(truncatingIfNeeded: rest & 31) + 32 + UInt8(ascii: "0"))
      rest >>= 5
    }
    structure.append(UInt8(truncatingIfNeeded: rest) + UInt8(ascii: "0"))
  }

  mutating func boolean(_ value: Bool) {
    number(value ? 1 : 0)
  }

  mutating func ratio(_ value: Ratio) {
    boolean(value.numerator < 0)
    number(Int(value.numerator.magnitude))
    number(Int(value.denominator))
  }

  mutating func range(_ value: ByteRange) {
    number(Int(value.start))
    number(Int(value.end - value.start))
  }

  /// Writes a name, which all its uses will share.
  mutating func name(_ value: JSONName) {
    number(Int(names.intern(value)))
  }

  /// Writes an id or another word that has no language; all its uses share the name.
  mutating func word(_ value: String) {
    name(JSONName(value))
  }

  /// Writes a text that is there for people.
  mutating func text(_ value: String) {
    if isSkeleton { return }
    let text = JSONName(value)
    let symbol = Int(known.intern(text))
    if symbol == starts.count {
      starts.append(texts.count)
      texts += text.utf8
      texts.append(UInt8(ascii: "\n"))
    }
    number(starts[symbol])
    number(text.utf8.count)
  }

  mutating func list<Element>(_ values: [Element], _ write: (inout ImageWriter, Element) -> Void) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  mutating func optional<Value>(_ value: Value?, _ write: (inout ImageWriter, Value) -> Void) {
    boolean(value != nil)
    if let value { write(&self, value) }
  }

  /// Ends a line, so that a change of one rule changes few lines of the carried image.
  mutating func line() {
    structure.append(UInt8(ascii: "\n"))
  }

  /// Puts the names before all that was written, as a reader needs them.
  mutating func finish() {
    var head = ImageWriter()
    head.texts = texts
    head.list(names.names) { image, name in
      image.number(name.utf8.count)
      image.structure += name.utf8
    }
    head.line()
    head.structure += structure
    self = head
  }
}
