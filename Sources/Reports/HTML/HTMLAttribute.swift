/// An attribute of an element; its name is fixed here, its value is escaped when it is written.
struct HTMLAttribute {
  let name: String
  let value: String

  private init(_ name: StaticString, _ value: String) {
    self.name = name.description
    self.value = value
  }

  static func `class`(_ value: StaticString) -> Self { Self("class", value.description) }
  static func lang(_ language: Language) -> Self { Self("lang", language.tag) }
  static func charset(_ value: StaticString) -> Self { Self("charset", value.description) }
  static func name(_ value: StaticString) -> Self { Self("name", value.description) }
  static func type(_ value: StaticString) -> Self { Self("type", value.description) }
  static func value(_ value: String) -> Self { Self("value", value) }
  /// What a script fills in.
  static func template(_ value: String) -> Self { Self("data-text", value) }
  /// What a script finds criteria by.
  static func level(_ level: Int?) -> Self { Self("data-level", level.map { String($0) } ?? "none") }
  static func outcome(_ word: String) -> Self { Self("data-outcome", word) }
  /// The element waits for a script.
  static let waiting = Self("hidden", "")
  static let checked = Self("checked", "")
  /// The control that a label is of.
  static func `for`(_ anchor: HTMLAnchor) -> Self { Self("for", anchor.text) }
  static func httpEquiv(_ value: StaticString) -> Self { Self("http-equiv", value.description) }
  static func content(_ value: StaticString) -> Self { Self("content", value.description) }
  /// The policy of a page that fetches nothing, and runs the script of the report where it has it.
  static func policy(hasScript: Bool) -> Self {
    Self(
      "content",
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        + (hasScript ? "; script-src '" + HTMLScript.hash + "'" : ""))
  }
  static func scope(_ value: StaticString) -> Self { Self("scope", value.description) }
  static func role(_ value: StaticString) -> Self { Self("role", value.description) }
  static func label(_ value: String) -> Self { Self("aria-label", value) }
  /// What a pointer that rests on the element is told.
  static func title(_ value: String) -> Self { Self("title", value) }
  static func dateTime(_ value: String) -> Self { Self("datetime", value) }
  static func colSpan(_ value: Int) -> Self { Self("colspan", String(value)) }
  static let hidden = Self("aria-hidden", "true")
  static let current = Self("aria-current", "true")
  static let focusable = Self("tabindex", "0")
  static let open = Self("open", "")

  /// The place that links within the report point to.
  static func id(_ anchor: HTMLAnchor) -> Self { Self("id", anchor.text) }
  /// A link within the report; there are no others.
  static func link(_ anchor: HTMLAnchor) -> Self { Self("href", "#" + anchor.text) }

  // Drawing, in whole units of the view box.
  static func viewBox(_ width: Int, _ height: Int) -> Self { Self("viewBox", "0 0 \(width) \(height)") }
  static func x(_ value: Int) -> Self { Self("x", String(value)) }
  static func y(_ value: Int) -> Self { Self("y", String(value)) }
  static func width(_ value: Int) -> Self { Self("width", String(value)) }
  static func height(_ value: Int) -> Self { Self("height", String(value)) }
  static func cx(_ value: Int) -> Self { Self("cx", String(value)) }
  static func cy(_ value: Int) -> Self { Self("cy", String(value)) }
  static func r(_ value: Int) -> Self { Self("r", String(value)) }
  static func x1(_ value: Int) -> Self { Self("x1", String(value)) }
  static func x2(_ value: Int) -> Self { Self("x2", String(value)) }
  static func y1(_ value: Int) -> Self { Self("y1", String(value)) }
  static func y2(_ value: Int) -> Self { Self("y2", String(value)) }
  static func d(_ value: StaticString) -> Self { Self("d", value.description) }
}

/// A name that a link within the report can point to.
struct HTMLAnchor {
  let text: String

  /// Makes an anchor from an id; what is neither a letter, a digit, `-`, `_` nor `.` becomes `-`.
  init(_ id: String) {
    var bytes: [UInt8] = []
    for byte in id.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        bytes.append(byte)
      default: bytes.append(UInt8(ascii: "-"))
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
  }
}
