internal import JSONDocument

extension RubricPlan {
  func write(to image: inout ImageWriter) {
    image.word(id)
    image.word(file)
    title.write(to: &image)
    lesson.write(to: &image)
    image.list(clauses) { image, clause in
      image.word(clause.id)
      clause.text.write(to: &image)
    }
    image.optional(scope) { $1.write(to: &$0) }
    image.number(weight)
    image.list(overrides) { $1.write(to: &$0) }
    image.line()
    image.list(criteria) { $1.write(to: &$0) }
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    id = try image.word()
    file = try image.word()
    title = try LocalizedText(from: &image)
    lesson = try LocalizedText(from: &image)
    clauses = try image.list { (image) throws(ImageFault) in
      (try image.word(), try LocalizedText(from: &image))
    }
    scope = try Criterion.Guard.optional(from: &image)
    weight = try image.number()
    overrides = try image.list { (image) throws(ImageFault) in try RubricOverride(from: &image) }
    try image.line()
    criteria = try image.list { (image) throws(ImageFault) in try Criterion(from: &image) }
  }
}

extension RubricOverride {
  func write(to image: inout ImageWriter) {
    image.word(kind.rawValue)
    image.word(baseID)
    image.word(criterionID)
    title.write(to: &image)
    image.optional(level) { $0.number($1) }
    for text in [label, before, after] { image.optional(text) { $1.write(to: &$0) } }
    reason.write(to: &image)
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    kind = Kind(rawValue: try image.word()) ?? .condition
    baseID = try image.word()
    criterionID = try image.word()
    title = try LocalizedText(from: &image)
    level = try image.optional { (image) throws(ImageFault) in try image.number() }
    label = try image.optional { (image) throws(ImageFault) in try LocalizedText(from: &image) }
    before = try image.optional { (image) throws(ImageFault) in try LocalizedText(from: &image) }
    after = try image.optional { (image) throws(ImageFault) in try LocalizedText(from: &image) }
    reason = try LocalizedText(from: &image)
  }
}

extension Contradiction {
  func write(to image: inout ImageWriter) {
    image.word(id)
    title.write(to: &image)
    condition.write(to: &image)
    image.optional(nodes) { $1.write(to: &$0) }
    message.write(to: &image)
    image.list(lessons) { $0.word($1) }
    image.line()
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    id = try image.word()
    title = try LocalizedText(from: &image)
    condition = try Condition(from: &image)
    nodes = try image.optional { (image) throws(ImageFault) in try SetExpression(from: &image) }
    message = try Template(from: &image)
    lessons = try image.list { (image) throws(ImageFault) in try image.word() }
    try image.line()
  }
}

extension IntegrityRule {
  func write(to image: inout ImageWriter) {
    image.word(id)
    nodes.write(to: &image)
    message.write(to: &image)
    image.boolean(severity == .error)
    image.line()
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    id = try image.word()
    nodes = try SetExpression(from: &image)
    message = try Template(from: &image)
    severity = try image.boolean() ? .error : .warning
    try image.line()
  }
}

extension Scorecard.Fact {
  func write(to image: inout ImageWriter) {
    image.word(name)
    expression.write(to: &image)
    type.write(to: &image)
    if !image.isSkeleton {
      image.word(file)
      image.range(range)
    }
    image.list(uses) { $0.number($1) }
    image.line()
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    name = try image.word()
    expression = try SetExpression(from: &image)
    type = try ElementType(from: &image)
    file = try image.word()
    range = try image.range()
    uses = try image.list { (image) throws(ImageFault) in try image.number() }
    try image.line()
  }
}

extension ValueTable {
  func write(to image: inout ImageWriter) {
    image.word(name)
    image.list(map) { image, pair in
      image.number(Int(pair.from))
      image.number(Int(pair.to))
    }
    image.list(labels) { image, pair in
      image.number(Int(pair.value))
      pair.label.write(to: &image)
    }
    image.line()
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    name = try image.word()
    map = try image.list { (image) throws(ImageFault) in
      (
        SymbolTable.Symbol(truncatingIfNeeded: try image.number()),
        SymbolTable.Symbol(truncatingIfNeeded: try image.number())
      )
    }
    labels = try image.list { (image) throws(ImageFault) in
      (SymbolTable.Symbol(truncatingIfNeeded: try image.number()), try LocalizedText(from: &image))
    }
    try image.line()
  }
}
