internal import BuiltInFiles
internal import JSONDocument
internal import JSONSchema
internal import Rubric

/// The guides through the schemas of all kinds of files, each made when it is first asked for.
final class SchemaGuides {
  private var guides: [FileKind: SchemaGuide] = [:]

  /// Returns the guide for a kind of file; for designs, that through the format that they are judged by.
  subscript(_ kind: FileKind, format: DesignFormat?) -> SchemaGuide? {
    if kind == .design, let format {
      if let known = guides[kind], known.schema.bytes == format.schema.document.bytes { return known }
      let guide = SchemaGuide(format.schema.document)
      guides[kind] = guide
      return guide
    }
    if let known = guides[kind] { return known }
    guard let text = BuiltInFiles.text("Rubrics/" + kind.rawValue + ".schema.json"),
      let document = try? JSONDocument(parsing: text)
    else { return nil }
    let guide = SchemaGuide(document)
    guides[kind] = guide
    return guide
  }
}
