import JSONDocument
import JSONPath
import JSONSchema
import LinearRegex
import Rubric
import TestSupport
import Testing

@testable import Reports

@Suite struct PhraseTests {
  /// Words that Spanish and Portuguese do not have and that most English phrases cannot do without.
  private static let englishWords: Set<String> = [
    "the", "of", "and", "is", "are", "not", "with", "must", "this", "that", "there", "here", "it", "its",
    "from", "than", "which", "has", "have", "been", "be", "by", "at", "to", "or", "where", "what", "when",
    "write", "take", "out", "add", "give", "name", "known", "level", "more", "one", "two", "list",
    "field",
    "value", "values", "text", "file", "line", "column", "nothing", "something", "required", "claimed",
    "shown",
  ]

  /// Tells which English words a text in another language has, outside of code, quoted words and placeholders.
  private static func english(in text: String) -> [String] {
    var plain = ""
    var isCode = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "`": isCode.toggle()
      case "{", "«", "“": isCode = true
      case "}", "»", "”": isCode = false
      default: if !isCode { plain.unicodeScalars.append(scalar) }
      }
    }
    return plain.lowercased().split { !$0.isLetter }.map(String.init).filter { englishWords.contains($0) }
  }

  /// Checks that phrases have a text of their own in each language.
  private static func check(_ phrases: [(name: String, phrase: any Phrase)], areDistinct: Bool = true) {
    for language in Language.allCases {
      var seen: [String: String] = [:]
      for (name, phrase) in phrases {
        let text = phrase.text(in: language)
        #expect(!text.isEmpty, "\(name) has no text in \(language.tag)")
        if areDistinct, let other = seen[text] {
          Issue.record("\(name) and \(other) have the same text in \(language.tag): \(text)")
        }
        seen[text] = name
      }
    }
    for (name, phrase) in phrases {
      for language in Language.allCases where language != .english {
        let text = phrase.text(in: language)
        #expect(english(in: text).isEmpty, "\(name) in \(language.tag): \(text)")
        #expect(
          placeholders(of: phrase.text(in: .english)) == placeholders(of: text),
          "\(name): \(phrase.text(in: .english)) | \(text)")
      }
      let portuguese = phrase.text(in: .portuguese)
      #expect(Translations.spanishWords(in: portuguese) == [], "\(name): \(portuguese)")
      #expect(
        portuguese != phrase.text(in: .spanish) || !Translations.isLong(portuguese),
        "\(name): \(portuguese)")
      for language in Language.allCases {
        let text = phrase.text(in: language).lowercased()
        #expect(!text.contains("legitimate") && !text.contains("legítim"), "\(name): \(text)")
      }
    }
  }

  private static func placeholders(of text: String) -> Set<String> {
    var found: Set<String> = []
    for part in text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
      if let end = part.firstIndex(of: "}") {
        let name = part[..<end]
        if name.allSatisfy({ $0.isLetter }) && !name.isEmpty { found.insert(String(name)) }
      }
    }
    return found
  }

  @Test("Every problem has a message and a mend of its own")
  func problems() {
    Self.check(Problem.Code.allCases.map { ("message of \($0.rawValue)", ProblemPhrase.message($0)) })
    Self.check(
      Problem.Code.allCases.map { ("mend of \($0.rawValue)", ProblemPhrase.mend($0)) }, areDistinct: false)
    Self.check([
      ("strategyRefuses", ProblemPhrase.strategyRefuses),
      ("readStrategy", ProblemPhrase.readStrategy),
    ])
  }

  @Test("Every fault of JSON has a message and a mend")
  func syntax() {
    let expectations: [JSONSyntaxError.Expectation] = [
      .value, .name, .colon, .commaOrClosingBrace, .commaOrClosingBracket, .closingQuote,
    ]
    var kinds: [JSONSyntaxError.Kind] = [
      .empty, .malformedNumber, .invalidEscape, .invalidUnicodeEscape, .loneSurrogate, .controlCharacter(7),
      .invalidUTF8, .wrongEncoding, .byteOrderMark, .tooDeep(limit: 512), .tooLarge(limit: 1000),
      .trailingContent, .trailingComma,
    ]
    for expected in expectations {
      kinds += [.unexpectedEnd(expected: expected), .unexpectedByte(65, expected: expected)]
    }
    for found in ["`A`", "`“`"] {
      Self.check(kinds.map { ("message of \($0)", SyntaxPhrase.message($0, found: found)) })
      Self.check(
        kinds.map { ("mend of \($0)", SyntaxPhrase.mend($0, found: found)) }, areDistinct: false)
    }
    Self.check(expectations.map { ("\($0)", SyntaxPhrase.expectation($0)) })
  }

  @Test("Every fault of a path has a message and a mend")
  func paths() {
    let expectations: [JSONPathError.Expectation] = [
      .segment, .nameOrWildcard, .nameWildcardOrBracket, .selector, .commaOrClosingBracket,
      .commaOrClosingParenthesis, .closingParenthesis, .digit, .expression, .comparable, .comparisonOperator,
      .negatable, .argument, .literalOrCall,
    ]
    var kinds: [JSONPathError.Kind] = [
      .missingRoot, .surroundingSpace, .unclosedString, .leadingZero, .negativeZero, .integerOutOfRange,
      .malformedNumber, .invalidEscape, .invalidUnicodeEscape, .loneSurrogate, .controlCharacter(1),
      .unknownFunction("size"), .wrongArgumentCount(.length, expected: 1, found: 2),
      .wrongArgumentCount(.match, expected: 2, found: 1),
      .typeMismatch(.length, argument: 1, expected: .value, found: .nodes),
      .typeMismatch(.count, argument: 1, expected: .nodes, found: .value),
      .typeMismatch(.match, argument: 2, expected: .value, found: .logical),
      .wrongResultType(.length, expected: .logical), .wrongResultType(.match, expected: .value),
      .uncomparedLiteral, .nonSingularComparison, .spaceInSingularQuery, .negatedComparison,
      .nestingTooDeep(limit: 9), .tooLong(limit: 9),
    ]
    for expected in expectations {
      kinds += [.unexpectedEnd(expected: expected), .unexpectedCharacter("x", expected: expected)]
    }
    Self.check(kinds.map { ("message of \($0)", PathPhrase.message($0)) })
    Self.check(kinds.map { ("mend of \($0)", PathPhrase.mend($0)) }, areDistinct: false)
    Self.check(expectations.map { ("\($0)", PathPhrase.expectation($0)) })
    Self.check([JSONPath.ExpressionType.value, .logical, .nodes].map { ("\($0)", PathPhrase.type($0)) })
    Self.check([JSONPathError.Found.value, .logical, .nodes].map { ("\($0)", PathPhrase.found($0)) })
  }

  @Test("Every fault of a pattern has a message")
  func patterns() {
    let kinds: [RegexSyntaxError.Kind] = [
      .unexpectedCharacter("{"), .unclosedGroup, .unopenedGroup, .unknownGroup, .malformedGroupName,
      .repeatedGroupName("x"), .nothingToRepeat, .repeatedQuantifier, .malformedQuantifier, .quantifierRange,
      .unclosedClass, .emptyClass, .classRange(first: "z", last: "a"), .classRangeOfSets, .misplacedHyphen,
      .unfinishedEscape, .unknownEscape("q"), .malformedEscape("u"), .unknownProperty("X"),
      .unsupportedProperty("Y"), .backreference, .lookaround, .tooLong(bytes: 9, limit: 8),
      .tooLarge(states: 9, limit: 8), .tooDeep(limit: 8),
    ]
    Self.check(kinds.map { ("\($0)", RegexPhrase.message($0)) })
    let expected: [RegexSyntaxError.Expected] = [
      .atom, .digit, .commaOrClosingBrace, .character("x"), .classMember, .hexDigits(1), .hexDigits(4),
      .codePoint, .letter, .propertyName, .groupName,
    ]
    Self.check(expected.map { ("\($0)", RegexPhrase.expected($0)) })
  }

  @Test("Every fault of a schema has a message and a mend")
  func schemas() throws {
    let expectations: [JSONSchemaError.Expectation] = [
      .string, .uriReference, .anchorName, .boolean, .number, .positiveNumber, .count, .schema, .schemas,
      .namedSchemas, .values, .names, .namedNames, .types, .vocabularies,
    ]
    var kinds: [JSONSchemaError.Kind] = [
      .unknownType("x"), .unresolvedReference("#/a"), .duplicateIdentifier("a"), .duplicateAnchor("b"),
      .unknownDialect("c"), .unknownVocabulary("d"), .tooLarge(.nodes, limit: 1),
      .tooLarge(.patterns, limit: 1),
      .tooLarge(.digits, limit: 1),
    ]
    for type in SchemaType.allCases { kinds.append(.notASchema(found: type)) }
    for expected in expectations { kinds.append(.malformedKeyword(.type, expected: expected)) }
    Self.check(kinds.map { ("message of \($0)", SchemaPhrase.message($0)) })
    Self.check(kinds.map { ("mend of \($0)", SchemaPhrase.mend($0)) }, areDistinct: false)
    Self.check(SchemaType.allCases.map { ("\($0)", SchemaPhrase.type($0)) })
    for pattern in ["(", "(?=a)"] {
      let document = try JSONDocument(parsing: "{\"pattern\": \"\(pattern)\"}")
      let error = try #require(throws: JSONSchemaError.self) { try JSONSchema(document) }
      Self.check([("pattern", SchemaPhrase.message(error.kind)), ("mend", SchemaPhrase.mend(error.kind))])
    }
  }

  @Test("Every way to break a schema has a message and a mend")
  func violations() {
    let node = NodeID(index: 0)
    let facts: [SchemaViolation.Fact] = [
      .missingMember("a"), .missingDependent("a", because: node), .unknownMember(name: node, known: ["a"]),
      .extraElement(allowed: 2), .notAllowed, .wrongType(expected: [.integer, .string], found: .object),
      .notInEnum(["1", "2"]), .unexpected(types: [.null], values: ["2"], found: .array),
      .severalBranches([0, 1]), .ruledOut, .pattern("^a$"), .format("date"), .format("email"),
      .format("x"), .tooShort(minimum: 1, found: 0), .tooShort(minimum: 4, found: 1),
      .tooLong(maximum: 4, found: 5), .tooSmall(minimum: "0", isExclusive: false),
      .tooSmall(minimum: "0", isExclusive: true), .tooLarge(maximum: "9", isExclusive: false),
      .tooLarge(maximum: "9", isExclusive: true), .notMultiple(of: "5"),
      .tooFewElements(minimum: 1, found: 0),
      .tooManyElements(maximum: 1, found: 2), .tooFewMembers(minimum: 1, found: 0),
      .tooManyMembers(maximum: 1, found: 2), .duplicateElement(first: node),
      .tooFewMatches(minimum: 1, found: 0),
      .tooManyMatches(maximum: 1, found: 2),
    ]
    var words = ViolationPhrase.Words(subject: "`s`")
    words.member = "`m`"
    words.name = "m"
    words.choices = "`c`"
    Self.check(facts.map { ("message of \($0)", ViolationPhrase.message($0, words)) })
    Self.check(facts.map { ("mend of \($0)", ViolationPhrase.mend($0, words)) }, areDistinct: false)
    words.description = "`d`"
    Self.check(facts.map { ("mend of \($0)", ViolationPhrase.mend($0, words)) }, areDistinct: false)
    // A single choice reads the same, however the schema says so.
    Self.check([("notConst", ViolationPhrase.message(.notConst("1"), words))])
    Self.check([("oneOf", ViolationPhrase.oneOf), ("oneOfMany", ViolationPhrase.oneOfMany(42))])
  }

  @Test("Every failure of an evaluation has a reason and a mend")
  func failures() {
    let kinds: [EvaluationFailure.Kind] = [
      .outOfSteps(limit: 1), .numberTooLarge, .strategy(ScoringFailure(.noParts)),
      .strategy(ScoringFailure(.badParameter(name: "x"))), .strategy(ScoringFailure(.outOfRange)),
      .strategy(ScoringFailure(.other(LocalizedText(en: "too hard", es: "muy difícil")))),
    ]
    Self.check(kinds.map { ("reason \($0)", FailurePhrase.reason($0)) })
    Self.check(kinds.map { ("mend \($0)", FailurePhrase.mend($0)) }, areDistinct: false)
    Self.check([("incomplete", FailurePhrase.incomplete)])
  }

  @Test("The words around diagnostics are there in every language")
  func diagnostics() {
    let phrases: [DiagnosticPhrase] = [
      .error, .warning, .help, .note, .didYouMean, .firstIsHere, .beginsHere, .sameAtLine, .sameAtLines,
      .sameInLine(1), .sameInLine(2), .andMoreLines(3), .andMore(1), .andMore(2), .errorCount(1),
      .errorCount(2),
      .warningCount(1), .warningCount(2), .knownFields, .knownWords, .document, .fieldTitled, .fieldNamed,
      .fieldAlone, .entry, .or, .byte, .endOfText,
    ]
    Self.check(phrases.map { ("\($0)", $0) })
  }

  @Test("The words of reports are there in every language")
  func reports() {
    let phrases: [ReportPhrase] = [
      .design, .file, .asOf, .status, .verdicts, .firstChanges, .contradictions, .criteria, .noContradictions,
      .shown, .claimed, .possible, .shownLong, .claimedLong, .possibleLong, .level, .required, .weight,
      .clauses,
      .counted, .notStatedHere, .evidence, .next, .advice, .why, .limits, .watch, .question, .ladder,
      .askThem,
      .agreeing, .disagreeing, .stale, .unbound, .attestation, .place, .gain, .overall, .lesson, .criterion,
      .measure, .value,
      .number, .moreEvidence(2), .moreChanges(1), .moreChanges(2), .gainPoints, .verdictThen,
      .readingsExplained,
      .numberExplained, .scope, .bestNeedsOthers(1), .bestNeedsOthers(2), .weightSplit(9),
      .contradictionsExplained, .glance, .glanceExplained, .placesExplained, .ladderExplained, .toReach(2),
      .nothingToChange,
    ]
    Self.check(phrases.map { ("\($0)", $0) }, areDistinct: false)
    Self.check((0...4).map { ("level \($0)", ReportPhrase.levelName($0)) })
    Self.check(CriterionResult.Outcome.allCases.map { ("outcome \($0)", ReportPhrase.outcome($0)) })
    Self.check(CriterionResult.Outcome.allCases.map { ("weight \($0)", ReportPhrase.weightOf($0)) })
    Self.check(Change.Kind.allCases.map { ("change \($0)", ReportPhrase.changeKind($0)) })
    Self.check(Origin.allCases.map { ("origin \($0)", ReportPhrase.origin($0)) })
    Self.check(Origin.allCases.map { ("origin \($0)", ReportPhrase.originLong($0)) })
    Self.check(
      ["proposed", "launched", "concluded"].map { ("status \($0)", ReportPhrase.statusName($0)) })
    Self.check(
      ["convener", "participant", "intermediary", "formal_body", "outside_expert"].map {
        ("capacity \($0)", ReportPhrase.capacity($0))
      })
  }
}
