package import Decisions

/// What a ranking of designs says.
package enum RankingPhrase: Phrase {
  case title
  /// `{lesson}` is an id, `{title}` its name.
  case heading
  case rank, design, verdict, shown, possible, range
  case acceptability
  /// `{rank}` is a number.
  case rankColumn
  /// `{design}` and `{others}` are designs.
  case dominated
  case pairsHeading
  case pairVerdict(PairVerdict)
  case wins, switches
  case better, worse, howSure
  /// `{first}` and `{second}` are designs, `{share}` is a percentage.
  case lead(PairVerdict)
  /// `{criteria}` are ids.
  case flips, leftOut
  /// `{criterion}` is an id, `{design}` a design.
  case check, checkTurns
  case notRanked
  /// `{draws}`, `{spread}`, `{seed}` and `{error}` are numbers.
  case footnote
  /// `{weights}` is a word.
  case otherWeights
  case comparators
  /// `{strategies}` are ids.
  case dependsOnOthers

  /// The phrases without those that depend on a verdict.
  static let plain: [RankingPhrase] = [
    .title, .heading, .rank, .design, .verdict, .shown, .possible, .range, .acceptability, .rankColumn,
    .dominated, .pairsHeading, .wins, .switches, .better, .worse, .howSure, .flips, .leftOut, .check,
    .checkTurns, .notRanked, .footnote, .otherWeights, .comparators, .dependsOnOthers,
  ]

  /// All phrases.
  package static var all: [RankingPhrase] {
    var all = plain
    for verdict in [PairVerdict.certain, .robust, .leaning, .tooCloseToCall] {
      all += [.pairVerdict(verdict), .lead(verdict)]
    }
    return all
  }
}
