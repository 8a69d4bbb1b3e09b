/// A place in a text as the protocol counts: lines and characters from 0.
struct TextPosition: Equatable {
  let line: Int
  let character: Int

  init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// Reads a position; nil for anything else.
  init?(_ parameters: Parameters) {
    guard let line = parameters["line"].index, let character = parameters["character"].index else {
      return nil
    }
    self.init(line: line, character: character)
  }
}

/// A part of a text, the end not included.
struct TextRange: Equatable {
  let start: TextPosition
  let end: TextPosition

  init(start: TextPosition, end: TextPosition) {
    self.start = start
    self.end = end
  }

  /// Reads a range; nil for anything else.
  init?(_ parameters: Parameters) {
    guard let start = TextPosition(parameters["start"]), let end = TextPosition(parameters["end"]) else {
      return nil
    }
    self.init(start: start, end: end)
  }
}
