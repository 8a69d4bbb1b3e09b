internal import JSONDocument

extension JSONWriter {
  /// Makes a writer that stands in a list: behind an element, so that all that it writes begins with a comma, or at the
  /// beginning. `opening` writes what is around the list.
  init(inList opening: (inout JSONWriter) -> Void, isEmpty: Bool = false) {
    self.init(pretty: true)
    opening(&self)
    if !isEmpty { null() }
    _ = drain()
  }
}
