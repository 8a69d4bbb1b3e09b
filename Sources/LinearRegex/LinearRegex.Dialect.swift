extension LinearRegex {
  /// The grammar and meaning of a pattern.
  package enum Dialect: Sendable {
    /// I-Regexp, RFC 9485: the interoperable subset of XSD patterns that JSONPath uses.
    ///
    /// `^` and `$` are ordinary characters and `.` is anything but a line feed and a carriage return.
    case iRegexp

    /// I-Regexp as JSONPath implementations read it: outside a class, an unescaped `^` or `$` is the start or the
    /// end of the text.
    ///
    /// The grammar of RFC 9485 makes the two ordinary characters, but the mappings in its section 5 pass them on
    /// to engines that take them as anchors, and so does the JSONPath compliance suite.
    case iRegexpWithAnchors

    /// Patterns of ECMA-262 with the `u` flag, as JSON Schema asks for, without backreferences and lookaround.
    ///
    /// `\d`, `\w` and `\b` mean ASCII, `\p{…}` takes general categories and binary properties.
    case ecma262
  }
}
