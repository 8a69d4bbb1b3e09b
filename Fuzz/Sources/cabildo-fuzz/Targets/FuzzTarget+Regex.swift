import LinearRegex

extension FuzzTarget {
  /// A byte for the dialect, a pattern, and behind a line feed a text. Table and walk give the same answer.
  static let regex = FuzzTarget(name: "regex", isJSON: false) { bytes in
    guard let first = bytes.first else { return }
    let dialect: LinearRegex.Dialect =
      switch first % 3 {
      case 0: .ecma262
      case 1: .iRegexp
      default: .iRegexpWithAnchors
      }
    let parts = bytes.dropFirst().split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let pattern = String(decoding: parts.first ?? [], as: UTF8.self)
    // The walk is quadratic in what it is given, so what it is given is small.
    let limits = LinearRegex.Limits(patternBytes: 4_096, states: 500, nesting: 100, tableCells: 4_096)
    let walkLimits = LinearRegex.Limits(patternBytes: 4_096, states: 500, nesting: 100, tableCells: 0)
    let regex: LinearRegex
    do throws(RegexSyntaxError) {
      regex = try LinearRegex(pattern, dialect: dialect, limits: limits)
    } catch {
      require(error.range.upperBound <= pattern.utf8.count, "an error beyond the pattern")
      return
    }
    guard let walk = try? LinearRegex(pattern, dialect: dialect, limits: walkLimits) else {
      fatalError("without a table the pattern is refused")
    }
    let raw = parts.count > 1 ? Array(parts[1].prefix(400)) : []
    _ = regex.matchesSomewhere(raw, raw.indices)
    _ = walk.matchesSomewhere(raw, raw.indices)
    let text = Array(String(decoding: raw, as: UTF8.self).utf8)
    let whole = regex.matchesWhole(text, text.indices)
    let somewhere = regex.matchesSomewhere(text, text.indices)
    require(whole == walk.matchesWhole(text, text.indices), "table and walk differ on the whole")
    require(somewhere == walk.matchesSomewhere(text, text.indices), "table and walk differ on a part")
    require(!whole || somewhere, "the whole matches, and no part of it")
  }
}
