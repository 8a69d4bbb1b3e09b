internal import JSONDocument

/// An image that is not what an `ImageWriter` writes.
struct ImageFault: Error {}

/// Reads what an `ImageWriter` has written.
struct ImageReader {
  private let structure: [UInt8]
  private let texts: String
  private var names: [JSONName] = []
  /// The same as texts, as far as they have been asked for.
  private var words: [String?] = []
  private var position = 0

  init(_ image: RulesImage) throws(ImageFault) {
    structure = Array(image.structure.utf8)
    texts = image.texts
    names = try list { (reader) throws(ImageFault) in JSONName(utf8: try reader.bytes()) }
    words = Array(repeating: nil, count: names.count)
    try line()
  }

  mutating func number() throws(ImageFault) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < structure.count, shift < 64 {
      let digit = structure[position] &- UInt8(ascii: "0")
      position += 1
      value |= UInt64(digit & 31) << shift
      if digit < 32 { return Int(truncatingIfNeeded: value) }
      guard digit < 64 else { break }
      shift += 5
    }
    throw ImageFault()
  }

  /// Reads a list of numbers of 32 bits.
  mutating func numbers() throws(ImageFault) -> [UInt32] {
    try list { (reader) throws(ImageFault) in UInt32(truncatingIfNeeded: try reader.number()) }
  }

  mutating func boolean() throws(ImageFault) -> Bool {
    try number() == 1
  }

  mutating func ratio() throws(ImageFault) -> Ratio {
    let isNegative = try boolean()
    let numerator = Int64(try number())
    return Ratio(isNegative ? 0 - numerator : numerator, Int64(try number()))
  }

  mutating func range() throws(ImageFault) -> ByteRange {
    let start = UInt32(truncatingIfNeeded: try number())
    return ByteRange(start: start, end: start &+ UInt32(truncatingIfNeeded: try number()))
  }

  mutating func name() throws(ImageFault) -> JSONName {
    let index = try number()
    guard index >= 0, index < names.count else { throw ImageFault() }
    return names[index]
  }

  mutating func text() throws(ImageFault) -> TextSlice {
    let start = try number()
    return TextSlice(of: texts, from: start, count: try number())
  }

  mutating func word() throws(ImageFault) -> String {
    let index = try number()
    guard index >= 0, index < words.count else { throw ImageFault() }
    if let known = words[index] { return known }
    let word = names[index].text
    words[index] = word
    return word
  }

  private mutating func bytes() throws(ImageFault) -> [UInt8] {
    let count = try number()
    guard count >= 0, count <= structure.count - position else { throw ImageFault() }
    position += count
    return Array(structure[position - count..<position])
  }

  mutating func list<Element>(
    _ read: (inout ImageReader) throws(ImageFault) -> Element
  ) throws(ImageFault) -> [Element] {
    let count = try number()
    // Each element takes a digit at least.
    guard count >= 0, count <= structure.count - position else { throw ImageFault() }
    if count == 0 { return [] }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }

  mutating func optional<Value>(
    _ read: (inout ImageReader) throws(ImageFault) -> Value
  ) throws(ImageFault) -> Value? {
    try boolean() ? try read(&self) : nil
  }

  mutating func line() throws(ImageFault) {
    guard position < structure.count, structure[position] == UInt8(ascii: "\n") else { throw ImageFault() }
    position += 1
  }
}
