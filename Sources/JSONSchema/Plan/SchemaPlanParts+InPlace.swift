extension SchemaPlanParts {
  /// The records that a record applies to the same value.
  ///
  /// An index behind the last record stands for the name of a dynamic anchor, whose targets are all that have it.
  func inPlaceTargets(_ index: UInt32) -> [UInt32] {
    if index >= records.count {
      let name = Int(index) - records.count
      return name < dynamicAnchors.byName.count ? dynamicAnchors.byName[name] : []
    }
    let record = records[Int(index)]
    var targets: [UInt32] = []
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
        targets += lists[Int(start)..<Int(start + 3)].filter { $0 != none }
      case .dependents(let start, let count):
        for dependent in dependents[Int(start)..<Int(start + count)] where dependent.schema != none {
          targets.append(dependent.schema)
        }
      default: break
      }
    }
    return targets
  }
}
