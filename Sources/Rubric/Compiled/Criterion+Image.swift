internal import JSONDocument

extension Criterion {
  /// Writes all but the conditions' places, which only a rubric's author needs.
  func write(to image: inout ImageWriter) {
    image.word(id)
    title.write(to: &image)
    question.write(to: &image)
    why.write(to: &image)
    image.list(clauses) { $0.word($1) }
    image.number(weight)
    image.boolean(isGate)
    image.optional(limits) { $1.write(to: &$0) }
    image.optional(watch) { $1.write(to: &$0) }
    image.optional(judgeableWhen) { $1.write(to: &$0) }
    image.optional(appliesWhen) { $1.write(to: &$0) }
    image.list(measures) { $1.write(to: &$0) }
    image.optional(evidence) { $1.write(to: &$0) }
    image.optional(attestation) { $1.write(to: &$0) }
    advice.write(to: &image)
    image.optional(place) { $1.write(to: &$0) }
    image.list(levels) { $1.write(to: &$0) }
    image.range(range)
    image.list(facts) { $0.number($1) }
    image.list(unusedMeasures) { $0.word($1) }
    image.line()
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    id = try image.word()
    title = try LocalizedText(from: &image)
    question = try LocalizedText(from: &image)
    why = try LocalizedText(from: &image)
    clauses = try image.list { (image) throws(ImageFault) in try image.word() }
    weight = try image.number()
    isGate = try image.boolean()
    limits = try LocalizedText.optional(from: &image)
    watch = try LocalizedText.optional(from: &image)
    judgeableWhen = try Guard.optional(from: &image)
    appliesWhen = try Guard.optional(from: &image)
    measures = try image.list { (image) throws(ImageFault) in try NamedMeasure(from: &image) }
    evidence = try image.optional { (image) throws(ImageFault) in try EvidenceCap(from: &image) }
    attestation = try image.optional { (image) throws(ImageFault) in try AttestationCap(from: &image) }
    advice = try Template(from: &image)
    place = try image.optional { (image) throws(ImageFault) in try FieldPath(from: &image) }
    levels = try image.list { (image) throws(ImageFault) in try Level(from: &image) }
    range = try image.range()
    facts = try image.list { (image) throws(ImageFault) in try image.number() }
    unusedMeasures = try image.list { (image) throws(ImageFault) in try image.word() }
    probes = []
    try image.line()
    guard levels.count == 5 else { throw ImageFault() }
  }
}

extension LocalizedText {
  fileprivate static func optional(from image: inout ImageReader) throws(ImageFault) -> LocalizedText? {
    try image.optional { (image) throws(ImageFault) in try LocalizedText(from: &image) }
  }
}

extension Criterion.Guard {
  func write(to image: inout ImageWriter) {
    condition.write(to: &image)
    otherwise.write(to: &image)
  }

  static func optional(from image: inout ImageReader) throws(ImageFault) -> Criterion.Guard? {
    try image.optional { (image) throws(ImageFault) in
      Criterion.Guard(
        condition: try Condition(from: &image), otherwise: try LocalizedText(from: &image))
    }
  }
}

extension Criterion.NamedMeasure {
  fileprivate func write(to image: inout ImageWriter) {
    image.word(name)
    label.write(to: &image)
    measure.write(to: &image)
    image.word(unit.rawValue)
  }

  fileprivate init(from image: inout ImageReader) throws(ImageFault) {
    name = try image.word()
    label = try LocalizedText(from: &image)
    measure = try Measure(from: &image)
    guard let unit = MeasureUnit(rawValue: try image.word()) else { throw ImageFault() }
    self.unit = unit
  }
}

extension Criterion.EvidenceCap {
  fileprivate func write(to image: inout ImageWriter) {
    basis.write(to: &image)
    image.list(statusByLevel) { $0.number($1.rawValue) }
  }

  fileprivate init(from image: inout ImageReader) throws(ImageFault) {
    basis = try SetExpression(from: &image)
    statusByLevel = try image.list { (image) throws(ImageFault) in
      try Condition.EvidenceStatus(from: &image)
    }
  }
}

extension Criterion.AttestationCap {
  fileprivate func write(to image: inout ImageWriter) {
    image.number(fromLevel)
    image.list(capacities) { $0.word($1) }
    question.write(to: &image)
  }

  fileprivate init(from image: inout ImageReader) throws(ImageFault) {
    fromLevel = try image.number()
    capacities = try image.list { (image) throws(ImageFault) in try image.word() }
    question = try LocalizedText(from: &image)
  }
}

extension Criterion.Level {
  fileprivate func write(to image: inout ImageWriter) {
    descriptor.write(to: &image)
    image.optional(condition) { $1.write(to: &$0) }
    image.optional(origin) { $0.word($1.rawValue) }
    image.optional(note) { $1.write(to: &$0) }
    image.optional(advice) { $1.write(to: &$0) }
  }

  fileprivate init(from image: inout ImageReader) throws(ImageFault) {
    descriptor = try LocalizedText(from: &image)
    condition = try image.optional { (image) throws(ImageFault) in try Condition(from: &image) }
    origin = try image.optional { (image) throws(ImageFault) in try image.word() }
      .flatMap { Origin(rawValue: $0) }
    note = try LocalizedText.optional(from: &image)
    advice = try image.optional { (image) throws(ImageFault) in try Template(from: &image) }
  }
}
