extension LinearRegex {
  /// The grammar and meaning of a pattern.
  package enum Dialect: Sendable {
    /// I-Regexp, RFC 9485: the interoperable subset of XSD patterns that JSONPath uses.
    ///
    /// `^` and `$` are ordinary characters and `.` is anything but a line feed and a carriage return.
    case iRegexp

    /// Patterns of ECMA-262 with the `u` flag, as JSON Schema asks for, without backreferences and lookaround.
    ///
    /// `\d`, `\w` and `\b` mean ASCII, `\p{…}` takes general categories and binary properties.
    case ecma262
  }
}
