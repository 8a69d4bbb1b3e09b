internal import JSONDocument

/// Writes the places of a tree as JSON Pointers.
enum Pointer {
  /// Returns the pointer of a path.
  static func text(_ path: [SyntaxStep]) -> String {
    JSONPointer(
      tokens: path.map { step in
        switch step {
        case .member(let name): name
        case .element(let index): String(index)
        }
      }
    ).description
  }
}
