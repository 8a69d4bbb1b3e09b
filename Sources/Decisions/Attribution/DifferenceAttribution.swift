package import Rubric

/// Why one design scores higher than another, criterion by criterion.
package enum DifferenceAttribution {
  /// Divides the difference of two scores of one strategy among the parts that differ (Shapley value).
  ///
  /// - Throws: `ScoringFailure` where the strategy does, or for different parts.
  package static func shares(
    from: [ScorePart], to: [ScorePart], by aggregator: any Aggregator
  ) throws(ScoringFailure) -> ShapleyValues {
    guard from.map({ $0.id }) == to.map({ $0.id }) else { throw ScoringFailure(.differentParts) }
    let start = try aggregator.aggregate(from)
    return try ShapleyValues(players: from.count) { coalition throws(ScoringFailure) in
      var parts: [ScorePart] = []
      for position in coalition.indices { parts.append(coalition[position] ? to[position] : from[position]) }
      return try aggregator.aggregate(parts) - start
    }
  }

  /// A lesson of two designs.
  package struct Lesson: Sendable {
    /// The lesson's id.
    package let id: String
    /// The lesson's weight.
    package let weight: Double
    /// The parts of the one design.
    package let from: [ScorePart]
    /// The same parts of the other.
    package let to: [ScorePart]

    /// Makes a lesson.
    package init(id: String, weight: Double, from: [ScorePart], to: [ScorePart]) {
      self.id = id
      self.weight = weight
      self.from = from
      self.to = to
    }
  }

  /// Shares on two levels: those of the criteria add up to their lesson's, those of the lessons to the difference.
  package struct Tree: Sendable {
    /// The lessons' shares.
    package let lessons: [Double]
    /// The criteria's shares, lesson by lesson.
    package let criteria: [[Double]]
    /// The score of the one design.
    package let from: Double
    /// The score of the other.
    package let to: Double
  }

  /// Divides the difference of two overall scores; only orders that keep a lesson's criteria together count (Owen
  /// value).
  ///
  /// - Throws: `ScoringFailure` where a strategy does, for different parts, or for more lessons or criteria of a lesson
  ///   than ``ShapleyValues/mostExact``.
  package static func tree(
    _ lessons: [Lesson], lesson: any Aggregator, overall: any Aggregator
  ) throws(ScoringFailure) -> Tree {
    guard lessons.count <= ShapleyValues.mostExact else { throw ScoringFailure(.outOfRange) }
    var starts: [Double] = []
    var ends: [Double] = []
    for entry in lessons {
      guard entry.from.map({ $0.id }) == entry.to.map({ $0.id }) else {
        throw ScoringFailure(.differentParts)
      }
      guard entry.from.count <= ShapleyValues.mostExact else { throw ScoringFailure(.outOfRange) }
      starts.append(try lesson.aggregate(entry.from))
      ends.append(try lesson.aggregate(entry.to))
    }
    func total(_ scores: [Double]) throws(ScoringFailure) -> Double {
      try overall.aggregate(zip(lessons, scores).map { ScorePart(id: $0.id, value: $1, weight: $0.weight) })
    }
    let from = try total(starts)
    let shares = try ShapleyValues(players: lessons.count) { coalition throws(ScoringFailure) in
      var scores = starts
      for position in coalition.indices where coalition[position] { scores[position] = ends[position] }
      return try total(scores) - from
    }
    let weights = ShapleyValues.orderWeights(lessons.count)
    var criteria: [[Double]] = []
    for (position, entry) in lessons.enumerated() {
      // Within a lesson a coalition is worth what it adds, averaged over the lessons that have moved before.
      let inner = try ShapleyValues(players: entry.from.count) { coalition throws(ScoringFailure) in
        var parts: [ScorePart] = []
        for part in coalition.indices { parts.append(coalition[part] ? entry.to[part] : entry.from[part]) }
        let partial = try lesson.aggregate(parts)
        var worth = 0.0
        for others in 0..<(1 << lessons.count) where others >> position & 1 == 0 {
          var scores = starts
          for other in lessons.indices where others >> other & 1 == 1 { scores[other] = ends[other] }
          let before = try total(scores)
          scores[position] = partial
          worth += weights[others.nonzeroBitCount] * (try total(scores) - before)
        }
        return worth
      }
      criteria.append(inner.shares)
    }
    return Tree(lessons: shares.shares, criteria: criteria, from: from, to: try total(ends))
  }
}
