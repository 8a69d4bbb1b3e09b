internal import JSONDocument

extension FormatShapes {
  func write(to image: inout ImageWriter) {
    image.word(formatName)
    image.list(shapes) { $1.write(to: &$0) }
    image.list(lists) { image, list in
      image.list(list.path) { $0.word($1) }
      image.name(list.identity)
    }
    image.list(labels) { image, labels in
      image.list(labels) { image, label in
        image.name(label.value)
        label.label.write(to: &image)
      }
    }
    image.line()
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    formatName = try image.word()
    shapes = try image.list { (image) throws(ImageFault) in try FormatShape(from: &image) }
    lists = try image.list { (image) throws(ImageFault) in
      IdentifiedList(
        path: try image.list { (image) throws(ImageFault) in try image.word() }, identity: try image.name())
    }
    labels = try image.list { (image) throws(ImageFault) in
      try image.list { (image) throws(ImageFault) in
        ValueLabel(value: try image.name(), label: try LocalizedText(from: &image))
      }
    }
    try image.line()
    guard !shapes.isEmpty else { throw ImageFault() }
  }
}

extension FormatShape {
  fileprivate func write(to image: inout ImageWriter) {
    image.optional(title) { image, title in
      image.text(title.english.text)
      image.list(title.translations) { image, other in
        image.text(other.language.text)
        image.text(other.text.text)
      }
    }
    image.list(properties) { image, property in
      image.name(property.name)
      image.number(property.shape)
    }
    image.optional(items) { $0.number($1) }
    image.optional(refersTo) { $0.number($1) }
    image.list(otherWords) { $0.name($1) }
    image.optional(list) { $0.number($1) }
    image.optional(labels) { $0.number($1) }
    image.boolean(leadsToReferences)
    image.line()
  }

  fileprivate init(from image: inout ImageReader) throws(ImageFault) {
    title = try image.optional { (image) throws(ImageFault) in
      Title(
        english: try image.text(),
        translations: try image.list { (image) throws(ImageFault) in
          Title.Translation(language: try image.text(), text: try image.text())
        })
    }
    properties = try image.list { (image) throws(ImageFault) in
      Property(name: try image.name(), shape: try image.number())
    }
    items = try image.optional { (image) throws(ImageFault) in try image.number() }
    refersTo = try image.optional { (image) throws(ImageFault) in try image.number() }
    otherWords = try image.list { (image) throws(ImageFault) in try image.name() }
    list = try image.optional { (image) throws(ImageFault) in try image.number() }
    labels = try image.optional { (image) throws(ImageFault) in try image.number() }
    leadsToReferences = try image.boolean()
    try image.line()
  }
}
