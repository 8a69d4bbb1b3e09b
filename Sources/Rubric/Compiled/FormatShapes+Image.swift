internal import JSONDocument

extension FormatShapes {
  func write(to image: inout ImageWriter) {
    image.number(schemaNodes)
    image.list(shapes) { $1.write(to: &$0) }
    image.list(lists) { image, list in
      image.list(list.path) { $0.word($1) }
      image.name(list.identity)
    }
    image.line()
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    schemaNodes = try image.number()
    shapes = try image.list { (image) throws(ImageFault) in try FormatShape(from: &image) }
    lists = try image.list { (image) throws(ImageFault) in
      IdentifiedList(
        path: try image.list { (image) throws(ImageFault) in try image.word() }, identity: try image.name())
    }
    try image.line()
    guard !shapes.isEmpty else { throw ImageFault() }
  }
}

extension FormatShape {
  fileprivate func write(to image: inout ImageWriter) {
    image.number(Int(schema.index))
    image.list(properties) { image, property in
      image.name(property.name)
      image.number(property.shape)
    }
    image.optional(items) { $0.number($1) }
    image.optional(refersTo) { $0.number($1) }
    image.list(otherWords) { $0.name($1) }
    image.optional(list) { $0.number($1) }
    image.optional(labels) { $0.number(Int($1.index)) }
    image.boolean(leadsToReferences)
    image.line()
  }

  fileprivate init(from image: inout ImageReader) throws(ImageFault) {
    schema = try Self.node(from: &image)
    properties = try image.list { (image) throws(ImageFault) in
      Property(name: try image.name(), shape: try image.number())
    }
    items = try image.optional { (image) throws(ImageFault) in try image.number() }
    refersTo = try image.optional { (image) throws(ImageFault) in try image.number() }
    otherWords = try image.list { (image) throws(ImageFault) in try image.name() }
    list = try image.optional { (image) throws(ImageFault) in try image.number() }
    labels = try image.optional { (image) throws(ImageFault) in try Self.node(from: &image) }
    leadsToReferences = try image.boolean()
    try image.line()
  }

  private static func node(from image: inout ImageReader) throws(ImageFault) -> NodeID {
    NodeID(index: UInt32(truncatingIfNeeded: try image.number()))
  }
}
