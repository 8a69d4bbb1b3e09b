package import Engine
internal import JSONDocument
package import Reports
internal import Rubric

/// The workbench: one HTML page that holds the engine, a scorecard and a form, and needs nothing beside itself.
package struct WorkbenchPage: Sendable {
  private let language: Language
  private let data: WorkbenchData?

  /// Makes the page; without data it has the scorecard that the program carries.
  package init(language: Language, data: WorkbenchData? = nil) {
    self.language = language
    self.data = data
  }

  /// The page's UTF-8 text.
  package var bytes: [UInt8] {
    var result: [UInt8] = []
    var rest = WorkbenchParts.html[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += Array(rest[..<open].utf8)
      result += part(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return result + Array(rest.utf8)
  }

  /// Returns what stands for a name in the page.
  private func part(_ name: String) -> [UInt8] {
    switch name {
    case "language": Array(language.tag.utf8)
    case "settings": settings
    case "engine": Array(WorkbenchParts.engine.description.utf8)
    case "data": data?.json ?? Array(WorkbenchParts.data.description.utf8)
    case "page": Array(WorkbenchParts.page.description.utf8)
    case "unpack": Array(WorkbenchParts.unpack.utf8)
    case "loader": Array(WorkbenchParts.loader.utf8)
    default: []
    }
  }

  private var settings: [UInt8] {
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    writer.name("version")
    writer.string(Scorecard.engineVersion)
    writer.name("isPacked")
    writer.boolean(data == nil)
    writer.endObject()
    return writer.bytes
  }
}
