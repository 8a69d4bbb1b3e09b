internal import JSONDocument

extension Condition {
  func write(to image: inout ImageWriter) {
    switch self {
    case .compare(let measure, let comparisons):
      image.number(0)
      measure.write(to: &image)
      image.list(comparisons) { $1.write(to: &$0) }
    case .field(let path, let test, let ifAbsent):
      image.number(1)
      path.write(to: &image)
      test.write(to: &image)
      image.optional(ifAbsent) { $0.boolean($1) }
    case .member(let set):
      image.number(2)
      set.write(to: &image)
    case .all(let parts):
      image.number(3)
      image.list(parts) { $1.write(to: &$0) }
    case .any(let parts):
      image.number(4)
      image.list(parts) { $1.write(to: &$0) }
    case .not(let part):
      image.number(5)
      part.write(to: &image)
    case .atLeast(let count, let parts):
      image.number(6)
      image.number(count)
      image.list(parts) { $1.write(to: &$0) }
    case .evidenced(let set, let status, let threshold):
      image.number(7)
      set.write(to: &image)
      image.number(status.rawValue)
      threshold.write(to: &image)
    case .attested(let part):
      image.number(8)
      part.write(to: &image)
    }
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    switch try image.number() {
    case 0: self = .compare(try Measure(from: &image), try Comparison.list(from: &image))
    case 1:
      self = .field(
        try FieldPath(from: &image), try FieldTest(from: &image),
        ifAbsent: try image.optional { (image) throws(ImageFault) in try image.boolean() })
    case 2: self = .member(try SetExpression(from: &image))
    case 3: self = .all(try Self.list(from: &image))
    case 4: self = .any(try Self.list(from: &image))
    case 5: self = .not(try Condition(from: &image))
    case 6: self = .atLeast(try image.number(), try Self.list(from: &image))
    case 7:
      self = .evidenced(
        try SetExpression(from: &image), try EvidenceStatus(from: &image), try Threshold(from: &image))
    case 8: self = .attested(try Condition(from: &image))
    default: throw ImageFault()
    }
  }

  private static func list(from image: inout ImageReader) throws(ImageFault) -> [Condition] {
    try image.list { (image) throws(ImageFault) in try Condition(from: &image) }
  }
}

extension Condition.EvidenceStatus {
  init(from image: inout ImageReader) throws(ImageFault) {
    guard let status = Self(rawValue: try image.number()) else { throw ImageFault() }
    self = status
  }
}

extension Comparison {
  fileprivate func write(to image: inout ImageWriter) {
    switch comparator {
    case .atLeast: image.number(0)
    case .atMost: image.number(1)
    case .moreThan: image.number(2)
    case .lessThan: image.number(3)
    case .equals: image.number(4)
    }
    operand.write(to: &image)
  }

  fileprivate init(from image: inout ImageReader) throws(ImageFault) {
    switch try image.number() {
    case 0: comparator = .atLeast
    case 1: comparator = .atMost
    case 2: comparator = .moreThan
    case 3: comparator = .lessThan
    case 4: comparator = .equals
    default: throw ImageFault()
    }
    operand = try Measure(from: &image)
  }

  fileprivate static func list(from image: inout ImageReader) throws(ImageFault) -> [Comparison] {
    try image.list { (image) throws(ImageFault) in try Comparison(from: &image) }
  }
}

extension Threshold {
  fileprivate func write(to image: inout ImageWriter) {
    switch self {
    case .every: image.number(0)
    case .count(let count):
      image.number(1)
      image.number(count)
    case .share(let share):
      image.number(2)
      image.ratio(share)
    }
  }

  fileprivate init(from image: inout ImageReader) throws(ImageFault) {
    switch try image.number() {
    case 0: self = .every
    case 1: self = .count(try image.number())
    case 2: self = .share(try image.ratio())
    default: throw ImageFault()
    }
  }
}

extension FieldTest {
  fileprivate func write(to image: inout ImageWriter) {
    switch self {
    case .oneOf(let words):
      image.number(0)
      image.list(words) { $0.name($1) }
    case .isTrue(let wanted):
      image.number(1)
      image.boolean(wanted)
    case .includesAny(let words):
      image.number(2)
      image.list(words) { $0.name($1) }
    case .includesAll(let words):
      image.number(3)
      image.list(words) { $0.name($1) }
    case .number(let comparisons):
      image.number(4)
      image.list(comparisons) { $1.write(to: &$0) }
    case .date(let order, let measure):
      image.number(5)
      order.write(to: &image)
      measure.write(to: &image)
    case .isStated: image.number(6)
    case .isWritten: image.number(7)
    case .sameText(let set):
      image.number(8)
      set.write(to: &image)
    }
  }

  fileprivate init(from image: inout ImageReader) throws(ImageFault) {
    switch try image.number() {
    case 0: self = .oneOf(try Self.words(from: &image))
    case 1: self = .isTrue(try image.boolean())
    case 2: self = .includesAny(try Self.words(from: &image))
    case 3: self = .includesAll(try Self.words(from: &image))
    case 4: self = .number(try Comparison.list(from: &image))
    case 5: self = .date(try DateOperator(from: &image), try Measure(from: &image))
    case 6: self = .isStated
    case 7: self = .isWritten
    case 8: self = .sameText(try SetExpression(from: &image))
    default: throw ImageFault()
    }
  }

  private static func words(from image: inout ImageReader) throws(ImageFault) -> [JSONName] {
    try image.list { (image) throws(ImageFault) in try image.name() }
  }
}

extension FieldTest.DateOperator {
  fileprivate func write(to image: inout ImageWriter) {
    switch self {
    case .before: image.number(0)
    case .after: image.number(1)
    case .onOrBefore: image.number(2)
    case .onOrAfter: image.number(3)
    }
  }

  fileprivate init(from image: inout ImageReader) throws(ImageFault) {
    switch try image.number() {
    case 0: self = .before
    case 1: self = .after
    case 2: self = .onOrBefore
    case 3: self = .onOrAfter
    default: throw ImageFault()
    }
  }
}
