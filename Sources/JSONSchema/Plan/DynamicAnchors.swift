/// The records of dynamic anchors, by the numbers of their resource and name.
struct DynamicAnchors: Sendable {
  private struct Key: Hashable {
    let resource: UInt32
    let name: UInt32
  }

  private var records: [Key: UInt32] = [:]
  /// The records by name, in the order of the documents.
  private(set) var byName: [[UInt32]] = []

  mutating func add(_ record: UInt32, resource: UInt32, name: UInt32) {
    records[Key(resource: resource, name: name)] = record
    while byName.count <= name { byName.append([]) }
    byName[Int(name)].append(record)
  }

  /// Returns the record of an anchor, or `none`.
  func record(resource: UInt32, name: UInt32) -> UInt32 {
    records[Key(resource: resource, name: name)] ?? none
  }
}
