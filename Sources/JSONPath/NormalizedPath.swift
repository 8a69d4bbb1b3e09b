package import JSONDocument

/// Returns the normalized path of steps from the root (RFC 9535, section 2.7): `$['a'][0]`.
package func normalizedPath(_ steps: [JSONStep]) -> String {
  normalizedText(steps)
}

private func normalizedText(_ steps: [JSONStep]) -> String {
  var text: [UInt8] = [UInt8(ascii: "$")]
  for step in steps {
    text.append(UInt8(ascii: "["))
    switch step {
    case .element(let index): text.append(contentsOf: String(index).utf8)
    case .member(let name):
      text.append(UInt8(ascii: "'"))
      for byte in name.utf8 { appendNormalized(byte, to: &text) }
      text.append(UInt8(ascii: "'"))
    }
    text.append(UInt8(ascii: "]"))
  }
  return String(decoding: text, as: UTF8.self)
}

/// Adds a byte of a name, escaped the one way that section 2.7 allows.
private func appendNormalized(_ byte: UInt8, to text: inout [UInt8]) {
  let letter: UInt8
  switch byte {
  case UInt8(ascii: "'"), UInt8(ascii: "\\"): letter = byte
  case 0x08: letter = UInt8(ascii: "b")
  case 0x09: letter = UInt8(ascii: "t")
  case 0x0A: letter = UInt8(ascii: "n")
  case 0x0C: letter = UInt8(ascii: "f")
  case 0x0D: letter = UInt8(ascii: "r")
  case 0x00..<0x20:
    text.append(contentsOf: "\\u00".utf8)
    text.append(0x30 + (byte >> 4))
    let low = byte & 0xF
    text.append(low < 10 ? 0x30 + low : 0x61 + low - 10)
    return
  default:
    text.append(byte)
    return
  }
  text.append(UInt8(ascii: "\\"))
  text.append(letter)
}

extension JSONDocument {
  /// Returns the normalized path of a node (RFC 9535, section 2.7).
  package func normalizedPath(of node: NodeID) -> String {
    normalizedText(steps(to: node))
  }
}
