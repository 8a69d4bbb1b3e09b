/// Learns from the beginning of a JSON text what it says that it is, without reading or keeping the whole.
///
/// It is lenient: a text with faults behind its `format`, or before it, still says what it is meant to be.
struct FormatScanner {
  /// What is known of a text.
  enum Answer: Equatable {
    /// The outermost object has this `format`.
    case format(String)
    /// It has none.
    case nothing
    /// Only reading the whole text will tell.
    case unclear
  }

  /// More bytes than the name of any format has.
  private static let longest = 64
  private static let quote = UInt8(ascii: "\"")
  private static let member = Array("format".utf8)

  /// The answer, as soon as there is one.
  private(set) var answer: Answer?
  /// The quoted name of the format that is looked for, which tells a broken text that means to have it.
  private let wanted: [UInt8]
  private var matched = 0
  private var isNamed = false

  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  /// The string that is read, or was read last, on the outermost level.
  private var token: [UInt8] = []
  private var hasEscapes = false
  private var hasOddNames = false
  /// Whether the value of `format` comes next.
  private var isFormatNext = false

  /// Makes a scanner that looks for a format.
  init(_ format: String) { wanted = Array("\"\(format)\"".utf8) }

  /// Reads the next bytes of the text.
  mutating func read(_ bytes: [UInt8]) {
    for byte in bytes {
      if answer != nil { return }
      // Its first byte is the only one with which it could begin anew.
      matched = byte == wanted[matched] ? matched + 1 : byte == wanted[0] ? 1 : 0
      if matched == wanted.count {
        isNamed = true
        matched = 0
      }
      if isInString { readString(byte) } else { readBetween(byte) }
    }
  }

  /// Says that there are no more bytes.
  mutating func end() {
    if answer == nil { answer = isNamed || hasOddNames ? .unclear : .nothing }
  }

  private mutating func readString(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
      hasEscapes = true
    } else if byte == Self.quote {
      isInString = false
      if isFormatNext { answer = hasEscapes ? .unclear : .format(String(decoding: token, as: UTF8.self)) }
    } else if depth == 1, token.count < Self.longest {
      token.append(byte)
    }
  }

  private mutating func readBetween(_ byte: UInt8) {
    switch byte {
    case Self.quote:
      isInString = true
      if depth == 1 {
        token.removeAll(keepingCapacity: true)
        hasEscapes = false
      }
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      depth += 1
      isFormatNext = false
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      isFormatNext = false
    case UInt8(ascii: ":") where depth == 1:
      isFormatNext = token == Self.member && !hasEscapes
      if hasEscapes { hasOddNames = true }
    case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): break
    default: isFormatNext = false
    }
  }
}
