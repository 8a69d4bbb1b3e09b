import JSONDocument

/// Changes JSON texts so that they stay JSON: values are removed, doubled, moved, or replaced by telling ones.
enum JSONMutation {
  /// Values at which programs go wrong.
  private static let values = [
    "null", "true", "false", "0", "-0", "1", "-1", "1.0", "10e-1", "0.5", "1e400", "1e-400", "1e1000000000",
    "9223372036854775807", "-9223372036854775808", "9223372036854775808", "18446744073709551616", "2", "3",
    "4",
    "100", "\"\"", "\"0\"", "\"100 %\"", "\"33.3 %\"", "\"none\"", "\"unknown\"", "\"@\"", "\"$\"",
    "\"$..*\"",
    "\"2024-02-29\"", "\"2023-02-29\"", "\"0000-01-01\"", "\"9999-12-31\"", "\"2024-13-01\"", "\"(a|b)*c\"",
    "\"<zz-tag qq=1>\"", "\"\\\"><zz-tag/>\"", "\"' qq='1\"", "\"]]><zz-tag>\"", "\"--></style><zz-tag>\"",
    "\"&#x3c;zz-tag&gt;\"", "\"{nodes}\"", "\"{\"", "\"}\"", "\"\\u0000\\u001b[31m\"", "\"\\u202e\"",
    "\"é\\u0301😀\"", "[]", "{}", "[[]]", "{\"\":{}}", "[null]", "{\"en\":\"a\",\"es\":\"b\"}",
  ]

  /// Returns a changed text, or nil where this one is not JSON or nothing can be changed.
  static func change(_ text: [UInt8], random: inout SplitMix) -> [UInt8]? {
    guard let document = try? JSONDocument(parsing: text) else { return nil }
    var edits: [(range: Range<Int>, text: [UInt8])] = []
    for _ in 0...random.below(3) {
      guard let edit = edit(of: document, random: &random) else { continue }
      if !edits.contains(where: { $0.range.overlaps(edit.range) || $0.range == edit.range }) {
        edits.append(edit)
      }
    }
    var changed = text
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      changed.replaceSubrange(edit.range, with: edit.text)
    }
    return changed
  }

  private static func edit(
    of document: JSONDocument, random: inout SplitMix
  ) -> (range: Range<Int>, text: [UInt8])? {
    let bytes = document.bytes
    let target = NodeID(index: UInt32(random.below(document.nodeCount)))
    let range = document.range(of: target).offsets
    let other = NodeID(index: UInt32(random.below(document.nodeCount)))
    let otherText = Array(bytes[document.range(of: other).offsets])
    if document.kind(of: target) == .name {
      // A member is renamed like another, or removed.
      let value = NodeID(index: target.index + 1)
      let member = range.lowerBound..<document.range(of: value).offsets.upperBound
      switch random.below(3) {
      case 0 where document.kind(of: other) == .name: return (range, otherText)
      case 1: return (member.upperBound..<member.upperBound, [UInt8(ascii: ",")] + bytes[member])
      default: return without(member, bytes)
      }
    }
    switch random.below(6) {
    case 0: return (range, Array(values[random.below(values.count)].utf8))
    case 1 where document.kind(of: other) != .name && otherText.count < 4_000: return (range, otherText)
    case 2:
      guard let parent = document.parent(of: target), document.kind(of: parent) == .array else { return nil }
      return random.below(2) == 0
        ? without(range, bytes) : (range.upperBound..<range.upperBound, [UInt8(ascii: ",")] + bytes[range])
    case 3: return (range, [UInt8(ascii: "[")] + bytes[range] + [UInt8(ascii: "]")])
    case 4 where document.kind(of: target) == .array || document.kind(of: target) == .object:
      guard let first = document.elements(of: target).first(where: { _ in true }) else { return nil }
      return (range, Array(bytes[document.range(of: first).offsets]))
    case 5 where document.kind(of: target) == .string:
      return (range, string(Array(bytes[range]), random: &random))
    default: return (range, Array(values[random.below(values.count)].utf8))
    }
  }

  /// Removes a member or an element, and a comma beside it.
  private static func without(_ range: Range<Int>, _ bytes: [UInt8]) -> (range: Range<Int>, text: [UInt8]) {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    var end = range.upperBound
    while end < bytes.count, isSpace(bytes[end]) { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: ",") { return (range.lowerBound..<end + 1, []) }
    var start = range.lowerBound
    while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
    if start > 0, bytes[start - 1] == UInt8(ascii: ",") { return (start - 1..<range.upperBound, []) }
    return (range, [])
  }

  /// Changes one character of a string, its quotes included.
  private static func string(_ text: [UInt8], random: inout SplitMix) -> [UInt8] {
    var text = text
    let place = 1 + random.below(text.count - 1)
    let characters = Array("$@.[]()*?:,'|<>&{}%-+0129aexyz_\\/ #~".utf8)
    switch random.below(3) {
    case 0 where place < text.count - 1: text.remove(at: place)
    case 1 where place < text.count - 1: text[place] = characters[random.below(characters.count)]
    default: text.insert(characters[random.below(characters.count)], at: place)
    }
    return text
  }
}
