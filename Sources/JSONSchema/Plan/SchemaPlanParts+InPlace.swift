extension SchemaPlanParts {
  /// The records that a record applies to the same value.
  ///
  /// An index behind the last record stands for the name of a dynamic anchor, whose targets are all that have it.
  func inPlaceTargets(_ index: UInt32) -> [UInt32] {
    var targets: [UInt32] = []
    addInPlaceTargets(of: index, to: &targets)
    return targets
  }

  /// Adds what ``inPlaceTargets(_:)`` returns to a list.
  func addInPlaceTargets(of index: UInt32, to targets: inout [UInt32]) {
    if index >= records.count {
      let name = Int(index) - records.count
      if name < dynamicAnchors.byName.count { targets += dynamicAnchors.byName[name] }
      return
    }
    let record = records[Int(index)]
    for position in record.any..<record.array {
      switch instructions[Int(position)] {
      case .reference(let target), .plainDynamicReference(let target), .not(let target):
        targets.append(target)
      case .dynamicReference(let reference):
        let reference = dynamicReferences[Int(reference)]
        targets.append(reference.initial)
        targets.append(UInt32(truncatingIfNeeded: records.count) + reference.name)
      case .allOf(let start, let count), .anyOf(let start, let count), .oneOf(let start, let count):
        targets += lists[Int(start)..<Int(start + count)]
      case .conditional(let start):
        for target in lists[Int(start)..<Int(start + 3)] where target != none { targets.append(target) }
      case .dependents(let start, let count):
        for dependent in dependents[Int(start)..<Int(start + count)] where dependent.schema != none {
          targets.append(dependent.schema)
        }
      default: break
      }
    }
  }
}
