internal import JSONDocument

/// The attestations that are not known to be about a design as it is now: they name another version of it, or none.
///
/// Whether they agree with this one is not known, so their `agrees` counts as not stated. That they disagreed counts on,
/// or any change of the text would rid a design of objections; and to name no version is worth no more than to name
/// another one, or nothing would be gained by naming any.
struct StaleAttestations {
  /// The nodes of the answers that do not count, in the order of the text.
  private(set) var answers: [UInt32] = []
  /// What to tell about them.
  private(set) var warnings: [Problem] = []

  private static let listField: JSONName = "attestations"
  private static let hashField: JSONName = "document_hash"
  private static let answerField: JSONName = "agrees"
  private static let idField: JSONName = "id"

  /// None.
  init() {}

  /// Looks through a design; its hash is made only where an attestation names one.
  init(in document: JSONDocument, file: String) {
    guard let list = document.value(of: document.root, named: Self.listField) else { return }
    var hash: String?
    var unbound: [NodeID] = []
    for entry in document.elements(of: list) {
      let answer = document.value(of: entry, named: Self.answerField)
      let agrees = answer.map { document.kind(of: $0) == .true } ?? false
      if let given = document.value(of: entry, named: Self.hashField) {
        let current = hash ?? DocumentHash.text(ofDesign: document)
        hash = current
        if document.string(given) == current { continue }
        let id = document.value(of: entry, named: Self.idField).map { document.string($0) } ?? ""
        warnings.append(
          Problem(
            .staleAttestation, file: file, range: document.range(of: given),
            arguments: [("id", id), ("hash", current)], severity: .warning))
      } else if agrees {
        unbound.append(entry)
      }
      if agrees, let answer { answers.append(answer.index) }
    }
    if let first = unbound.first {
      warnings.append(
        Problem(
          .unboundAttestation, file: file, range: document.range(of: first),
          arguments: [("count", String(unbound.count))], severity: .warning))
    }
  }
}
