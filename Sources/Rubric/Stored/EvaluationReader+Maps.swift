internal import JSONDocument

extension EvaluationReader {
  /// Reads the maps; nil where there are none.
  func maps(_ node: NodeID?) throws(EvaluationReadingError) -> DesignMaps? {
    guard let node, !isNull(node) else { return nil }
    let entry = try object(
      node, ["families", "stakeholders", "agenda", "bodies", "outputs", "results", "leftOut"])
    let families = try texts(entry["families"])
    let bodies = try texts(entry["bodies"])
    let results = try texts(entry["results"])
    var stakeholders: [DesignMaps.Stakeholder] = []
    for node in try elements(entry["stakeholders"]) {
      let item = try object(node, ["name", "family", "standing"])
      stakeholders.append(
        DesignMaps.Stakeholder(
          name: try text(item["name"]), family: try optionalIndex(item["family"], of: families.count),
          standing: try word(item["standing"], DesignMaps.Standing.allCases)))
    }
    var outputs: [DesignMaps.Output] = []
    for node in try elements(entry["outputs"]) {
      let item = try object(node, ["name", "results"])
      outputs.append(
        DesignMaps.Output(
          name: try text(item["name"]), results: try indexes(item["results"], of: results.count)))
    }
    var agenda: [DesignMaps.AgendaItem] = []
    for node in try elements(entry["agenda"]) {
      let item = try object(node, ["name", "negotiable", "body", "competence", "outputs"])
      agenda.append(
        DesignMaps.AgendaItem(
          name: try text(item["name"]), isNegotiable: try boolean(item["negotiable"]),
          body: try optionalIndex(item["body"], of: bodies.count),
          competence: try word(item["competence"], DesignMaps.Competence.allCases),
          outputs: try indexes(item["outputs"], of: outputs.count)))
    }
    return DesignMaps(
      families: families, stakeholders: stakeholders, agenda: agenda, bodies: bodies, outputs: outputs,
      results: results, leftOut: try count(entry["leftOut"]))
  }

  private func texts(_ node: NodeID) throws(EvaluationReadingError) -> [LocalizedText] {
    var texts: [LocalizedText] = []
    for element in try elements(node) { texts.append(try text(element)) }
    return texts
  }

  private func indexes(_ node: NodeID, of count: Int) throws(EvaluationReadingError) -> [Int] {
    var indexes: [Int] = []
    for element in try elements(node) { indexes.append(try index(element, of: count)) }
    return indexes
  }

  private func optionalIndex(_ node: NodeID, of count: Int) throws(EvaluationReadingError) -> Int? {
    isNull(node) ? nil : try index(node, of: count)
  }

  private func index(_ node: NodeID, of count: Int) throws(EvaluationReadingError) -> Int {
    guard count > 0 else { throw error(.numberOutOfRange(least: 0, most: 0), node) }
    return try integer(node, in: 0...Int64(count - 1))
  }
}
