/// A JSON Pointer (RFC 6901).
package struct JSONPointer: Hashable, Sendable {
  /// The reference tokens, unescaped.
  package let tokens: [String]

  /// Makes a pointer from tokens.
  package init(tokens: [String]) {
    self.tokens = tokens
  }

  /// Makes a pointer from its text, or nil where it neither is empty nor begins with `/`, or has a `~` that is
  /// not followed by 0 or 1.
  package init?(_ text: String) {
    var tokens: [String] = []
    var token: [UInt8] = []
    var isEscape = false
    var isFirst = true
    for byte in text.utf8 {
      if isFirst {
        guard byte == UInt8(ascii: "/") else { return nil }
        isFirst = false
      } else if isEscape {
        switch byte {
        case UInt8(ascii: "0"): token.append(UInt8(ascii: "~"))
        case UInt8(ascii: "1"): token.append(UInt8(ascii: "/"))
        default: return nil
        }
        isEscape = false
      } else if byte == UInt8(ascii: "/") {
        tokens.append(String(decoding: token, as: UTF8.self))
        token = []
      } else if byte == UInt8(ascii: "~") {
        isEscape = true
      } else {
        token.append(byte)
      }
    }
    if isEscape { return nil }
    if !isFirst { tokens.append(String(decoding: token, as: UTF8.self)) }
    self.tokens = tokens
  }

  /// Makes the pointer of a path of steps.
  package init(_ steps: [JSONStep]) {
    tokens = steps.map { step in
      switch step {
      case .member(let name): name
      case .element(let index): String(index)
      }
    }
  }
}

extension JSONPointer: CustomStringConvertible {
  /// The pointer's text, escaped.
  package var description: String {
    var text: [UInt8] = []
    for token in tokens {
      text.append(UInt8(ascii: "/"))
      for byte in token.utf8 {
        switch byte {
        case UInt8(ascii: "~"): text += [UInt8(ascii: "~"), UInt8(ascii: "0")]
        case UInt8(ascii: "/"): text += [UInt8(ascii: "~"), UInt8(ascii: "1")]
        default: text.append(byte)
        }
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension JSONDocument {
  /// Returns the node that a pointer names, or nil.
  package func node(at pointer: JSONPointer) -> NodeID? {
    var current = root
    for token in pointer.tokens {
      switch kind(of: current) {
      case .object:
        guard let value = value(of: current, named: token) else { return nil }
        current = value
      case .array:
        guard let index = Self.arrayIndex(token) else { return nil }
        var position = 0
        var found: NodeID?
        for element in elements(of: current) {
          if position == index {
            found = element
            break
          }
          position += 1
        }
        guard let found else { return nil }
        current = found
      default: return nil
      }
    }
    return current
  }

  /// Returns the pointer of a node.
  package func pointer(to node: NodeID) -> JSONPointer {
    JSONPointer(steps(to: node))
  }

  /// Reads an array index: digits without a leading zero.
  private static func arrayIndex(_ token: String) -> Int? {
    guard let first = token.utf8.first, token.utf8.count <= 9 else { return nil }
    if first == UInt8(ascii: "0") && token.utf8.count > 1 { return nil }
    var value = 0
    for byte in token.utf8 {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
