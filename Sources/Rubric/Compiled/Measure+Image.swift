extension Measure {
  func write(to image: inout ImageWriter) {
    switch self {
    case .count(let set):
      image.number(0)
      set.write(to: &image)
    case .share(let condition, let set, let weight):
      image.number(1)
      condition.write(to: &image)
      set.write(to: &image)
      image.optional(weight) { $1.write(to: &$0) }
    case .sum(let source, let set):
      image.number(2)
      source.write(to: &image)
      set.write(to: &image)
    case .extreme(let source, let set, let isLargest):
      image.number(3)
      source.write(to: &image)
      set.write(to: &image)
      image.boolean(isLargest)
    case .date(let field, let set, let isLatest):
      image.number(4)
      field.write(to: &image)
      set.write(to: &image)
      image.boolean(isLatest)
    case .days(let start, let end):
      image.number(5)
      start.write(to: &image)
      end.write(to: &image)
    case .months(let start, let end):
      image.number(6)
      start.write(to: &image)
      end.write(to: &image)
    case .ratio(let top, let bottom):
      image.number(7)
      top.write(to: &image)
      bottom.write(to: &image)
    case .group(let set, let key, let sum, let isLargest):
      image.number(8)
      set.write(to: &image)
      key.write(to: &image)
      image.optional(sum) { $1.write(to: &$0) }
      image.boolean(isLargest)
    case .repeated(let set):
      image.number(9)
      set.write(to: &image)
    case .criteriaAt(let level):
      image.number(10)
      image.number(level)
    case .named(let slot):
      image.number(11)
      image.number(slot)
    case .constant(let value):
      image.number(12)
      image.ratio(value)
    case .calculated(let module, let source, let set):
      // An image knows no modules: rules that ask for one are compiled anew.
      image.number(13)
      image.word(module.id)
      source.write(to: &image)
      set.write(to: &image)
    }
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    switch try image.number() {
    case 0: self = .count(try SetExpression(from: &image))
    case 1:
      self = .share(
        try Condition(from: &image), of: try SetExpression(from: &image),
        weighing: try Self.optionalField(from: &image))
    case 2: self = .sum(try Source(from: &image), of: try SetExpression(from: &image))
    case 3:
      self = .extreme(
        try Source(from: &image), of: try SetExpression(from: &image), isLargest: try image.boolean())
    case 4:
      self = .date(
        try FieldPath(from: &image), of: try SetExpression(from: &image), isLatest: try image.boolean())
    case 5: self = .days(from: try Measure(from: &image), to: try Measure(from: &image))
    case 6: self = .months(from: try Measure(from: &image), to: try Measure(from: &image))
    case 7: self = .ratio(try Measure(from: &image), to: try Measure(from: &image))
    case 8:
      self = .group(
        try SetExpression(from: &image), by: try SetExpression(from: &image),
        sum: try Self.optionalField(from: &image), isLargest: try image.boolean())
    case 9: self = .repeated(try SetExpression(from: &image))
    case 10: self = .criteriaAt(try image.number())
    case 11: self = .named(try image.number())
    case 12: self = .constant(try image.ratio())
    default: throw ImageFault()
    }
  }

  private static func optionalField(from image: inout ImageReader) throws(ImageFault) -> FieldPath? {
    try image.optional { (image) throws(ImageFault) in try FieldPath(from: &image) }
  }
}

extension Measure.Source {
  fileprivate func write(to image: inout ImageWriter) {
    switch self {
    case .field(let path):
      image.number(0)
      path.write(to: &image)
    case .measure(let measure):
      image.number(1)
      measure.write(to: &image)
    }
  }

  fileprivate init(from image: inout ImageReader) throws(ImageFault) {
    switch try image.number() {
    case 0: self = .field(try FieldPath(from: &image))
    case 1: self = .measure(try Measure(from: &image))
    default: throw ImageFault()
    }
  }
}
