/// Levels that several raters gave designs, criterion by criterion.
package struct RatingTable: Sendable {
  /// A level that a rater gave; nil where they left it open.
  package struct Rating: Hashable, Sendable {
    /// The design.
    package let design: String
    /// The criterion.
    package let criterion: String
    /// Who rated.
    package let rater: String
    /// The level, 0 to 4; nil where it was left open.
    package let level: Int?
  }

  /// What is wrong with a text that should be a table.
  package struct Fault: Error, Hashable, Sendable {
    /// What went wrong.
    package enum Kind: Hashable, Sendable {
      /// The first line does not name the columns design, criterion, rater and level.
      case noHeader
      /// A line has another number of cells than the first.
      case wrongCells
      /// A level is not 0 to 4, nor empty.
      case wrongLevel
      /// A rater gave two levels for one criterion of one design.
      case repeated
      /// There are no ratings, or those of one rater only.
      case tooFewRaters
    }

    /// What went wrong.
    package let kind: Kind
    /// The line, from 1.
    package let line: Int
  }

  /// The ratings, in the order of the text.
  package let ratings: [Rating]
  /// The raters, in the order in which they first appear.
  package let raters: [String]
  /// The criteria, in the order in which they first appear.
  package let criteria: [String]

  /// The columns that a table must have.
  package static let columns = ["design", "criterion", "rater", "level"]

  /// Reads comma-separated values without quotation marks; the first line names the columns, in any order.
  ///
  /// - Throws: `Fault` with the line.
  package init(parsing text: String) throws(Fault) {
    var ratings: [Rating] = []
    var places: [Int] = []
    var width = 0
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map { Self.trimmed($0) }
      if places.isEmpty {
        for column in Self.columns {
          guard let place = cells.firstIndex(of: column) else { throw Fault(kind: .noHeader, line: number) }
          places.append(place)
        }
        width = cells.count
        continue
      }
      if cells == [""] { continue }
      guard cells.count == width else { throw Fault(kind: .wrongCells, line: number) }
      let level = cells[places[3]]
      let known = Int(level)
      guard level.isEmpty || (known.map { (0...4).contains($0) } ?? false) else {
        throw Fault(kind: .wrongLevel, line: number)
      }
      let rating = Rating(
        design: cells[places[0]], criterion: cells[places[1]], rater: cells[places[2]], level: known)
      for other in ratings
      where other.design == rating.design && other.criterion == rating.criterion
        && other.rater == rating.rater
      {
        throw Fault(kind: .repeated, line: number)
      }
      ratings.append(rating)
    }
    self.ratings = ratings
    var raters: [String] = []
    var criteria: [String] = []
    for rating in ratings {
      if !raters.contains(rating.rater) { raters.append(rating.rater) }
      if !criteria.contains(rating.criterion) { criteria.append(rating.criterion) }
    }
    guard raters.count > 1 else { throw Fault(kind: .tooFewRaters, line: number) }
    self.raters = raters
    self.criteria = criteria
  }

  private static func trimmed(_ text: Substring) -> String {
    var bytes = Array(text.utf8)
    while let last = bytes.last, last == 0x20 || last == 0x0D || last == 0x09 { bytes.removeLast() }
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
