/// Cases of the public sets that RFC 9485 decides otherwise. The RFC wins.
enum IRegexpExceptions {
  /// Whether the pattern is valid, whatever a set says.
  static let validity: [String: Bool] = [
    // python-iregexp-checker lists it as valid: the grammar alone admits it. But section 4 gives patterns the
    // meaning that XSD gives them, and there a range must not end before it starts; this one runs from a
    // carriage return (U+000D) to a line feed (U+000A).
    "[^\\r-\\n\\t-]": false
  ]
}
