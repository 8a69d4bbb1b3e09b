internal import JSONDocument

extension LocalizedText {
  func write(to image: inout ImageWriter) {
    image.list(entries) { image, entry in
      image.word(entry.language)
      image.text(entry.text)
      image.boolean(entry.isPlain)
    }
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    let entries = try image.list { (image) throws(ImageFault) in
      Entry(language: try image.word(), slice: try image.text(), isPlain: try image.boolean())
    }
    self.init(entries: entries)
  }
}

extension Template {
  func write(to image: inout ImageWriter) {
    image.list(entries) { image, entry in
      image.word(entry.language)
      image.list(entry.parts) { $1.write(to: &$0) }
    }
  }

  init(from image: inout ImageReader) throws(ImageFault) {
    entries = try image.list { (image) throws(ImageFault) in
      (
        try image.word(),
        try image.list { (image) throws(ImageFault) in try Part(from: &image) }
      )
    }
  }
}

extension Template.Part {
  fileprivate func write(to image: inout ImageWriter) {
    switch self {
    case .text(let slice):
      image.number(0)
      image.text(slice.text)
    case .fact(let slot, let ifEmpty):
      image.number(1)
      image.number(slot)
      image.optional(ifEmpty) { $0.word($1) }
    case .measure(let slot):
      image.number(2)
      image.number(slot)
    case .nodes(let ifEmpty):
      image.number(3)
      image.optional(ifEmpty) { $0.word($1) }
    }
  }

  fileprivate init(from image: inout ImageReader) throws(ImageFault) {
    switch try image.number() {
    case 0: self = .text(try image.text())
    case 1:
      self = .fact(
        try image.number(), ifEmpty: try image.optional { (image) throws(ImageFault) in try image.word() })
    case 2: self = .measure(try image.number())
    case 3: self = .nodes(ifEmpty: try image.optional { (image) throws(ImageFault) in try image.word() })
    default: throw ImageFault()
    }
  }
}
