package import Rubric

extension PluginConnection {
  /// The plugin as a strategy that a configuration may name.
  ///
  /// To make it checks that the user allows it; it runs with the first question.
  package var module: StrategyModule {
    let connection = self
    let maker: StrategyModule.Maker =
      switch manifest.kind {
      case .classifier:
        .classifier { parameters throws(ScoringFailure) in
          try connection.require()
          return ProcessClassifier(connection, parameters)
        }
      case .scale:
        .scale { parameters throws(ScoringFailure) in
          try connection.require()
          return ProcessScale(connection, parameters)
        }
      case .comparator:
        .comparator { parameters throws(ScoringFailure) in
          try connection.require()
          return ProcessComparator(connection, parameters)
        }
      case .aggregator:
        .aggregator { parameters throws(ScoringFailure) in
          try connection.require()
          return ProcessAggregator(connection, parameters)
        }
      }
    return StrategyModule(
      id: manifest.id, title: manifest.title, summary: manifest.summary, reference: manifest.reference,
      parameters: manifest.parameters, traits: manifest.traits, make: maker)
  }

  private func require() throws(ScoringFailure) {
    do throws(PluginFailure) { try checkPermission() } catch { throw error.scoringFailure }
  }

  /// Asks about lists of parts, of which none may be empty or hold what is no number: the plugin never sees such.
  fileprivate func checked(
    _ cases: [[ScorePart]], _ parameters: StrategyParameters
  ) throws(ScoringFailure) -> [Double] {
    for parts in cases { _ = try ScorePart.shares(of: parts) }
    if cases.isEmpty { return [] }
    do throws(PluginFailure) { return try results(of: cases, with: parameters) } catch {
      throw error.scoringFailure
    }
  }
}

/// An aggregator in a process of its own.
final class ProcessAggregator: Aggregator {
  private let connection: PluginConnection
  private let parameters: StrategyParameters

  init(_ connection: PluginConnection, _ parameters: StrategyParameters) {
    self.connection = connection
    self.parameters = parameters
  }

  func aggregate(_ parts: [ScorePart]) throws(ScoringFailure) -> Double {
    try aggregateAll([parts])[0]
  }

  func aggregateAll(_ cases: [[ScorePart]]) throws(ScoringFailure) -> [Double] {
    try connection.checked(cases, parameters)
  }

  var ownTraits: StrategyTraits? { connection.manifest.traits }
}

/// A classifier in a process of its own.
final class ProcessClassifier: Classifier {
  private let connection: PluginConnection
  private let parameters: StrategyParameters

  init(_ connection: PluginConnection, _ parameters: StrategyParameters) {
    self.connection = connection
    self.parameters = parameters
  }

  var classes: [ScoreClass] { connection.manifest.classes }

  func classify(_ parts: [ScorePart]) throws(ScoringFailure) -> Int {
    Int(try connection.checked([parts], parameters)[0])
  }
}

/// A scale in a process of its own.
final class ProcessScale: Scale {
  private let connection: PluginConnection
  private let parameters: StrategyParameters

  init(_ connection: PluginConnection, _ parameters: StrategyParameters) {
    self.connection = connection
    self.parameters = parameters
  }

  func value(of measure: Double) throws(ScoringFailure) -> Double {
    guard measure.isFinite else { throw ScoringFailure(.outOfRange) }
    do throws(PluginFailure) { return try connection.values(of: [measure], with: parameters)[0] } catch {
      throw error.scoringFailure
    }
  }

  var ownTraits: StrategyTraits? { connection.manifest.traits }
}

/// A comparator in a process of its own.
final class ProcessComparator: Comparator {
  private let connection: PluginConnection
  private let parameters: StrategyParameters

  init(_ connection: PluginConnection, _ parameters: StrategyParameters) {
    self.connection = connection
    self.parameters = parameters
  }

  func compare(_ designs: [ScoredDesign]) throws(ScoringFailure) -> DesignOrder {
    _ = try DesignOrder.table(designs)
    _ = try DesignOrder.weights(designs)
    do throws(PluginFailure) {
      return DesignOrder(scores: try connection.scores(of: designs, with: parameters))
    } catch {
      throw error.scoringFailure
    }
  }
}
