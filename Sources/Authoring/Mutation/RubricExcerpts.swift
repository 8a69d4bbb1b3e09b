internal import JSONDocument

/// The least that must be compiled to judge one criterion of a rubric: that criterion, the facts, and the libraries'
/// facts and tables. A mutant is tried many times faster so than with all that it stands among.
struct RubricExcerpts {
  private struct Criterion {
    let id: String
    let range: ByteRange
    /// What comes before the criterion.
    let head: [UInt8]
  }

  private let path: String
  private let bytes: [UInt8]
  private var criteria: [Criterion] = []
  private var libraries: [(path: String, bytes: [UInt8])] = []
  private static let tail = Array("]}".utf8)

  /// Prepares excerpts of a rubric; there are none of a rubric that extends another, or of nil.
  init(of outline: RuleOutline?, bytes: [UInt8], libraries: [(path: String, bytes: [UInt8])]) {
    path = outline?.file ?? ""
    self.bytes = bytes
    guard let outline, outline.whole == nil else { return }
    let document = outline.document
    for criterion in outline.criteria {
      criteria.append(
        Criterion(
          id: criterion.id, range: document.range(of: criterion.node),
          head: Self.head(of: criterion.node, in: document)))
    }
    for library in libraries {
      guard let document = try? JSONDocument(parsing: library.bytes) else { continue }
      self.libraries.append((library.path, Self.object(document, without: ["contradictions", "integrity"])))
    }
  }

  /// Returns the files with a mutant of a criterion and no more than it needs; nil where that would not do.
  func texts(of mutant: Mutant) -> [(path: String, bytes: [UInt8])]? {
    guard let criterion = criteria.first(where: { $0.id == mutant.subject }),
      mutant.range.start >= criterion.range.start, mutant.range.end <= criterion.range.end
    else { return nil }
    var text = criterion.head
    text += bytes[Int(criterion.range.start)..<Int(mutant.range.start)]
    text += mutant.replacement
    text += bytes[Int(mutant.range.end)..<Int(criterion.range.end)]
    text += Self.tail
    return [(path, text)] + libraries
  }

  private static func head(of criterion: NodeID, in document: JSONDocument) -> [UInt8] {
    var served: [String] = []
    if let clauses = document.value(of: criterion, named: "clauses") {
      served = document.elements(of: clauses).map { document.string($0) }
    }
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    for member in document.members(of: document.root) {
      let name = document.string(member.name)
      switch name {
      case "criteria", "contradictions", "scope": continue
      case "clauses":
        writer.name(name)
        writer.beginObject()
        for clause in document.members(of: member.value) where served.contains(document.string(clause.name)) {
          writer.name(document.string(clause.name))
          writer.value(clause.value, of: document)
        }
        writer.endObject()
      default:
        writer.name(name)
        writer.value(member.value, of: document)
      }
    }
    writer.name("criteria")
    writer.beginArray()
    return writer.bytes
  }

  private static func object(_ document: JSONDocument, without left: [String]) -> [UInt8] {
    var writer = JSONWriter(pretty: false)
    writer.beginObject()
    for member in document.members(of: document.root) where !left.contains(document.string(member.name)) {
      writer.name(document.string(member.name))
      writer.value(member.value, of: document)
    }
    writer.endObject()
    return writer.bytes
  }
}
