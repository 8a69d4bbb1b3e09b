import LinearRegex

/// A pattern as a tree, with a matcher that tries all ways, one after the other: slow, and plain enough to trust.
indirect enum ReferencePattern {
  case character(Unicode.Scalar)
  case members([Unicode.Scalar], isInverted: Bool)
  case dot
  case sequence([ReferencePattern])
  case alternatives([ReferencePattern])
  case repetition(ReferencePattern, Int, Int?, isLazy: Bool)
  case start, end, wordBoundary, noWordBoundary
}

// MARK: - Matching

extension ReferencePattern {
  /// Tells whether the pattern matches the whole of a text.
  func matchesWhole(_ text: [Unicode.Scalar]) -> Bool {
    match(text, 0) { $0 == text.count }
  }

  /// Tells whether the pattern matches some part of a text.
  func matchesSomewhere(_ text: [Unicode.Scalar]) -> Bool {
    (0...text.count).contains { match(text, $0) { _ in true } }
  }

  /// Tells whether the pattern matches from a place to one that `rest` accepts.
  private func match(_ text: [Unicode.Scalar], _ place: Int, _ rest: (Int) -> Bool) -> Bool {
    switch self {
    case .character(let scalar):
      return place < text.count && text[place] == scalar && rest(place + 1)
    case .members(let scalars, let isInverted):
      return place < text.count && scalars.contains(text[place]) != isInverted && rest(place + 1)
    case .dot:
      return place < text.count && text[place] != "\n" && rest(place + 1)
    case .sequence(let parts):
      guard let first = parts.first else { return rest(place) }
      return first.match(text, place) {
        ReferencePattern.sequence(Array(parts.dropFirst())).match(text, $0, rest)
      }
    case .alternatives(let parts):
      return parts.contains { $0.match(text, place, rest) }
    case .repetition(let part, let minimum, let maximum, _):
      if minimum > 0 {
        let fewer = ReferencePattern.repetition(part, minimum - 1, maximum.map { $0 - 1 }, isLazy: false)
        return part.match(text, place) { fewer.match(text, $0, rest) }
      }
      if rest(place) { return true }
      if maximum == 0 { return false }
      let fewer = ReferencePattern.repetition(part, 0, maximum.map { $0 - 1 }, isLazy: false)
      // A round that matches nothing leads nowhere new.
      return part.match(text, place) { $0 > place && fewer.match(text, $0, rest) }
    case .start:
      return place == 0 && rest(place)
    case .end:
      return place == text.count && rest(place)
    case .wordBoundary:
      return Self.isBoundary(text, place) && rest(place)
    case .noWordBoundary:
      return !Self.isBoundary(text, place) && rest(place)
    }
  }

  private static func isBoundary(_ text: [Unicode.Scalar], _ place: Int) -> Bool {
    let before = place > 0 && isWord(text[place - 1])
    let after = place < text.count && isWord(text[place])
    return before != after
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
      || scalar == "_"
  }
}

// MARK: - Writing

extension ReferencePattern {
  /// The pattern as it is written.
  func written(_ dialect: LinearRegex.Dialect) -> String {
    switch self {
    case .character(let scalar): String(scalar)
    case .members(let scalars, let isInverted):
      "[" + (isInverted ? "^" : "") + scalars.map { String($0) }.joined() + "]"
    case .dot: "."
    case .sequence(let parts): parts.map { $0.writtenAsPart(dialect) }.joined()
    case .alternatives(let parts): parts.map { $0.written(dialect) }.joined(separator: "|")
    case .repetition(let part, let minimum, let maximum, let isLazy):
      part.writtenAsAtom(dialect) + Self.count(minimum, maximum)
        + (isLazy && dialect == .ecma262 ? "?" : "")
    case .start: "^"
    case .end: "$"
    case .wordBoundary: "\\b"
    case .noWordBoundary: "\\B"
    }
  }

  private func writtenAsPart(_ dialect: LinearRegex.Dialect) -> String {
    if case .alternatives = self { return Self.group(written(dialect), dialect) }
    return written(dialect)
  }

  private func writtenAsAtom(_ dialect: LinearRegex.Dialect) -> String {
    switch self {
    case .character, .members, .dot: written(dialect)
    default: Self.group(written(dialect), dialect)
    }
  }

  private static func group(_ content: String, _ dialect: LinearRegex.Dialect) -> String {
    dialect == .ecma262 && content.utf8.count % 2 == 0 ? "(?:\(content))" : "(\(content))"
  }

  private static func count(_ minimum: Int, _ maximum: Int?) -> String {
    switch (minimum, maximum) {
    case (0, nil): "*"
    case (1, nil): "+"
    case (0, 1): "?"
    case (_, nil): "{\(minimum),}"
    case (_, let maximum?): maximum == minimum ? "{\(minimum)}" : "{\(minimum),\(maximum)}"
    }
  }
}

// MARK: - Chance

extension ReferencePattern {
  private static let letters: [Unicode.Scalar] = ["a", "b", "-", "é", "€", "🐲"]

  /// Returns a random pattern of at most some size.
  static func random(
    _ dialect: LinearRegex.Dialect, size: Int, using generator: inout SplitMix
  ) -> ReferencePattern {
    let kind =
      size <= 1 ? Int.random(in: 0..<5, using: &generator) : Int.random(in: 0..<10, using: &generator)
    switch kind {
    case 0, 1:
      return .character(letter(using: &generator))
    case 2:
      // A hyphen has its own rules in a class, and they have tests of their own.
      let members = letters.filter { $0 != "-" }.shuffled(using: &generator)
      return .members(
        Array(members.prefix(Int.random(in: 1...3, using: &generator))),
        isInverted: Bool.random(using: &generator))
    case 3:
      return .dot
    case 4:
      let conditions: [ReferencePattern] =
        switch dialect {
        case .iRegexp: [.sequence([])]
        case .iRegexpWithAnchors: [.start, .end]
        case .ecma262: [.start, .end, .wordBoundary, .noWordBoundary]
        }
      return conditions.randomElement(using: &generator) ?? .start
    case 5, 6:
      let count = Int.random(in: 0...4, using: &generator)
      return .sequence(
        (0..<count).map { _ in random(dialect, size: size / max(1, count), using: &generator) })
    case 7:
      let count = Int.random(in: 1...4, using: &generator)
      return .alternatives((0..<count).map { _ in random(dialect, size: size / count, using: &generator) })
    default:
      let minimum = Int.random(in: 0...2, using: &generator)
      let maximum = Bool.random(using: &generator) ? nil : minimum + Int.random(in: 0...2, using: &generator)
      return .repetition(
        random(dialect, size: size - 1, using: &generator), minimum, maximum,
        isLazy: Bool.random(using: &generator))
    }
  }

  private static func letter(using generator: inout SplitMix) -> Unicode.Scalar {
    letters.randomElement(using: &generator) ?? "a"
  }
}
