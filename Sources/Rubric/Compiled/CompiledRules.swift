internal import JSONDocument
internal import JSONSchema

/// What libraries and rubrics come to once they are compiled: all of a scorecard that its own file does not say.
package struct CompiledRules: Sendable {
  var rubrics: [RubricPlan] = []
  var contradictions: [Contradiction] = []
  var integrity: [IntegrityRule] = []
  var facts: [Scorecard.Fact] = []
  /// The slots of the facts that neither criteria nor facts name, but contradictions and integrity rules do.
  var factsUsedElsewhere: [Int] = []
  var fieldsRead: FieldUses
  var tables: [ValueTable] = []
  var symbols = SymbolTable()
  /// What the schema of the design format says about places.
  var shapes = FormatShapes()
  /// The check of designs by that schema, where an image can hold it.
  var check: SchemaCheck?
}

/// Compiled rules, written down.
///
/// Compiling the three lessons takes longer than evaluating a design by them, and they are the same in every
/// run; so a program that carries them carries them compiled. `ScorecardLoader` makes an image and reads it.
package struct RulesImage: Equatable, Sendable {
  /// What says how the rules are built.
  package let structure: String
  /// The rules' texts.
  package let texts: String

  /// Makes an image of its two parts.
  package init(structure: String, texts: String) {
    self.structure = structure
    self.texts = texts
  }
}

extension CompiledRules {
  var image: RulesImage { image(skeleton: false) }

  /// Writes the rules down, or of them only what decides a level.
  func image(skeleton: Bool) -> RulesImage {
    var image = ImageWriter(skeleton: skeleton)
    // The check is the schema once more, laid out to be fast.
    image.optional(skeleton ? nil : check?.image) { image, check in
      image.list(check.numbers) { $0.number(Int($1)) }
      image.text(check.names)
    }
    image.line()
    shapes.write(to: &image)
    image.list(symbols.names) { $0.name($1) }
    image.line()
    image.list(tables) { $1.write(to: &$0) }
    image.list(facts) { $1.write(to: &$0) }
    image.list(factsUsedElsewhere) { $0.number($1) }
    fieldsRead.write(to: &image)
    image.line()
    image.list(integrity) { $1.write(to: &$0) }
    image.list(contradictions) { $1.write(to: &$0) }
    image.list(rubrics) { $1.write(to: &$0) }
    image.finish()
    return RulesImage(
      structure: String(decoding: image.structure, as: UTF8.self),
      texts: String(decoding: image.texts, as: UTF8.self))
  }

  /// Reads compiled rules; nil where the image is damaged.
  package init?(_ written: RulesImage) {
    do throws(ImageFault) {
      var image = try ImageReader(written)
      try self.init(from: &image)
    } catch {
      return nil
    }
  }

  private init(from image: inout ImageReader) throws(ImageFault) {
    let written = try image.optional { (image) throws(ImageFault) in
      SchemaCheck.Image(numbers: try image.numbers(), names: try image.text().text)
    }
    check = written.flatMap { SchemaCheck($0) }
    guard (check == nil) == (written == nil) else { throw ImageFault() }
    try image.line()
    shapes = try FormatShapes(from: &image)
    let names = try image.list { (image) throws(ImageFault) in try image.name() }
    for name in names { _ = symbols.intern(name) }
    try image.line()
    tables = try image.list { (image) throws(ImageFault) in try ValueTable(from: &image) }
    facts = try image.list { (image) throws(ImageFault) in try Scorecard.Fact(from: &image) }
    factsUsedElsewhere = try image.list { (image) throws(ImageFault) in try image.number() }
    fieldsRead = try FieldUses(from: &image)
    try image.line()
    integrity = try image.list { (image) throws(ImageFault) in try IntegrityRule(from: &image) }
    contradictions = try image.list { (image) throws(ImageFault) in try Contradiction(from: &image) }
    rubrics = try image.list { (image) throws(ImageFault) in try RubricPlan(from: &image) }
  }
}

extension Scorecard {
  /// The scorecard's libraries and rubrics as an image, for ``ScorecardLoader/Options/rules``.
  package var rulesImage: RulesImage { rules.image }

  private var rules: CompiledRules {
    CompiledRules(
      rubrics: rubrics, contradictions: contradictions, integrity: integrity, facts: facts,
      factsUsedElsewhere: factsUsedElsewhere, fieldsRead: fieldsRead, tables: tables, symbols: symbols,
      shapes: format.places, check: format.check)
  }

  /// Sixteen hexadecimal digits for all that decides a level, a verdict or a number: rules of other words or in other
  /// files are the same rules.
  package var rulesDigest: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in [rules.image(skeleton: true).structure, strategies] {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
