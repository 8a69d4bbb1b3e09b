internal import JSONDocument

extension StrategyParameters.Value {
  /// The value as JSON text on one line; another strategy, which has no text, is `null`.
  package var json: String {
    var writer = JSONWriter(pretty: false)
    write(to: &writer)
    return writer.text
  }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .number(let number):
      // Whole numbers without the fraction that Swift prints.
      let isWhole = number == number.rounded() && number.magnitude < 1e15
      writer.raw(isWhole ? String(Int64(number)) : "\(number)")
    case .boolean(let value): writer.boolean(value)
    case .text(let text): writer.string(text)
    case .list(let values):
      writer.beginArray()
      for value in values { value.write(to: &writer) }
      writer.endArray()
    case .table(let table):
      writer.beginObject()
      for entry in table.entries {
        writer.name(entry.name)
        entry.value.write(to: &writer)
      }
      writer.endObject()
    case .aggregator: writer.null()
    }
  }
}
