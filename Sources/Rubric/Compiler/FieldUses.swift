/// The fields of the design format that rules read: members of the objects of each shape, by their positions.
struct FieldUses: Sendable {
  private var isRead: [[Bool]]

  init(_ format: DesignFormat) {
    isRead = Array(repeating: [], count: format.shapes.count)
  }

  /// Notes that a rule reads a member of a shape.
  mutating func insert(_ position: Int, of shape: FormatShape.ID, in format: DesignFormat) {
    if isRead[shape].isEmpty {
      isRead[shape] = Array(repeating: false, count: format.shapes[shape].properties.count)
    }
    isRead[shape][position] = true
  }

  /// Tells whether a rule reads a member of a shape.
  func contains(_ position: Int, of shape: FormatShape.ID) -> Bool {
    shape < isRead.count && position < isRead[shape].count && isRead[shape][position]
  }
}

extension FieldUses {
  func write(to image: inout ImageWriter) {
    image.list(isRead) { image, members in image.list(members) { $0.boolean($1) } }
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    isRead = try image.list { (image) throws(ImageFault) in
      try image.list { (image) throws(ImageFault) in try image.boolean() }
    }
  }
}
