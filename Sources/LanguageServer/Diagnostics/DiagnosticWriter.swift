internal import JSONDocument

/// Writes diagnostics as the protocol has them.
struct DiagnosticWriter {
  let text: DocumentText
  let uri: String
  let traits: ClientTraits
  /// Returns the text of another document that a diagnostic names.
  let other: (String) -> DocumentText?

  func write(_ diagnostic: LocatedDiagnostic, to json: inout JSONWriter) {
    json.beginObject()
    json.name("range")
    json.range(text.range(of: diagnostic.range, traits.encoding))
    json.name("severity")
    json.integer(diagnostic.severity.rawValue)
    json.name("code")
    json.string(diagnostic.code)
    json.name("source")
    json.string("cabildo")
    json.name("message")
    json.string(diagnostic.message)
    if traits.takesRelatedPlaces, !diagnostic.related.isEmpty {
      json.name("relatedInformation")
      json.beginArray()
      for related in diagnostic.related { write(related, to: &json) }
      json.endArray()
    }
    json.endObject()
  }

  private func write(_ related: LocatedDiagnostic.Related, to json: inout JSONWriter) {
    let place = related.uri.flatMap(other) ?? text
    json.beginObject()
    json.name("location")
    json.location(related.uri ?? uri, place.range(of: related.range, traits.encoding))
    json.name("message")
    json.string(related.message)
    json.endObject()
  }
}
