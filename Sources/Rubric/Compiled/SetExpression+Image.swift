internal import JSONDocument
internal import JSONPath

extension SetExpression {
  func write(to image: inout ImageWriter) {
    switch self {
    case .fact(let slot):
      image.number(0)
      image.number(slot)
    case .current: image.number(1)
    case .select(let selection):
      image.number(2)
      selection.write(to: &image)
    case .selectIn(let base, let selection):
      image.number(3)
      base.write(to: &image)
      selection.write(to: &image)
    case .filter(let base, let condition):
      image.number(4)
      base.write(to: &image)
      condition.write(to: &image)
    case .follow(let base, let field):
      image.number(5)
      base.write(to: &image)
      field.write(to: &image)
    case .referring(let base, let field, let target):
      image.number(6)
      base.write(to: &image)
      field.write(to: &image)
      target.write(to: &image)
    case .union(let parts):
      image.number(7)
      image.list(parts) { $1.write(to: &$0) }
    case .intersection(let parts):
      image.number(8)
      image.list(parts) { $1.write(to: &$0) }
    case .difference(let left, let right):
      image.number(9)
      left.write(to: &image)
      right.write(to: &image)
    case .values(let base, let field, let table):
      image.number(10)
      base.write(to: &image)
      field.write(to: &image)
      image.optional(table) { $0.number($1) }
    case .list(let symbols):
      image.number(11)
      image.list(symbols) { $0.number(Int($1)) }
    }
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    switch try image.number() {
    case 0: self = .fact(try image.number())
    case 1: self = .current
    case 2: self = .select(try Selection(from: &image))
    case 3: self = .selectIn(try SetExpression(from: &image), try Selection(from: &image))
    case 4: self = .filter(try SetExpression(from: &image), try Condition(from: &image))
    case 5: self = .follow(try SetExpression(from: &image), try FieldPath(from: &image))
    case 6:
      self = .referring(
        try SetExpression(from: &image), try FieldPath(from: &image), to: try SetExpression(from: &image))
    case 7: self = .union(try Self.list(from: &image))
    case 8: self = .intersection(try Self.list(from: &image))
    case 9: self = .difference(try SetExpression(from: &image), try SetExpression(from: &image))
    case 10:
      self = .values(
        try SetExpression(from: &image), try FieldPath(from: &image),
        table: try image.optional { (image) throws(ImageFault) in try image.number() })
    case 11:
      self = .list(
        try image.list { (image) throws(ImageFault) in
          SymbolTable.Symbol(truncatingIfNeeded: try image.number())
        })
    default: throw ImageFault()
    }
  }

  private static func list(from image: inout ImageReader) throws(ImageFault) -> [SetExpression] {
    try image.list { (image) throws(ImageFault) in try SetExpression(from: &image) }
  }
}

extension Selection {
  fileprivate func write(to image: inout ImageWriter) {
    switch self {
    case .plain(let steps):
      image.number(0)
      image.list(steps) { image, step in
        switch step {
        case .each: image.boolean(false)
        case .name(let name):
          image.boolean(true)
          image.name(name)
        }
      }
    case .search(let search):
      image.number(1)
      image.list(search.names) { $0.name($1) }
      image.boolean(search.skipsOwnMembers)
      image.boolean(search.selectsChildren)
    case .general(let path):
      image.number(2)
      image.word(path.text)
    }
  }

  fileprivate init(from image: inout ImageReader) throws(ImageFault) {
    switch try image.number() {
    case 0:
      self = .plain(
        try image.list { (image) throws(ImageFault) in try image.boolean() ? .name(try image.name()) : .each }
      )
    case 1:
      self = .search(
        MemberSearch(
          for: try image.list { (image) throws(ImageFault) in try image.name() },
          skipsOwnMembers: try image.boolean(), selectsChildren: try image.boolean()))
    case 2:
      let text = try image.word()
      do throws(JSONPathError) { self = .general(try JSONPath(text)) } catch { throw ImageFault() }
    default: throw ImageFault()
    }
  }
}

extension FieldPath {
  func write(to image: inout ImageWriter) {
    image.boolean(isAbsolute)
    image.list(names) { $0.name($1) }
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    isAbsolute = try image.boolean()
    names = try image.list { (image) throws(ImageFault) in try image.name() }
  }
}

extension ElementType {
  func write(to image: inout ImageWriter) {
    switch self {
    case .nodes(let shapes):
      image.number(0)
      image.list(shapes) { $0.number($1) }
    case .values(let table, let shapes):
      image.number(1)
      image.optional(table) { $0.number($1) }
      image.list(shapes) { $0.number($1) }
    }
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    switch try image.number() {
    case 0: self = .nodes(try image.list { (image) throws(ImageFault) in try image.number() })
    case 1:
      self = .values(
        table: try image.optional { (image) throws(ImageFault) in try image.number() },
        shapes: try image.list { (image) throws(ImageFault) in try image.number() })
    default: throw ImageFault()
    }
  }
}
