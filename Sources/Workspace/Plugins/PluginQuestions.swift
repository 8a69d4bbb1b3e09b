internal import JSONDocument
internal import Rubric

/// What strategies are asked, in the words of the protocol.
extension PluginConnection {
  /// Returns a result for each list of parts: the method is the kind of the strategy.
  func results(
    of cases: [[ScorePart]], with parameters: StrategyParameters
  ) throws(PluginFailure) -> [Double] {
    try ask(
      manifest.kind.rawValue,
      params: { writer in
        Self.begin(&writer, parameters)
        writer.name("cases")
        writer.beginArray()
        for parts in cases {
          writer.beginArray()
          for part in parts { Self.write(part, to: &writer) }
          writer.endArray()
        }
        writer.endArray()
        writer.endObject()
      },
      read: { document, node throws(PluginFailure) in
        try numbers(document, node, count: cases.count)
      })
  }

  /// Returns the value of each measure.
  func values(
    of measures: [Double], with parameters: StrategyParameters
  ) throws(PluginFailure) -> [Double] {
    try ask(
      manifest.kind.rawValue,
      params: { writer in
        Self.begin(&writer, parameters)
        writer.name("measures")
        writer.beginArray()
        for measure in measures { writer.raw("\(measure)") }
        writer.endArray()
        writer.endObject()
      },
      read: { document, node throws(PluginFailure) in
        try numbers(document, node, count: measures.count)
      })
  }

  /// Returns a number for each design, the larger the better: what designs are compared by.
  func scores(
    of designs: [ScoredDesign], with parameters: StrategyParameters
  ) throws(PluginFailure) -> [Double] {
    try ask(
      manifest.kind.rawValue,
      params: { writer in
        Self.begin(&writer, parameters)
        writer.name("designs")
        writer.beginArray()
        for design in designs {
          writer.beginObject()
          writer.name("id")
          writer.string(design.id)
          writer.name("parts")
          writer.beginArray()
          for part in design.parts { Self.write(part, to: &writer) }
          writer.endArray()
          writer.endObject()
        }
        writer.endArray()
        writer.endObject()
      },
      read: { document, node throws(PluginFailure) in
        try numbers(document, node, count: designs.count)
      })
  }

  /// The numbers that a strategy of the plugin's kind may give.
  private var range: ClosedRange<Double> {
    switch manifest.kind {
    case .aggregator, .scale: 0...1
    case .classifier: 0...Double(manifest.classes.count - 1)
    // Far from where twelve decimals would be lost.
    case .comparator: -1e3...1e3
    }
  }

  private func numbers(
    _ document: JSONDocument, _ node: NodeID, count: Int
  ) throws(PluginFailure) -> [Double] {
    guard let list = document.value(of: node, named: "scores"), document.kind(of: list) == .array else {
      throw PluginFailure(manifest.id, .badMessage)
    }
    var numbers: [Double] = []
    let range = self.range
    for element in document.elements(of: list) {
      guard document.kind(of: element) == .number,
        let number = Double(
          String(decoding: document.bytes[document.range(of: element).offsets], as: UTF8.self)),
        range.contains(number), manifest.kind != .classifier || number == number.rounded()
      else { throw PluginFailure(manifest.id, .outOfRange) }
      numbers.append(number)
    }
    guard numbers.count == count else { throw PluginFailure(manifest.id, .wrongCount) }
    return numbers
  }

  private static func begin(_ writer: inout JSONWriter, _ parameters: StrategyParameters) {
    writer.beginObject()
    writer.name("parameters")
    writer.beginObject()
    for entry in parameters.entries {
      writer.name(entry.name)
      writer.raw(entry.value.json)
    }
    writer.endObject()
  }

  private static func write(_ part: ScorePart, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("id")
    writer.string(part.id)
    writer.name("level")
    writer.integer(part.level)
    writer.name("topLevel")
    writer.integer(part.topLevel)
    writer.name("value")
    writer.raw("\(part.value)")
    writer.name("weight")
    writer.raw("\(part.weight)")
    writer.name("gate")
    writer.boolean(part.isGate)
    writer.endObject()
  }
}
