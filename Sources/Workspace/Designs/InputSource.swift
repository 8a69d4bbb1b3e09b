/// Where a text to read comes from: a file, or standard input, which the user writes as `-`.
package enum InputSource: Hashable, Sendable {
  case standardInput
  case file(String)

  /// Reads the user's word for an input.
  package init(_ word: String) {
    self = word == "-" ? .standardInput : .file(word)
  }

  /// The name for messages and reports.
  package var name: String {
    switch self {
    case .standardInput: "-"
    case .file(let path): path
    }
  }

  /// The name, without an ending, of files that are made from this input.
  package var stem: String {
    switch self {
    case .standardInput: "design"
    case .file(let path): Path.stem(of: path)
    }
  }
}
