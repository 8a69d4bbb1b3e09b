import JSONDocument
public import Rubric
import TestSupport

/// A case of the score vectors beside the checkout: inputs, and the outputs that two separate programs agree on.
public struct ScoringVector: Sendable {
  /// The vector's file name without its ending.
  public let id: String
  /// What goes in.
  public let inputs: VectorValue
  /// What must come out.
  public let outputs: VectorValue
  /// How far a number may be off.
  public let tolerance: Double

  /// Whether the vectors are there.
  public static var exist: Bool { SharedMaterial.exists("vectors/README.md") }

  /// Why a test is skipped where they are not.
  public static var reason: String { "the score vectors are not beside this checkout" }

  /// Returns the vectors of a family, in order; empty where they are not there.
  public static func family(_ name: String) -> [ScoringVector] {
    var vectors: [ScoringVector] = []
    for number in 1...9 {
      guard let bytes = SharedMaterial.bytes("vectors/\(name)-s\(number).json"),
        let document = try? JSONDocument(parsing: bytes)
      else { continue }
      let root = VectorValue(document.root, of: document)
      vectors.append(
        ScoringVector(
          id: "\(name)-s\(number)", inputs: root["inputs"], outputs: root["outputs"],
          tolerance: root["tolerance"].double ?? 1e-9))
    }
    return vectors
  }

  /// Runs every vector of a family, prints how many, and returns where the results differ.
  public static func differences(
    in family: String, _ compute: (ScoringVector) throws -> VectorValue
  ) rethrows -> [String] {
    let vectors = self.family(family)
    var differences = vectors.isEmpty ? ["\(family): no vectors"] : []
    for vector in vectors {
      let found = try compute(vector)
      differences += vector.outputs.differences(from: found, tolerance: vector.tolerance, at: vector.id)
    }
    print("score vectors: \(family): \(vectors.count)")
    return differences
  }

  /// The criteria's ids.
  public var criteria: [String] {
    let ids = inputs["criteria"].strings
    if !ids.isEmpty { return ids }
    return (0..<(inputs["weights"].elements.count)).map { "c\($0 + 1)" }
  }

  /// The weights.
  public var weights: [Double] { inputs["weights"].doubles }

  /// The parts of each design.
  public var parts: [[ScorePart]] {
    inputs["matrix"].table.map { row in
      zip(zip(criteria, row), weights).map { ScorePart(id: $0.0, value: $0.1, weight: $1) }
    }
  }

  /// The designs; criteria of which less is better are negated, so that more is better everywhere.
  public var designs: [ScoredDesign] {
    let ids = inputs["alternatives"].strings
    let types = inputs["types"].strings
    return parts.enumerated().map { position, parts in
      ScoredDesign(
        id: ids[position],
        parts: parts.enumerated().map { column, part in
          let isCost = types.indices.contains(column) && types[column] == "cost"
          return ScorePart(id: part.id, value: isCost ? -part.value : part.value, weight: part.weight)
        })
    }
  }

  /// The value of the parameters of a strategy that a member `params` holds a table of.
  public func table(_ numbers: [Double]) -> StrategyParameters.Value {
    .table(StrategyParameters(zip(criteria, numbers).map { ($0, .number($1)) }))
  }
}

extension StrategyModule {
  /// Makes an aggregator.
  public func aggregator(
    _ given: [(name: String, value: StrategyParameters.Value)] = []
  ) throws -> any Aggregator {
    guard case .aggregator(let make) = make else { throw ScoringFailure(.outOfRange) }
    return try make(parameters(given))
  }

  /// Makes a classifier.
  public func classifier(
    _ given: [(name: String, value: StrategyParameters.Value)] = []
  ) throws -> any Classifier {
    guard case .classifier(let make) = make else { throw ScoringFailure(.outOfRange) }
    return try make(parameters(given))
  }

  /// Makes a scale.
  public func scale(_ given: [(name: String, value: StrategyParameters.Value)] = []) throws -> any Scale {
    guard case .scale(let make) = make else { throw ScoringFailure(.outOfRange) }
    return try make(parameters(given))
  }

  /// Makes a comparator.
  public func comparator(
    _ given: [(name: String, value: StrategyParameters.Value)] = []
  ) throws -> any Comparator {
    guard case .comparator(let make) = make else { throw ScoringFailure(.outOfRange) }
    return try make(parameters(given))
  }
}
